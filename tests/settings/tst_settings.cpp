// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"
#include "support/testcase.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_settings {

using namespace Qt::StringLiterals;
using settings::Settings;

/// What is remembered, and that a damaged file stops nothing.
class TestSettings : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void remembered();
    void chosenIsRememberedAndTold();
    void whatCannotBeIsNotTaken();
    void damagedFile();
    void damagedValues_data();
    void damagedValues();
    void newerFileIsKept();
    void namesOfAnAccountThatKeepsNothing();
};

void TestSettings::remembered()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"s.ini"_s);
    {
        QSettings store(file, QSettings::IniFormat);
        settings::Settings settings(store);
        QVERIFY(settings.language().isEmpty());
        settings.setLanguage(u"sv"_s);
        settings.setAppearance(u"dark"_s);
        settings.setServerGrouping(u"type"_s);
        settings.setLayout(u"window"_s, "state");
    }
    QSettings store(file, QSettings::IniFormat);
    const settings::Settings settings(store);
    QCOMPARE(settings.language(), u"sv"_s);
    QCOMPARE(settings.appearance(), u"dark"_s);
    QCOMPARE(settings.serverGrouping(), u"type"_s);
    QCOMPARE(settings.layout(u"window"_s), QByteArray("state"));
}

void TestSettings::chosenIsRememberedAndTold()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"s.ini"_s);
    const settings::Settings::Ssh ssh{u"www"_s, u"ssh-{name}.example.se"_s, u"kitty -o a=b, c {command} \"d e\""_s};
    const settings::Settings::Proxy proxy{settings::Settings::Proxy::Kind::Manual, u"proxy.example.se"_s, 3128};
    {
        QSettings store(file, QSettings::IniFormat);
        settings::Settings settings(store);
        QCOMPARE(settings.textSize(), 100);
        QCOMPARE(settings.requestsAtOnce(), 6);
        QCOMPARE(settings.proxy(), settings::Settings::Proxy());
        QCOMPARE(settings.ssh(), settings::Settings::Ssh());
        QCOMPARE(settings.ssh().pattern, u"{name}.cloudnet.cloud"_s);
        QSignalSpy changed(&settings, &settings::Settings::changed);
        settings.setTextSize(125);
        settings.setRequestsAtOnce(2);
        settings.setProxy(proxy);
        settings.setSsh(ssh);
        settings.setThresholds({1, 2, 3});
        settings.setAvatars(false);
        settings.setMailLanguage(u"en"_s);
        settings.setCsv({u'\t', false});
        using Choice = settings::Settings::Choice;
        QList<Choice> choices;
        for (const QList<QVariant> &told : changed)
            choices.append(told.at(0).value<Choice>());
        QCOMPARE(choices, (QList<Choice>{Choice::TextSize, Choice::RequestsAtOnce, Choice::Proxy, Choice::Ssh,
                                         Choice::Thresholds, Choice::Avatars, Choice::MailLanguage, Choice::Csv}));
        settings.setTextSize(125);
        settings.setRequestsAtOnce(2);
        settings.setProxy(proxy);
        settings.setSsh(ssh);
        QCOMPARE(changed.size(), choices.size());
    }
    QSettings store(file, QSettings::IniFormat);
    settings::Settings settings(store);
    QCOMPARE(settings.textSize(), 125);
    QCOMPARE(settings.requestsAtOnce(), 2);
    QCOMPARE(settings.proxy(), proxy);
    QCOMPARE(settings.ssh(), ssh);
    // Its host and port are there when it is chosen again.
    settings.setProxy({settings::Settings::Proxy::Kind::None, proxy.host, proxy.port});
    QCOMPARE(settings.proxy(),
             (settings::Settings::Proxy{settings::Settings::Proxy::Kind::None, proxy.host, proxy.port}));
}

void TestSettings::whatCannotBeIsNotTaken()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings::Settings settings(store);
    QSignalSpy changed(&settings, &settings::Settings::changed);
    settings.setTextSize(74);
    settings.setTextSize(201);
    settings.setRequestsAtOnce(0);
    settings.setRequestsAtOnce(7);
    settings.setProxy({settings::Settings::Proxy::Kind::Manual, {}, 8080});
    settings.setProxy({settings::Settings::Proxy::Kind::Manual, u"a b"_s, 8080});
    settings.setProxy({settings::Settings::Proxy::Kind::Manual, u"proxy.se"_s, 65536});
    settings.setSsh({u"-l"_s, u"{name}.se"_s, {}});
    settings.setSsh({{}, u"{name}.{name}.se"_s, {}});
    QCOMPARE(changed.size(), 0);
    QCOMPARE(settings.textSize(), 100);
    QCOMPARE(settings.requestsAtOnce(), 6);
    QCOMPARE(settings.proxy(), settings::Settings::Proxy());
    QCOMPARE(settings.ssh(), settings::Settings::Ssh());
}

