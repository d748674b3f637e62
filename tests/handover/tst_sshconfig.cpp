// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/judge.h"
#include "handover/sshconfig.h"
#include "support/testcase.h"

#include <QHostAddress>
#include <QMultiHash>
#include <QTemporaryDir>

namespace tst_sshconfig {

using namespace Qt::StringLiterals;

const handover::Heading heading{u"as of 2026-11-30 14:02 +01:00, 5 of 5 servers read"_s, u"Byrån\nHost evil"_s};
const handover::Way way{u"deploy"_s, u"{name}.cloudnet.cloud"_s};

/// Servers for OpenSSH and /etc/hosts, read by ssh as it reads its own.
class TestSshConfig : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sshReadsIt();
    void whatIsNoHostIsLeftOut();
    void nobodyIsTakenForAnother();
    void hostsLeadToAddresses();
    void getentReadsTheHosts();
    void thisComputerKeepsItsNames();
    void whatIsLeftOutIsTold_data();
    void whatIsLeftOutIsTold();

private:
    static QByteArray resolved(const QByteArray &config, const QString &host, const QByteArray &key);
};

/// What ssh would do for that host.
QByteArray TestSshConfig::resolved(const QByteArray &config, const QString &host, const QByteArray &key)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"config"_s);
    put(path, config);
    const Judgement told = judge(u"ssh"_s, {u"-G"_s, u"-F"_s, path, u"--"_s, host});
    if (told.status != 0)
        return "ssh: " + told.errors;
    for (const QByteArray &line : told.output.split('\n')) {
        if (line.startsWith(key + ' '))
            return line.mid(key.size() + 1);
    }
    return {};
}

void TestSshConfig::sshReadsIt()
{
    const handover::Text text = handover::sshConfig(
        {server(u"c1"_s, u"Butik7.se"_s), server(u"c2"_s, u"räksmörgås.se."_s), server(u"c3"_s)}, way, heading);
    QCOMPARE(text.count, 3);
    // Who logs in, and where that is set, is said in the file and to whoever writes it.
    const QString user = u"ssh logs in as deploy, the user in the settings, under SSH."_s;
    QCOMPARE(text.remarks.size(), 1);
    QCOMPARE(handover::sentence(text.remarks.constFirst()), user);
    QVERIFY(text.bytes.contains("\n# " + user.toUtf8() + '\n'));
    QVERIFY(text.bytes.startsWith("# as of 2026-11-30 14:02 +01:00, 5 of 5 servers read\n"));
    for (const QString &host : {u"c1"_s, u"butik7.se"_s}) {
        QCOMPARE(resolved(text.bytes, host, "hostname"), QByteArray("c1.cloudnet.cloud"));
        QCOMPARE(resolved(text.bytes, host, "user"), QByteArray("deploy"));
        QCOMPARE(resolved(text.bytes, host, "hostkeyalias"), QByteArray("cloudnet-c1"));
    }
    QCOMPARE(resolved(text.bytes, u"xn--rksmrgs-5wao1o.se"_s, "hostname"), QByteArray("c2.cloudnet.cloud"));
    QCOMPARE(resolved(text.bytes, u"c3"_s, "hostname"), QByteArray("c3.cloudnet.cloud"));
    // Others go where they went; what the account is called is no entry.
    QCOMPARE(resolved(text.bytes, u"evil"_s, "hostname"), QByteArray("evil"));
    QVERIFY(resolved(text.bytes, u"evil"_s, "user") != "deploy");
    const handover::Text nobody = handover::sshConfig({server(u"c1"_s)}, {{}, way.pattern}, heading);
    QVERIFY(!nobody.bytes.contains("User"));
    const QString none = u"No user is set in the settings, under SSH: ssh logs in as whoever runs it, unless your own "
                         "configuration names another."_s;
    QVERIFY(nobody.bytes.contains("\n# " + none.toUtf8() + '\n'));
    QCOMPARE(handover::sentence(nobody.remarks.constFirst()), none);
    // Of nobody nothing is said.
    QVERIFY(handover::sshConfig({}, way, heading).remarks.isEmpty());
}

void TestSshConfig::whatIsNoHostIsLeftOut()
{
    const handover::Text text = handover::sshConfig(
        {server(u"c1"_s, u"*"_s), server(u"*"_s), server(u"a b"_s), server(u"-oProxyCommand=x"_s),
         server(u"c2\n    ProxyCommand touch /tmp/x"_s), server(u"c3"_s, u"!c1"_s), server(u"c4"_s, u"10.0.0.1"_s)},
        way, heading);
    QCOMPARE(text.count, 3);
    // Three servers' hostnames too, and who logs in.
    QCOMPARE(text.remarks.size(), 8);
    QVERIFY(text.bytes.contains("\nHost c1\n"));
    QVERIFY(text.bytes.contains("\nHost c3\n"));
    QVERIFY(text.bytes.contains("\nHost c4\n"));
    for (const QByteArray &line : text.bytes.split('\n'))
        QVERIFY2(line.startsWith('#') || !line.contains("Proxy"), line.constData());
    QVERIFY(text.bytes.contains("# a b is left out: no host can be made of its name.\n"));
}

