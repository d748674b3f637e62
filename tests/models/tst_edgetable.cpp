// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/account.h"
#include "models/edgetable.h"
#include "models/objectnames.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_edgetable {

using namespace Qt::StringLiterals;
using insight::Object;
using invented::Account;
using models::EdgeRow;

namespace {

QList<EdgeRow> rowsOf(const Account &account, const Object &object)
{
    models::ObjectNames names(object, account.values(), account.index.links());
    return models::edgeRows(account.index.chain().edgesOf(object), [&names](const Object &end, EdgeRow &row) {
        row.shown = names.name(end);
        row.leads = true;
    });
}

void fill(Account &account)
{
    account.servers({invented::server(u"c1"_s, u"web.a.se"_s, u"192.0.2.1"_s)});
    api::InstanceDetail detail;
    detail.instance = invented::server(u"c1"_s, u"web.a.se"_s, u"192.0.2.1"_s);
    detail.customers = {invented::customer(u"Alfa  AB"_s)};
    account.detail(detail);
    account.domains({u"a.se"_s});
    account.records(u"a.se"_s, {invented::record(u"A"_s, u"www.a.se"_s, u"192.0.2.1"_s)});
    account.usersOn(u"c1"_s, {invented::user(7, u"Ali"_s, u"Alfa AB"_s)});
    account.keysOn(u"c1"_s, {invented::key(u"AAAA"_s, 3, u"Ali"_s)});
}

} // namespace

/// The edges of an object as a table, by kind of the other end.
class TestEdgeTable : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereAndWhy();
    void groupsByKind();
    void keysTellRowsApart();
    void peopleOverServers();
    void contactsAreAGroup();
    void keysSayWhose();
    void namesWhatNothingNames();
};

void TestEdgeTable::saysWhereAndWhy()
{
    Account account;
    fill(account);
    const auto table = models::makeEdgeTable();
    QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    table->setRows(rowsOf(account, insight::serverObject(u"c1"_s)));
    const QStringList rows = printed(*table);
    for (const QString &row :
         {u"a.se | named by hostname; by A record www.a.se | Domains"_s, u"Alfa  AB | customer | Customers"_s,
          u"192.0.2.1 | address of the server | IP addresses"_s})
        QVERIFY2(rows.contains(row), qPrintable(row + u" not in\n"_s + rows.join(u'\n')));
    table->setRows(rowsOf(account, insight::domainObject(u"a.se"_s)));
    QVERIFY2(printed(*table).contains(u"web.a.se | named by hostname; by A record www.a.se | Servers"_s),
             qPrintable(printed(*table).join(u'\n')));
}

void TestEdgeTable::groupsByKind()
{
    Account account;
    fill(account);
    const auto table = models::makeEdgeTable();
    table->setRows(rowsOf(account, insight::serverObject(u"c1"_s)));
    tables::ArrangedModel model;
    model.setTable(table.get());
    model.setGroupOrder(models::edgeGroupRank, models::edgeGroupHeading);
    model.setGrouping([&table](int row) { return QStringList{models::edgeGroup(table->row(row))}; });
    QStringList headings;
    for (int row = 0; row < model.rowCount(); ++row)
        headings.append(model.groupName(model.index(row, 0)));
    QCOMPARE(headings, (QStringList{u"People"_s, u"SSH keys"_s, u"Customers"_s, u"Domains"_s, u"DNS records"_s,
                                    u"IP addresses"_s}));
    for (int row = 0; row < table->rowCount(); ++row)
        QVERIFY(models::edgeGroupRank(models::edgeGroup(table->row(row))) >= 0);
}

void TestEdgeTable::keysTellRowsApart()
{
    Account account;
    fill(account);
    const auto table = models::makeEdgeTable();
    table->setRows(rowsOf(account, insight::serverObject(u"c1"_s)));
    QStringList keys;
    for (int row = 0; row < table->rowCount(); ++row)
        keys.append(table->key(row));
    QVERIFY(keys.size() > 4);
    QCOMPARE(keys.removeDuplicates(), 0);
}

/// Who is reached over servers is one row, and says over which.
void TestEdgeTable::peopleOverServers()
{
    const Object ali = insight::personObject(u"7"_s);
    const Object bo = insight::personObject(u"8"_s);
    const Object cy = insight::personObject(u"9"_s);
    const auto table = models::makeEdgeTable();
    table->setRows(
        models::peopleOverServers({{u"web.a.se"_s, {{ali, insight::Reason::Access}, {ali, insight::Reason::Notify}}},
                                   {u"db.a.se"_s,
                                    {{bo, insight::Reason::Sticky, insight::Certainty::Guessed},
                                     {cy, insight::Reason::Sticky, insight::Certainty::Guessed},
                                     {cy, insight::Reason::Access},
                                     {ali, insight::Reason::AssignedKey}}}},
                                  [](const Object &end, EdgeRow &row) { row.shown = u"No. "_s + end.id; }));
    QCOMPARE(
        printed(*table),
        (QStringList{u"No. 7 | web.a.se: has access; notified of problems; db.a.se: SSH key on the server | People"_s,
                     u"No. 8 | db.a.se: always has access (guessed) | People"_s,
                     u"No. 9 | db.a.se: has access; always has access (guessed) | People"_s}));
    const int reason = table->columnIndex("reason");
    QCOMPARE(table->tone(0, reason), words::Tone::Normal);
    QCOMPARE(table->tone(1, reason), words::Tone::Muted);
}

/// A server that is somebody's by the name of its contact alone is not among their servers.
void TestEdgeTable::contactsAreAGroup()
{
    const auto row = [](const QList<insight::Reason> &reasons) {
        EdgeRow row{.to = insight::serverObject(u"c1"_s), .shown = {}, .edges = {}};
        for (const insight::Reason reason : reasons)
            row.edges.append({row.to, reason});
        return row;
    };
    const QString contact = models::edgeGroup(row({insight::Reason::TechnicalContact}));
    const QString own = models::edgeGroup(row({insight::Reason::Owner, insight::Reason::TechnicalContact}));
    QCOMPARE(models::edgeGroupHeading(contact), u"Technical contact for"_s);
    QCOMPARE(models::edgeGroupHeading(own), u"Servers"_s);
    QVERIFY(models::edgeGroupRank(own) < models::edgeGroupRank(contact));
}

void TestEdgeTable::keysSayWhose()
{
    EdgeRow key{.to = {insight::ObjectKind::Key, u"#3"_s}, .shown = u"laptop"_s, .edges = {}};
    key.edges = {{key.to, insight::Reason::AssignedKey}};
    key.owner = u"Ali"_s;
    const auto table = models::makeEdgeTable();
    table->setRows({key});
    QCOMPARE(printed(*table), QStringList{u"laptop | SSH key on the server; owner: Ali | SSH keys"_s});
}

/// Somebody whom only their id tells, and a key without comment and fingerprint, are not blank.
void TestEdgeTable::namesWhatNothingNames()
{
    Account account;
    fill(account);
    models::ObjectNames names(insight::serverObject(u"c1"_s), account.values(), account.index.links());
    QCOMPARE(names.name(insight::personObject(u"99"_s)), u"99"_s);
    QCOMPARE(names.name(insight::personObject(u"7"_s)), u"Ali"_s);
    QVERIFY(!names.name(insight::keyObject(invented::key(u"AAAA"_s, 3))).isEmpty());
    QCOMPARE(names.name(insight::serverObject(u"c9"_s)), u"c9"_s);
}

CONSOLE_TEST(QCoreApplication, TestEdgeTable)

} // namespace tst_edgetable

#include "tst_edgetable.moc"
