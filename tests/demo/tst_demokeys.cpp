// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/account.h"
#include "support/testcase.h"

#include <QCryptographicHash>
#include <QMap>
#include <QTest>
#include <QtEndian>

namespace tst_demokeys {

using namespace Qt::StringLiterals;

namespace {

/// The length-prefixed parts of a key's wire form; empty when the lengths do not add up to its size.
QList<QByteArray> parts(const QByteArray &wire)
{
    QList<QByteArray> out;
    qsizetype at = 0;
    while (at + 4 <= wire.size()) {
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(wire.constData() + at));
        if (length > wire.size() - at - 4)
            return {};
        out.append(wire.mid(at + 4, length));
        at += 4 + length;
    }
    return at == wire.size() ? out : QList<QByteArray>();
}

/// The bits of an mpint; 0 when it is negative or carries needless zeroes.
int bits(const QByteArray &number)
{
    if (number.isEmpty() || (number[0] & '\x80'))
        return 0;
    const QByteArray digits = number[0] == '\0' ? number.mid(1) : number;
    if (digits.isEmpty() || (digits.size() < number.size() && !(digits[0] & '\x80')))
        return 0;
    int top = 8;
    while (!(static_cast<uchar>(digits[0]) >> (top - 1)))
        --top;
    return static_cast<int>(digits.size() - 1) * 8 + top;
}

/// "ssh-rsa 2048" and the like when the key's parts are what its type asks for; else empty.
QString kindOf(const QList<QByteArray> &parts)
{
    const QByteArray type = parts.value(0);
    if (type == "ssh-rsa" && parts.size() == 3 && parts[1].toHex() == "010001")
        return u"ssh-rsa %1"_s.arg(bits(parts[2]));
    if (type == "ssh-ed25519" && parts.size() == 2 && parts[1].size() == 32)
        return u"ssh-ed25519"_s;
    if (type == "sk-ssh-ed25519@openssh.com" && parts.size() == 3 && parts[1].size() == 32 && parts[2] == "ssh:")
        return u"sk-ssh-ed25519"_s;
    if (type == "ssh-dss" && parts.size() == 5 && bits(parts[1]) == 1024 && bits(parts[2]) == 160 &&
        bits(parts[3]) == 1024 && bits(parts[4]) == 1024)
        return u"ssh-dss"_s;
    static const QMap<QByteArray, int> points{{"nistp256"_ba, 65}, {"nistp384"_ba, 97}, {"nistp521"_ba, 133}};
    if (parts.size() == 3 && type == "ecdsa-sha2-"_ba + parts[1] && parts[2].size() == points.value(parts[1]) &&
        parts[2][0] == '\x04')
        return QString::fromLatin1(parts[1]);
    return {};
}

} // namespace

class TestDemoKeys : public support::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wellFormed();
    void trueFingerprints();
    void everyCommonType();
    void oneIsCut();
    void ownIds();

private:
    QList<demo::SshKey> m_keys;
    QList<demo::SshKey> m_peoplesKeys;
    /// Those that end in the middle.
    QList<demo::SshKey> m_cutKeys;
};

void TestDemoKeys::initTestCase()
{
    const demo::Account account = demo::Account::invent({}, QDate(2026, 11, 23));
    for (const demo::Person &person : account.people) {
        for (const demo::SshKey &key : person.keys) {
            const QByteArray wire = QByteArray::fromBase64(key.publicKey.section(u' ', 1, 1).toLatin1());
            (parts(wire).isEmpty() ? m_cutKeys : m_peoplesKeys).append(key);
        }
    }
    m_keys = m_peoplesKeys;
    for (const demo::Instance &instance : account.instances)
        m_keys.append(instance.deployKeys);
    QVERIFY(m_peoplesKeys.size() >= 12);
    QVERIFY(m_keys.size() >= m_peoplesKeys.size() + 10);
}

void TestDemoKeys::wellFormed()
{
    for (const demo::SshKey &key : m_keys) {
        const QStringList words = key.publicKey.split(u' ');
        QCOMPARE(words.size(), 3);
        const auto wire = QByteArray::fromBase64Encoding(words[1].toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        QVERIFY(wire);
        const QList<QByteArray> found = parts(*wire);
        QCOMPARE(QString::fromLatin1(found.value(0)), words[0]);
        QVERIFY2(!kindOf(found).isEmpty(), qPrintable(key.publicKey));
        QCOMPARE(words[2], key.comment);
    }
}

void TestDemoKeys::trueFingerprints()
{
    for (const demo::SshKey &key : m_keys) {
        const QByteArray wire = QByteArray::fromBase64(key.publicKey.section(u' ', 1, 1).toLatin1());
        QStringList pairs;
        for (const char byte : QCryptographicHash::hash(wire, QCryptographicHash::Md5))
            pairs.append(u"%1"_s.arg(static_cast<uchar>(byte), 2, 16, QLatin1Char('0')));
        QCOMPARE(key.fingerprint, pairs.join(u':'));
    }
}

void TestDemoKeys::everyCommonType()
{
    QMap<QString, int> kinds;
    for (const demo::SshKey &key : m_peoplesKeys)
        ++kinds[kindOf(parts(QByteArray::fromBase64(key.publicKey.section(u' ', 1, 1).toLatin1())))];
    QCOMPARE(kinds.keys(), (QStringList{u"nistp256"_s, u"nistp384"_s, u"nistp521"_s, u"sk-ssh-ed25519"_s, u"ssh-dss"_s,
                                        u"ssh-ed25519"_s, u"ssh-rsa 2048"_s, u"ssh-rsa 4096"_s}));
}

void TestDemoKeys::oneIsCut()
{
    QCOMPARE(m_cutKeys.size(), 1);
    const demo::SshKey &key = m_cutKeys.first();
    QCOMPARE(key.comment, u"farah@laptop"_s);
    QCOMPARE(key.publicKey.section(u' ', 0, 0), u"ssh-ed25519"_s);
    QVERIFY(QByteArray::fromBase64Encoding(key.publicKey.section(u' ', 1, 1).toLatin1(),
                                           QByteArray::AbortOnBase64DecodingErrors));
}

void TestDemoKeys::ownIds()
{
    QMap<int, int> ids;
    QMap<QString, int> fingerprints;
    for (const demo::SshKey &key : m_keys) {
        ++ids[key.id];
        ++fingerprints[key.fingerprint];
    }
    QCOMPARE(ids.size(), m_keys.size());
    QCOMPARE(fingerprints.size(), m_keys.size());
}

CONSOLE_TEST(QCoreApplication, TestDemoKeys)

} // namespace tst_demokeys

#include "tst_demokeys.moc"