void TestSshConfig::nobodyIsTakenForAnother()
{
    const handover::Text text = handover::sshConfig(
        {server(u"c1"_s, u"shared.se"_s), server(u"c2"_s, u"SHARED.se"_s), server(u"c3"_s, u"c1"_s)}, way, heading);
    QCOMPARE(text.count, 3);
    QCOMPARE(resolved(text.bytes, u"shared.se"_s, "hostname"), QByteArray("shared.se"));
    QCOMPARE(resolved(text.bytes, u"c1"_s, "hostname"), QByteArray("c1.cloudnet.cloud"));
    QCOMPARE(text.remarks.size(), 3);
    QCOMPARE(handover::sentence(text.remarks.at(0)), u"shared.se is left out: several servers have this hostname."_s);
    QCOMPARE(handover::sentence(text.remarks.at(1)), u"The name c1 of c3 is left out: another server has that name."_s);
}

void TestSshConfig::hostsLeadToAddresses()
{
    const handover::Text text = handover::hostsFile(
        {server(u"c1"_s, u"butik7.se"_s, u"192.0.2.7"_s, u"2001:DB8:0::7"_s), server(u"c2"_s, {}, u"192.0.2.8"_s),
         server(u"c3"_s, u"x.se"_s), server(u"c4"_s, {}, u"192.0.2.9\n6.6.6.6 bank.se"_s)},
        way, heading);
    QCOMPARE(text.count, 2);
    QCOMPARE(text.remarks.size(), 2);
    for (const QByteArray &line : text.bytes.split('\n'))
        QVERIFY2(line.startsWith('#') || !line.contains("6.6.6.6"), line.constData());
    // As hosts(5) has it: an address, then the names that lead to it; the first line of a name counts.
    QMultiHash<QByteArray, QByteArray> addresses;
    for (const QByteArray &line : text.bytes.split('\n')) {
        const QByteArrayList fields = line.simplified().split(' ');
        if (line.startsWith('#') || line.isEmpty())
            continue;
        QVERIFY2(!QHostAddress(QString::fromLatin1(fields.first())).isNull(), line.constData());
        for (const QByteArray &name : fields.sliced(1))
            addresses.insert(name, fields.first());
    }
    for (const QByteArray &name : {QByteArray("butik7.se"), QByteArray("c1.cloudnet.cloud"), QByteArray("c1")})
        QCOMPARE(addresses.values(name), (QByteArrayList{"2001:db8::7", "192.0.2.7"}));
    QCOMPARE(addresses.values("c2"), QByteArrayList{"192.0.2.8"});
    QVERIFY(!addresses.contains("bank.se") && !addresses.contains("x.se"));
}

/// By the names that programs ask for: getent(1), whose file for hosts is ours by libnss_wrapper, which takes no
/// comments.
void TestSshConfig::getentReadsTheHosts()
{
    const handover::Text text = handover::hostsFile(
        {server(u"c1"_s, u"Butik7.se"_s, u"192.0.2.7"_s, u"2001:DB8:0::7"_s),
         server(u"c2"_s, u"räksmörgås.se"_s, u"192.0.2.8"_s), server(u"c3"_s, u"a b"_s, u"192.0.2.9/24"_s)},
        way, heading);
    QCOMPARE(text.count, 3);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hosts"_s);
    QByteArrayList lines = text.bytes.split('\n');
    lines.removeIf([](const QByteArray &line) { return line.startsWith('#'); });
    put(path, lines.join('\n'));
    const auto addresses = [&path](const QString &name) {
        const Judgement told = judge(u"env"_s, {u"LD_PRELOAD=libnss_wrapper.so"_s, u"NSS_WRAPPER_HOSTS="_s + path,
                                                u"getent"_s, u"ahosts"_s, name});
        QStringList found;
        for (const QByteArray &line : told.output.split('\n')) {
            if (const QString address = QString::fromLatin1(line).section(u' ', 0, 0); !address.isEmpty())
                found.append(address);
        }
        found.removeDuplicates();
        found.sort();
        return told.errors.isEmpty() ? found : QStringList{QString::fromUtf8(told.errors)};
    };
    for (const QString &name : {u"butik7.se"_s, u"c1.cloudnet.cloud"_s, u"c1"_s})
        QCOMPARE(addresses(name), (QStringList{u"192.0.2.7"_s, u"2001:db8::7"_s}));
    QCOMPARE(addresses(u"xn--rksmrgs-5wao1o.se"_s), QStringList{u"192.0.2.8"_s});
    QCOMPARE(addresses(u"c3.cloudnet.cloud"_s), QStringList{u"192.0.2.9"_s});
}

