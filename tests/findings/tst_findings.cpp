// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/examined.h"
#include "findings/triage.h"
#include "support/testcase.h"

#include <QFile>
#include <QTest>

#include <algorithm>

namespace tst_findings {

using namespace Qt::StringLiterals;
using namespace ends;
using namespace findings;
using namespace insight;
using invented::Account;
using invented::examined;
using invented::record;
using invented::server;

namespace {

const QDateTime monday(QDate(2026, 11, 30), QTime(8, 0), QTimeZone::utc());
const QDateTime tuesday = monday.addDays(1);

/// The rows of the table in a text, in cells.
QList<QStringList> rowsOf(const QString &text)
{
    QList<QStringList> rows;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith("| "_L1) || line.startsWith("| rule "_L1))
            continue;
        QStringList cells = line.split(u'|').mid(1);
        cells.removeLast();
        for (QString &cell : cells)
            cell = cell.trimmed();
        rows.append(cells);
    }
    return rows;
}

/// What a text's table says otherwise than the program; empty when nothing.
QString difference(const QString &text)
{
    static const QStringList severities{u"bad"_s, u"warning"_s, u"notice"_s};
    static const QStringList remedies{u"look"_s, u"edit server"_s, u"mail to support"_s};
    const QList<QStringList> rows = rowsOf(text);
    if (rows.size() != static_cast<qsizetype>(ruleInfos().size()))
        return u"%1 rows for %2 rules"_s.arg(rows.size()).arg(ruleInfos().size());
    qsizetype place = 0;
    for (const RuleInfo &info : ruleInfos()) {
        const QStringList &row = rows.at(place++);
        if (row.size() != 6 || row.contains(QString()))
            return u"a cell is missing: "_s + row.join(u'|');
        const QStringList said{row.at(0), row.at(1), row.at(2), row.at(5)};
        const QStringList right{QString::fromUtf8(info.id), severities.at(static_cast<int>(info.severity)),
                                remedies.at(static_cast<int>(info.remedy)), QString::fromUtf8(info.source)};
        if (said != right)
            return said.join(u'|') + u" instead of "_s + right.join(u'|');
    }
    return {};
}

QList<KnownFinding> known(const QList<Finding> &findings)
{
    return follow({}, {findings, {}}, monday);
}

} // namespace

/// The table of rules, and what becomes of findings.
class TestFindings : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsTheDocuments();
    void idsAreOfTheirOwn();
    void worstFirst();
    void sinceWhen();
    void partialReadsCloseNothing();
    void acceptedUntil();
    void muted();
    void followsByDifferences();
    void nothingKnown();
};

