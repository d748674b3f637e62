// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/handed.h"
#include "handover/judge.h"
#include "handover/zonefile.h"
#include "handover/zonefolder.h"
#include "support/testcase.h"

#include <QTemporaryDir>

namespace tst_zonefolder {

using namespace Qt::StringLiterals;
using handover::Heading;

const Heading heading{u"as of 2026-11-30 14:02 +01:00, 1 of 1 domains read"_s, u"Byrån"_s};

QByteArray zone(const QString &domain, const Heading &under = heading)
{
    api::DomainDetail detail;
    detail.domain.name = domain;
    return handover::zoneFile(detail, under).bytes;
}

/// What lies in a folder of zone files: ours, which have an end, and others', which are nobody's to touch.
class TestZoneFolder : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oursAreToldFromOthers();
    void foreignZones();
    void movedAside();
    void domainsOnce();
};

void TestZoneFolder::oursAreToldFromOthers()
{
    const QTemporaryDir folder;
    const Heading otherAccount{heading.asOf, u"Byrån AB"_s};
    const Heading filtered{heading.asOf, heading.account, u"customers:norr"_s};
    Heading earlier = heading;
    earlier.asOf = u"as of 2025-01-01 09:00 +01:00, 7 of 7 domains read"_s;
    put(folder.filePath(u"here.se.zone"_s), zone(u"here.se"_s));
    put(folder.filePath(u"left.se.zone"_s), zone(u"left.se"_s, earlier));
    put(folder.filePath(u"other.se.zone"_s), zone(u"other.se"_s, otherAccount));
    put(folder.filePath(u"norr.se.zone"_s), zone(u"norr.se"_s, filtered));
    put(folder.filePath(u"hand.se.zone"_s), "$ORIGIN hand.se.\n");
    put(folder.filePath(u"empty.zone"_s), {});
    put(folder.filePath(u"notes.txt"_s), "mine");
    put(folder.filePath(u"old.se.zone.gone"_s), zone(u"old.se"_s));
    const handover::ZoneFolder found = handover::surveyed(folder.path(), heading, {u"here.se.zone"_s});
    QCOMPARE(found.leftOver, QStringList{u"left.se.zone"_s});
    QCOMPARE(found.foreign, (QStringList{u"empty.zone"_s, u"hand.se.zone"_s}));
    QCOMPARE(found.ofOthers, (QMap<QString, QStringList>{{u"Byrån AB"_s, {u"other.se.zone"_s}}}));
    QCOMPARE(handover::otherAccount(folder.filePath(u"other.se.zone"_s), heading), u"Byrån AB"_s);
    QCOMPARE(handover::otherAccount(folder.filePath(u"left.se.zone"_s), heading), QString());
    QCOMPARE(handover::otherAccount(folder.filePath(u"hand.se.zone"_s), heading), QString());
    QCOMPARE(handover::surveyed(folder.path(), filtered, {}).leftOver, QStringList{u"norr.se.zone"_s});
    QCOMPARE(handover::surveyed(folder.filePath(u"nowhere"_s), heading, {}).leftOver, QStringList());
}

void TestZoneFolder::foreignZones()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zone"_s);
    QVERIFY(!handover::isForeignZone(path));
    put(path, {});
    QVERIFY(!handover::isForeignZone(path));
    put(path, zone(u"a.se"_s));
    QVERIFY(!handover::isForeignZone(path));
    put(path, "; as of old, by hand\n");
    QVERIFY(handover::isForeignZone(path));
}

void TestZoneFolder::movedAside()
{
    const QTemporaryDir folder;
    const QString aside = folder.filePath(u"a.se.zone.gone"_s);
    put(folder.filePath(u"a.se.zone"_s), zone(u"a.se"_s) + "; two\n");
    put(aside, zone(u"a.se"_s) + "; one\n");
    QVERIFY(handover::moveAside(folder.path(), u"a.se.zone"_s));
    QVERIFY(!QFile::exists(folder.filePath(u"a.se.zone"_s)));
    QFile file(aside);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().endsWith("; two\n"));
    // What somebody else has there stays.
    put(aside, "mine\n");
    put(folder.filePath(u"a.se.zone"_s), zone(u"a.se"_s));
    QVERIFY(!handover::moveAside(folder.path(), u"a.se.zone"_s));
    QVERIFY(QFile::exists(folder.filePath(u"a.se.zone"_s)));
    // So does another account's.
    const QByteArray others = zone(u"a.se"_s, {heading.asOf, u"Byrån AB"_s});
    put(aside, others);
    QVERIFY(!handover::moveAside(folder.path(), u"a.se.zone"_s));
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), others);
}

void TestZoneFolder::domainsOnce()
{
    const handover::HandedDomains handed = handover::handedDomains(
        {u"Butik7.se"_s, u"butik7.SE."_s, u"../x"_s, QString(70, u'a') + u".se"_s, u"räk.se"_s});
    QCOMPARE(handed.domains.size(), 2);
    QCOMPARE(handed.domains.at(0).domain, u"Butik7.se"_s);
    QCOMPARE(handed.domains.at(1).file, u"xn--rk-via.se.zone"_s);
    QStringList told;
    for (const handover::Remark &remark : handed.remarks)
        told.append(handover::sentence(remark));
    QCOMPARE(told, (QStringList{u"butik7.SE. is left out: it is the same domain as Butik7.se."_s,
                                u"../x is left out: it is no name of a domain."_s,
                                QString(70, u'a') + u".se is left out: it is no name of a domain."_s}));
}

CONSOLE_TEST(QCoreApplication, TestZoneFolder)

} // namespace tst_zonefolder

#include "tst_zonefolder.moc"
