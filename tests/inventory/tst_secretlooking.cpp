// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/secretlooking.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_secretlooking {

using namespace Qt::StringLiterals;
using inventory::SecretKind;

class TestSecretLooking : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void secrets_data();
    void secrets();
    void others_data();
    void others();
};

void TestSecretLooking::secrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const auto add = [](SecretKind kind, const QString &text) {
        QTest::newRow(qPrintable(text.left(60))) << text << static_cast<int>(kind);
    };
    for (const QString &text :
         {u"password: hunter2"_s, u"Password:hunter2"_s, u"The PASSWORD is hunter2"_s, u"pw=abc"_s, u"pass: x"_s,
          u"Lösenord: sommar"_s, u"lösenordet är sommar"_s, u"losenord: sommar"_s, u"loesenord = sommar"_s,
          u"LÖSENORD:\n  sommar"_s, u"pinkod: 1234"_s, u"API key: 12"_s, u"api-nyckel: 12"_s, u"secret=12"_s,
          u"Root\nlösen: sommar"_s, u"access token: 1"_s, u"passphrase → två ord"_s,
          u"https://anna:sommar@intern.example.se/"_s, u"otpauth://totp/x?secret=JBSWY3DP"_s})
        add(SecretKind::Password, text);
    add(SecretKind::PrivateKey, u"-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA"_s);
    add(SecretKind::PrivateKey, u"se nedan\n-----BEGIN RSA PRIVATE KEY-----"_s);
    add(SecretKind::PrivateKey, u"-----BEGIN PRIVATE KEY-----"_s);
    add(SecretKind::PrivateKey, u"PuTTY-User-Key-File-3: ssh-ed25519"_s);
    add(SecretKind::Token, u"3f9c1be04d7a52e8816fb0a9c4d2e7751f30b6ac"_s);
    add(SecretKind::Token, u"nyckeln 9aZ4kQ0xT7mB2vL8pR1cW6yE står här"_s);
    add(SecretKind::Token,
        u"(eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N)"_s);
    add(SecretKind::Token, u"ghp_abcdefghijklmnop"_s);
    add(SecretKind::Token, u"AKIAIOSFODNN7EXAMPLE"_s);
}

void TestSecretLooking::secrets()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    const auto found = inventory::secretIn(text);
    QVERIFY(found);
    QCOMPARE(static_cast<int>(*found), kind);
}

void TestSecretLooking::others_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s,
                                u"Byter lösenord i mars"_s,
                                u"Password policy: see the wiki"_s,
                                u"Kunden har glömt sitt lösenord."_s,
                                u"compass: norr"_s,
                                u"Passerar: nästa vecka"_s,
                                u"pw"_s,
                                u"Ring Anna på 070-174 06 05"_s,
                                u"https://intern.example.se/wiki/servrar?id=12"_s,
                                u"121.226.229.12 och 2b53:7f02::f05c:ae45:feae:4334"_s,
                                u"c1234.angstrom-handel.se"_s,
                                u"web1.stage2.produktion3.angstrom-handel-i-norr.example.se"_s,
                                u"SHA256:uNiVztksCsDhcc0u9e8BrDXJ9yHk2n7ZyPwa1B4qVbM"_s,
                                u"MD5 16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48"_s,
                                u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0bYb6d2n3wQ4eXkq7Qm1c9 anna@laptop"_s,
                                u"123e4567-e89b-12d3-a456-426614174000"_s,
                                u"/var/www/angstrom-handel.se/releases/2026-11-30"_s,
                                u"Flyttas 2026-12-01T08:00 till c1241, c1248, c1255"_s,
                                u"c1234-c1241-c1248-c1255-c1262"_s,
                                u"donaudampfschiffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft"_s,
                                u"-----BEGIN CERTIFICATE-----"_s})
        QTest::newRow(qPrintable(text.left(60))) << text;
}

void TestSecretLooking::others()
{
    QFETCH(QString, text);
    QVERIFY(!inventory::secretIn(text));
}

CONSOLE_TEST(QCoreApplication, TestSecretLooking)

} // namespace tst_secretlooking

#include "tst_secretlooking.moc"
