// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/kit/elidedlabel.h"
#include "inventory/sweep.h"
#include "support/testcase.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>

namespace tst_steps {

using namespace Qt::StringLiterals;

namespace {

bool isOnScreen(const QWidget &widget)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

/// All indexes of a model below @p parent whose cells can be seen in @p view.
void addCells(const QAbstractItemView &view, const QModelIndex &parent, QModelIndexList &cells)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            if (view.visualRect(index).intersects(view.viewport()->rect()))
                cells.append(index);
        }
        addCells(view, model.index(row, 0, parent), cells);
    }
}

QModelIndexList cellsOf(const QAbstractItemView &view)
{
    QModelIndexList cells;
    addCells(view, view.rootIndex(), cells);
    return cells;
}

} // namespace

/// Somebody at the window, who is counted: a click, a key chord and a text that is typed are a step each, and moving
/// the eyes over one screen is none.
class Person
{
public:
    Person()
        : m_server(demo::Size{}, QDate::currentDate())
    {
        if (!m_server.start())
            qFatal("no demo server");
        m_on = std::make_unique<WindowOn>(m_server.address(), m_server.key());
        m_on->show(u"overview"_s);
        if (!support::waitFor([this] {
                return m_on->inventory().values().instanceDetails.size() == 25 && m_on->inventory().sweep().isIdle();
            }))
            qFatal("the demo account was not read");
    }

    WindowOn &on() { return *m_on; }
    int steps() const { return m_steps; }
    /// What comes now is asked of somebody who looks at this already.
    void begin() { m_steps = 0; }

    /// Chooses a page in the navigation.
    void page(const QString &title)
    {
        auto *list = m_on->window().findChild<QListWidget *>(u"navigation"_s);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text() == title)
                return click(*list->viewport(), list->visualItemRect(list->item(row)).center());
        }
        qFatal("no such page");
    }
    void tab(const QString &beginsWith)
    {
        for (QTabBar *bar : m_on->window().findChildren<QTabBar *>()) {
            for (int number = 0; isOnScreen(*bar) && number < bar->count(); ++number) {
                if (bar->tabText(number).startsWith(beginsWith))
                    return click(*bar, bar->tabRect(number).center());
            }
        }
        qFatal("no such tab");
    }
    /// Presses the button whose text begins so.
    void button(const QString &beginsWith)
    {
        for (QAbstractButton *button : m_on->window().findChildren<QAbstractButton *>()) {
            if (isOnScreen(*button) && button->text().startsWith(beginsWith))
                return click(*button, button->rect().center());
        }
        qFatal("no such button");
    }
    void chord(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        ++m_steps;
        QTest::keyClick(&m_on->window(), key, modifiers);
    }
    void type(const QString &text)
    {
        ++m_steps;
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    /// Whether all of these can be read without doing anything, soon.
    bool sees(const QStringList &texts)
    {
        const bool isThere = support::waitFor([&] {
            const QString all = screen();
            return std::all_of(texts.cbegin(), texts.cend(),
                               [&all](const QString &text) { return all.contains(text); });
        });
        if (!isThere)
            qWarning().noquote() << screen();
        return isThere;
    }
    /// What can be read in the window: labels, buttons, fields and cells.
    QString screen() const
    {
        QStringList texts;
        for (const QLabel *label : m_on->window().findChildren<QLabel *>())
            texts.append(isOnScreen(*label) ? label->text() : QString());
        for (const QAbstractButton *button : m_on->window().findChildren<QAbstractButton *>())
            texts.append(isOnScreen(*button) ? button->text() : QString());
        for (const QLineEdit *field : m_on->window().findChildren<QLineEdit *>())
            texts.append(isOnScreen(*field) ? field->text() : QString());
        for (const QAbstractItemView *view : views()) {
            for (const QModelIndex &index : cellsOf(*view))
                texts.append(index.data().toString());
        }
        for (const gui::ElidedLabel *label : m_on->window().findChildren<gui::ElidedLabel *>())
            texts.append(isOnScreen(*label) ? label->text() : QString());
        texts.removeAll(QString());
        return texts.join(u'\n');
    }
    /// How many rows the page in front shows.
    int rows() const
    {
        int count = 0;
        for (const QAbstractItemView *view : views()) {
            if (view->accessibleName() == m_main)
                count = view->model()->rowCount();
        }
        return count;
    }
    void looksAt(const QString &accessibleName) { m_main = accessibleName; }

private:
    QList<QAbstractItemView *> views() const
    {
        QList<QAbstractItemView *> found;
        for (QAbstractItemView *view : m_on->window().findChildren<QAbstractItemView *>()) {
            if (isOnScreen(*view) && view->model() && !qobject_cast<QHeaderView *>(view) &&
                view->objectName() != "navigation"_L1)
                found.append(view);
        }
        return found;
    }
    void click(QWidget &widget, const QPoint &at)
    {
        ++m_steps;
        QTest::mouseClick(&widget, Qt::LeftButton, {}, at);
    }

    demo::Server m_server;
    std::unique_ptr<WindowOn> m_on;
    QString m_main;
    int m_steps = 0;
};

/// What people with this job ask, and how many steps an answer takes at most in the demo account: the answer stands on
/// one screen.
class TestSteps : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_person = std::make_unique<Person>(); }
    void init()
    {
        support::TestCase::init();
        m_person->on().show(u"overview"_s);
        m_person->begin();
    }
    void cleanupTestCase() { m_person.reset(); }

    void serversAndKeysOfAPerson();
    void whoCanEnterAServer();
    void othersWithAccess();
    void weakKeys();
    void somebodyLeaves();
    void whatBreaksWithAServer();
    void namesThatLeadNowhere();
    void mailElsewhere();
    void mailWithoutGuards();
    void endsThisMonth();
    void serversWithoutADescription();
    void howFreshItIs();

