// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domaintable.h"
#include "models/mailtable.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_mailtable {

using namespace Qt::StringLiterals;
using insight::MailGlance;
using Guard = MailGlance::Guard;
using Way = MailGlance::Way;

namespace {

/// A domain whose mail goes to a server of the account and to another host, with two SPF records and no DMARC.
MailGlance halfRight()
{
    MailGlance glance;
    glance.domain = u"a.se"_s;
    glance.way = Way::Partly;
    glance.hosts = {{u"z.a.se"_s, 10, {u"c1"_s}}, {u"a.example"_s, 20, {}}};
    glance.spf = Guard::Several;
    glance.spfTexts = {u"v=spf1 mx -all"_s, u"v=spf1 a -all"_s};
    glance.dmarc = Guard::None;
    glance.dkimSelectors = {u"s1"_s};
    return glance;
}

MailGlance right(Way way)
{
    MailGlance glance;
    glance.domain = u"b.se"_s;
    glance.way = way;
    glance.hosts = {{u"mx.b.se"_s, 10, {u"c1"_s}}};
    glance.spf = glance.dmarc = Guard::One;
    glance.spfTexts = {u"v=spf1 mx -all"_s};
    glance.dmarcPolicy = u"reject"_s;
    return glance;
}

QStringList printedOf(const MailGlance &glance)
{
    const auto table = models::makeMailTable();
    const QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    table->setRows(models::mailRows(glance, QLocale::c(), [](const QString &server) { return u"web "_s + server; }));
    return printed(*table);
}

} // namespace

/// Mail at a glance: one domain's in rows, and that of all in columns of their table.
class TestMailTable : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rows();
    void noMail();
    void notRead();
    void columns();
    void whatAsksForACloserLook();
};

void TestMailTable::rows()
{
    QCOMPARE(printedOf(halfRight()),
             (QStringList{
                 u"z.a.se | web c1 | Priority 10 | Email goes to"_s,
                 u"a.example |  | Priority 20 · Neither the account’s nor Cloudnet’s server | Email goes to"_s,
                 u"v=spf1 mx -all |  | Only one SPF record may exist: with several, none of them counts. | SPF"_s,
                 u"v=spf1 a -all |  | Only one SPF record may exist: with several, none of them counts. | SPF"_s,
                 u"Missing |  | No DMARC record: receivers do not know what to do with email that fails. | DMARC"_s,
                 u"s1 |  | s1._domainkey.a.se | DKIM"_s,
             }));
    const QList<models::MailRow> list =
        models::mailRows(halfRight(), QLocale::c(), [](const QString &) { return QString(); });
    QCOMPARE(list.at(0).server, insight::serverObject(u"c1"_s));
    QVERIFY(list.at(1).server.isNothing());
    MailGlance atProvider = halfRight();
    atProvider.hosts[1].isProviders = true;
    QCOMPARE(printedOf(atProvider).at(1), u"a.example |  | Priority 20 · Cloudnet’s own mail server | Email goes to"_s);
    QCOMPARE(list.at(2).tone, words::Tone::Bad);
    QCOMPARE(list.at(4).tone, words::Tone::Warning);
}

void TestMailTable::noMail()
{
    MailGlance none;
    none.domain = u"c.se"_s;
    none.way = Way::NoMail;
    none.spf = none.dmarc = Guard::None;
    const QStringList lines = printedOf(none);
    QCOMPARE(lines.value(0), u"No email |  | The domain has no MX record. | Email goes to"_s);
    // It takes no mail: what is missing harms nobody.
    const QList<models::MailRow> list = models::mailRows(none, QLocale::c(), {});
    QCOMPARE(list.at(1).tone, words::Tone::Muted);
    QCOMPARE(list.at(2).tone, words::Tone::Muted);
}

void TestMailTable::notRead()
{
    QVERIFY(printedOf({}).isEmpty());
}

void TestMailTable::columns()
{
    const auto table = models::makeDomainTable();
    const QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    api::Domain a;
    a.name = u"a.se"_s;
    api::Domain b;
    b.name = u"b.se"_s;
    api::Domain c;
    c.name = u"c.se"_s;
    table->setRows({{a, {}, halfRight()}, {b, {}, right(Way::Ours)}, {c}});
    const auto cell = [&table](int row, const char *column) { return table->text(row, table->columnIndex(column)); };
    QCOMPARE(cell(0, "mail"), u"Partly elsewhere"_s);
    QCOMPARE(cell(0, "mx"), u"z.a.se, a.example"_s);
    QCOMPARE(cell(0, "spf"), u"Several"_s);
    QCOMPARE(cell(0, "dmarc"), u"Missing"_s);
    QCOMPARE(cell(0, "dkim"), u"s1"_s);
    QCOMPARE(cell(1, "mail"), u"Own servers"_s);
    QCOMPARE(cell(1, "spf"), u"Yes"_s);
    QCOMPARE(cell(1, "dmarc"), u"reject"_s);
    QCOMPARE(cell(2, "mail"), u"Not read"_s);
    QCOMPARE(cell(2, "spf"), QString());
    tables::ArrangedModel model;
    model.setTable(table.get());
    const auto found = [&](const QString &filter) {
        model.setFilter(filter);
        QStringList keys;
        for (int row = 0; row < model.rowCount(); ++row)
            keys.append(model.index(row, 0).data(tables::KeyRole).toString());
        return keys;
    };
    QCOMPARE(found(u"mail:elsewhere"_s), QStringList{u"a.se"_s});
    QCOMPARE(found(u"mail:"_s), QStringList{u"c.se"_s});
    QCOMPARE(found(u"mx:c1"_s), (QStringList{u"a.se"_s, u"b.se"_s}));
}

void TestMailTable::whatAsksForACloserLook()
{
    QVERIFY(insight::goesElsewhere(halfRight()) && insight::lacksGuard(halfRight()));
    QVERIFY(!insight::goesElsewhere(right(Way::Ours)) && !insight::lacksGuard(right(Way::Ours)));
    QVERIFY(insight::goesElsewhere(right(Way::Elsewhere)));
    QVERIFY(!insight::goesElsewhere(right(Way::Provider)) && !insight::goesElsewhere(right(Way::OursAndProvider)));
    MailGlance none;
    none.way = Way::NoMail;
    none.spf = none.dmarc = Guard::None;
    QVERIFY(!insight::lacksGuard(none) && !insight::takesMail(none));
    none.spf = Guard::Several;
    QVERIFY(insight::lacksGuard(none));
}

CONSOLE_TEST(QCoreApplication, TestMailTable)

} // namespace tst_mailtable

#include "tst_mailtable.moc"
