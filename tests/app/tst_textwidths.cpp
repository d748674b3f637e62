// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "findings/findings.h"
#include "gui/kit/detailrows.h"
#include "gui/kit/quickfilters.h"
#include "gui/kit/valuetext.h"
#include "gui/pages/page.h"
#include "inventory/inventory.h"
#include "inventory/sweep.h"
#include "support/testcase.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

namespace tst_textwidths {

using namespace Qt::StringLiterals;

namespace {

QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->header() : nullptr;
}

/// The dates in sight that have no room for all of their figures.
QStringList cutDates(const QWidget &window, int &seen)
{
    static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    QStringList cut;
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        const QHeaderView *header = headerOf(*view);
        if (!header || !view->isVisible() || !view->model() || view->model()->rowCount() == 0)
            continue;
        const QModelIndex top =
            view->model()->rowCount(view->model()->index(0, 0)) > 0 ? view->model()->index(0, 0) : QModelIndex();
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex cell = view->model()->index(0, column, top);
            const QString text = cell.data().toString();
            if (header->isSectionHidden(column) || !date.match(text).hasMatch())
                continue;
            ++seen;
            if (view->fontMetrics().horizontalAdvance(text) + 16 > header->sectionSize(column))
                cut += u"%1: %2 in %3"_s.arg(view->accessibleName(), text).arg(header->sectionSize(column));
        }
    }
    return cut;
}

/// What the person sees of columns and rows.
QList<int> measures(const QWidget &window)
{
    QList<int> all;
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        const QHeaderView *header = headerOf(*view);
        if (!header || !view->isVisible() || header->count() == 0)
            continue;
        for (int column = 0; column < header->count(); ++column)
            all.append(header->sectionSize(column));
        all.append(view->sizeHintForRow(0));
    }
    return all;
}

QStringList chipTexts(const QWidget &window)
{
    QStringList texts;
    for (const gui::QuickFilters *filters : window.findChildren<gui::QuickFilters *>()) {
        for (const QAbstractButton *chip : filters->findChildren<QAbstractButton *>()) {
            if (chip->isVisible())
                texts.append(chip->text());
        }
    }
    return texts;
}

} // namespace

/// Columns, rows, icons and details in text of another size, there and back; and where things stand.
class TestTextWidths : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void datesAreWhole();
    void rowsAreInSight();
    void recordsBelowTheDomainsAreInSight();
    void thereAndBack();
    void detailsAreWhole();
    void oneLeftEdge();
    void serversUseTheRoom();
    void addressOfTheApiIsLast();
    void whatCanBeChangedNeedsNoWord();

private:
    std::unique_ptr<demo::Server> m_server;
    std::unique_ptr<WindowOn> m_on;
};

void TestTextWidths::init()
{
    m_server = std::make_unique<demo::Server>(demo::Size{}, QDate::currentDate());
    QVERIFY(m_server->start());
    m_on = std::make_unique<WindowOn>(m_server->address(), m_server->key());
    QTRY_COMPARE(m_on->inventory().state({inventory::Kind::Users, {}}).phase, inventory::State::Phase::Ready);
    QTRY_VERIFY(m_on->inventory().sweep().isIdle());
}

void TestTextWidths::cleanup()
{
    m_on->theme().setTextSize(100);
    m_on.reset();
    m_server.reset();
}

void TestTextWidths::datesAreWhole()
{
    int seen = 0;
    for (const int percent : {100, 150, 200}) {
        m_on->theme().setTextSize(percent);
        for (int number = 0; number < m_on->window().pages().size(); ++number) {
            m_on->window().showPage(number);
            QTRY_COMPARE(cutDates(m_on->window(), seen).join(u'\n'), QString());
        }
    }
    // Domains have two, and each page of end dates one.
    QVERIFY2(seen >= 9, qPrintable(QString::number(seen)));
}

