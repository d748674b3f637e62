// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/keyfixtures.h"
#include "insight/publickey.h"
#include "support/testcase.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace tst_keycertificates {

using namespace Qt::StringLiterals;
using insight::FingerprintMatch;
using insight::KeyAlgorithm;
using insight::KeyResult;
using insight::readPublicKey;
using keyfixtures::blobOf;
using keyfixtures::fixture;

/// Certificates of OpenSSH: what they say of the key that they are about.
class TestKeyCertificates : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheInstalledSshKeygen();
    void readsCertificates();
};

/// The program that is installed signs a certificate of each key and judges what is read of it.
void TestKeyCertificates::agreesWithTheInstalledSshKeygen()
{
    const QString program = QStandardPaths::findExecutable(u"ssh-keygen"_s);
    QVERIFY2(!program.isEmpty(), "ssh-keygen is not installed");
    const QTemporaryDir folder;
    const auto run = [&](const QStringList &arguments) -> std::optional<QString> {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(program, arguments);
        process.closeWriteChannel();
        const bool done = process.waitForFinished() && process.exitCode() == 0;
        return done ? std::optional(QString::fromUtf8(process.readAllStandardOutput())) : std::nullopt;
    };
    QVERIFY(run({u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, u"authority"_s}));
    int checked = 0;
    for (const QString &name : {u"rsa2048"_s, u"rsa3071"_s, u"ecdsa256"_s, u"ecdsa384"_s, u"ecdsa521"_s, u"ed25519"_s,
                                u"sked"_s, u"skec"_s, u"dsa"_s}) {
        QVERIFY(QFile::copy(QStringLiteral(FIXTURES "/keys/") + name + u".pub"_s, folder.filePath(name + u".pub"_s)));
        // Newer versions sign no DSA keys.
        if (!run({u"-q"_s, u"-s"_s, u"authority"_s, u"-I"_s, u"åsa"_s, u"-n"_s, u"åsa,deploy"_s, u"-V"_s, u"+52w"_s,
                  u"-O"_s, u"source-address=192.0.2.0/24"_s, name + u".pub"_s})) {
            QCOMPARE(name, u"dsa"_s);
            continue;
        }
        const QString file = name + u"-cert.pub"_s;
        const auto sha256 = run({u"-l"_s, u"-f"_s, file});
        const auto md5 = run({u"-l"_s, u"-E"_s, u"md5"_s, u"-f"_s, file});
        QVERIFY(sha256 && md5);
        QFile certificate(folder.filePath(file));
        QVERIFY(certificate.open(QIODevice::ReadOnly));
        const KeyResult key = readPublicKey(QString::fromUtf8(certificate.readAll()));
        QVERIFY2(key, qPrintable(name));
        QCOMPARE(QString::number(key->bits), sha256->section(u' ', 0, 0));
        QCOMPARE(key->sha256, sha256->section(u' ', 1, 1));
        QCOMPARE(u"MD5:"_s + key->md5, md5->section(u' ', 1, 1));
        QVERIFY(key->certificate);
        ++checked;
    }
    QVERIFY(checked >= 8);
}

void TestKeyCertificates::readsCertificates()
{
    const KeyResult plain = readPublicKey(fixture(u"ed25519"_s));
    const KeyResult key = readPublicKey(u"cert-authority "_s + fixture(u"ed25519-cert"_s));
    QVERIFY(plain && key);
    QCOMPARE(key->algorithm, KeyAlgorithm::Ed25519);
    QCOMPARE(key->type, u"ssh-ed25519-cert-v01@openssh.com"_s);
    QCOMPARE(key->options, u"cert-authority"_s);
    QCOMPARE(key->comment, u"linnea@laptop"_s);
    QCOMPARE(key->sha256, plain->sha256);
    QCOMPARE(key->md5, plain->md5);
    QVERIFY(!plain->certificate);
    // One over the whole certificate, as other programs take it, is not another key's.
    const QByteArray blob = blobOf(fixture(u"ed25519-cert"_s));
    const QByteArray whole = QCryptographicHash::hash(blob, QCryptographicHash::Md5).toHex(':');
    QCOMPARE(matchFingerprint(*key, QString::fromLatin1(whole)), FingerprintMatch::Same);
    QCOMPARE(matchFingerprint(*key, key->certificate->sha256), FingerprintMatch::Same);
    QCOMPARE(matchFingerprint(*key, plain->sha256), FingerprintMatch::Same);
    QCOMPARE(matchFingerprint(*plain, QString::fromLatin1(whole)), FingerprintMatch::Differs);
}

CONSOLE_TEST(QCoreApplication, TestKeyCertificates)

} // namespace tst_keycertificates

#include "tst_keycertificates.moc"
