// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "gui/kit/registry.h"
#include "gui/lists/filterbox.h"
#include "gui/pages/listpage.h"
#include "inventory/inventory.h"
#include "models/usertable.h"
#include "settings/settings.h"
#include "support/httpserver.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace tst_listpage {

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

/// A text of the People page, in the language of the moment: a page of a test has no translations of its own.
QString word(const char *text, int count = -1)
{
    return QCoreApplication::translate("gui::PeoplePage", text, nullptr, count);
}

// page begins
class AddressPage final : public gui::ListPage
{
public:
    AddressPage(inventory::Inventory &inventory, settings::Settings &settings, QWidget *parent)
        : ListPage(parent)
        , m_inventory(inventory)
        , m_table(own(models::makeUserTable()))
    {
        auto *layout = new QVBoxLayout(this);
        auto *tools = new QHBoxLayout;
        auto *filter = new gui::FilterBox(this);
        auto *pane = new gui::ListPane(this);
        tools->addWidget(filter);
        layout->addLayout(tools);
        layout->addWidget(pane);
        setUp({.id = u"addresses"_s, .icon = u"people"_s, .filter = filter, .pane = pane, .buttons = tools},
              *new QTableView(this), {.widths = {140, 140, 0}, .hidden = {u"sticky"_s, u"notify"_s}}, settings);
        follow(inventory, {inventory::Kind::Users, {}});
        begin();
    }

protected:
    Words words() const override
    {
        const gui::ListPane::Texts empty{word("The key does not give access to any people."),
                                         word("No person matches the filter."), word("Reading people…"),
                                         word("The people have not been read yet.")};
        return {word("People"), word("&Person"), word("People"), word("Filter people (Ctrl+F)"), {}, {}, empty};
    }
    QString amount(int count) const override { return word("%Ln person(s)", count); }
    void showRows() override
    {
        m_table.setRows(QList<models::UserRow>(m_inventory.values().users.cbegin(), m_inventory.values().users.cend()));
    }

private:
    inventory::Inventory &m_inventory;
    tables::Table<models::UserRow> &m_table;
};
// page ends

/// A page that names columns which its table has not.
class MisnamingPage final : public gui::ListPage
{
public:
    MisnamingPage(settings::Settings &settings, QWidget *parent)
        : ListPage(parent)
    {
        own(models::makeUserTable());
        auto *layout = new QVBoxLayout(this);
        auto *tools = new QHBoxLayout;
        layout->addLayout(tools);
        auto *filter = new gui::FilterBox(this);
        auto *pane = new gui::ListPane(this);
        setUp({.id = u"wrong"_s, .icon = u"people"_s, .filter = filter, .pane = pane, .buttons = tools},
              *new QTableView(this),
              {.widths = {},
               .hidden = {u"sticky"_s, u"stikcy"_s},
               .extra = {u"favourite"_s, u"sticki"_s},
               .spare = {u"phnoe"_s, u"phone"_s}},
              settings);
    }

protected:
    Words words() const override { return {}; }
    QString amount(int) const override { return {}; }
    void showRows() override {}
};

/// The page as the registry makes it, in a window, over an account on a server of the test's own.
struct Setup
{
    Setup()
    {
        language.use(u"en"_s);
        registry.addPage([this](QWidget *parent) { return new AddressPage(inventory, settings, parent); });
        page = registry.pages().constFirst()(&window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(page);
        window.resize(800, 400);
        window.show();
    }
    ~Setup() { language.use(u"en"_s); }

    void answer(const char *json) { server.on("GET", "/api/v2/instance/user/", Reply::json(json)); }
    QAbstractItemModel &rows() const { return *page->findChild<QTableView *>()->model(); }
    QString placeholder() const { return page->findChild<gui::ListPane *>()->placeholderText(); }
    void filter(const QString &text) const { page->filterBox()->findChild<QLineEdit *>()->setText(text); }

    support::HttpServer server;
    api::Client client{{.base = server.base(), .key = "secret", .extraAuthorities = {}}};
    inventory::Inventory inventory{client};
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    settings::Settings settings{store};
    words::Language language;
    gui::Registry registry;
    QWidget window;
    gui::Page *page = nullptr;
};

constexpr auto twoPeople = R"([{"id": 1, "name": "Anna", "email": "anna@a.se"},
                               {"id": 2, "name": "Bo", "email": "bo@b.se"}])";

/// The lines between two marks, each a line of its own; -1 without them.
qsizetype linesBetween(const QString &text, const QString &first, const QString &last)
{
    const QStringList lines = text.split(u'\n');
    const qsizetype begin = lines.indexOf(first);
    const qsizetype end = lines.indexOf(last);
    return begin < 0 || end < begin ? -1 : end - begin - 1;
}

} // namespace

/// A whole page over a described table is short, and all there.
class TestListPage : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pageIsShort();
    void rowsAndFilter();
    void emptyStates();
    void failureIsToldAndTriedAgain();
    void currentRow();
    void languageSwitch();
    void unknownColumnIsTold();
};

