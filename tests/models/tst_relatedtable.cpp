// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/account.h"
#include "models/relatedtable.h"
#include "support/testcase.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_relatedtable {

using namespace Qt::StringLiterals;
using insight::Belongings;
using insight::Certainty;
using insight::Dependents;
using insight::Grant;
using insight::Reason;
using models::RelatedRow;

namespace {

Dependents someDependents()
{
    Dependents all;
    all.names = {{.name = u"a.se"_s, .domain = u"a.se"_s},
                 {.name = u"www.a.se"_s, .domain = u"a.se"_s, .hops = 1, .isOnlyHere = false},
                 {.name = u"host.example"_s, .domain = {}, .reason = Reason::Hostname}};
    all.mail = {{.name = u"a.se"_s, .domain = u"a.se"_s, .reason = Reason::MailRecord}};
    all.certificates = {{.to = insight::certificateObject(u"a.se"_s), .reason = Reason::CertificateName}};
    all.companies = {{.customer = insight::customerObject(u"Alfa"_s), .name = u"Alfa"_s, .ownsServer = true}};
    all.contacts = {{insight::personObject(u"7"_s), u"Ali"_s, {{Reason::Notify}}},
                    {insight::personObject(u"8"_s),
                     u"Bo"_s,
                     {{Reason::StickyNotify}, {Reason::TechnicalContact, Certainty::Guessed}}},
                    {{}, u"Carl"_s, {{Reason::TechnicalContact, Certainty::Guessed}}}};
    return all;
}

} // namespace

/// What hangs on a server, whom to tell, and what is a person's, as rows.
class TestRelatedTable : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatHangsOnAServer();
    void whomToTell();
    void whatIsAPersons();
    void keysAndGroups();
};

void TestRelatedTable::whatHangsOnAServer()
{
    const auto table = models::makeRelatedTable();
    QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    table->setRows(models::dependentRows(someDependents(), false));
    QCOMPARE(printed(*table),
             (QStringList{u"a.se | stops without the server | "_s, u"host.example | stops without the server | "_s,
                          u"a.se | stops without the server | "_s, u"a.se |  | "_s, u"Alfa | owns the server | "_s}));
    QCOMPARE(table->row(0).object, insight::domainObject(u"a.se"_s));
    QVERIFY(table->row(1).object.isNothing());
    QCOMPARE(table->row(4).object, insight::customerObject(u"Alfa"_s));
    table->setRows(models::dependentRows(someDependents(), true));
    QCOMPARE(table->rowCount(), 6);
    QVERIFY(printed(*table).join(u'\n').contains(u"www.a.se | also answered elsewhere, through 1 other name"_s));
}

void TestRelatedTable::whomToTell()
{
    const auto table = models::makeRelatedTable();
    table->setRows(models::contactRows(someDependents()));
    QCOMPARE(printed(*table), (QStringList{u"Ali | notified of problems | "_s,
                                           u"Bo | always notified of problems; technical contact (guessed) | "_s,
                                           u"Carl | technical contact (guessed) | "_s}));
    QCOMPARE(table->row(1).group, models::RelatedRow::Group::Told);
    QCOMPARE(table->row(2).group, models::RelatedRow::Group::Contacts);
}

void TestRelatedTable::whatIsAPersons()
{
    Belongings own;
    own.grants.resize(2);
    own.grants[0].how = Grant::How::Both;
    own.grants[0].server = u"c1"_s;
    own.grants[1].how = Grant::How::Access;
    own.grants[1].server = u"c2"_s;
    Belongings::Key key;
    key.key.key.name = u"laptop"_s;
    key.key.key.fingerprint = u"SHA256:abc"_s;
    key.servers = {u"c1"_s};
    key.deployedOn = {u"c9"_s};
    key.key.object = {insight::ObjectKind::Key, u"#5"_s};
    own.grants[0].keys = {key.key.object};
    own.keys = {key};
    own.contactFor = {{u"c1"_s, Certainty::Guessed}};
    invented::Account account;
    account.servers({invented::server(u"c1"_s, u"web.a.se"_s), invented::server(u"c2"_s)});
    const auto table = models::makeRelatedTable();
    table->setRows(models::belongingRows(own, account.index.links()));
    QCOMPARE(printed(*table), (QStringList{u"laptop | on web.a.se; as deploy key on c9 | SHA256:abc"_s,
                                           u"web.a.se | with key laptop | "_s, u"c2 | access, no key | "_s,
                                           u"web.a.se | guessed | "_s}));
    // By what key, where there is no access, and where there are two.
    own.grants[0].how = Grant::How::Key;
    own.grants[0].keys.append({insight::ObjectKind::Key, u"#6"_s});
    table->setRows(models::belongingRows(own, account.index.links()));
    QCOMPARE(printed(*table).at(1), u"web.a.se | no access, but key laptop, #6 | "_s);
    own.keys[0].key.read = insight::PublicKey{};
    own.keys[0].key.read->algorithm = insight::KeyAlgorithm::Rsa;
    own.keys[0].key.read->bits = 4096;
    own.keys[0].key.read->sha256 = u"SHA256:def"_s;
    table->setRows(models::belongingRows(own, account.index.links()));
    QVERIFY(printed(*table).contains(u"laptop | RSA, 4096 bits; on web.a.se; as deploy key on c9 | SHA256:def"_s));
    own.keys[0].servers.clear();
    own.keys[0].deployedOn.clear();
    table->setRows(models::belongingRows(own, account.index.links()));
    QVERIFY(printed(*table).join(u'\n').contains(u"laptop | RSA, 4096 bits; on no server"_s));
}

void TestRelatedTable::keysAndGroups()
{
    const auto table = models::makeRelatedTable();
    table->setRows(models::dependentRows(someDependents(), true));
    QStringList keys;
    for (int row = 0; row < table->rowCount(); ++row)
        keys.append(table->key(row));
    QCOMPARE(keys.removeDuplicates(), 0);
    QStringList headings;
    for (int group = 0; group <= static_cast<int>(RelatedRow::Group::ContactFor); ++group)
        headings.append(models::relatedGroupHeading(QString::number(group)));
    QVERIFY(!headings.contains(QString()));
    QCOMPARE(headings.removeDuplicates(), 0);
}

CONSOLE_TEST(QCoreApplication, TestRelatedTable)

} // namespace tst_relatedtable

#include "tst_relatedtable.moc"
