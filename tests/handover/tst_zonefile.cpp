// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/judge.h"
#include "handover/rdata.h"
#include "handover/zonefile.h"
#include "support/testcase.h"

#include <QStandardPaths>
#include <QTemporaryDir>

namespace tst_zonefile {

using namespace Qt::StringLiterals;

const handover::Heading heading{u"as of 2026-11-30 14:02 +01:00, 1 of 1 domains read"_s, u"Byrån"_s};

api::Record record(const QString &name, const QString &type, const QString &content, std::optional<qint64> ttl = 300,
                   std::optional<qint64> priority = std::nullopt)
{
    api::Record made;
    made.domain = u"butik7.se"_s;
    made.name = name;
    made.type = type;
    made.content = content;
    made.ttl.number = ttl;
    made.priority.number = priority;
    return made;
}

/// What both kinds of programs that serve zones must read.
QList<api::Record> everyType()
{
    const QString longText = u"v=DKIM1; p="_s + QString(600, u'A') + u" \"quoted\" back\\slash åäö"_s;
    return {record(u"butik7.se"_s, u"NS"_s, u"ns1.cloudnet.se"_s, 86400),
            record(u"butik7.se"_s, u"A"_s, u"192.0.2.7"_s),
            record(u"butik7.se"_s, u"AAAA"_s, u"2001:DB8::7"_s),
            record(u"butik7.se"_s, u"MX"_s, u"mx1.cloudnet.se."_s, 3600, 10),
            record(u"butik7.se"_s, u"TXT"_s, longText),
            record(u"spf.butik7.se"_s, u"TXT"_s, u"\"v=spf1 \" \"-all\""_s),
            record(u"butik7.se"_s, u"CAA"_s, u"0 issue \"letsencrypt.org\""_s),
            record(u"*.butik7.se"_s, u"CNAME"_s, u"butik7.se"_s),
            record(u"_sip._tcp.butik7.se"_s, u"SRV"_s, u"5 5060 vaxel.example.com"_s, 300, 10),
            record(u"räksmörgås.butik7.se"_s, u"A"_s, u"192.0.2.8"_s),
            record(u"1.butik7.se"_s, u"PTR"_s, u"butik7.se"_s),
            record(u"_443._tcp.butik7.se"_s, u"TLSA"_s, u"3 1 1 "_s + QString(64, u'A')),
            record(u"host.butik7.se"_s, u"SSHFP"_s, u"4 2 "_s + QString(64, u'B'))};
}

QByteArray withSoa(QByteArray zone)
{
    return zone.replace("\n;SOA ", "\n");
}

handover::Text zone(const QList<api::Record> &records)
{
    api::DomainDetail detail;
    detail.domain.name = u"butik7.se"_s;
    detail.records = records;
    return handover::zoneFile(detail, heading);
}

/// The program of that name, else the one that ./dev test has unpacked.
QString nsdCheckzone()
{
    const QString installed = QStandardPaths::findExecutable(u"nsd-checkzone"_s);
    return installed.isEmpty() ? QStringLiteral(SOURCE_TREE "/build/nsd/usr/sbin/nsd-checkzone") : installed;
}

/// Zone files, read by BIND's and NLnet Labs' own programs.
class TestZoneFile : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void serversReadIt();
    void itReadsBackTheSame();
    void soaIsAComment();
    void ownSoaIsFirst();
    void whatIsNotCertainIsAComment();
    void fileNames();
    void texts();
};

