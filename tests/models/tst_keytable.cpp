// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignedcolumn.h"
#include "models/keytable.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

namespace tst_keytable {

using namespace Qt::StringLiterals;
using insight::KeyFault;
using models::KeysOf;
using words::Tone;

namespace {

QString fixture(const char *name)
{
    QFile file(QStringLiteral(FIXTURES "/keys/") + QLatin1StringView(name) + u".pub"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", name);
    return QString::fromUtf8(file.readAll()).trimmed();
}

api::SshKey key(qint64 id, const QString &comment, const QString &publicKey, const QString &fingerprint = {})
{
    api::SshKey key;
    key.id = id;
    key.name = comment;
    key.owner = u"Linnea Hägg"_s;
    key.company = u"Byrån"_s;
    key.publicKey = publicKey;
    key.fingerprint = fingerprint;
    return key;
}

QStringList column(const tables::ArrangedModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

constexpr int typeAt = 4;
constexpr int sha256At = 5;
constexpr int fingerprintAt = 6;

} // namespace

class TestKeyTable : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllFields();
    void leavesOutWhatTheCallDoesNotTell();
    void showsMalformedKeysAsSuch();
    void showsCertificates();
    void tellsFingerprintsOfOtherKeys();
    void namesFingerprints();
    void sortsTypesByAlgorithmThenBits();
    void finds();
    void showsTextAsText();
    void takesEmptyKeys();
    void everyFaultHasASentence();
    void tellsWhatIsAssigned();
    void holdsFiveThousand();

private:
    QList<models::KeyRow> rows(const QList<api::SshKey> &keys) { return models::keyRows(keys, m_reader); }

    insight::KeyReader m_reader;
};

void TestKeyTable::showsAllFields()
{
    const auto table = models::makeKeyTable(KeysOf::Server);
    QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    api::SshKey sticky =
        key(1, u"linnea@laptop"_s, fixture("ed25519"), u"ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78"_s);
    sticky.sticky = true;
    table->setRows(rows({sticky, key(2, u"big"_s, fixture("rsa4096"))}));
    QCOMPARE(printed(*table), (QStringList{u"linnea@laptop | Assigned | Linnea Hägg | Byrån | Ed25519, 256 bits | "
                                           "SHA256:mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw | "
                                           "MD5:ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78 | Yes"_s,
                                           u"big | Assigned | Linnea Hägg | Byrån | RSA, 4096 bits | "
                                           "SHA256:j5kdYmq/yna8RlyPyyyE+lwIAL3Wc56aYd3IeadBppg | "_s +
                                               models::md5Text(table->row(1)) + u" | "_s}));
    QVERIFY(models::md5Text(table->row(1)).startsWith(u"MD5:"_s));
    QStringList headers;
    for (int at = 0; at < table->columnCount(); ++at) {
        headers.append(table->header(at));
        QCOMPARE(table->fixedFont(at), at == fingerprintAt || at == sha256At);
    }
    QCOMPARE(headers, (QStringList{u"Comment"_s, u"State"_s, u"Owner"_s, u"Company"_s, u"Type"_s, u"SHA256"_s, u"MD5"_s,
                                   u"Always has access"_s}));
    QCOMPARE(table->key(0), u"1"_s);
    QCOMPARE(table->tone(0, fingerprintAt), words::Tone::Normal);
    QCOMPARE(table->toolTip(0, typeAt), u"Ed25519, 256 bits\nssh-ed25519"_s);
}

void TestKeyTable::leavesOutWhatTheCallDoesNotTell()
{
    const auto ids = [](KeysOf whose) {
        const auto table = models::makeKeyTable(whose);
        QByteArrayList all;
        for (int at = 0; at < table->columnCount(); ++at)
            all.append(table->columnId(at));
        return all.join(' ');
    };
    QCOMPARE(ids(KeysOf::Server), "comment state owner company type sha256 fingerprint sticky"_ba);
    QCOMPARE(ids(KeysOf::Deploy), "comment company type sha256 fingerprint"_ba);
    QCOMPARE(ids(KeysOf::Person), "comment type sha256 fingerprint"_ba);
}

void TestKeyTable::showsMalformedKeysAsSuch()
{
    const auto table = models::makeKeyTable(KeysOf::Server);
    table->setRows(rows({key(1, u"cut"_s, fixture("ed25519").left(60)), key(2, u"none"_s, QString()),
                         key(3, u"token"_s, fixture("sked")), key(4, u"bound"_s, u"no-pty "_s + fixture("dsa"))}));
    QCOMPARE(table->text(0, typeAt), u"Malformed public key"_s);
    QCOMPARE(table->tone(0, typeAt), words::Tone::Bad);
    QCOMPARE(table->toolTip(0, typeAt), u"Malformed public key\nThe key is cut off."_s);
    QCOMPARE(table->text(0, sha256At), QString());
    QCOMPARE(table->text(1, typeAt), u"No public key"_s);
    QCOMPARE(table->tone(1, typeAt), words::Tone::Muted);
    QCOMPARE(table->toolTip(2, typeAt), u"Ed25519-SK, 256 bits\nsk-ssh-ed25519@openssh.com\n"
                                        "The private part is stored in a security key."_s);
    QCOMPARE(table->toolTip(3, typeAt), u"DSA, 1024 bits\nssh-dss\nRestricted by options: no-pty"_s);
}

/// As ssh-keygen -l says it: a certificate's fingerprint is the key's own.
void TestKeyTable::showsCertificates()
{
    const auto table = models::makeKeyTable(KeysOf::Server);
    const QString own = u"ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78"_s;
    table->setRows(rows({key(1, u"signed"_s, fixture("ed25519-cert"), own), key(2, u"plain"_s, fixture("ed25519"), own),
                         key(3, u"token"_s, fixture("sked-cert"))}));
    QCOMPARE(table->text(0, typeAt), u"Ed25519 certificate, 256 bits"_s);
    QCOMPARE(table->text(2, typeAt), u"Ed25519-SK certificate, 256 bits"_s);
    QCOMPARE(table->text(0, sha256At), table->text(1, sha256At));
    QCOMPARE(table->tone(0, fingerprintAt), words::Tone::Normal);
    QVERIFY(
        table->toolTip(0, typeAt).startsWith(u"Ed25519 certificate, 256 bits\nssh-ed25519-cert-v01@openssh.com\n"_s));
    tables::ArrangedModel model;
    model.setTable(table.get());
    model.sort(typeAt);
    QCOMPARE(column(model, 0), (QStringList{u"plain"_s, u"signed"_s, u"token"_s}));
    model.setFilter(u"SHA256:mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw"_s);
    QCOMPARE(column(model, 0), (QStringList{u"plain"_s, u"signed"_s}));
    model.setFilter(u"MD5:"_s + own);
    QCOMPARE(column(model, 0), (QStringList{u"plain"_s, u"signed"_s}));
}

void TestKeyTable::tellsFingerprintsOfOtherKeys()
{
    const auto table = models::makeKeyTable(KeysOf::Server);
    const QString other = u"00:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78"_s;
    table->setRows(rows({key(1, u"a"_s, fixture("ed25519"), other), key(2, u"b"_s, u"x"_s, other)}));
    QCOMPARE(table->text(0, fingerprintAt), u"MD5:"_s + other);
    QCOMPARE(table->tone(0, fingerprintAt), words::Tone::Warning);
    QCOMPARE(table->toolTip(0, fingerprintAt),
             u"MD5:"_s + other + u"\nThis is not the fingerprint of the public key."_s);
    QCOMPARE(table->tone(1, fingerprintAt), words::Tone::Normal);
}

/// A fingerprint goes with its name, in whatever spelling the API gave it.
void TestKeyTable::namesFingerprints()
{
    const QString md5 = u"MD5:ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78"_s;
    for (const QString &given : {u"ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78"_s, md5, md5.toLower(),
                                 u" AEB98CF77EF3AFA6D83F1A7DC6425878\n"_s})
        QCOMPARE(models::namedFingerprint(given), md5);
    for (const QString &other : {u"SHA256:mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw"_s, u"aa:bb"_s, QString(),
                                 u"xe:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78"_s})
        QCOMPARE(models::namedFingerprint(other), other);
    const QList<models::KeyRow> all = rows({key(1, u"a"_s, fixture("ed25519"), u"SHA256:other"_s),
                                            key(2, u"b"_s, u"x"_s, md5.mid(4)), key(3, u"c"_s, fixture("ed25519"))});
    // By which people know it: of its data, else what was given.
    QCOMPARE(models::fingerprintText(all.at(0)), u"SHA256:mVbFFvm9dULOLyzBdyxljLqGf+axObyp62S+14lXmcw"_s);
    QCOMPARE(models::fingerprintText(all.at(1)), md5);
    QCOMPARE(models::md5Text(all.at(1)), md5);
    QCOMPARE(models::md5Text(all.at(2)), md5);
    // Both are found, with and without the name.
    const auto table = models::makeKeyTable(KeysOf::Server);
    table->setRows(all);
    tables::ArrangedModel model;
    model.setTable(table.get());
    for (const QString &filter : {md5, md5.mid(4)}) {
        model.setFilter(filter);
        QCOMPARE(column(model, 0), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }
}

void TestKeyTable::sortsTypesByAlgorithmThenBits()
{
    const auto table = models::makeKeyTable(KeysOf::Server);
    QList<api::SshKey> keys;
    for (const char *name : {"rsa4096", "skec", "ecdsa521", "rsa3071", "ed25519", "dsa", "ecdsa256", "sked"})
        keys.append(key(keys.size(), QString::fromLatin1(name), fixture(name)));
    keys.append(key(90, u"bad"_s, u"x y"_s));
    table->setRows(rows(keys));
    tables::ArrangedModel model;
    model.setTable(table.get());
    model.sort(typeAt);
    const QStringList up{u"dsa"_s,  u"ecdsa256"_s, u"ecdsa521"_s, u"skec"_s, u"ed25519"_s,
                         u"sked"_s, u"rsa3071"_s,  u"rsa4096"_s,  u"bad"_s};
    QCOMPARE(column(model, 0), up);
    model.sort(typeAt, Qt::DescendingOrder);
    QStringList down(up.crbegin() + 0, up.crend());
    down.move(0, down.size() - 1); // what is not known stands last in both directions
    QCOMPARE(column(model, 0), down);
}

void TestKeyTable::finds()
{
    const auto table = models::makeKeyTable(KeysOf::Server);
    table->setRows(rows({key(1, u"linnea@laptop"_s, fixture("ed25519")), key(2, u"big"_s, fixture("rsa4096")),
                         key(3, u"bad"_s, u"x y"_s)}));
    tables::ArrangedModel model;
    model.setTable(table.get());
    const auto found = [&model](const QString &filter) {
        model.setFilter(filter);
        return column(model, 0).join(u' ');
    };
    QCOMPARE(found(u"4096"_s), u"big"_s);
    QCOMPARE(found(u"type:ssh-ed25519"_s), u"linnea@laptop"_s);
    QCOMPARE(found(u"mVbFFvm9"_s), u"linnea@laptop"_s);
    QCOMPARE(found(u"malformed"_s), u"bad"_s);
    QCOMPARE(found(u"owner:hagg"_s), u"linnea@laptop big bad"_s);
}

void TestKeyTable::showsTextAsText()
{
    const auto table = models::makeKeyTable(KeysOf::Server);
    api::SshKey strange = key(1, u"<img src=x>\n\u202ekey 🔑"_s, u"<b>bold</b>"_s, u"<i>"_s + QString(100000, u'f'));
    strange.owner = u"<b>שרה</b>\r\nBcc: x"_s;
    table->setRows(rows({strange}));
    QCOMPARE(table->index(0, 0).data().toString(), u"<img src=x> \u202ekey 🔑"_s);
    QCOMPARE(table->index(0, 2).data().toString(), u"<b>שרה</b>  Bcc: x"_s);
    QCOMPARE(table->index(0, typeAt).data().toString(), u"Malformed public key"_s);
    QVERIFY(!table->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<img"));
    QCOMPARE(table->text(0, fingerprintAt).size(), 100003);
}

void TestKeyTable::takesEmptyKeys()
{
    const auto table = models::makeKeyTable(KeysOf::Server);
    QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    table->setRows(rows({api::SshKey(), api::SshKey()}));
    QCOMPARE(printed(*table), (QStringList{u" | Assigned |  |  | No public key |  |  | "_s,
                                           u" | Assigned |  |  | No public key |  |  | "_s}));
    table->setRows({});
    QCOMPARE(table->rowCount(), 0);
}

void TestKeyTable::everyFaultHasASentence()
{
    QSet<QString> sentences;
    for (int fault = 0; fault <= static_cast<int>(KeyFault::TooMuch); ++fault) {
        const QString sentence = models::keyFaultText(static_cast<KeyFault>(fault));
        QVERIFY(sentence.endsWith(u'.'));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), static_cast<int>(KeyFault::TooMuch) + 1);
}

/// What the server has stands first, and is not also there to be had.
void TestKeyTable::tellsWhatIsAssigned()
{
    insight::KeyReader reader;
    QList<models::KeyRow> all = models::keyRows({key(1, u"b"_s, {}), key(2, u"c"_s, {})}, reader) +
                                models::keyRows({key(2, u"c"_s, {}), key(3, u"a"_s, {})}, reader, false);
    models::keepAssigned(all, [](const models::KeyRow &row) { return row.key.id; });
    const auto table = models::makeKeyTable(KeysOf::Server);
    table->setRows(all);
    tables::ArrangedModel model;
    model.setTable(table.get());
    model.sort(table->columnIndex("state"));
    QCOMPARE(column(model, 0), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(column(model, 1), (QStringList{u"Assigned"_s, u"Assigned"_s, u"Available"_s}));
    model.sort(table->columnIndex("state"), Qt::DescendingOrder);
    QCOMPARE(column(model, 0).first(), u"a"_s);
    // A key that is given is another row although the key is the same.
    all.last().assigned = true;
    table->setRows(all);
    QCOMPARE(column(model, 1), (QStringList{u"Assigned"_s, u"Assigned"_s, u"Assigned"_s}));
}

void TestKeyTable::holdsFiveThousand()
{
    const auto table = models::makeKeyTable(KeysOf::Server);
    QList<api::SshKey> keys;
    const QString text = fixture("rsa2048");
    for (int i = 0; i < 5000; ++i)
        keys.append(key(i, u"key %1"_s.arg(i), text + QString::number(i)));
    table->setRows(rows(keys));
    QCOMPARE(table->rowCount(), 5000);
    QCOMPARE(table->text(4999, 0), u"key 4999"_s);
    QCOMPARE(table->text(4999, typeAt), u"RSA, 2048 bits"_s);
}

CONSOLE_TEST(QCoreApplication, TestKeyTable)

} // namespace tst_keytable

#include "tst_keytable.moc"
