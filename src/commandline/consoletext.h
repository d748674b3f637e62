// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/keystore.h"
#include "commandline/options.h"
#include "inventory/fullread.h"
#include "session/session.h"

#include <QCoreApplication>

namespace commandline {

/// What the program says on the terminal, in the language of the moment.
class ConsoleText
{
    Q_DECLARE_TR_FUNCTIONS(ConsoleText)

public:
    /// The options, in lines of at most that width; of 80 for 0, what is no terminal.
    static QString help(int width = 0);
    static QString sentence(const UsageFault &fault);
    /// Why an account of this run was not opened, with the file of authorities that was named.
    static QString sentence(session::Session::Fault fault, const QString &caFile);
    static QString noKey();
    static QString badKey();
    static QString noDisplay();
    static QString demoFailed();
    static QString caFileUnreadable(const QString &file);
    /// What became of a settings file that could not be read; @p partly when some of it could.
    static QString settingsDamaged(const QString &copy, bool partly);
    static QString sentence(accounts::NameFault fault, const QString &name);
    /// The address that is kept for the account is none that the key may go to.
    static QString unusableAddress(const QString &account);
    /// Why the keychain gave no key; empty for Done and Cancelled.
    static QString keyNotRead(accounts::KeyOutcome outcome, const QString &account);
    /// @p said is what the system said of it, if anything.
    static QString cannotWrite(const QString &file, const QString &said);
    static QString nothingRead(const QString &file);
    /// There are no notes and history of that account.
    static QString nothingKept(const QString &account);
    /// Nothing is imported beside a window that writes.
    static QString openInAWindow(const QString &account);
    /// A file of notes and history is from @p from, and the account is at @p address.
    static QString otherAddress(const QString &from, const QString &account, const QString &address);
    static QString picturesDrawn(int count, const QString &folder);
    static QString exported(int instances, int domains, int certificates, int users, const QString &file);
    /// The API has asked for a pause of so many seconds, and the export goes on after it.
    static QString pause(int seconds);
    /// It asks again and again for short ones.
    static QString slow();
    /// Nothing of the account can be asked for without reading it.
    static QString nothingToAsk(const QString &account);
    /// There is no filter of that name for these rows.
    static QString noSavedFilter(const QString &name, const QString &list);
    /// Of a saved filter only what was typed is applied.
    static QString onlyTextOfFilter(const QString &name);
    static QString noColumn(const QString &column, const QStringList &columns);
    /// The filter names a field that is none.
    static QString noField(const QString &field);
    /// The same where that is wrong, with all that there are.
    static QString noField(const QString &field, const QStringList &fields);
    /// The part of a tool is not in the account.
    static QString noPart(const QString &part);
    /// A file of the person's or the system's own is left alone.
    static QString isProtected(const QString &file);
    /// Somebody else wrote what is there.
    static QString isForeign(const QString &file, bool isInFolder);
    static QString wrongEnding(const QString &file, const QString &ending);
    /// What is in a file that was written, and as of when.
    static QString written(const QString &file, int count, const QString &asOf);
    static QString upToDate(const QString &file);
    static QString outOfDate(const QString &file);
    /// A file that was to be checked.
    static QString notThere(const QString &file);
    static QString nothingToCompare(const QString &file);
    /// What a list or text is made of was not read wholly.
    static QString notWhole(const QString &asOf);
    /// One line for one failure of an export: where, and why.
    static QString failure(const inventory::Failure &failure);
};

/// @p line with what is no letter for a terminal, but an order to it, a line break or a character that turns text,
/// percent-encoded.
QString harmless(const QString &line);

/// Writes a line to standard output or standard error, in the terminal's encoding, as harmless() has it.
void printLine(const QString &line);
void printError(const QString &line);

} // namespace commandline