void TestZoneFile::serversReadIt()
{
    const handover::Text text = zone(everyType());
    QVERIFY(text.remarks.isEmpty());
    QVERIFY(text.bytes.startsWith("; as of 2026-11-30 14:02 +01:00, 1 of 1 domains read\n"));
    QVERIFY(text.bytes.contains("\n$ORIGIN butik7.se.\n"));
    QVERIFY(text.bytes.contains("; räksmörgås.butik7.se\n"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"zone"_s);
    put(path, withSoa(text.bytes));
    const Judgement bind = judge(u"named-checkzone"_s, {u"-i"_s, u"none"_s, u"butik7.se"_s, path});
    QVERIFY2(bind.status == 0, (bind.output + bind.errors).constData());
    const Judgement labs = judge(u"ldns-read-zone"_s, {path});
    QVERIFY2(labs.status == 0, (labs.output + labs.errors).constData());
    // Each record, and the SOA.
    const Judgement nsd = judge(nsdCheckzone(), {u"-p"_s, u"butik7.se"_s, path});
    QVERIFY2(nsd.status == 0, (nsd.output + nsd.errors).constData());
    QVERIFY2(nsd.output.contains("\tSOA\t"), nsd.output.constData());
    QCOMPARE(nsd.output.count("\tIN\t"), everyType().size() + 1);
    // A zone that is none fails it.
    put(folder.filePath(u"wrong"_s), withSoa(text.bytes) + "butik7.se.\tIN\tA\tno address\n");
    const Judgement wrong = judge(nsdCheckzone(), {u"butik7.se"_s, folder.filePath(u"wrong"_s)});
    QVERIFY2(wrong.status > 0, (wrong.output + wrong.errors).constData());
    QCOMPARE(labs.output.trimmed().count('\n') + 1, everyType().size() + 1);
}

/// By BIND's own reading, in its one way of writing.
void TestZoneFile::itReadsBackTheSame()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"zone"_s);
    put(path, withSoa(zone(everyType()).bytes));
    const Judgement read = judge(u"named-compilezone"_s, {u"-q"_s, u"-i"_s, u"none"_s, u"-s"_s, u"full"_s, u"-o"_s,
                                                          folder.filePath(u"out"_s), u"butik7.se"_s, path});
    QVERIFY2(read.status == 0, (read.output + read.errors).constData());
    QFile out(folder.filePath(u"out"_s));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QStringList found;
    const QList<QByteArray> lines = out.readAll().split('\n');
    for (const QByteArray &line : lines) {
        QStringList words = QString::fromLatin1(line.simplified()).split(u' ');
        if (words.size() < 5 || words.at(3) == "SOA"_L1)
            continue;
        // A long digest is written in several words.
        const qsizetype digest = words.at(3) == "TLSA"_L1 ? 7 : words.at(3) == "SSHFP"_L1 ? 6 : words.size();
        const QString data =
            (words.sliced(4, digest - 4) + QStringList(words.sliced(digest).join(QString()))).join(u' ').trimmed();
        const bool isText = words.at(3) == "TXT"_L1;
        found.append(u"%1 %2 %3 %4"_s.arg(words.at(0), words.at(1), words.at(3),
                                          isText ? QString::fromUtf8(handover::textBytes(data)) : data.toLower()));
    }
    found.sort();
    QStringList wanted;
    const QList<api::Record> all = everyType();
    for (const api::Record &one : all) {
        QString data = one.content;
        if (one.type == "TXT"_L1)
            data = QString::fromUtf8(handover::textBytes(data));
        else if (one.priority.number)
            data = QString::number(*one.priority.number) + u' ' + data;
        if (one.type != "TXT"_L1)
            data = data.toLower();
        static const QStringList named{u"NS"_s, u"MX"_s, u"CNAME"_s, u"SRV"_s, u"PTR"_s};
        if (named.contains(one.type) && !data.endsWith(u'.'))
            data += u'.';
        QString name = one.name;
        name.replace(u"räksmörgås"_s, u"xn--rksmrgs-5wao1o"_s);
        wanted.append(u"%1. %2 %3 %4"_s.arg(name).arg(*one.ttl.number).arg(one.type, data));
    }
    wanted.sort();
    QCOMPARE(found, wanted);
}

void TestZoneFile::soaIsAComment()
{
    const QByteArray bytes = zone(everyType()).bytes;
    for (const QByteArray &line : bytes.split('\n'))
        QVERIFY2(line.startsWith(';') || !line.contains("SOA"), line.constData());
    QVERIFY(bytes.contains("SOA\tns1.cloudnet.se. hostmaster.butik7.se. 1 7200 3600 1209600 3600"));
}