/// Whoever may edit a server could call it so.
void TestSshConfig::thisComputerKeepsItsNames()
{
    for (const QString &own : {u"localhost"_s, u"LocalHost."_s, u"www.localhost"_s, u"ip6-localhost"_s}) {
        const QList<handover::Server> servers{server(u"c1"_s, own, u"192.0.2.7"_s)};
        const QByteArray config = handover::sshConfig(servers, way, heading).bytes;
        QCOMPARE(resolved(config, u"c1"_s, "hostname"), QByteArray("c1.cloudnet.cloud"));
        QVERIFY2(!resolved(config, own, "hostname").contains("cloudnet"), qPrintable(own));
        const handover::Text hosts = handover::hostsFile(servers, way, heading);
        QCOMPARE(hosts.count, 1);
        for (const QByteArray &line : hosts.bytes.toLower().split('\n'))
            QVERIFY2(line.startsWith('#') || !line.contains("local"), line.constData());
    }
}

void TestSshConfig::whatIsLeftOutIsTold_data()
{
    QTest::addColumn<QList<handover::Server>>("servers");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("told");
    const QString pattern = way.pattern;
    const auto row = [](const char *name, const QList<handover::Server> &servers, const QString &by,
                        const QStringList &told) { QTest::newRow(name) << servers << by << told; };
    row("no hostname", {server(u"c1"_s, u"a_b!"_s, u"192.0.2.7"_s)}, pattern,
        {u"The name a_b! of c1 is left out: it is not a valid hostname."_s});
    row("an address", {server(u"c1"_s, u"127.1"_s, u"192.0.2.7"_s), server(u"c2"_s, u"::1"_s, u"192.0.2.8"_s)}, pattern,
        {u"The name 127.1 of c1 is left out: it is an address."_s,
         u"The name ::1 of c2 is left out: it is an address."_s});
    row("each computer's", {server(u"c1"_s, u"LocalHost"_s, u"192.0.2.7"_s)}, pattern,
        {u"The name LocalHost of c1 is left out: every computer uses it for itself."_s});
    row("a server called so", {server(u"localhost"_s, {}, u"192.0.2.7"_s)}, pattern,
        {u"localhost is left out: every computer uses that name for itself."_s});
    row("names that differ in case", {server(u"c1"_s, {}, u"192.0.2.7"_s), server(u"C1"_s, {}, u"192.0.2.8"_s)},
        pattern, {u"C1 is left out: another server has that name."_s});
    row("the host of another",
        {server(u"c1"_s, u"c2.Cloudnet.cloud"_s, u"192.0.2.7"_s), server(u"c2"_s, {}, u"192.0.2.8"_s)}, pattern,
        {u"The name c2.cloudnet.cloud of c1 is left out: another server has that name."_s});
    row("its own host", {server(u"c1"_s, u"c1.cloudnet.cloud"_s, u"192.0.2.7"_s)}, pattern, {});
    row("addresses", {server(u"c1"_s, {}, u"192.0.2.299"_s, u"2001:db8::7"_s), server(u"c2"_s, {}, u"0.0.0.0"_s)},
        pattern,
        {u"The address 192.0.2.299 of c1 is left out: no server can have it."_s,
         u"The address 0.0.0.0 of c2 is left out: no server can have it."_s});
    row("one host for all", {server(u"c1"_s, {}, u"192.0.2.7"_s)}, u"gate.cloudnet.cloud"_s,
        {u"gate.cloudnet.cloud is left out: it is the same host for all servers."_s});
    row("no pattern", {server(u"c1"_s, {}, u"192.0.2.7"_s), server(u"c2"_s, {}, u"192.0.2.8"_s)}, u"a b"_s,
        {u"No server is handed over: the SSH address a b in the settings is not valid."_s});
}

/// In the text itself, and to whoever asks for it; the same to ssh but for addresses and hosts.
void TestSshConfig::whatIsLeftOutIsTold()
{
    QFETCH(QList<handover::Server>, servers);
    QFETCH(QString, pattern);
    QFETCH(QStringList, told);
    const handover::Text hosts = handover::hostsFile(servers, {{}, pattern}, heading);
    QStringList found;
    for (const handover::Remark &remark : hosts.remarks) {
        found.append(handover::sentence(remark));
        QVERIFY2(hosts.bytes.contains("\n# " + found.last().toUtf8() + '\n'), hosts.bytes.constData());
    }
    QCOMPARE(found, told);
    QStringList ofSsh = told;
    ofSsh.removeIf([](const QString &one) { return one.startsWith("The address"_L1) || one.contains("same host"_L1); });
    const handover::Text ssh = handover::sshConfig(servers, {{}, pattern}, heading);
    found.clear();
    for (const handover::Remark &remark : ssh.remarks)
        found.append(handover::sentence(remark));
    found.removeIf([](const QString &one) { return one.startsWith("No user is set"_L1); });
    QCOMPARE(found, ofSsh);
}

CONSOLE_TEST(QCoreApplication, TestSshConfig)

} // namespace tst_sshconfig

#include "tst_sshconfig.moc"
