// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/finder/finderdialog.h"
#include "gui/kit/elidedlabel.h"
#include "gui/lists/listpane.h"
#include "inventory/sweep.h"
#include "support/testcase.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
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
    /// Ctrl+K, and a text that is typed to its end, which is Return: two steps.
    void find(const QString &text)
    {
        chord(Qt::Key_K, Qt::ControlModifier);
        gui::FinderDialog *dialog = nullptr;
        if (!support::waitFor([&] {
                for (gui::FinderDialog *one : m_on->window().findChildren<gui::FinderDialog *>())
                    dialog = one->isVisible() ? one : dialog;
                return dialog && dialog->isAnswered() && dialog->isComplete();
            }))
            qFatal("no finder");
        ++m_steps;
        auto *field = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(field, text);
        if (!support::waitFor([dialog] { return dialog->isAnswered(); }))
            qFatal("no answer");
        const QPointer<gui::FinderDialog> gone(dialog);
        QTest::keyClick(field, Qt::Key_Return);
        if (!support::waitFor([&gone] { return !gone; }))
            qFatal("nothing found");
    }
    /// Clicks the row that begins with a text, where it can be seen in the page's own table.
    void row(const QString &page, const QString &beginsWith)
    {
        auto *view = m_on->page(page).findChild<gui::ListPane *>()->findChild<QAbstractItemView *>();
        for (const QModelIndex &index : cellsOf(*view)) {
            if (index.data().toString().startsWith(beginsWith))
                return click(*view->viewport(), view->visualRect(index).center());
        }
        qFatal("no such row");
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
    void whatIsBehindAnAddress();
    void whatBreaksWithAServer();
    void whatBelongsToADomain();
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

/// 1: "Which servers can Ali log in to, and with which keys?" Of anybody.
void TestSteps::serversAndKeysOfAPerson()
{
    const QList<api::User> users = m_person->on().inventory().values().users;
    for (const qsizetype place : {qsizetype(0), users.size() / 2, users.size() - 1}) {
        const api::UserDetail detail =
            m_person->on().inventory().values().userDetails.value(QString::number(*users.at(place).id));
        m_person->on().show(u"overview"_s);
        m_person->begin();
        m_person->find(users.at(place).name + u" all"_s);
        QStringList wanted{users.at(place).name, u"Leaves us…"_s};
        for (const api::SshKey &key : detail.keys)
            wanted.append(key.name);
        if (!detail.instances.isEmpty())
            wanted.append(u"access"_s);
        QVERIFY2(m_person->sees(wanted), qPrintable(users.at(place).name));
        QVERIFY(m_person->steps() <= 2);
    }
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

/// 5: "A person leaves: everything of theirs, on one page, and the mail that ends it." By mouse the page, whoever it
/// is; by keyboard the mail.
void TestSteps::somebodyLeaves()
{
    const QList<api::User> users = m_person->on().inventory().values().users;
    for (const QString &name : {users.constFirst().name, users.constLast().name}) {
        m_person->on().page(u"people"_s).goTo({u"people"_s, {}, {}});
        m_person->on().show(u"overview"_s);
        m_person->begin();
        m_person->page(u"People"_s);
        m_person->row(u"people"_s, name);
        m_person->tab(u"All of theirs"_s);
        QVERIFY(m_person->sees({name, u"Leaves us…"_s}));
        QVERIFY(m_person->steps() <= 3);
    }
    m_person->begin();
    m_person->find(users.constLast().name + u" leaves"_s);
    QWidget *dialog = nullptr;
    QVERIFY(support::waitFor([&dialog] {
        dialog = QApplication::activeModalWidget();
        for (QWidget *one : QApplication::topLevelWidgets()) {
            if (one->isVisible() && one->inherits("gui::SupportMailDialog"))
                dialog = one;
        }
        return dialog != nullptr;
    }));
    QVERIFY(m_person->steps() <= 3);
    dialog->close();
}

/// 6: "What is behind 121.226.229.31 (or its IPv6 in any spelling): server, names, certificates, people?"
void TestSteps::whatIsBehindAnAddress()
{
    const auto &instances = m_person->on().inventory().values().instances;
    const auto one = std::find_if(instances.cbegin(), instances.cend(),
                                  [](const api::Instance &server) { return server.name == "c1234"_L1; });
    QVERIFY(one != instances.cend() && !one->ip.isEmpty() && !one->ipv6.isEmpty());
    for (const QString &address : {one->ip, one->ipv6, one->ipv6.toUpper()}) {
        m_person->on().show(u"overview"_s);
        m_person->begin();
        m_person->find(address + u" impact"_s);
        // The names and certificates that lead there, and whom to tell.
        QVERIFY2(m_person->sees({u"angstrom-handel.se"_s, u"to notify"_s, u"certificate"_s}), qPrintable(address));
        QVERIFY(m_person->steps() <= 2);
    }
}

/// 7: "What breaks if this server goes: names, mail, certificates, people to tell?"
void TestSteps::whatBreaksWithAServer()
{
    at(u"servers"_s, u"c1234"_s);
    m_person->tab(u"Impact"_s);
    QVERIFY(m_person->sees({u"angstrom-handel.se"_s}));
    QVERIFY(m_person->steps() <= 1);
}

/// 8: "Which certificate, server and people belong to butik7.se, or to a name below it?"
void TestSteps::whatBelongsToADomain()
{
    m_person->find(u"butik7.se leads"_s);
    QVERIFY(m_person->sees({u"butik7.se"_s, u"Servers"_s, u"Certificates"_s}));
    QVERIFY(m_person->steps() <= 2);
    // A name below it leads to the same domain.
    m_person->on().show(u"overview"_s);
    m_person->begin();
    m_person->find(u"www.butik7.se"_s);
    QVERIFY(m_person->sees({u"butik7.se"_s}));
    QVERIFY(m_person->steps() <= 2);
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
    QVERIFY(m_person->sees({u"Email elsewhere 4"_s, u"At Cloudnet"_s}));
    m_person->button(u"Email elsewhere"_s);
    QVERIFY(m_person->sees({u"Elsewhere"_s, u"byran-norr.se"_s}));
    QCOMPARE(m_person->rows(), 4);
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
    m_person->button(u"Within 30 days"_s);
    QVERIFY(m_person->sees({u"ortagard-blogg.se"_s, u"Örtagård"_s}));
    QVERIFY(m_person->steps() <= 2);
}

/// 15: "Which servers lack a description? a hostname?"
void TestSteps::serversWithoutADescription()
{
    m_person->looksAt(u"Servers"_s);
    for (const QString &chip : {u"No description"_s, u"No hostname"_s}) {
        at(u"servers"_s, {});
        const int all = m_person->rows();
        m_person->button(chip);
        QVERIFY(m_person->rows() > 0 && m_person->rows() < all);
        QVERIFY(m_person->steps() <= 1);
        m_person->button(u"All "_s);
    }
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