/// More than two rows of a server's users, by letting the panel scroll.
void TestTextWidths::rowsAreInSight()
{
    m_on->theme().setTextSize(200);
    m_on->window().resize(900, 600);
    for (const auto &[part, name] :
         {std::pair(u"keys"_s, u"SSH keys of the server"_s), std::pair(u"users"_s, u"Users of the server"_s)}) {
        m_on->window().goTo({u"servers"_s, u"c1234"_s, part});
        auto *view = m_on->named<QTableView>(name);
        QTRY_VERIFY(view->model()->rowCount() > 2);
        view->selectRow(0);
        QTRY_VERIFY2(view->viewport()->height() >= 3 * view->rowHeight(0),
                     qPrintable(u"%1: %2 of %3"_s.arg(name).arg(view->viewport()->height()).arg(view->rowHeight(0))));
    }
}

void TestTextWidths::recordsBelowTheDomainsAreInSight()
{
    m_on->theme().setTextSize(200);
    m_on->window().resize(1280, 800);
    m_on->window().goTo({u"domains"_s, {}, {}});
    auto *records = m_on->named<QTableView>(u"DNS records"_s);
    auto *domains = m_on->named<QTableView>(u"Domains"_s);
    QTRY_VERIFY(records->model()->rowCount() > 2);
    QTRY_VERIFY2(records->viewport()->height() >= 2 * records->rowHeight(0),
                 qPrintable(u"%1 of %2"_s.arg(records->viewport()->height()).arg(records->rowHeight(0))));
    QTRY_VERIFY(domains->viewport()->height() >= 3 * domains->rowHeight(0));
}

/// Which may still be counted.
static QStringList withoutNumbers(QStringList texts)
{
    static const QRegularExpression digits(u"[0-9\\s]+"_s);
    return texts.replaceInStrings(digits, QString());
}

/// But for the room of a scroll bar, or of a number in the navigation, that came meanwhile.
static bool areAsBefore(const QList<int> &now, const QList<int> &before)
{
    return std::equal(now.cbegin(), now.cend(), before.cbegin(), before.cend(),
                      [](int a, int b) { return qAbs(a - b) <= 20; });
}

void TestTextWidths::thereAndBack()
{
    // The numbers beside the pages' names have come: the navigation is as wide as they need it.
    QTRY_VERIFY(m_on->inventory().sweep().isIdle());
    QTRY_VERIFY(m_on->findings().isExamined() && !m_on->findings().isBusy());
    for (int number = 0; number < m_on->window().pages().size(); ++number) {
        // The months of the overview share what room the page has, with its scroll bar or without.
        if (m_on->window().pages().at(number)->id() == "overview"_L1)
            continue;
        m_on->window().showPage(number);
        QCoreApplication::processEvents();
        QTest::qWait(0);
        const QList<int> before = measures(m_on->window());
        // A page without a table: nothing is kept of this account that could have changed.
        if (before.isEmpty()) {
            const QString page = m_on->window().pages().at(number)->id();
            QVERIFY2(page == "changes"_L1 || page == "cases"_L1, qPrintable(page));
            continue;
        }
        const QStringList chips = withoutNumbers(chipTexts(m_on->window()));
        m_on->theme().setTextSize(200);
        QTRY_VERIFY(measures(m_on->window()) != before);
        m_on->theme().setTextSize(100);
        QTRY_VERIFY2(areAsBefore(measures(m_on->window()), before),
                     qPrintable(m_on->window().pages().at(number)->id()));
        QTRY_COMPARE(withoutNumbers(chipTexts(m_on->window())), chips);
    }
}

/// Nothing of a server's facts lies beyond the right edge.
void TestTextWidths::detailsAreWhole()
{
    m_on->theme().setTextSize(200);
    m_on->window().goTo({u"servers"_s, u"c1234"_s, u"overview"_s});
    auto *area = m_on->named<QScrollArea>(u"Details of the server"_s);
    QTRY_VERIFY(area->widget()->isVisible());
    QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
    for (const gui::ValueText *value : area->findChildren<gui::ValueText *>()) {
        if (value->isVisible())
            QVERIFY(value->mapTo(area->viewport(), QPoint(value->width(), 0)).x() <= area->viewport()->width());
    }
}