private:
    void at(const QString &page, const QString &key)
    {
        m_person->on().page(page).goTo({page, key, {}});
        m_person->on().show(page);
        m_person->begin();
    }

    std::unique_ptr<Person> m_person;
};

/// 1: "Which servers can Ali log in to, and with which keys?"
void TestSteps::serversAndKeysOfAPerson()
{
    m_person->page(u"Access"_s);
    m_person->tab(u"List"_s);
    // By person, and the first one's keys beside it.
    QVERIFY(m_person->sees({u"Ali Rezaei"_s, u"SSH key"_s, u"Fingerprint"_s}));
    QVERIFY(m_person->steps() <= 2);
    m_person->tab(u"Matrix"_s);
}

/// 2: "Who can log in to this server, by what key, and who is told when it breaks?"
void TestSteps::whoCanEnterAServer()
{
    at(u"servers"_s, u"c1234"_s);
    m_person->tab(u"Users"_s);
    QVERIFY(m_person->sees({u"Ali Rezaei"_s}));
    QVERIFY(m_person->steps() <= 1);
}

/// 3: "Who of another company has access to any server of ours?"
void TestSteps::othersWithAccess()
{
    m_person->page(u"Findings"_s);
    m_person->button(u"People and keys"_s);
    QVERIFY(m_person->sees({u"Access by another company"_s}));
    QVERIFY(m_person->steps() <= 2);
    m_person->button(u"People and keys"_s);
}

/// 4: "Is there a weak or malformed key anywhere, and whose?"
void TestSteps::weakKeys()
{
    m_person->page(u"Findings"_s);
    m_person->button(u"People and keys"_s);
    // The worst stand first: one of a kind that is too old, and one that was cut.
    QVERIFY(m_person->sees({u"DSA key"_s, u"maj@laptop"_s, u"Malformed key"_s, u"farah@laptop"_s}));
    QVERIFY(m_person->steps() <= 2);
    m_person->button(u"People and keys"_s);
}

/// 5: "A person leaves: everything of theirs, on one page, and the mail that ends it."
void TestSteps::somebodyLeaves()
{
    m_person->page(u"People"_s);
    // The first in the list is looked at; another one is a step more.
    QVERIFY(m_person->sees({u"Ali Rezaei"_s}));
    m_person->tab(u"All of theirs"_s);
    QVERIFY(m_person->sees({u"Leaves us…"_s}));
    QVERIFY(m_person->steps() <= 2);
}

/// 7: "What breaks if this server goes: names, mail, certificates, people to tell?"
void TestSteps::whatBreaksWithAServer()
{
    at(u"servers"_s, u"c1234"_s);
    m_person->tab(u"Impact"_s);
    QVERIFY(m_person->sees({u"angstrom-handel.se"_s}));
    QVERIFY(m_person->steps() <= 1);
}

/// 9: "Which names point to addresses that are none of our servers'? Which lead nowhere?"
void TestSteps::namesThatLeadNowhere()
{
    m_person->page(u"Findings"_s);
    m_person->button(u"Dangling names"_s);
    QVERIFY(m_person->sees({u"Dangling names"_s}));
    QVERIFY(m_person->steps() <= 2);
    m_person->button(u"Dangling names"_s);
}

/// 10: "Which domains' mail goes elsewhere?"
void TestSteps::mailElsewhere()
{
    m_person->looksAt(u"Domains"_s);
    m_person->page(u"Domains"_s);
    // In the demo account the provider's own hosts take the mail of all domains.
    QVERIFY(m_person->sees({u"Email elsewhere 40"_s, u"Elsewhere"_s}));
    m_person->button(u"Email elsewhere"_s);
    QVERIFY(m_person->sees({u"Elsewhere"_s}));
    QCOMPARE(m_person->rows(), 40);
    QVERIFY(m_person->steps() <= 2);
    m_person->button(u"All"_s);
}

/// 10: "Which lack SPF or DMARC, or have two SPF?"
void TestSteps::mailWithoutGuards()
{
    m_person->looksAt(u"Domains"_s);
    m_person->page(u"Domains"_s);
    QVERIFY(m_person->sees({u"SPF or DMARC faulty 20"_s}));
    const int all = m_person->rows();
    m_person->button(u"SPF or DMARC faulty"_s);
    QVERIFY(m_person->sees({u"Missing"_s}));
    QVERIFY(m_person->rows() > 0 && m_person->rows() < all);
    QVERIFY(m_person->steps() <= 2);
    m_person->button(u"All"_s);
}

/// 11: "What ends this month, of which customer, certificates and domains apart or together?"
void TestSteps::endsThisMonth()
{
    m_person->page(u"Expiry"_s);
    m_person->button(u"All within 30 days"_s);
    QVERIFY(m_person->sees({u"ortagard-blogg.se"_s, u"Örtagård"_s}));
    QVERIFY(m_person->steps() <= 2);
}

/// 15: "Which servers lack a description?"
void TestSteps::serversWithoutADescription()
{
    m_person->looksAt(u"Servers"_s);
    at(u"servers"_s, {});
    m_person->chord(Qt::Key_F, Qt::ControlModifier);
    m_person->type(u"description:"_s);
    QVERIFY(m_person->rows() > 0);
    QVERIFY(m_person->steps() <= 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

/// 19: "Is what I see fresh? What could not be read, and why?"
void TestSteps::howFreshItIs()
{
    QVERIFY(m_person->sees({u"Updated"_s}));
    QCOMPARE(m_person->steps(), 0);
}

CONSOLE_TEST(QApplication, TestSteps)

} // namespace tst_steps

#include "tst_steps.moc"
