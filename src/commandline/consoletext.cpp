// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/consoletext.h"

#include "names/plaintext.h"
#include "words/errortext.h"
#include "words/writetext.h"

#include <QUrl>

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace commandline {

QString ConsoleText::sentence(const UsageFault &fault)
{
    using Kind = UsageFault::Kind;
    switch (fault.kind) {
    case Kind::UnknownOption:
        return tr("There is no option %1; see --help.").arg(fault.subject);
    case Kind::MissingValue:
        return tr("The option %1 needs a value; see --help.").arg(fault.subject);
    case Kind::NotUnderstood:
        return tr("“%1” was not understood; see --help.").arg(fault.subject);
    case Kind::UnexpectedArgument:
        return tr("“%1” is not an option; see --help.").arg(fault.subject);
    case Kind::BadAddress:
        return words::ErrorText::sentence(api::AddressFault::NotAUrl);
    case Kind::HttpAddress:
        return words::ErrorText::sentence(api::AddressFault::NotHttps);
    case Kind::SecretInAddress:
        return words::ErrorText::sentence(api::AddressFault::HasSecret);
    case Kind::BadLanguage:
        return tr("The language “%1” is not one of sv and en.").arg(fault.subject);
    case Kind::BadDemoSize:
        return tr("The size “%1” is not of the form servers=1000,domains=5000,records=100000.").arg(fault.subject);
    case Kind::NeedsDemo:
        return tr("%1 can only be used with --demo.").arg(fault.subject);
    case Kind::NeedsAddress:
        return tr("%1 can only be used with --api-url.").arg(fault.subject);
    case Kind::NeedsAccount:
        return tr("%1 can only be used with --account.").arg(fault.subject);
    case Kind::Excludes:
        return tr("These options cannot be used together: %1.").arg(fault.subject);
    case Kind::UnknownList:
        return tr("There is no list named “%1”. The lists are: %2.").arg(fault.subject, fault.other);
    case Kind::UnknownTool:
        return tr("“%1” is nothing that --write can write; see --help.").arg(fault.subject);
    case Kind::MissingFile:
        return tr("--write needs the form KIND=FILE, not “%1”.").arg(fault.subject);
    case Kind::NeedsFolder:
        return tr("%1 is written to a folder, not to standard output.").arg(fault.subject);
    case Kind::WrongEnding:
        return wrongEnding(fault.subject, fault.other);
    case Kind::CannotCheck:
        return tr("--check compares files, and %1 is none.").arg(fault.subject);
    case Kind::SameFile:
        return tr("Two texts cannot be written to the same file: %1.").arg(fault.subject);
    case Kind::NoFilter:
        return tr("%1 is one domain, which no filter chooses: leave out --filter and --saved-filter, or write “zones”.")
            .arg(fault.subject);
    case Kind::Twice:
        return tr("%1 can be given only once.").arg(fault.subject);
    case Kind::BelongsTo:
        return tr("%1 can only be used with: %2.").arg(fault.subject, fault.other);
    }
    return {};
}

QString ConsoleText::sentence(session::Session::Fault fault, const QString &caFile)
{
    switch (fault) {
    case session::Session::Fault::NoKey:
        return noKey();
    case session::Session::Fault::BadKey:
        return badKey();
    case session::Session::Fault::BadAddress:
        return words::ErrorText::sentence(api::AddressFault::NotAUrl);
    case session::Session::Fault::CaFileUnreadable:
        return caFileUnreadable(caFile);
    case session::Session::Fault::DemoFailed:
        return demoFailed();
    }
    return {};
}

QString ConsoleText::noKey()
{
    return tr("The environment variable CLOUDNET_API_KEY is not set. It must contain the key of the account.");
}

QString ConsoleText::badKey()
{
    return tr("CLOUDNET_API_KEY must contain only the key: it contains something else as well, or a character that no "
              "key has, such as a line break.");
}

QString ConsoleText::noDisplay()
{
    return tr("There is no display to open a window on. --export and --pictures work without one.");
}

QString ConsoleText::demoFailed()
{
    return tr("The demo account could not be started: no port was free on this computer.");
}

QString ConsoleText::caFileUnreadable(const QString &file)
{
    return tr("No certificate could be read from %1.").arg(file);
}

QString ConsoleText::settingsDamaged(const QString &copy, bool partly)
{
    if (partly)
        return tr("Part of the settings file could not be read. A copy of the whole file was saved as %1.").arg(copy);
    return tr("The settings file could not be read. A copy was saved as %1. Accounts must be added again. Their keys "
              "are still in the keychain.")
        .arg(copy);
}

QString ConsoleText::sentence(accounts::NameFault fault, const QString &name)
{
    switch (fault) {
    case accounts::NameFault::Unknown:
        return tr("There is no account named “%1”.").arg(name);
    case accounts::NameFault::Ambiguous:
        return tr("More than one account is named “%1”. Rename all but one of them in the window.").arg(name);
    }
    return {};
}

QString ConsoleText::unusableAddress(const QString &account)
{
    return tr("The saved API URL of the account “%1” is not valid, so the key is not sent.").arg(account);
}

QString ConsoleText::keyNotRead(accounts::KeyOutcome outcome, const QString &account)
{
    using Outcome = accounts::KeyOutcome;
    switch (outcome) {
    case Outcome::Done:
    case Outcome::Cancelled:
        return {};
    case Outcome::Absent:
        return tr("The keychain has no key for the account “%1”. Open the account in the window once and enter the key "
                  "there.")
            .arg(account);
    case Outcome::OtherAddress:
        return tr("The key of the account “%1” was saved for another API URL than the one in the settings, so it is "
                  "not "
                  "sent. Open the account in the window once and answer there.")
            .arg(account);
    case Outcome::Locked:
        return tr("The keychain is locked, so the key of the account “%1” cannot be read. Unlock the keychain first.")
            .arg(account);
    case Outcome::NoBus:
        return tr("There is no session bus, so the keychain with the key of the account “%1” cannot be reached.")
            .arg(account);
    case Outcome::NoService:
        return tr("No keychain is running on this computer, so the key of the account “%1” cannot be read.")
            .arg(account);
    case Outcome::NoAnswer:
        return tr("The keychain does not respond, so the key of the account “%1” cannot be read.").arg(account);
    case Outcome::Unanswered:
    case Outcome::Refused:
        return tr("The keychain's prompt for the key of the account “%1” was not answered, was declined or could not "
                  "be shown.")
            .arg(account);
    case Outcome::Failed:
        return tr("The keychain could not return the key of the account “%1”.").arg(account);
    }
    return {};
}

QString ConsoleText::cannotWrite(const QString &file, const QString &said)
{
    const QString why = words::WriteText::why(words::obstacleOf(file, said));
    if (file == "-"_L1)
        return why.isEmpty() ? tr("Nothing can be written to standard output.")
                             : tr("Nothing can be written to standard output: %1.").arg(why);
    return why.isEmpty() ? tr("%1 cannot be written.").arg(file) : tr("%1 cannot be written: %2.").arg(file, why);
}

QString ConsoleText::nothingRead(const QString &file)
{
    return tr("Nothing was read, so %1 was not written.").arg(file);
}

QString ConsoleText::nothingKept(const QString &account)
{
    return tr("Nothing of the account “%1” is saved on this computer.").arg(account);
}

QString ConsoleText::openInAWindow(const QString &account)
{
    return tr("The account “%1” is open in a window. Import there, or close the window first.").arg(account);
}

QString ConsoleText::otherAddress(const QString &from, const QString &account, const QString &address)
{
    return tr("The file is from %1, and the account “%2” is at %3. If they are the same account, import it in the "
              "window.")
        .arg(from, account, address);
}

QString ConsoleText::picturesDrawn(int count, const QString &folder)
{
    return tr("%n picture(s) saved in %1.", nullptr, count).arg(folder);
}

QString ConsoleText::exported(int instances, int domains, int certificates, int users, const QString &file)
{
    const QStringList parts{tr("%n server(s)", nullptr, instances), tr("%n domain(s)", nullptr, domains),
                            tr("%n certificate(s)", nullptr, certificates), tr("%n person(s)", nullptr, users)};
    return tr("%1 written to %2.").arg(parts.join(u", "_s), file);
}

QString ConsoleText::pause(int seconds)
{
    return tr("The API asks for a pause of %n second(s). Reading continues after that; Ctrl+C cancels it.", nullptr,
              seconds);
}

QString ConsoleText::slow()
{
    return tr("The API asked for fewer requests at a time, so reading takes longer; Ctrl+C cancels it.");
}

QString ConsoleText::nothingToAsk(const QString &account)
{
    return tr("Nothing of the account “%1” is saved on this computer. With --fresh it is read.").arg(account);
}

QString ConsoleText::noSavedFilter(const QString &name, const QString &list)
{
    return tr("No filter named “%1” is saved for %2.").arg(name, list);
}

QString ConsoleText::onlyTextOfFilter(const QString &name)
{
    return tr("Only the text of the filter “%1” is applied, not its quick filters.").arg(name);
}

QString ConsoleText::noColumn(const QString &column, const QStringList &columns)
{
    return tr("There is no column “%1”. The columns are: %2.").arg(column, columns.join(u", "_s));
}

QString ConsoleText::noField(const QString &field)
{
    return tr("The filter has “%1:”, but there is no such column; it is searched for as text.").arg(field);
}

QString ConsoleText::noField(const QString &field, const QStringList &fields)
{
    return tr("The filter has “%1:”, but there is no such field. The fields are: %2. Text with a colon is searched for "
              "in quotation marks.")
        .arg(field, fields.join(u", "_s));
}

QString ConsoleText::noPart(const QString &part)
{
    return tr("“%1” is not in the account.").arg(part);
}

QString ConsoleText::isProtected(const QString &file)
{
    return tr("%1 is never overwritten. Choose a file of its own.").arg(file);
}

QString ConsoleText::isForeign(const QString &file, bool isInFolder)
{
    if (!isInFolder)
        return tr("%1 was not written by this program, so it is not overwritten. Move or remove it, or choose another "
                  "name.")
            .arg(file);
    return tr("%1 was not written by this program, so it is not overwritten. Move it, or choose another folder.")
        .arg(file);
}

QString ConsoleText::wrongEnding(const QString &file, const QString &ending)
{
    return tr("Ansible reads JSON only from a file whose name ends with %2, which %1 does not.").arg(file, ending);
}

QString ConsoleText::written(const QString &file, int count, const QString &asOf)
{
    return tr("%1: %Ln entry(s), %2", nullptr, count).arg(file, asOf);
}

QString ConsoleText::upToDate(const QString &file)
{
    return tr("%1 is up to date.").arg(file);
}

QString ConsoleText::outOfDate(const QString &file)
{
    return tr("%1 is out of date.").arg(file);
}

QString ConsoleText::notThere(const QString &file)
{
    return tr("%1 does not exist.").arg(file);
}

QString ConsoleText::nothingToCompare(const QString &file)
{
    return tr("Nothing was read, so %1 cannot be checked.").arg(file);
}

QString ConsoleText::notWhole(const QString &asOf)
{
    return tr("Not everything has been read: %1.").arg(asOf);
}

QString ConsoleText::failure(const inventory::Failure &failure)
{
    if (failure.error && failure.isPart)
        return words::ErrorText::incomplete(*failure.error);
    if (failure.error)
        return words::ErrorText::sentence(*failure.error);
    return failure.flaw ? words::ErrorText::sentence(*failure.flaw) : QString();
}

QString harmless(const QString &line)
{
    QString encoded;
    for (const QChar c : line) {
        const bool isOrder = c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
                             c.category() == QChar::Separator_Paragraph || names::turnsText(c);
        encoded += isOrder ? QString::fromLatin1(QUrl::toPercentEncoding(c)) : QString(c);
    }
    return encoded;
}

void printLine(const QString &line)
{
    QTextStream(stdout) << harmless(line) << Qt::endl;
}

void printError(const QString &line)
{
    QTextStream(stderr) << u"cloudnet-console: "_s << harmless(line) << Qt::endl;
}

} // namespace commandline
