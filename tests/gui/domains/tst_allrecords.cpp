// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/domains/domainspage.h"
#include "gui/domains/domainsroom.h"
#include "gui/kit/registry.h"
#include "gui/lists/filterbox.h"
#include "insight/account.h"
#include "insight/index.h"
#include "inventory/inventorysetup.h"
#include "models/allrecordtable.h"
#include "settings/settings.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "words/language.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace tst_allrecords {

using namespace Qt::StringLiterals;
using invented::record;
using inventory::Kind;

namespace {

/// The Domains page as the registry makes it, in a window, with the records of all domains in front.
struct RecordStage : inventorytest::Setup
{
    RecordStage()
    {
        language.use(u"en"_s);
        server.otherwise([](const support::Received &) { return support::Reply::json("[]"); });
        QObject::connect(&inventory, &inventory::Inventory::changed, &index,
                         [this](const inventory::Changes &changes) { index.take(changes, inventory.values()); });
        gui::Registry registry;
        gui::addDomainsRoom(registry, {inventory, index, settings});
        page = static_cast<gui::DomainsPage *>(registry.pages().constFirst()(&window));
        (new QVBoxLayout(&window))->addWidget(page);
        window.resize(1100, 700);
        QObject::connect(page, &gui::Page::wanted, page, [this](const auto &place) { wanted.append(place); });
        tell(Kind::Instances, {},
             QList<api::Instance>{invented::server(u"c1"_s, u"shop.example.se"_s, u"192.0.2.1"_s),
                                  invented::server(u"c2"_s, {}, u"192.0.2.2"_s)});
        QList<api::Domain> domains(3);
        domains[0].name = u"a.example"_s;
        domains[0].customers = {invented::customer(u"Shop AB"_s)};
        domains[1].name = u"b.example"_s;
        domains[2].name = u"c.example"_s;
        tell(Kind::Domains, {}, domains);
        records(u"a.example"_s,
                {record(u"A"_s, u"a.example"_s, u"192.0.2.1"_s), record(u"CNAME"_s, u"www.a.example"_s, u"a.example"_s),
                 record(u"TXT"_s, u"a.example"_s, u"v=spf1 -all"_s)});
        records(u"b.example"_s, {record(u"A"_s, u"b.example"_s, u"203.0.113.9"_s)});
    }
    ~RecordStage() { language.use(u"en"_s); }

    void tell(Kind kind, const QString &name, inventory::Value value)
    {
        inventory.apply({kind, name}, std::move(value), ++turn, QDateTime::currentDateTimeUtc());
    }
    void records(const QString &name, const QList<api::Record> &of)
    {
        api::DomainDetail detail;
        detail.domain.name = name;
        detail.records = of;
        tell(Kind::Domain, name, detail);
    }
    void show()
    {
        window.show();
        page->goTo({u"domains"_s, {}, u"all-records"_s});
    }

    QTableView &view() const
    {
        const QList<QTableView *> views = page->findChildren<QTableView *>();
        for (QTableView *view : views) {
            if (view->accessibleName() == "DNS records of all domains"_L1)
                return *view;
        }
        qFatal("no such table");
    }
    const tables::ArrangedModel &model() const { return *static_cast<tables::ArrangedModel *>(view().model()); }
    /// Type, name, domain, customer and server of each row.
    QStringList rows() const
    {
        QStringList lines;
        for (int row = 0; row < model().rowCount(); ++row) {
            QStringList cells;
            for (const char *id : {"type", "name", "domain", "customers", "servers"})
                cells.append(model().index(row, model().table()->columnIndex(id)).data().toString());
            lines.append(cells.join(u'|'));
        }
        return lines;
    }
    void chip(const QString &text) const
    {
        const QList<QAbstractButton *> buttons = page->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && button->text().startsWith(text) && button->property("chip").toBool())
                return button->click();
        }
        qFatal("no such chip");
    }

    insight::Index index;
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    settings::Settings settings{store};
    words::Language language;
    QList<settings::Place> wanted;
    QWidget window;
    gui::DomainsPage *page = nullptr;
    quint64 turn = 0;
};

} // namespace

/// The records of all domains in one table: where they lead, what narrows them, and that they follow the account.
class TestAllRecords : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachSaysWhereItLeads();
    void narrowed();
    void followTheAccount();
    void leadOn();
    void cellsAreLinks();
    void recordsOfADomainLeadOn();
    void narrowedByAPlace();
    void manyComeInPortions();
};

