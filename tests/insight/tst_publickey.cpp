// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/keyfixtures.h"
#include "insight/publickey.h"
#include "support/testcase.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

namespace tst_publickey {

using namespace Qt::StringLiterals;
using insight::FingerprintMatch;
using insight::KeyAlgorithm;
using insight::KeyFault;
using insight::KeyResult;
using insight::readPublicKey;
using keyfixtures::blobOf;
using keyfixtures::fixture;

namespace {

QByteArray wireString(const QByteArray &bytes)
{
    QByteArray out(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(bytes.size()), out.data());
    return out + bytes;
}

QString line(const QByteArray &type, const QByteArray &blob)
{
    return QString::fromLatin1(type + ' ' + blob.toBase64() + " somebody");
}

} // namespace

class TestPublicKey : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithSshKeygen();
    void readsTypes_data();
    void readsTypes();
    void readsWhatStandsAround_data();
    void readsWhatStandsAround();
    void showsUnknownTypes();
    void tellsFaults_data();
    void tellsFaults();
    void endsAnywhere();
    void boundsItsWork();
    void matchesFingerprints_data();
    void matchesFingerprints();
    void remembers();
};

void TestPublicKey::agreesWithSshKeygen()
{
    QFile file(QStringLiteral(FIXTURES "/keys/ssh-keygen.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int checked = 0;
    while (!file.atEnd()) {
        const QStringList words = QString::fromUtf8(file.readLine()).trimmed().split(u' ');
        QCOMPARE(words.size(), 4);
        const KeyResult key = readPublicKey(fixture(words[0].chopped(4)));
        QVERIFY2(key, qPrintable(words[0]));
        QCOMPARE(QString::number(key->bits), words[1]);
        QCOMPARE(key->sha256, words[2]);
        QCOMPARE(u"MD5:"_s + key->md5, words[3]);
        ++checked;
    }
    QCOMPARE(checked, 16);
}

void TestPublicKey::readsTypes_data()
{
    QTest::addColumn<KeyAlgorithm>("algorithm");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("bits");
    QTest::addColumn<QString>("comment");

    QTest::newRow("rsa2048") << KeyAlgorithm::Rsa << u"ssh-rsa"_s << 2048 << u"Åsa Öberg@kontoret"_s;
    QTest::newRow("rsa3071") << KeyAlgorithm::Rsa << u"ssh-rsa"_s << 3070 << u"odd"_s;
    QTest::newRow("rsa4096") << KeyAlgorithm::Rsa << u"ssh-rsa"_s << 4096 << u"rsa@big"_s;
    QTest::newRow("dsa") << KeyAlgorithm::Dsa << u"ssh-dss"_s << 1024 << u"old dsa"_s;
    QTest::newRow("ecdsa256") << KeyAlgorithm::Ecdsa << u"ecdsa-sha2-nistp256"_s << 256 << u"ec 256"_s;
    QTest::newRow("ecdsa384") << KeyAlgorithm::Ecdsa << u"ecdsa-sha2-nistp384"_s << 384 << u"ec 384"_s;
    QTest::newRow("ecdsa521") << KeyAlgorithm::Ecdsa << u"ecdsa-sha2-nistp521"_s << 521 << u"ec 521"_s;
    QTest::newRow("ed25519") << KeyAlgorithm::Ed25519 << u"ssh-ed25519"_s << 256 << u"linnea@laptop"_s;
    QTest::newRow("sked") << KeyAlgorithm::Ed25519Sk << u"sk-ssh-ed25519@openssh.com"_s << 256 << u"token"_s;
    QTest::newRow("skec") << KeyAlgorithm::EcdsaSk << u"sk-ecdsa-sha2-nistp256@openssh.com"_s << 256 << u"token"_s;
    QTest::newRow("rsa2048-cert") << KeyAlgorithm::Rsa << u"ssh-rsa-cert-v01@openssh.com"_s << 2048
                                  << u"Åsa Öberg@kontoret"_s;
    QTest::newRow("dsa-cert") << KeyAlgorithm::Dsa << u"ssh-dss-cert-v01@openssh.com"_s << 1024 << u"old dsa"_s;
    QTest::newRow("ecdsa521-cert") << KeyAlgorithm::Ecdsa << u"ecdsa-sha2-nistp521-cert-v01@openssh.com"_s << 521
                                   << u"ec 521"_s;
    QTest::newRow("skec-cert") << KeyAlgorithm::EcdsaSk << u"sk-ecdsa-sha2-nistp256-cert-v01@openssh.com"_s << 256
                               << u"token"_s;
    QTest::newRow("sked-cert") << KeyAlgorithm::Ed25519Sk << u"sk-ssh-ed25519-cert-v01@openssh.com"_s << 256
                               << u"token"_s;
}

void TestPublicKey::readsTypes()
{
    const KeyResult key = readPublicKey(fixture(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(key);
    QTEST(key->algorithm, "algorithm");
    QTEST(key->type, "type");
    QTEST(key->bits, "bits");
    QTEST(key->comment, "comment");
    QCOMPARE(key->options, QString());
}

void TestPublicKey::readsWhatStandsAround_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("options");

    const QString bare = fixture(u"ed25519"_s).trimmed().section(u' ', 0, 1);
    QTest::newRow("bare") << bare << QString() << QString();
    QTest::newRow("white space") << u" \t\r\n"_s + bare + u" \r\n"_s << QString() << QString();
    QTest::newRow("tabs between") << QString(bare).replace(u' ', u"\t \t"_s) + u"\tme"_s << u"me"_s << QString();
    QTest::newRow("words in the comment") << bare + u"  Åsa  <img src=x> 🔑"_s << u"Åsa  <img src=x> 🔑"_s << QString();
    QTest::newRow("options") << u"no-pty,from=\"10.0.0.0/8\" "_s + bare + u" me"_s << u"me"_s
                             << u"no-pty,from=\"10.0.0.0/8\""_s;
    const QString command = u"command=\"echo \\\"a b\\\" c\",no-pty"_s;
    QTest::newRow("options with spaces") << command + u' ' + bare << QString() << command;
}

void TestPublicKey::readsWhatStandsAround()
{
    QFETCH(QString, text);
    const KeyResult key = readPublicKey(text);
    QVERIFY(key);
    QCOMPARE(key->sha256, u"SHA256:mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw"_s);
    QTEST(key->comment, "comment");
    QTEST(key->options, "options");
}

void TestPublicKey::showsUnknownTypes()
{
    const QByteArray type("ssh-ed448");
    const QByteArray blob = wireString(type) + wireString(QByteArray(57, 'x'));
    const KeyResult key = readPublicKey(line(type, blob));
    QVERIFY(key);
    QCOMPARE(key->algorithm, KeyAlgorithm::Other);
    QCOMPARE(key->type, u"ssh-ed448"_s);
    QCOMPARE(key->bits, 0);
    QVERIFY(key->sha256.startsWith(u"SHA256:"));
    QVERIFY(!key->certificate);
    QCOMPARE(key->comment, u"somebody"_s);
    QCOMPARE(readPublicKey(line("ssh-ed449", blob)), KeyResult(tl::unexpected(KeyFault::OtherType)));
}

void TestPublicKey::tellsFaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<KeyFault>("fault");
    const auto row = [](const char *name, const QString &text, KeyFault fault) {
        QTest::newRow(name) << text << fault;
    };
    const QString ed = fixture(u"ed25519"_s).trimmed().section(u' ', 0, 1);
    const QByteArray edBlob = blobOf(ed);

    row("null", QString(), KeyFault::Missing);
    row("empty", u""_s, KeyFault::Missing);
    row("white space", u" \n\t "_s, KeyFault::Missing);
    row("one word", u"nyckel"_s, KeyFault::NoData);
    row("type only", u"ssh-ed25519"_s, KeyFault::NoData);
    row("type and space", u"ssh-ed25519   "_s, KeyFault::NoData);
    row("data only", ed.section(u' ', 1), KeyFault::OtherForm);
    row("sentence", u"se bifogad fil"_s, KeyFault::NotBase64);
    row("HTML", u"<b>key</b> <img src=x>"_s, KeyFault::NotBase64);
    row("letters that no type has", u"nyckel-ä AAAA"_s, KeyFault::OtherForm);
    row("two keys", ed + u'\n' + ed, KeyFault::SeveralLines);
    row("line break within", QString(ed).insert(40, u"\r\n"_s), KeyFault::SeveralLines);
    row("line separator", ed + u" a\u2028b"_s, KeyFault::SeveralLines);
    row("space within", QString(ed).insert(41, u' '), KeyFault::NotBase64);
    row("no padding", fixture(u"ecdsa256"_s).section(u' ', 0, 1).chopped(1), KeyFault::NotBase64);
    row("needless padding", ed + u"===="_s, KeyFault::NotBase64);
    row("base64url", u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICZjjNJCB9u6r033JInvZoKloFedv1a17zef_YMCG-m6"_s,
        KeyFault::NotBase64);
    row("bits beyond the last byte", u"ssh-x AAAABXNzaC14AB=="_s, KeyFault::NotBase64);
    row("emoji for data", u"ssh-ed25519 🔑🔑"_s, KeyFault::NotBase64);
    row("letter of Latin-1", QString(ed).replace(40, 1, u'é'), KeyFault::NotBase64);
    row("cut", ed.chopped(8), KeyFault::Truncated);
    row("data too short for a length", u"ssh-ed25519 AAAA"_s, KeyFault::Truncated);
    row("length beyond all", line("ssh-rsa", QByteArray("\xff\xff\xff\xff", 4) + "ssh-rsa"), KeyFault::Truncated);
    row("type only within", line("ssh-ed25519", wireString("ssh-ed25519")), KeyFault::Truncated);
    row("other type within", u"ssh-rsa "_s + ed.section(u' ', 1), KeyFault::OtherType);
    row("type in another case", u"SSH-ED25519 "_s + ed.section(u' ', 1), KeyFault::OtherType);
    row("bytes after the key", line("ssh-ed25519", edBlob + '\0'), KeyFault::TooMuch);
    const QString certificate = fixture(u"ed25519-cert"_s).trimmed().section(u' ', 0, 1);
    row("bytes after the certificate",
        line("ssh-ed25519-cert-v01@openssh.com", blobOf(certificate) + wireString("more")), KeyFault::TooMuch);
    row("certificate of another key", u"ssh-rsa-cert-v01@openssh.com "_s + certificate.section(u' ', 1),
        KeyFault::OtherType);
    row("certificate with a short point",
        line("ssh-ed25519-cert-v01@openssh.com",
             wireString("ssh-ed25519-cert-v01@openssh.com") + wireString("nonce") + wireString(QByteArray(31, 'x'))),
        KeyFault::BadNumbers);
    row("short point", line("ssh-ed25519", wireString("ssh-ed25519") + wireString(QByteArray(31, 'x'))),
        KeyFault::BadNumbers);

    const auto rsa = [](const QByteArray &exponent, const QByteArray &modulus) {
        return line("ssh-rsa", wireString("ssh-rsa") + wireString(exponent) + wireString(modulus));
    };
    const QByteArray modulus = QByteArray("\0\x80", 2) + QByteArray(127, 'n');
    row("RSA without modulus", line("ssh-rsa", wireString("ssh-rsa") + wireString("\x03")), KeyFault::Truncated);
    row("RSA, modulus of nothing", rsa("\x03", ""), KeyFault::BadNumbers);
    row("RSA, modulus zero", rsa("\x03", QByteArray(1, '\0')), KeyFault::BadNumbers);
    row("RSA, modulus negative", rsa("\x03", modulus.sliced(1)), KeyFault::BadNumbers);
    row("RSA, modulus with needless zero", rsa("\x03", '\0' + modulus), KeyFault::BadNumbers);
    row("RSA, exponent of nothing", rsa("", modulus), KeyFault::BadNumbers);
    row("DSA with three numbers",
        line("ssh-dss", wireString("ssh-dss") + wireString("p") + wireString("q") + wireString("g")),
        KeyFault::Truncated);

    const auto ecdsa = [](const QByteArray &type, const QByteArray &curve, const QByteArray &point) {
        return line(type, wireString(type) + wireString(curve) + wireString(point));
    };
    const QByteArray point = '\x04' + QByteArray(64, 'p');
    row("ECDSA on another curve", ecdsa("ecdsa-sha2-nistp256", "nistp384", point), KeyFault::OtherType);
    row("ECDSA, short point", ecdsa("ecdsa-sha2-nistp256", "nistp256", point.chopped(1)), KeyFault::BadNumbers);
    row("ECDSA, compressed point", ecdsa("ecdsa-sha2-nistp256", "nistp256", '\x02' + point.sliced(1)),
        KeyFault::BadNumbers);
    row("ECDSA without point", line("ecdsa-sha2-nistp256", wireString("ecdsa-sha2-nistp256") + wireString("nistp256")),
        KeyFault::Truncated);
    row("security key without application", ecdsa("sk-ecdsa-sha2-nistp256@openssh.com", "nistp256", point),
        KeyFault::Truncated);

    row("private key", u"-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----"_s,
        KeyFault::PrivateKey);
    row("long private key", u"-----BEGIN RSA PRIVATE KEY-----\n"_s + QString(100000, u'A'), KeyFault::PrivateKey);
    row("PEM", u"-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----"_s, KeyFault::OtherForm);
    row("RFC 4716", u"---- BEGIN SSH2 PUBLIC KEY ----\nAAAA\n---- END SSH2 PUBLIC KEY ----"_s, KeyFault::OtherForm);
    row("PuTTY", u"PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none"_s, KeyFault::OtherForm);
    row("options, then no key", u"no-pty ssh-ed25519"_s, KeyFault::NoData);
    row("quote that does not end", u"command=\"a "_s + ed, KeyFault::OtherForm);
}

void TestPublicKey::tellsFaults()
{
    QFETCH(QString, text);
    QFETCH(KeyFault, fault);
    const KeyResult key = readPublicKey(text);
    QVERIFY(!key);
    QCOMPARE(key.error(), fault);
}

void TestPublicKey::endsAnywhere()
{
    for (const char *name :
         {"rsa2048", "dsa", "ecdsa521", "ed25519", "sked", "skec", "ed25519-cert", "ecdsa521-cert", "skec-cert"}) {
        const QString text = fixture(QString::fromLatin1(name)).trimmed();
        const QByteArray type = text.section(u' ', 0, 0).toLatin1();
        const QByteArray blob = blobOf(text);
        for (qsizetype size = 1; size < blob.size(); ++size) {
            const KeyResult key = readPublicKey(line(type, blob.first(size)));
            QVERIFY2(!key && key.error() == KeyFault::Truncated, qPrintable(text.left(30) + QString::number(size)));
        }
        // Whatever one byte says, nothing is read past the end; an assertion of Qt's would tell.
        for (qsizetype at = 0; at < blob.size(); ++at) {
            QByteArray bent = blob;
            bent[at] = '\xff';
            (void)readPublicKey(line(type, bent));
        }
    }
}

void TestPublicKey::boundsItsWork()
{
    const QString type = u"ssh-rsa "_s;
    const auto fault = [](const QString &text) { return readPublicKey(text).error(); };
    QCOMPARE(fault(type + QString(100000, u'A')), KeyFault::TooLong);
    QCOMPARE(fault(QString(100000, u'"')), KeyFault::TooLong);
    QCOMPARE(fault(QString(100000, u' ')), KeyFault::Missing);
    QCOMPARE(fault(QString(16384, u'"')), KeyFault::OtherForm);
    // The longest key that anybody makes is not too long.
    const QByteArray blob = wireString("ssh-rsa") + wireString("\x03") + wireString(QByteArray(2048, 'n'));
    const KeyResult key = readPublicKey(line("ssh-rsa", blob));
    QVERIFY(key);
    QCOMPARE(key->bits, 16383);
}

void TestPublicKey::matchesFingerprints_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<FingerprintMatch>("match");

    const QString md5 = u"ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78"_s;
    const QString sha = u"mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw"_s;
    QTest::newRow("MD5") << md5 << FingerprintMatch::Same;
    QTest::newRow("MD5 named") << u"MD5:"_s + md5 << FingerprintMatch::Same;
    QTest::newRow("MD5 in capitals") << u" md5:"_s + md5.toUpper() << FingerprintMatch::Same;
    QTest::newRow("MD5 without colons") << QString(md5).remove(u':') << FingerprintMatch::Same;
    QTest::newRow("SHA256") << u"SHA256:"_s + sha << FingerprintMatch::Same;
    QTest::newRow("SHA256 padded") << u"sha256:"_s + sha + u"="_s << FingerprintMatch::Same;
    QTest::newRow("SHA256 bare") << sha << FingerprintMatch::Same;
    QTest::newRow("other MD5") << QString(md5).replace(0, 2, u"00"_s) << FingerprintMatch::Differs;
    QTest::newRow("other SHA256") << u"SHA256:"_s + QString(sha).replace(0, 1, u'n') << FingerprintMatch::Differs;
    QTest::newRow("SHA256 in another case") << u"SHA256:"_s + sha.toUpper() << FingerprintMatch::None;
    QTest::newRow("null") << QString() << FingerprintMatch::None;
    QTest::newRow("words") << u"se portalen"_s << FingerprintMatch::None;
    QTest::newRow("cut") << md5.chopped(1) << FingerprintMatch::None;
    QTest::newRow("long") << QString(100000, u'a') << FingerprintMatch::None;
    QTest::newRow("SHA1") << u"SHA1:2jmj7l5rSw0yVb/vlWAYkK/YBwk"_s << FingerprintMatch::None;
}

void TestPublicKey::matchesFingerprints()
{
    const KeyResult key = readPublicKey(fixture(u"ed25519"_s));
    QVERIFY(key);
    QFETCH(QString, given);
    QTEST(matchFingerprint(*key, given), "match");
}

void TestPublicKey::remembers()
{
    insight::KeyReader reader;
    const QString text = fixture(u"rsa4096"_s);
    QCOMPARE(reader.read(text), readPublicKey(text));
    QCOMPARE(reader.read(text), readPublicKey(text));
    QCOMPARE(reader.read(u"x"_s).error(), KeyFault::NoData);
    QCOMPARE(reader.read(QString(100000, u'x')).error(), KeyFault::TooLong);
}

CONSOLE_TEST(QCoreApplication, TestPublicKey)

} // namespace tst_publickey

#include "tst_publickey.moc"