/// The field above a table begins where the texts in it do; so do facts, heads and small tables.
void TestTextWidths::oneLeftEdge()
{
    int seen = 0;
    for (int number = 0; number < m_on->window().pages().size(); ++number) {
        m_on->window().showPage(number);
        gui::Page *page = m_on->window().pages().at(number);
        const auto left = [page](const QWidget *widget) { return widget->mapTo(page, QPoint()).x(); };
        const QWidget *line = nullptr;
        for (const QLineEdit *one : page->findChildren<QLineEdit *>()) {
            if (one->isVisible() && (!line || left(one) < left(line)))
                line = one;
        }
        const QWidget *list = nullptr;
        for (const QAbstractItemView *view : page->findChildren<QAbstractItemView *>()) {
            if (view->isVisible() && headerOf(*view) && (!list || left(view) < left(list)))
                list = view;
        }
        if (!line || !list)
            continue;
        ++seen;
        QCOMPARE(left(line), left(list) + 8);
    }
    QVERIFY(seen >= 4);
    m_on->window().goTo({u"servers"_s, u"c1234"_s, u"overview"_s});
    auto *area = m_on->named<QScrollArea>(u"Details of the server"_s);
    const auto *head = area->findChild<QLabel *>(u"networksHead"_s);
    const auto *table = area->findChild<QTableView *>(u"networks"_s);
    const auto *facts = area->findChild<gui::DetailRows *>(u"facts"_s)->findChild<QLabel *>();
    QTRY_VERIFY(table->isVisible());
    const auto left = [area](const QWidget *widget) { return widget->mapTo(area, QPoint()).x(); };
    QCOMPARE(left(head) + head->contentsMargins().left(), left(table) + 8);
    QCOMPARE(left(facts), left(table) + 8);
}

/// Names and types have what they need, and descriptions all else.
void TestTextWidths::serversUseTheRoom()
{
    m_on->show(u"servers"_s);
    auto *tree = m_on->named<QTreeView>(u"Servers"_s);
    QTRY_COMPARE(tree->header()->length(), tree->viewport()->width());
    const int description = tree->header()->sectionSize(1);
    const int type = tree->header()->sectionSize(2);
    m_on->window().resize(1800, 800);
    QTRY_VERIFY(tree->header()->sectionSize(1) >= description + 200);
    QCOMPARE(tree->header()->sectionSize(2), type);
    QCOMPARE(tree->header()->length(), tree->viewport()->width());
    for (int group = 0; group < tree->model()->rowCount(); ++group) {
        const QModelIndex above = tree->model()->index(group, 0);
        for (int row = 0; row < tree->model()->rowCount(above); ++row) {
            const QString text = tree->model()->index(row, 2, above).data().toString();
            QVERIFY2(tree->fontMetrics().horizontalAdvance(text) + 16 <= type, qPrintable(text));
        }
    }
}

void TestTextWidths::addressOfTheApiIsLast()
{
    m_on->window().goTo({u"servers"_s, u"c1234"_s, u"overview"_s});
    auto *area = m_on->named<QScrollArea>(u"Details of the server"_s);
    const auto *disks = area->findChild<QTableView *>(u"disks"_s);
    QTRY_VERIFY(disks->isVisible());
    const QLabel *found = nullptr;
    for (const QLabel *label : area->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text() == "API URL"_L1)
            found = label;
    }
    QVERIFY(found);
    QTRY_VERIFY(found->mapTo(area, QPoint()).y() > disks->mapTo(area, QPoint(0, disks->height())).y());
}

/// The strip below says what is out of the ordinary: a demo account, or one that is read-only.
void TestTextWidths::whatCanBeChangedNeedsNoWord()
{
    const auto *kind = m_on->window().findChild<QLabel *>(u"kind"_s);
    m_on->window().setAccount({.id = u"a"_s, .name = u"Norr"_s, .colour = {}, .origin = u"api.example.se"_s});
    QCOMPARE(kind->text(), QString());
    QVERIFY(!kind->isVisible());
    m_on->window().setAccount(
        {.id = u"a"_s, .name = u"Norr"_s, .colour = {}, .origin = u"api.example.se"_s, .readOnly = true});
    QCOMPARE(kind->text(), u"· read-only"_s);
    QVERIFY(kind->isVisible());
}

CONSOLE_TEST(QApplication, TestTextWidths)

} // namespace tst_textwidths

#include "tst_textwidths.moc"
