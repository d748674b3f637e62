// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keytable.h"

#include "models/assignedcolumn.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;
using insight::KeyAlgorithm;
using insight::KeyFault;

namespace {

class KeyTable
{
    Q_DECLARE_TR_FUNCTIONS(KeyTable)
};

using KeyColumn = tables::Column<KeyRow>;

KeyColumn keyTextColumn(const QByteArray &id, std::function<QString()> header, QString api::SshKey::*field)
{
    KeyColumn column;
    column.id = id;
    column.header = std::move(header);
    column.text = [field](const KeyRow &row, const QLocale &) { return row.key.*field; };
    return column;
}

bool isOnSecurityKey(const insight::PublicKey &key)
{
    return key.algorithm == KeyAlgorithm::EcdsaSk || key.algorithm == KeyAlgorithm::Ed25519Sk;
}

QString typeToolTip(const insight::KeyResult &read)
{
    if (!read)
        return keyTypeText(read) + u'\n' + keyFaultText(read.error());
    QStringList lines{keyTypeText(read)};
    if (read->algorithm != KeyAlgorithm::Other)
        lines.append(read->type);
    if (read->certificate)
        lines.append(KeyTable::tr("Signed by a certificate authority. The fingerprints are those of the key itself."));
    if (isOnSecurityKey(*read))
        lines.append(KeyTable::tr("The private part is stored in a security key."));
    if (!read->options.isEmpty())
        lines.append(KeyTable::tr("Restricted by options: %1").arg(read->options));
    return lines.join(u'\n');
}

KeyColumn keyTypeColumn()
{
    KeyColumn column;
    column.id = "type";
    column.header = [] { return KeyTable::tr("Type"); };
    column.text = [](const KeyRow &row, const QLocale &) { return keyTypeText(row.read); };
    column.sort = [](const KeyRow &row) {
        if (!row.read)
            return QVariant();
        const QString name = insight::algorithmName(row.read->algorithm);
        const QString type = name.isNull() ? row.read->type : name;
        // Certificates behind the keys that are like theirs.
        return QVariant(type.toLower().toLatin1() + ' ' + QByteArray::number(row.read->bits).rightJustified(6, '0') +
                        (row.read->certificate ? " c" : ""));
    };
    column.blank = [](const KeyRow &row) { return !row.read && row.read.error() == KeyFault::Missing; };
    column.search = [](const KeyRow &row) { return row.read ? row.read->type : QString(); };
    column.tone = [](const KeyRow &row) {
        if (row.read)
            return words::Tone::Normal;
        return row.read.error() == KeyFault::Missing ? words::Tone::Muted : words::Tone::Bad;
    };
    column.toolTip = [](const KeyRow &row, const QLocale &) { return typeToolTip(row.read); };
    return column;
}

/// What the API tells, which is MD5 mostly.
KeyColumn fingerprintColumn()
{
    KeyColumn column;
    column.id = "fingerprint";
    column.header = [] { return KeyTable::tr("MD5"); };
    column.text = [](const KeyRow &row, const QLocale &) { return md5Text(row); };
    // As the API writes it too.
    column.search = [](const KeyRow &row) { return row.key.fingerprint; };
    column.tone = [](const KeyRow &row) {
        return fingerprintDiffers(row) ? words::Tone::Warning : words::Tone::Normal;
    };
    column.toolTip = [](const KeyRow &row, const QLocale &) {
        return fingerprintDiffers(row) ? md5Text(row) + u'\n' + fingerprintDiffersText() : md5Text(row);
    };
    column.fixedFont = true;
    return column;
}

KeyColumn sha256Column()
{
    KeyColumn column;
    column.id = "sha256";
    column.header = [] { return KeyTable::tr("SHA256"); };
    column.text = [](const KeyRow &row, const QLocale &) { return row.read ? row.read->sha256 : QString(); };
    column.fixedFont = true;
    return column;
}

KeyColumn stickyColumn()
{
    KeyColumn column;
    column.id = "sticky";
    column.header = [] { return KeyTable::tr("Always has access"); };
    column.text = [](const KeyRow &row, const QLocale &) { return row.key.sticky ? KeyTable::tr("Yes") : QString(); };
    column.sort = [](const KeyRow &row) { return QVariant(row.key.sticky ? 0 : 1); };
    column.toolTip = [](const KeyRow &row, const QLocale &) {
        return row.key.sticky ? KeyTable::tr("Always has access to the company's servers.") : QString();
    };
    return column;
}

QString keyOf(const KeyRow &row)
{
    if (row.key.id)
        return QString::number(*row.key.id);
    return row.key.publicKey + u'|' + row.key.fingerprint + u'|' + row.key.name;
}

} // namespace

