// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/examined.h"
#include "findings/findingworker.h"
#include "support/testcase.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_examineddifferences {

using namespace Qt::StringLiterals;
using findings::Examiner;
using findings::Ground;
using findings::Judgement;
using invented::Account;
using invented::Apart;
using invented::customer;
using invented::examined;
using invented::key;
using invented::record;
using invented::server;
using invented::user;
using inventory::Kind;

namespace {

/// An account in which little is told, and all of it often otherwise: everything has to do with everything.
class Changing
{
public:
    explicit Changing(quint32 seed)
        : m_dice(seed)
    {
    }

    /// One change, or several that are examined together.
    inventory::Changes change()
    {
        inventory::Changes changes = one();
        while (below(3) == 0)
            changes.add(one());
        return changes;
    }

    Account account;

private:
    int below(int end) { return static_cast<int>(m_dice.bounded(end)); }
    bool isSo() { return below(2) == 0; }
    template <typename T>
    T pick(const QList<T> &list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }

    QString serverName() { return u"c%1"_s.arg(below(4)); }
    QString company() { return pick(QStringList{u"Shop AB"_s, u"shop ab"_s, u"Ek AB"_s, {}}); }
    QString address()
    {
        return pick(QStringList{u"192.0.2.1"_s, u"192.0.2.2"_s, u"198.51.100.7"_s, u"2001:db8::1"_s, {}});
    }
    QString zoneName() { return pick(QStringList{u"a.se"_s, u"x.a.se"_s, u"b.se"_s, u"A.se"_s, u"z.x.a.se"_s}); }
    QString knownZone() { return pick(QStringList{u"a.se"_s, u"x.a.se"_s, u"b.se"_s, u"z.x.a.se"_s}); }
    QString name() { return pick(QStringList{{}, u"www."_s, u"mail."_s, u"*."_s, u"_dmarc."_s}) + zoneName(); }
    QString personName() { return pick(QStringList{u"Ali"_s, u"ali"_s, u"Bo"_s, {}}); }
    api::Date date()
    {
        return api::Date::fromText(pick(
            QStringList{u"2026-11-29"_s, u"2026-12-01"_s, u"2026-11-30T18:00:00"_s, u"2027-06-01"_s, u"soon"_s, {}}));
    }
    api::SshKey oneKey()
    {
        const int number = below(4);
        api::SshKey made = key(u"AAAAkey%1"_s.arg(number), number, personName(), company());
        if (isSo())
            made.publicKey = u"ssh-dss AAAAB3NzaC1kc3MAAAADAQABAAAABAAAAAEAAAAB"_s;
        return made;
    }
    QList<api::SshKey> keys()
    {
        QList<api::SshKey> list;
        for (int i = below(3); i > 0; --i)
            list.append(oneKey());
        return list;
    }
    api::User oneUser()
    {
        api::User made = user(below(3), personName(), company());
        if (below(4) == 0)
            made.id.reset();
        made.sticky = below(4) == 0;
        made.stickyNotify = below(4) == 0;
        return made;
    }
    QList<api::User> users()
    {
        QList<api::User> list;
        for (int i = below(3); i > 0; --i)
            list.append(oneUser());
        return list;
    }
    api::Instance instance(const QString &of)
    {
        api::Instance made = server(of, name(), address());
        made.description = pick(QStringList{{}, u"Webb"_s});
        return made;
    }
    api::Record oneRecord(const QString &zone)
    {
        const QString owner = pick(QStringList{{}, u"www."_s, u"mail."_s, u"*."_s, u"_dmarc."_s, u"sub."_s}) + zone;
        const QString type = pick(QStringList{u"A"_s, u"AAAA"_s, u"CNAME"_s, u"MX"_s, u"NS"_s, u"SRV"_s, u"TXT"_s});
        QString content = name();
        if (type == "A"_L1 || type == "AAAA"_L1)
            content = address();
        else if (type == "TXT"_L1)
            content = pick(QStringList{u"v=spf1 include:"_s + zoneName() + u" -all"_s, u"v=DMARC1; p=none"_s, u"x"_s});
        return record(type, owner, content, 300 * (1 + below(2)));
    }