void TestAllRecords::eachSaysWhereItLeads()
{
    RecordStage stage;
    stage.show();
    const QAbstractItemModelTester tester(stage.view().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(
        stage.rows(),
        (QStringList{u"A|a.example|a.example|Shop AB|shop.example.se"_s, u"TXT|a.example|a.example|Shop AB|"_s,
                     u"CNAME|www.a.example|a.example|Shop AB|shop.example.se"_s, u"A|b.example|b.example||"_s}));
    // What is missing is said.
    QCOMPARE(stage.page->countText(), u"4 records · 2 of 3 domains read"_s);
    QCOMPARE(stage.page->place(), (settings::Place{u"domains"_s, stage.page->selected(), u"all-records"_s}));
}

void TestAllRecords::narrowed()
{
    RecordStage stage;
    stage.show();
    QTRY_COMPARE(stage.rows().size(), 4);
    stage.chip(u"A "_s);
    QTRY_COMPARE(stage.rows().size(), 2);
    // Those that lead to no server.
    stage.page->filterBox()->setText(u"server:"_s);
    QTRY_COMPARE(stage.rows(), QStringList(u"A|b.example|b.example||"_s));
    QCOMPARE(stage.page->countText(), u"1 of 4 records · 2 of 3 domains read"_s);
    stage.chip(u"All"_s);
    QTRY_COMPARE(stage.rows().size(), 2);
}

void TestAllRecords::followTheAccount()
{
    RecordStage stage;
    stage.show();
    QTRY_COMPARE(stage.rows().size(), 4);
    stage.records(u"c.example"_s, {record(u"MX"_s, u"c.example"_s, u"mail.other.example"_s)});
    QTRY_COMPARE(stage.rows().size(), 5);
    QCOMPARE(stage.page->countText(), u"5 records"_s);
    // A server takes the address.
    stage.tell(Kind::Instances, {},
               QList<api::Instance>{invented::server(u"c1"_s, u"shop.example.se"_s, u"192.0.2.1"_s),
                                    invented::server(u"c2"_s, {}, u"203.0.113.9"_s)});
    QTRY_VERIFY(stage.rows().contains(u"A|b.example|b.example||c2"_s));
    QList<api::Domain> domains(1);
    domains[0].name = u"b.example"_s;
    stage.tell(Kind::Domains, {}, domains);
    QTRY_COMPARE(stage.rows(), QStringList(u"A|b.example|b.example||c2"_s));
}

void TestAllRecords::leadOn()
{
    RecordStage stage;
    stage.show();
    QTRY_COMPARE(stage.rows().size(), 4);
    const int domain = stage.model().table()->columnIndex("domain");
    const int leads = stage.model().table()->columnIndex("servers");
    Q_EMIT stage.view().activated(stage.model().index(0, domain));
    QCOMPARE(stage.wanted, QList<settings::Place>());
    stage.view().setCurrentIndex(stage.model().index(0, domain));
    Q_EMIT stage.view().activated(stage.model().index(0, domain));
    Q_EMIT stage.view().activated(stage.model().index(0, leads));
    QCOMPARE(stage.wanted.size(), 2);
    // To the very record, in those of its domain.
    settings::Place first{u"domains"_s, u"a.example"_s, {}};
    first.row = u"a.example\na.example\nA\n192.0.2.1"_s;
    QCOMPARE(stage.wanted.at(0), first);
    QCOMPARE(stage.wanted.at(1), (settings::Place{u"servers"_s, u"c1"_s, {}}));
}

void TestAllRecords::cellsAreLinks()
{
    RecordStage stage;
    stage.records(u"c.example"_s, {record(u"MX"_s, u"c.example"_s, u"10 b.example."_s),
                                   record(u"CNAME"_s, u"x.c.example"_s, u"elsewhere.test"_s)});
    stage.show();
    QTRY_COMPARE(stage.rows().size(), 6);
    const auto cell = [&stage](const char *id, int row) {
        return stage.model().index(row, stage.model().table()->columnIndex(id));
    };
    const auto click = [&stage](const QModelIndex &at) {
        stage.view().scrollTo(at);
        QTest::mouseClick(stage.view().viewport(), Qt::LeftButton, {}, stage.view().visualRect(at).center());
    };
    const auto isLink = [](const QModelIndex &at) {
        return at.data(tables::ToneRole).value<words::Tone>() == words::Tone::Link;
    };
    // A at an own server, TXT, CNAME to an own name, A elsewhere, MX to an own name, CNAME out of the account.
    QList<bool> links;
    for (int row = 0; row < 6; ++row)
        links.append(isLink(cell("content", row)));
    QCOMPARE(links, (QList<bool>{true, false, true, false, true, false}));
    click(cell("content", 0));
    QCOMPARE(stage.wanted, (QList<settings::Place>{{u"servers"_s, u"c1"_s, {}}}));
    click(cell("content", 1));
    QCOMPARE(stage.wanted.size(), 1);
    click(cell("content", 2));
    click(cell("content", 4));
    QCOMPARE(stage.wanted.size(), 3);
    QCOMPARE(stage.wanted.at(1).row, u"a.example\na.example\nA\n192.0.2.1"_s);
    QCOMPARE(stage.wanted.at(2).key, u"b.example"_s);
    QCOMPARE(stage.wanted.at(2).row, u"b.example\nb.example\nA\n203.0.113.9"_s);
    // The name leads to the record in its domain, the customer to their page.
    click(cell("name", 3));
    QCOMPARE(stage.wanted.constLast().row, u"b.example\nb.example\nA\n203.0.113.9"_s);
    click(cell("customers", 0));
    QCOMPARE(stage.wanted.constLast().page, u"customers"_s);
    click(cell("servers", 0));
    QCOMPARE(stage.wanted.constLast(), (settings::Place{u"servers"_s, u"c1"_s, {}}));
    QCOMPARE(stage.wanted.size(), 6);
}

void TestAllRecords::recordsOfADomainLeadOn()
{
    RecordStage stage;
    stage.window.show();
    stage.page->goTo({u"domains"_s, u"a.example"_s, {}});
    QTableView *view = nullptr;
    for (QTableView *each : stage.page->findChildren<QTableView *>())
        view = each->accessibleName() == u"DNS records"_s ? each : view;
    QVERIFY(view);
    const auto &model = *static_cast<tables::ArrangedModel *>(view->model());
    const auto at = [&model](const QString &type, const char *column) {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == type)
                return model.index(row, model.table()->columnIndex(column));
        }
        return QModelIndex();
    };
    const auto isLink = [&at](const QString &type, const char *column) {
        return at(type, column).data(tables::ToneRole).value<words::Tone>() == words::Tone::Link;
    };
    QTRY_VERIFY(isLink(u"A"_s, "name"));
    QVERIFY(isLink(u"A"_s, "content") && isLink(u"CNAME"_s, "content"));
    QVERIFY(!isLink(u"TXT"_s, "name") && !isLink(u"TXT"_s, "content"));
    for (const auto &[type, column] : {std::pair(u"A"_s, "name"), std::pair(u"TXT"_s, "content"),
                                       std::pair(u"TXT"_s, "name"), std::pair(u"CNAME"_s, "content")})
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(at(type, column)).center());
    QCOMPARE(stage.wanted.size(), 2);
    QCOMPARE(stage.wanted.at(0), (settings::Place{u"servers"_s, u"c1"_s, {}}));
    QCOMPARE(stage.wanted.at(1).row, u"a.example\na.example\nA\n192.0.2.1"_s);
}

