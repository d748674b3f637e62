// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exportcommand.h"
#include "commandline/options.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_options {

using namespace Qt::StringLiterals;
using commandline::Options;
using commandline::readOptions;
using commandline::UsageFault;
using Fault = UsageFault::Kind;

/// The command line, understood or not.
class TestOptions : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyOption();
    void faults_data();
    void faults();
    void secretIsNotRepeated();
    void exportStatus_data();
    void exportStatus();
};

void TestOptions::everyOption()
{
    const auto options = readOptions({u"x"_s, u"--demo"_s, u"--demo-size"_s, u"servers=3,domains=4,records=40"_s,
                                      u"--language"_s, u"sv"_s, u"--export=a b.json"_s});
    QVERIFY(options.has_value());
    QVERIFY(options->demo);
    QCOMPARE(options->demoSize.servers, 3);
    QCOMPARE(options->demoSize.domains, 4);
    QCOMPARE(options->demoSize.records, std::optional<int>(40));
    QCOMPARE(options->language, u"sv"_s);
    QCOMPARE(options->exportFile, u"a b.json"_s);
    const auto account = readOptions({u"x"_s, u"--api-url"_s, u"https://example.com/api/v2/"_s, u"--ca-file"_s,
                                      u"ca.pem"_s, u"--pictures"_s, u"p"_s});
    QVERIFY(account.has_value());
    QCOMPARE(account->address, std::optional(QUrl(u"https://example.com/api/v2"_s)));
    QCOMPARE(account->caFile, u"ca.pem"_s);
    QCOMPARE(account->picturesFolder, u"p"_s);
    QCOMPARE(readOptions({u"x"_s, u"--account"_s, u" Åäö AB "_s})->account, u"Åäö AB"_s);
    const auto kept = readOptions({u"x"_s, u"--account"_s, u"a"_s, u"--export"_s, u"f"_s});
    QVERIFY(kept.has_value());
    QCOMPARE(kept->account, u"a"_s);
    QCOMPARE(kept->exportFile, u"f"_s);
    const auto query = readOptions({u"x"_s, u"--write"_s, u"jsonl:domains=a=b"_s, u"--write=ics=c"_s, u"--fresh"_s,
                                    u"--check"_s, u"--filter=type:magento"_s});
    QVERIFY(query.has_value());
    QCOMPARE(query->query.writes,
             (QList<commandline::Query::Write>{{u"jsonl"_s, u"domains"_s, u"a=b"_s}, {u"ics"_s, {}, u"c"_s}}));
    QVERIFY(query->query.fresh && query->query.check);
    QCOMPARE(query->query.filter, u"type:magento"_s);
    const auto list = readOptions({u"x"_s, u"--list"_s, u"people"_s, u"--columns"_s, u"name, email"_s, u"--csv"_s});
    QVERIFY(list.has_value());
    QCOMPARE(list->query.columns, (QStringList{u"name"_s, u"email"_s}));
    QCOMPARE(list->query.format, commandline::Query::Format::Csv);
    QVERIFY(readOptions({u"x"_s, u"--help"_s})->help);
    QVERIFY(readOptions({u"x"_s, u"--version"_s})->version);
    QVERIFY(!readOptions({u"x"_s})->another);
    QVERIFY(readOptions({u"x"_s, u"--another"_s})->another);
    QVERIFY(!readOptions({u"x"_s})->verbose);
    QVERIFY(readOptions({u"x"_s, u"--verbose"_s})->verbose);
}