    inventory::Changes tellList()
    {
        switch (below(4)) {
        case 0: {
            QList<api::Instance> list;
            for (int i = 0; i < 4; ++i) {
                if (below(5) > 0)
                    list.append(instance(u"c%1"_s.arg(i)));
            }
            return account.tell(Kind::Instances, {}, list);
        }
        case 1: {
            QList<api::Domain> list;
            for (const QString &of : {u"a.se"_s, u"x.a.se"_s, u"b.se"_s}) {
                if (below(4) == 0)
                    continue;
                list.emplaceBack();
                list.last().name = of;
                list.last().expires = date();
            }
            return account.tell(Kind::Domains, {}, list);
        }
        case 2: {
            QList<api::Certificate> list;
            for (int i = below(4); i > 0; --i) {
                list.emplaceBack();
                list.last().domain = name();
                list.last().expires = date();
            }
            return account.tell(Kind::Certificates, {}, list);
        }
        default:
            return account.tell(Kind::Users, {}, users());
        }
    }
    inventory::Changes one()
    {
        const QString of = serverName();
        switch (below(8)) {
        case 0:
            return tellList();
        case 1: {
            api::InstanceDetail detail;
            detail.instance = instance(of);
            detail.technicalContact = personName();
            detail.customers = {customer(company())};
            detail.invoiceContacts = {customer(company())};
            return account.tell(Kind::Instance, of, detail);
        }
        case 2: {
            api::UserDetail detail;
            detail.name = personName();
            detail.customers = {customer(company())};
            detail.stickyNotify = below(4) == 0;
            detail.keys = keys();
            for (int i = below(3); i > 0; --i) {
                api::UserInstance at;
                at.name = serverName();
                at.access = isSo();
                at.notify = isSo();
                detail.instances.append(at);
            }
            return account.tell(Kind::User, QString::number(below(3)), detail);
        }
        case 3:
            return account.tell(Kind::SshKeys, of, api::InstanceKeys{of, {}, keys(), keys()});
        case 4:
            return account.tell(Kind::DeployKeys, of, api::DeployKeys{of, {}, keys()});
        case 5:
            return account.tell(Kind::InstanceUsers, of, api::InstanceUsers{of, {}, users(), users()});
        default: {
            api::DomainDetail detail;
            detail.domain.name = knownZone();
            for (int i = below(6); i > 0; --i)
                detail.records.append(oneRecord(names::comparableName(detail.domain.name)));
            return account.tell(Kind::Domain, detail.domain.name, detail);
        }
        }
    }

    QRandomGenerator m_dice;
};

} // namespace

/// An account that is examined by what is different in it.
class TestExaminedDifferences : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sayWhatTheWholeSays_data();
    void sayWhatTheWholeSays();
    void nameWhatTheWholeNames_data();
    void nameWhatTheWholeNames();
    void lookAtWhatTheyTouch();
    void timeAndChoices();
};

void TestExaminedDifferences::sayWhatTheWholeSays_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestExaminedDifferences::sayWhatTheWholeSays()
{
    QFETCH(quint32, seed);
    Changing changing(seed);
    Examiner examiner;
    Ground ground = invented::ground();
    QRandomGenerator dice(seed);
    qsizetype found = 0;
    for (int step = 0; step < 60; ++step) {
        examiner.take(changing.change());
        ground.values = changing.account.values();
        ground.hasDomains = dice.bounded(8) > 0;
        ground.hasPeople = dice.bounded(8) > 0;
        ground.now = ground.now.addSecs(static_cast<qint64>(dice.bounded(3)) * 3600);
        ground.formerHomes = {};
        if (dice.bounded(2) == 0)
            ground.formerHomes.insert(QHostAddress(u"198.51.100.7"_s), {u"c9"_s, QDate(2026, 5, 4)});
        const Judgement now = examiner.examine(ground);
        const Judgement whole = examined(changing.account, ground);
        QStringList different;
        for (const findings::Finding &one : whole.findings + now.findings) {
            if (now.findings.contains(one) != whole.findings.contains(one))
                different.append(QLatin1StringView(findings::infoOf(one.rule).id) + u' ' +
                                 invented::shortId(one.object));
        }
        QVERIFY2(different.isEmpty(), qPrintable(u"step %1: %2"_s.arg(step).arg(different.join(u", "_s))));
        QVERIFY2(now.findings == whole.findings, qPrintable(u"step %1"_s.arg(step)));
        QVERIFY2(now.notJudged == whole.notJudged, qPrintable(u"step %1"_s.arg(step)));
        found += now.findings.size();
    }
    // It was not all in order.
    QVERIFY(found > 200);
}

void TestExaminedDifferences::nameWhatTheWholeNames_data()
{
    sayWhatTheWholeSays_data();
}

/// What findings are called after each change is what they would be called if all of them were named again.
void TestExaminedDifferences::nameWhatTheWholeNames()
{
    QFETCH(quint32, seed);
    Changing changing(seed);
    findings::FindingWorker worker;
    std::shared_ptr<const findings::Examined> result;
    QObject::connect(&worker, &findings::FindingWorker::examined, &worker,
                     [&result](const std::shared_ptr<const findings::Examined> &examined) { result = examined; });
    Ground ground = invented::ground();
    QHash<QString, findings::Titles> before;
    int renamed = 0;
    int kept = 0;
    for (int step = 0; step < 60; ++step) {
        worker.take(changing.change());
        ground.values = changing.account.values();
        worker.examine(ground);
        const insight::Directory directory(ground.values);
        const findings::Naming naming(directory);
        QHash<QString, findings::Titles> now;
        for (const findings::ShownFinding &one : result->list->all) {
            const findings::Titles titles = naming.titlesOf(one.finding(), before.value(one.id));
            QVERIFY2(one.titles == titles, qPrintable(u"step %1: %2"_s.arg(step).arg(one.id)));
            renamed += before.contains(one.id) && before.value(one.id) != titles ? 1 : 0;
            kept += before.value(one.id) == titles ? 1 : 0;
            now.insert(one.id, titles);
        }
        before = now;
    }
    // Some were called otherwise than before, most as before.
    QVERIFY2(renamed > 5 && kept > renamed, qPrintable(u"%1, %2"_s.arg(renamed).arg(kept)));
}