void TestAllRecords::narrowedByAPlace()
{
    RecordStage stage;
    stage.show();
    QTRY_COMPARE(stage.rows().size(), 4);
    stage.chip(u"TXT "_s);
    QTRY_COMPARE(stage.rows().size(), 1);
    stage.page->goTo({u"domains"_s, {}, u"all-records"_s, u"content:192.0.2.1"_s});
    QTRY_COMPARE(stage.rows(), QStringList{u"A|a.example|a.example|Shop AB|shop.example.se"_s});
    QCOMPARE(stage.page->filterBox()->text(), u"content:192.0.2.1"_s);
    // The list of domains beside it has all of its rows.
    stage.page->goTo({u"domains"_s, {}, {}});
    QCOMPARE(stage.page->filterBox()->text(), QString());
}

void TestAllRecords::manyComeInPortions()
{
    RecordStage stage;
    QList<api::Record> many;
    for (int i = 0; i < 9000; ++i)
        many.append(record(u"A"_s, u"n%1.c.example"_s.arg(i), u"192.0.2.1"_s));
    stage.records(u"c.example"_s, many);
    stage.show();
    QTRY_COMPARE(stage.model().totalCount(), 9004);
}

CONSOLE_TEST(QApplication, TestAllRecords)

} // namespace tst_allrecords

#include "tst_allrecords.moc"