void TestZoneFile::ownSoaIsFirst()
{
    const QList<api::Record> records =
        everyType() +
        QList<api::Record>{record(u"butik7.se"_s, u"SOA"_s, u"ns1.cloudnet.se host\\.master.cloudnet.se 7 1 2 3 4"_s)};
    const QByteArray bytes = zone(records).bytes;
    QVERIFY(!bytes.contains(";SOA"));
    QVERIFY(
        bytes.contains("$TTL 3600\nbutik7.se.\t300\tIN\tSOA\tns1.cloudnet.se. host\\.master.cloudnet.se. 7 1 2 3 4"));
    const QTemporaryDir folder;
    put(folder.filePath(u"zone"_s), bytes);
    const Judgement bind =
        judge(u"named-checkzone"_s, {u"-i"_s, u"none"_s, u"butik7.se"_s, folder.filePath(u"zone"_s)});
    QVERIFY2(bind.status == 0, bind.output.constData());
}

void TestZoneFile::whatIsNotCertainIsAComment()
{
    const QList<api::Record> odd{record(u"butik7.se"_s, u"A"_s, u"192.0.2"_s),
                                 record(u"butik7.se"_s, u"MX"_s, u"mx1.cloudnet.se"_s),
                                 record(u"butik7.se"_s, u"NAPTR"_s, u"1 1 \"s\" \"\" \"\" sip"_s),
                                 record(u"butik7.se"_s, u"CNAME"_s, u"a.se\n$INCLUDE /etc/passwd"_s),
                                 record(u"_443._tcp.butik7.se"_s, u"TLSA"_s, u"3 1 1 AABBCC"_s),
                                 record(u"elsewhere.se"_s, u"A"_s, u"192.0.2.7"_s),
                                 record(u"butik7.se"_s, u"A ; x"_s, u"192.0.2.7"_s)};
    const handover::Text text = zone(odd + everyType());
    QCOMPARE(text.count, everyType().size());
    QCOMPARE(text.remarks.size(), odd.size());
    for (const QByteArray &line : text.bytes.split('\n'))
        QVERIFY2(line.startsWith(';') || !(line.contains("INCLUDE") || line.contains("elsewhere")), line.constData());
    const QTemporaryDir folder;
    put(folder.filePath(u"zone"_s), withSoa(text.bytes));
    const Judgement bind =
        judge(u"named-checkzone"_s, {u"-i"_s, u"none"_s, u"butik7.se"_s, folder.filePath(u"zone"_s)});
    QVERIFY2(bind.status == 0, bind.output.constData());
}

void TestZoneFile::fileNames()
{
    QCOMPARE(handover::zoneFileName(u"Butik7.se."_s), u"butik7.se.zone"_s);
    QCOMPARE(handover::zoneFileName(u"räksmörgås.se"_s), u"xn--rksmrgs-5wao1o.se.zone"_s);
    for (const QString &name : {u"../x"_s, u"a/b"_s, u".x"_s, QString(), u"a b"_s, u"a\0b"_s})
        QCOMPARE(handover::zoneFileName(name), QString());
}

void TestZoneFile::texts()
{
    QCOMPARE(handover::textBytes(u"\"a\" \"b\""_s), QByteArray("ab"));
    QCOMPARE(handover::textBytes(u"\"\\200\\\"\""_s), QByteArray("\xc8\""));
    QCOMPARE(handover::textBytes(u"a \"b\""_s), QByteArray("a \"b\""));
    QCOMPARE(handover::textBytes(u"\"open"_s), QByteArray("\"open"));
    QCOMPARE(handover::quotedStrings({}), QByteArray("\"\""));
    QCOMPARE(handover::quotedStrings(QByteArray(256, 'x')), '"' + QByteArray(255, 'x') + "\" \"x\"");
    QCOMPARE(handover::quotedStrings("\n;"), QByteArray("\"\\010;\""));
}

CONSOLE_TEST(QCoreApplication, TestZoneFile)

} // namespace tst_zonefile

#include "tst_zonefile.moc"