void TestExaminedDifferences::lookAtWhatTheyTouch()
{
    Apart account;
    Examiner examiner;
    Ground ground = invented::ground();
    const auto lookedAt = [&](const inventory::Changes &changes) {
        examiner.take(changes);
        ground.values = account.values();
        const Judgement judgement = examiner.examine(ground);
        [&] { QCOMPARE(judgement, examined(account, ground)); }();
        return examiner.lookedAt();
    };
    // Servers, keys, zones, ends of domains and of certificates.
    QCOMPARE(lookedAt(insight::differencesOf(account.values())), 5 * Apart::count);
    QCOMPARE(lookedAt({}), 0);
    const auto records = [&](const QList<api::Record> &list) {
        api::DomainDetail detail;
        detail.domain.name = u"d3.se"_s;
        detail.records = list;
        return lookedAt(account.tell(Kind::Domain, u"d3.se"_s, detail));
    };
    // The zone, the certificate for it, and the server whose hostname lies in it.
    QCOMPARE(records({record(u"A"_s, u"d3.se"_s, u"10.0.3.9"_s)}), 3);
    // Now it leads to another one, which is looked at when that changes.
    QCOMPARE(records({record(u"MX"_s, u"d3.se"_s, u"gone.d4.se"_s)}), 3);
    api::DomainDetail other;
    other.domain.name = u"d4.se"_s;
    other.records = {record(u"A"_s, u"gone.d4.se"_s, u"10.0.4.1"_s)};
    QCOMPARE(lookedAt(account.tell(Kind::Domain, u"d4.se"_s, other)), 4);
    // A server, and its key.
    QVERIFY(lookedAt(account.tell(Kind::SshKeys, u"c7"_s, api::InstanceKeys{u"c7"_s, {}, {}, {}})) <= 2);
    QVERIFY(lookedAt(account.tell(Kind::InstanceUsers, u"c8"_s, api::InstanceUsers{u"c8"_s, {}, {}, {}})) <= 2);
    api::UserDetail detail;
    detail.name = u"Person 9"_s;
    detail.keys = {key(u"AAAA8"_s)};
    QVERIFY(lookedAt(account.tell(Kind::User, u"9"_s, detail)) <= 4);
    // Another address: the server, and the records in both networks.
    api::InstanceDetail moved;
    moved.instance = server(u"c5"_s, u"www.d5.se"_s, u"10.0.6.77"_s);
    QVERIFY(lookedAt(account.tell(Kind::Instance, u"c5"_s, moved)) <= 4);
}

void TestExaminedDifferences::timeAndChoices()
{
    Account account;
    QList<api::Domain> domains(2);
    domains[0].name = u"a.se"_s;
    domains[0].expires = api::Date::fromText(u"2026-11-30T18:00:00"_s);
    domains[1].name = u"b.se"_s;
    domains[1].expires = api::Date::fromText(u"2026-12-20"_s);
    Examiner examiner;
    examiner.take(account.tell(Kind::Domains, {}, domains));
    Ground ground = invented::ground();
    const auto found = [&] {
        ground.values = account.values();
        const Judgement judgement = examiner.examine(ground);
        [&] { QCOMPARE(judgement, examined(account, ground)); }();
        return invented::found(judgement, findings::Rule::DomainEnded) +
               invented::found(judgement, findings::Rule::DomainEnding);
    };
    QCOMPARE(found(), QStringList{u"a.se"_s});
    QVERIFY(invented::found(examiner.examine(ground), findings::Rule::DomainEnded).isEmpty());
    // Nothing is different but the time of the day.
    ground.now = ground.now.addSecs(7 * 3600);
    found();
    QCOMPARE(invented::found(examiner.examine(ground), findings::Rule::DomainEnded), QStringList{u"a.se"_s});
    ground.thresholds.urgent = 25;
    QCOMPARE(found(), (QStringList{u"a.se"_s, u"b.se"_s}));
    ground.thresholds.urgent = 7;
    ground.now = ground.now.addDays(15);
    QCOMPARE(found(), (QStringList{u"a.se"_s, u"b.se"_s}));
    ground.habits.insert({ends::EndDate::Kind::Domain, u"b.se"_s}, {.life = 20, .latest = 3, .renewals = 3});
    found();
    ground.habits.clear();
    QCOMPARE(found(), (QStringList{u"a.se"_s, u"b.se"_s}));
}

CONSOLE_TEST(QCoreApplication, TestExaminedDifferences)

} // namespace tst_examineddifferences

#include "tst_examineddifferences.moc"