QList<KeyRow> keyRows(const QList<api::SshKey> &keys, insight::KeyReader &reader, bool assigned)
{
    QList<KeyRow> rows;
    rows.reserve(keys.size());
    for (const api::SshKey &key : keys)
        rows.append({key, reader.read(key.publicKey), assigned});
    return rows;
}

std::unique_ptr<tables::Table<KeyRow>> makeKeyTable(KeysOf whose)
{
    QList<KeyColumn> columns{keyTextColumn(
        "comment", [] { return KeyTable::tr("Comment"); }, &api::SshKey::name)};
    if (whose == KeysOf::Server) {
        columns.append(assignedColumn(&KeyRow::assigned));
        columns.append(keyTextColumn(
            "owner", [] { return KeyTable::tr("Owner"); }, &api::SshKey::owner));
    }
    if (whose != KeysOf::Person) {
        columns.append(keyTextColumn(
            "company", [] { return KeyTable::tr("Company"); }, &api::SshKey::company));
    }
    columns.append({keyTypeColumn(), sha256Column(), fingerprintColumn()});
    if (whose == KeysOf::Server)
        columns.append(stickyColumn());
    auto table = std::make_unique<tables::Table<KeyRow>>(std::move(columns), keyOf);
    table->setTieBreakers({"comment"});
    table->setIdentity({"comment"});
    return table;
}

QString keyTypeText(const insight::KeyResult &key)
{
    if (!key)
        return key.error() == KeyFault::Missing ? KeyTable::tr("No public key") : KeyTable::tr("Malformed public key");
    const QString name = insight::algorithmName(key->algorithm);
    if (name.isNull())
        return key->type;
    return key->certificate ? KeyTable::tr("%1 certificate, %2 bits").arg(name, QString::number(key->bits))
                            : KeyTable::tr("%1, %2 bits").arg(name, QString::number(key->bits));
}

QString keyFaultText(KeyFault fault)
{
    switch (fault) {
    case KeyFault::Missing:
        return KeyTable::tr("The public part is missing.");
    case KeyFault::TooLong:
        return KeyTable::tr("The text is longer than any key.");
    case KeyFault::SeveralLines:
        return KeyTable::tr("It has more than one line.");
    case KeyFault::PrivateKey:
        return KeyTable::tr("This is the private part of a key, which should never leave its owner.");
    case KeyFault::OtherForm:
        return KeyTable::tr("It is not in OpenSSH format: type, key and comment on one line.");
    case KeyFault::NoData:
        return KeyTable::tr("The key itself is missing after the type.");
    case KeyFault::NotBase64:
        return KeyTable::tr("The key is not valid base64.");
    case KeyFault::Truncated:
        return KeyTable::tr("The key is cut off.");
    case KeyFault::OtherType:
        return KeyTable::tr("The key is of a different type than the text before it says.");
    case KeyFault::BadNumbers:
        return KeyTable::tr("The values in the key are not valid for its type.");
    case KeyFault::TooMuch:
        return KeyTable::tr("The key contains more data than its type has.");
    }
    return {};
}

QString namedFingerprint(const QString &given)
{
    constexpr qsizetype md5Digits = 32;
    const QString text = given.trimmed();
    QString digits = text;
    if (digits.startsWith("MD5:"_L1, Qt::CaseInsensitive))
        digits = digits.mid(4);
    digits.remove(u':');
    const auto isHex = [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit.toLower() >= u'a' && digit.toLower() <= u'f');
    };
    if (digits.size() != md5Digits || !std::all_of(digits.cbegin(), digits.cend(), isHex))
        return text;
    QStringList pairs;
    for (qsizetype at = 0; at < md5Digits; at += 2)
        pairs.append(digits.mid(at, 2).toLower());
    return u"MD5:"_s + pairs.join(u':');
}

QString fingerprintText(const KeyRow &row)
{
    return row.read ? row.read->sha256 : namedFingerprint(row.key.fingerprint);
}

QString md5Text(const KeyRow &row)
{
    return row.read && !fingerprintDiffers(row) ? QString(u"MD5:"_s + row.read->md5)
                                                : namedFingerprint(row.key.fingerprint);
}

bool fingerprintDiffers(const KeyRow &row)
{
    return row.read && matchFingerprint(*row.read, row.key.fingerprint) == insight::FingerprintMatch::Differs;
}

QString fingerprintDiffersText()
{
    return KeyTable::tr("This is not the fingerprint of the public key.");
}

} // namespace models