void TestSettings::damagedFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"s.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromHex("00ff") + "[[[=\n%%%language\nlanguage=@Invalid(");
    file.close();
    QSettings store(file.fileName(), QSettings::IniFormat);
    const settings::Settings settings(store);
    QVERIFY(settings.appearance() != u"light"_s && settings.appearance() != u"dark"_s);
}

void TestSettings::damagedValues_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("\xc3\xa5sa");
    QTest::newRow("list") << QByteArray("1, 2, 3");
    QTest::newRow("large") << QByteArray("99999999999999999999");
    QTest::newRow("negative") << QByteArray("-1");
    QTest::newRow("fraction") << QByteArray("1.5e300");
    QTest::newRow("bytes") << QByteArray("@ByteArray(\\x00\\xff)");
    QTest::newRow("unknown type") << QByteArray("@Variant(\\0\\0\\x7f\\xff)");
    QTest::newRow("no text") << QByteArray("\x01\xff\xfe");
    QTest::newRow("option") << QByteArray("-oProxyCommand=x");
    QTest::newRow("very long") << QByteArray(100000, '7');
}

void TestSettings::damagedValues()
{
    QFETCH(QByteArray, value);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"s.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\ntext-size=" + value + "\nlanguage=" + value + "\nappearance=" + value +
               "\n[network]\nrequests=" + value + "\nproxy=manual\nproxy-host=" + value + "\nproxy-port=" + value +
               "\n[ssh]\nuser=" + value + "\naddress=" + value + "\n[expiry]\nurgent=" + value + "\nsoon=" + value +
               "\nin-sight=" + value + "\n[csv]\nseparator=" + value + "\n[mail]\nlanguage=" + value + "\n");
    file.close();
    QSettings store(file.fileName(), QSettings::IniFormat);
    const settings::Settings settings(store);
    QCOMPARE(settings.textSize(), 100);
    QCOMPARE(settings.requestsAtOnce(), 6);
    const settings::Settings::Proxy proxy = settings.proxy();
    QVERIFY(proxy.kind == settings::Settings::Proxy::Kind::System || names::isHost(proxy.host));
    QCOMPARE(proxy.port, 8080);
    const settings::Settings::Ssh ssh = settings.ssh();
    QVERIFY(exchange::sshTarget(ssh.user, ssh.pattern, u"c1"_s).has_value());
    QCOMPARE(settings.thresholds(), settings::Settings::Thresholds());
    QCOMPARE(settings.csv().separator, QChar(u';'));
    QCOMPARE(settings.mailLanguage(), u"sv"_s);
    QVERIFY(settings.appearance() != u"light"_s && settings.appearance() != u"dark"_s);
}

void TestSettings::newerFileIsKept()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"s.ini"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "[General]\nversion=99\ntext-size=150\n[network]\nproxy=quantum\nrequests=64\n[future]\nthing=@Later(1)\n");
    file.close();
    {
        QSettings store(name, QSettings::IniFormat);
        settings::Settings settings(store);
        QCOMPARE(settings.textSize(), 150);
        QCOMPARE(settings.proxy().kind, settings::Settings::Proxy::Kind::System);
        QCOMPARE(settings.requestsAtOnce(), 6);
        settings.setTextSize(110);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    for (const char *line : {"version=99", "text-size=110", "proxy=quantum", "requests=64"})
        QVERIFY2(kept.contains(line), line);
    QVERIFY(kept.contains("[future]"));
}

void TestSettings::namesOfAnAccountThatKeepsNothing()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        QSettings store(file, QSettings::IniFormat);
        settings::Settings settings(store);
        settings.setAccount(u"a"_s);
        settings.setColumns(u"servers"_s, "wide");
        settings.setFinderUses("c1234");
        settings.setLastPlace({u"servers"_s, u"c1234"_s, u"keys"_s});
        // From now on nothing of it is to be kept, and what was goes.
        settings.setAccount(u"a"_s, false);
        QVERIFY(settings.finderUses().isEmpty());
        QVERIFY(settings.lastPlace().key.isEmpty());
        settings.setFinderUses("c9999");
        settings.setLastPlace({u"domains"_s, u"butik7.se"_s, {}});
        QCOMPARE(settings.finderUses(), QByteArray("c9999"));
        QCOMPARE(settings.lastPlace().key, u"butik7.se"_s);
    }
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QVERIFY(text.contains("wide"));
    for (const char *name : {"c1234", "c9999", "butik7"})
        QVERIFY2(!text.contains(name), text.constData());
}

CONSOLE_TEST(QApplication, TestSettings)

} // namespace tst_settings

#include "tst_settings.moc"
