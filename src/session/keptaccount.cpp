// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keptaccount.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace session {

namespace {

QString parentFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/cloudnet-console/accounts"_s;
}

} // namespace

QString keptFolder(const accounts::Account &account)
{
    if (account.id.isEmpty())
        return {};
    const QByteArray digest = QCryptographicHash::hash(account.address.toEncoded(), QCryptographicHash::Sha256);
    return u"%1/%2-%3"_s.arg(parentFolder(), account.id, QString::fromLatin1(digest.toHex().left(8)));
}

QString demoFolder()
{
    return parentFolder() + u"/demo"_s;
}

QStringList keptFolders(const QString &accountId)
{
    const QDir parent(parentFolder());
    QStringList found;
    // An id may be the beginning of another one's.
    const auto names = parent.entryList({accountId + u"-????????"_s}, QDir::Dirs);
    for (const QString &name : names)
        found.append(parent.filePath(name));
    return found;
}

void dropKept(const QString &accountId)
{
    const QStringList folders = keptFolders(accountId);
    for (const QString &folder : folders)
        QDir(folder).removeRecursively();
}

KeptAccount::KeptAccount(inventory::Inventory &known, const QString &folder, store::Begin begin, Reads reads)
    : inventory(known)
    , store(folder, begin)
    , memory(known, store)
    , changes(known, store)
    , journal(known, store, changes)
    , history(store, changes, journal, known)
    , notes(store)
    , snoozes(store)
    , ends(known, history, snoozes, store)
    , cases(store, known, history)
{
    inventory.setJournal(&journal);
    // How an edit ended that the last run did not hear of is asked once all else is known.
    if (reads == Reads::Yes)
        QObject::connect(&memory, &inventory::Memory::loaded, &journal, qOverload<>(&inventory::Journal::settle));
}

KeptAccount::~KeptAccount()
{
    inventory.setJournal(nullptr);
}

store::Mine KeptAccount::unwritten() const
{
    store::Mine mine = notes.unwritten();
    mine.values.insert(snoozes.unwritten());
    mine.cases = cases.all();
    return mine;
}

} // namespace session