void TestFindings::tableIsTheDocuments()
{
    QFile file(QStringLiteral(SOURCE_TREE "/docs/findings.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(difference(text), QString());
    // The comparison can fail.
    QVERIFY(!difference(QString(text).replace("| key-dsa | bad |"_L1, "| key-dsa | notice |"_L1)).isEmpty());
    QVERIFY(!difference(QString(text).replace("RFC 2181, 5.2 |"_L1, "RFC 2181 |"_L1)).isEmpty());
    QVERIFY(!difference(QString(text).remove("| one-told"_L1)).isEmpty());
}

void TestFindings::idsAreOfTheirOwn()
{
    QSet<QString> ids;
    for (const RuleInfo &info : ruleInfos()) {
        QVERIFY2(!ids.contains(QString::fromUtf8(info.id)), info.id);
        ids.insert(QString::fromUtf8(info.id));
        QCOMPARE(&infoOf(info.rule), &info);
    }
    const Object ali = personObject(u"1"_s);
    const Finding onOne{Rule::KeyWithoutAccess, ali, {serverObject(u"c1"_s)}};
    const Finding onTwo{Rule::KeyWithoutAccess, ali, {serverObject(u"c2"_s)}};
    QVERIFY(onOne.id() != onTwo.id());
    // Where the evidence alone differs, it is the same finding.
    const Finding weak{Rule::KeyDsa, {ObjectKind::Key, u"AAAA"_s}, {serverObject(u"c1"_s)}};
    const Finding weakElsewhere{Rule::KeyDsa, {ObjectKind::Key, u"AAAA"_s}, {serverObject(u"c2"_s)}};
    QCOMPARE(weak.id(), weakElsewhere.id());
    QVERIFY(Finding({Rule::KeyDsa, serverObject(u"x"_s)}).id() != Finding({Rule::KeyDsa, domainObject(u"x"_s)}).id());
}

void TestFindings::worstFirst()
{
    Account account;
    account.servers({server(u"c2"_s), server(u"c1"_s)});
    account.domains({u"a.se"_s});
    account.records(u"a.se"_s,
                    {record(u"CNAME"_s, u"a.se"_s, u"x.example"_s), record(u"MX"_s, u"a.se"_s, u"mx.example"_s)});
    const Judgement judgement = examined(account);
    QStringList ids;
    for (const Finding &finding : judgement.findings)
        ids.append(QString::fromUtf8(infoOf(finding.rule).id) + u' ' + invented::shortId(finding.object));
    QCOMPARE(ids, (QStringList{u"alias-at-apex a.se CNAME x.example"_s, u"spf-none a.se MX mx.example"_s,
                               u"no-description c1"_s, u"no-description c2"_s, u"dmarc-none a.se"_s}));
}

void TestFindings::sinceWhen()
{
    const Finding stays{Rule::NoDescription, serverObject(u"c1"_s)};
    const Finding goes{Rule::NoDescription, serverObject(u"c2"_s)};
    const Finding comes{Rule::NoDescription, serverObject(u"c3"_s)};
    const QList<KnownFinding> first = known({stays, goes});
    const QList<KnownFinding> second = follow(first, {{stays, comes, comes}, {}}, tuesday);
    using State = KnownFinding::State;
    QCOMPARE(second,
             (QList<KnownFinding>{
                 {stays, State::Open, monday}, {comes, State::Open, tuesday}, {goes, State::Gone, monday, tuesday}}));
    // What comes back is new; what is gone stays gone since when it was.
    const QList<KnownFinding> third = follow(second, {{goes}, {}}, tuesday.addDays(1));
    QCOMPARE(third.first(), (KnownFinding{goes, State::Open, tuesday.addDays(1)}));
    const QList<KnownFinding> fourth = follow(second, {{}, {}}, tuesday.addDays(1));
    QCOMPARE(fourth.last(), second.last());
}

void TestFindings::partialReadsCloseNothing()
{
    const Object one = serverObject(u"c1"_s);
    const Object person = personObject(u"1"_s);
    const QList<KnownFinding> first = known({{Rule::NobodyTold, one}, {Rule::AccessWithoutKey, person, {one}}});
    using State = KnownFinding::State;
    const auto statesAfter = [&first](const QSet<LeftOut> &leftOut) {
        QList<int> states;
        for (const KnownFinding &finding : follow(first, {{}, leftOut}, tuesday))
            states.append(static_cast<int>(finding.state));
        return states;
    };
    const auto open = static_cast<int>(State::NotJudged);
    const auto gone = static_cast<int>(State::Gone);
    QCOMPARE(statesAfter({}), (QList<int>{gone, gone}));
    QCOMPARE(statesAfter({{Rule::NobodyTold, one}}), (QList<int>{open, gone}));
    QCOMPARE(statesAfter({{Rule::NobodyTold, {}}}), (QList<int>{open, gone}));
    QCOMPARE(statesAfter({{Rule::AccessWithoutKey, one}}), (QList<int>{gone, open}));
    QCOMPARE(statesAfter({{Rule::NobodyTold, serverObject(u"c2"_s)}}), (QList<int>{gone, gone}));
    // It is open again, since it was first found, or gone, once it is judged.
    const QList<KnownFinding> unknown = follow(first, {{}, {{Rule::NobodyTold, {}}}}, tuesday);
    QCOMPARE(follow(unknown, {{{Rule::NobodyTold, one}}, {}}, tuesday).first().since, monday);
    QCOMPARE(follow(unknown, {}, tuesday).first().state, State::Gone);
}

void TestFindings::acceptedUntil()
{
    const Finding finding{Rule::KeyMedium, {ObjectKind::Key, u"AAAA"_s}};
    const QList<KnownFinding> list = known({finding});
    const QHash<QString, Acceptance> accepted{{finding.id(), {QDate(2026, 12, 24), u"the vendor's key"_s}}};
    const auto openOn = [&](const QDate &day) { return triage(list, accepted, {}, day).open.size(); };
    QCOMPARE(openOn(QDate(2026, 12, 24)), 0);
    QCOMPARE(openOn(QDate(2026, 12, 25)), 1);
    QCOMPARE(triage(list, accepted, {}, QDate(2026, 12, 24)).accepted, list);
    QCOMPARE(triage(follow(list, {}, tuesday), accepted, {}, QDate(2026, 12, 24)).gone.size(), 1);
}

void TestFindings::muted()
{
    const Object one = serverObject(u"c1"_s);
    const QList<KnownFinding> list = known({{Rule::NoDescription, one},
                                            {Rule::NobodyTold, one},
                                            {Rule::DomainEnded, domainObject(u"a.se"_s)},
                                            {Rule::AccessWithoutKey, personObject(u"1"_s), {one}},
                                            {Rule::OneTold, serverObject(u"c2"_s)}});
    const auto counts = [&list](const Mutes &mutes) {
        const Triage parts = triage(list, {}, mutes, QDate(2026, 12, 1));
        return QList<qsizetype>{parts.open.size(), parts.muted.size()};
    };
    QCOMPARE(counts({}), (QList<qsizetype>{5, 0}));
    QCOMPARE(counts({{Rule::NoDescription}, {}}), (QList<qsizetype>{4, 1}));
    QCOMPARE(counts({{}, {one}}), (QList<qsizetype>{2, 3}));
    const Triage all = triage(list, {}, {}, QDate(2026, 12, 1));
    QCOMPARE(all.open.first().finding.rule, Rule::DomainEnded);
    QCOMPARE(all.count(Severity::Bad), 1);
    QCOMPARE(all.count(Severity::Warning), 1);
    QCOMPARE(all.count(Severity::Notice), 3);
}

/// An examiner that followed step by step says what one says that begins with what is there now.
void TestFindings::followsByDifferences()
{
    Account account;
    Examiner examiner;
    const auto tell = [&](inventory::Kind kind, const QString &name, const inventory::Value &value) {
        examiner.take(account.tell(kind, name, value));
        Ground ground = invented::ground();
        ground.values = account.values();
        QCOMPARE(examiner.examine(ground), examined(account));
    };
    using inventory::Kind;
    api::Domain domain;
    domain.name = u"a.se"_s;
    tell(Kind::Instances, {}, QList<api::Instance>{server(u"c1"_s, u"a.se"_s, u"192.0.2.1"_s)});
    tell(Kind::Domains, {}, QList<api::Domain>{domain});
    tell(Kind::Domain, u"a.se"_s, api::DomainDetail{domain, {record(u"MX"_s, u"a.se"_s, u"gone.a.se"_s)}});
    tell(Kind::InstanceUsers, u"c1"_s, api::InstanceUsers{u"c1"_s, {}, {invented::user(1, u"Ali"_s)}, {}});
    tell(Kind::SshKeys, u"c1"_s, api::InstanceKeys{u"c1"_s, {}, {invented::key(u"AAAA"_s, 1, u"Ali"_s)}, {}});
    tell(Kind::Domain, u"a.se"_s, api::DomainDetail{domain, {record(u"A"_s, u"a.se"_s, u"192.0.2.9"_s)}});
    tell(Kind::Domains, {}, QList<api::Domain>());
    tell(Kind::Instances, {}, QList<api::Instance>());
}

void TestFindings::nothingKnown()
{
    Ground ground = invented::ground();
    ground.hasServers = ground.hasDomains = ground.hasCertificates = ground.hasPeople = false;
    QCOMPARE(examined(Account(), ground).findings, QList<Finding>());
    QCOMPARE(examined(Account()).findings, QList<Finding>());
}

CONSOLE_TEST(QCoreApplication, TestFindings)

} // namespace tst_findings

#include "tst_findings.moc"