void TestOptions::faults_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Fault>("kind");
    QTest::addColumn<QString>("subject");
    QTest::newRow("unknown") << QStringList{u"--foo"_s} << Fault::UnknownOption << u"--foo"_s;
    QTest::newRow("no value") << QStringList{u"--demo"_s, u"--export"_s} << Fault::MissingValue << u"--export"_s;
    QTest::newRow("empty value") << QStringList{u"--export="_s} << Fault::MissingValue << u"--export"_s;
    QTest::newRow("value for a flag") << QStringList{u"--demo=1"_s} << Fault::NotUnderstood << u"--demo=1"_s;
    QTest::newRow("argument") << QStringList{u"file"_s} << Fault::UnexpectedArgument << u"file"_s;
    QTest::newRow("not an address") << QStringList{u"--api-url"_s, u"nowhere"_s} << Fault::BadAddress << u"nowhere"_s;
    QTest::newRow("not https") << QStringList{u"--api-url"_s, u"http://example.com/"_s} << Fault::HttpAddress
                               << u"http://example.com/"_s;
    QTest::newRow("language") << QStringList{u"--language"_s, u"da"_s} << Fault::BadLanguage << u"da"_s;
    QTest::newRow("size") << QStringList{u"--demo"_s, u"--demo-size"_s, u"many"_s} << Fault::BadDemoSize << u"many"_s;
    QTest::newRow("size without demo") << QStringList{u"--demo-size"_s, u"servers=1"_s} << Fault::NeedsDemo
                                       << u"--demo-size"_s;
    QTest::newRow("ca without address") << QStringList{u"--ca-file"_s, u"f"_s} << Fault::NeedsAddress << u"--ca-file"_s;
    QTest::newRow("demo and address") << QStringList{u"--demo"_s, u"--api-url"_s, u"https://a.se"_s} << Fault::Excludes
                                      << u"--demo, --api-url"_s;
    QTest::newRow("account without a name") << QStringList{u"--account="_s} << Fault::MissingValue << u"--account"_s;
    QTest::newRow("account and demo") << QStringList{u"--demo"_s, u"--account"_s, u"a"_s} << Fault::Excludes
                                      << u"--account, --demo"_s;
    QTest::newRow("account and address") << QStringList{u"--account"_s, u"a"_s, u"--api-url"_s, u"https://a.se"_s}
                                         << Fault::Excludes << u"--account, --api-url"_s;
    QTest::newRow("account and pictures") << QStringList{u"--account"_s, u"a"_s, u"--pictures"_s, u"b"_s}
                                          << Fault::Excludes << u"--account, --pictures"_s;
    QTest::newRow("two ways") << QStringList{u"--export"_s, u"a"_s, u"--pictures"_s, u"b"_s} << Fault::Excludes
                              << u"--export, --pictures"_s;
    QTest::newRow("notes of no account") << QStringList{u"--export-notes"_s, u"a"_s} << Fault::NeedsAccount
                                         << u"--export-notes"_s;
    QTest::newRow("notes out and in") << QStringList{u"--account"_s,      u"a"_s, u"--export-notes"_s, u"b"_s,
                                                     u"--import-notes"_s, u"c"_s}
                                      << Fault::Excludes << u"--export-notes, --import-notes"_s;
    const auto row = [](const char *name, const QString &line, Fault kind, const QString &subject) {
        QTest::newRow(name) << line.split(u' ') << kind << subject;
    };
    row("no such list", u"--list colours"_s, Fault::UnknownList, u"colours"_s);
    row("no such text", u"--write putty=f"_s, Fault::UnknownTool, u"putty"_s);
    row("no such part", u"--write ansible:yaml=f"_s, Fault::UnknownTool, u"ansible:yaml"_s);
    row("text to nowhere", u"--write hosts"_s, Fault::MissingFile, u"hosts"_s);
    row("folder to output", u"--write zones=-"_s, Fault::NeedsFolder, u"zones"_s);
    row("json of nothing", u"--json"_s, Fault::BelongsTo, u"--json"_s);
    row("check of a list", u"--list servers --check"_s, Fault::BelongsTo, u"--check"_s);
    row("columns of a text", u"--write hosts=h --columns name"_s, Fault::BelongsTo, u"--columns"_s);
    row("two forms", u"--list servers --json --csv"_s, Fault::Excludes, u"--json, --csv"_s);
    row("two filters", u"--list servers --filter a --saved-filter b"_s, Fault::Excludes, u"--filter, --saved-filter"_s);
    row("filter of one domain", u"--write zones:a.se=f --filter x"_s, Fault::NoFilter, u"zones:a.se"_s);
    row("saved filter of one domain", u"--write hosts=h --write zones:a.se=f --saved-filter x"_s, Fault::NoFilter,
        u"zones:a.se"_s);
    row("two lists", u"--list servers --list domains"_s, Fault::Twice, u"--list"_s);
    row("the same list twice", u"--list servers --list=servers"_s, Fault::Twice, u"--list"_s);
    row("filter twice", u"--list servers --filter a --filter b"_s, Fault::Twice, u"--filter"_s);
    row("columns twice", u"--list servers --columns a --columns b"_s, Fault::Twice, u"--columns"_s);
    row("two accounts", u"--account a --account b"_s, Fault::Twice, u"--account"_s);
    row("two exports", u"--export a --export b"_s, Fault::Twice, u"--export"_s);
    row("two addresses", u"--api-url https://a.se --api-url https://b.se"_s, Fault::Twice, u"--api-url"_s);
    row("two sizes", u"--demo --demo-size servers=1 --demo-size servers=2"_s, Fault::Twice, u"--demo-size"_s);
    row("list and text", u"--list servers --write hosts=h"_s, Fault::Excludes, u"--list, --write"_s);
    row("list and export", u"--list servers --export f"_s, Fault::Excludes, u"--export, --list"_s);
    QTest::newRow("notes from nowhere") << QStringList{u"--account"_s, u"a"_s, u"--import-notes="_s}
                                        << Fault::MissingValue << u"--import-notes"_s;
}