void TestListPage::pageIsShort()
{
    QFile file(QStringLiteral(SOURCE_TREE "/tests/gui/pages/tst_listpage.cpp"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qsizetype lines = linesBetween(QString::fromUtf8(file.readAll()), u"// page begins"_s, u"// page ends"_s);
    QVERIFY2(lines > 10 && lines < 40, qPrintable(QString::number(lines)));
    QCOMPARE(linesBetween(u"a\n1\n2\nb\n"_s, u"a"_s, u"b"_s), 2);
    QCOMPARE(linesBetween(u"b\na\n"_s, u"a"_s, u"b"_s), -1);
}

/// So that every test which makes a page fails where it names a column that is not there.
void TestListPage::unknownColumnIsTold()
{
    Setup setup;
    QWidget window;
    // The columns of a note are not in every table, so that naming them is no mistake.
    for (const char *wrong : {"stikcy", "sticki", "phnoe"})
        QTest::ignoreMessage(QtWarningMsg, qPrintable(u"A table has no column \"%1\"."_s.arg(QLatin1String(wrong))));
    const MisnamingPage page(setup.settings, &window);
    const auto *view = page.findChild<QTableView *>();
    QVERIFY(view && view->isColumnHidden(models::makeUserTable()->columnNamed("sticky")));
}

void TestListPage::rowsAndFilter()
{
    Setup setup;
    setup.answer(twoPeople);
    QCOMPARE(setup.page->id(), u"addresses"_s);
    QCOMPARE(setup.page->count(), -1);
    QCOMPARE(setup.page->countText(), QString());
    setup.page->activate();
    QTRY_COMPARE(setup.rows().rowCount(), 2);
    QCOMPARE(setup.rows().index(1, 2).data().toString(), u"bo@b.se"_s);
    QCOMPARE(setup.page->count(), 2);
    QCOMPARE(setup.page->countText(), u"2 people"_s);
    QCOMPARE(setup.placeholder(), QString());
    setup.filter(u"bo@"_s);
    QTRY_COMPARE(setup.rows().rowCount(), 1);
    QCOMPARE(setup.page->countText(), u"1 of 2 people"_s);
    QCOMPARE(setup.page->count(), 2);
    setup.filter(QString());
    QTRY_COMPARE(setup.rows().rowCount(), 2);
}

void TestListPage::emptyStates()
{
    Setup setup;
    setup.answer("[]");
    QCOMPARE(setup.placeholder(), u"The people have not been read yet."_s);
    setup.server.hold();
    setup.page->activate();
    QTRY_COMPARE(setup.placeholder(), u"Reading people…"_s);
    setup.server.release();
    QTRY_COMPARE(setup.placeholder(), u"The key does not give access to any people."_s);
    QCOMPARE(setup.page->countText(), u"0 people"_s);
    setup.answer(twoPeople);
    setup.page->refresh();
    QTRY_COMPARE(setup.placeholder(), QString());
    setup.filter(u"nobody"_s);
    QTRY_COMPARE(setup.placeholder(), u"No person matches the filter."_s);
}

void TestListPage::failureIsToldAndTriedAgain()
{
    Setup setup;
    setup.answer(twoPeople);
    setup.server.on("GET", "/api/v2/instance/user/", Reply::empty(403));
    setup.page->activate();
    QTRY_COMPARE(setup.page->state().phase, inventory::State::Phase::Failed);
    QTRY_VERIFY(!setup.placeholder().isEmpty());
    setup.answer(twoPeople);
    Q_EMIT setup.page->findChild<gui::ListPane *>()->retryAsked();
    QTRY_COMPARE(setup.rows().rowCount(), 2);
}

void TestListPage::currentRow()
{
    Setup setup;
    setup.answer(twoPeople);
    setup.page->activate();
    // An untouched page looks at its first row.
    QTRY_COMPARE(setup.page->place(), (settings::Place{u"addresses"_s, u"1"_s, {}}));
    setup.page->goTo({u"addresses"_s, u"2"_s, {}});
    QCOMPARE(setup.page->place().key, u"2"_s);
    QVERIFY(!setup.page->menuActions().isEmpty());
    QVERIFY(setup.page->tableTools());
}

void TestListPage::languageSwitch()
{
    Setup setup;
    setup.answer(twoPeople);
    setup.page->activate();
    QTRY_COMPARE(setup.rows().rowCount(), 2);
    setup.filter(u"nobody"_s);
    QTRY_COMPARE(setup.rows().rowCount(), 0);
    setup.language.use(u"sv"_s);
    QCoreApplication::processEvents();
    QCOMPARE(setup.page->title(), u"Personer"_s);
    QCOMPARE(setup.page->countText(), u"0 av 2 personer"_s);
    QCOMPARE(setup.rows().headerData(0, Qt::Horizontal).toString(), u"Namn"_s);
    QCOMPARE(setup.page->findChild<QTableView *>()->accessibleName(), setup.page->title());
    QVERIFY(setup.placeholder() != u"No person matches the filter."_s);
}

CONSOLE_TEST(QApplication, TestListPage)

} // namespace tst_listpage

#include "tst_listpage.moc"