void TestOptions::faults()
{
    QFETCH(QStringList, arguments);
    QFETCH(Fault, kind);
    QFETCH(QString, subject);
    // A language is given once, too.
    const QStringList inSwedish = kind == Fault::BadLanguage ? QStringList() : QStringList{u"--language"_s, u"sv"_s};
    const auto options = readOptions(QStringList{u"x"_s} + inSwedish + arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, kind);
    QCOMPARE(options.error().subject, subject);
    if (kind != Fault::BadLanguage)
        QCOMPARE(options.error().language, u"sv"_s);
}

void TestOptions::secretIsNotRepeated()
{
    const auto options = readOptions({u"x"_s, u"--api-url"_s, u"https://me:hush@example.com/"_s});
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Fault::SecretInAddress);
    QVERIFY(options.error().subject.isEmpty());
}

void TestOptions::exportStatus_data()
{
    using inventory::Failure;
    using inventory::Kind;
    QTest::addColumn<QList<api::Error::Kind>>("lists");
    QTest::addColumn<int>("status");
    using E = api::Error::Kind;
    QTest::newRow("all refused") << QList<E>{E::KeyRefused, E::KeyRefused, E::KeyRefused, E::KeyRefused} << 4;
    QTest::newRow("all forbidden") << QList<E>{E::Forbidden, E::Forbidden, E::Forbidden, E::Forbidden} << 4;
    QTest::newRow("refused, the rest not asked")
        << QList<E>{E::KeyRefused, E::Cancelled, E::Cancelled, E::Cancelled} << 4;
    QTest::newRow("nothing there") << QList<E>{E::Refused, E::Refused, E::Idle, E::HostNotFound} << 5;
    QTest::newRow("not trusted") << QList<E>{E::Tls, E::Tls, E::Tls, E::Tls} << 5;
    QTest::newRow("some") << QList<E>{E::KeyRefused, E::KeyRefused} << 3;
    QTest::newRow("mixed") << QList<E>{E::KeyRefused, E::Refused, E::Refused, E::Refused} << 3;
    QTest::newRow("none") << QList<E>{} << 0;
}

void TestOptions::exportStatus()
{
    QFETCH(QList<api::Error::Kind>, lists);
    QFETCH(int, status);
    using inventory::Kind;
    const QList<Kind> kinds{Kind::Instances, Kind::Users, Kind::Domains, Kind::Certificates};
    QList<inventory::Failure> failures;
    for (qsizetype i = 0; i < lists.size(); ++i)
        failures.append({{kinds[i], {}}, api::Error{.kind = lists[i]}, std::nullopt});
    QCOMPARE(static_cast<int>(commandline::exportStatus(failures)), status);
}

CONSOLE_TEST(QCoreApplication, TestOptions)

} // namespace tst_options

#include "tst_options.moc"
