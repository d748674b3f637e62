// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/accounttext.h"

#include "words/errortext.h"
#include "words/fieldtext.h"
#include "words/writetext.h"

using namespace Qt::StringLiterals;

namespace words {

QString AccountText::sentence(accounts::AccountFault fault)
{
    using Fault = accounts::AccountFault;
    switch (fault) {
    case Fault::BadId:
        return tr("The account is no longer in the list.");
    case Fault::NoName:
        return tr("The account needs a name.");
    case Fault::NameTooLong:
        return tr("The name is too long: it can have at most %L1 characters.").arg(accounts::longestAccountName);
    case Fault::NameTaken:
        return tr("Another account already has this name.");
    case Fault::AddressNotAUrl:
        return ErrorText::sentence(api::AddressFault::NotAUrl);
    case Fault::AddressNotHttps:
        return ErrorText::sentence(api::AddressFault::NotHttps);
    case Fault::AddressHasSecret:
        return ErrorText::sentence(api::AddressFault::HasSecret);
    case Fault::BadColour:
        return tr("The colour is not valid.");
    case Fault::NotKept:
        return tr("The account cannot be saved: the settings file cannot be written.");
    }
    return {};
}

QString AccountText::notKept(const QString &settingsFile)
{
    const QString why = WriteText::why(obstacleOf(settingsFile, {}));
    return why.isEmpty()
               ? tr("The account cannot be saved: the settings file %1 cannot be written.").arg(settingsFile)
               : tr("The account cannot be saved: the settings file %1 cannot be written: %2.").arg(settingsFile, why);
}

QString AccountText::sentence(accounts::AuthorityFault fault)
{
    switch (fault) {
    case accounts::AuthorityFault::Unreadable:
        return tr("The file cannot be read.");
    case accounts::AuthorityFault::NoCertificate:
        return tr("The file contains no certificate in PEM format.");
    }
    return {};
}

QString AccountText::sentence(accounts::KeyFault fault, qsizetype place)
{
    switch (fault) {
    case accounts::KeyFault::Empty:
        return tr("Paste the key that you got from support.");
    case accounts::KeyFault::ControlCharacter:
        return tr("The key contains a line break or another control character: more than the key was pasted.");
    case accounts::KeyFault::MoreThanKey:
        return tr(
            "This looks like more than the key: paste only what comes after “api_key:”, without quotation marks.");
    case accounts::KeyFault::Invisible:
        return FieldText::invisibleCharacter(place);
    case accounts::KeyFault::NotAscii:
        return tr("The key contains a character that no key has, such as å or a long dash.");
    }
    return {};
}

QString AccountText::sentence(accounts::KeyOutcome outcome, KeyOperation deed)
{
    using Outcome = accounts::KeyOutcome;
    switch (outcome) {
    case Outcome::Done:
    case Outcome::Cancelled:
        return {};
    case Outcome::Absent:
        return tr("No key is saved for this account.");
    case Outcome::OtherAddress:
        return tr("The key in the keychain was saved for another API URL.");
    case Outcome::Locked:
        return deed == KeyOperation::Read
                   ? tr("The keychain is locked, so the key cannot be read. It is probably still there.")
               : deed == KeyOperation::Store ? tr("The keychain is locked, so the key was not saved.")
                                             : tr("The keychain is locked, so the key was not removed.");
    case Outcome::NoBus:
        return deed == KeyOperation::Remove
                   ? tr("There is no session bus, so no keychain can be reached to remove the key.")
                   : tr("There is no session bus, so no keychain can be reached to save keys.");
    case Outcome::NoService:
        return deed == KeyOperation::Remove
                   ? tr("No keychain is running on this computer, so no key can be removed from it.")
                   : tr("No keychain is running on this computer, so keys cannot be saved.");
    case Outcome::NoAnswer:
        return deed == KeyOperation::Read    ? tr("The keychain does not respond.")
               : deed == KeyOperation::Store ? tr("The keychain does not respond. It may have saved the key anyway.")
                                             : tr("The keychain does not respond. The key may still be there.");
    case Outcome::Unanswered:
        return tr("The keychain asked for your password but got no answer in time. The prompt has been closed.");
    case Outcome::Refused:
        return tr("The keychain's prompt was declined or could not be shown.");
    case Outcome::Failed:
        return deed == KeyOperation::Read    ? tr("The keychain could not return the key.")
               : deed == KeyOperation::Store ? tr("The keychain could not save the key.")
                                             : tr("The keychain could not remove the key.");
    }
    return {};
}

QString AccountText::otherAddress(const QUrl &kept, const QUrl &now)
{
    if (kept.isEmpty())
        return tr("The keychain does not say which API URL the key was saved for. Send it to %1?").arg(address(now));
    return tr("The key in the keychain was saved for %1, but the account's API URL is now %2. Send the key there?")
        .arg(address(kept), address(now));
}

QString AccountText::address(const QUrl &address)
{
    return address.toString(QUrl::FullyEncoded);
}

QString AccountText::sentence(const accounts::KeySight &sight)
{
    if (sight.error) {
        // The CA file is a field of the same form.
        if (sight.error->kind == api::Error::Kind::Tls) {
            const api::TlsFacts &tls = sight.error->tls;
            const QString hint = tr("If your own CA issued it, choose its CA file.");
            return ErrorText::sentence(tls) + (ErrorText::wantsAuthority(tls) ? u' ' + hint : QString()) + u'\n' +
                   ErrorText::details(tls);
        }
        return ErrorText::sentence(*sight.error);
    }
    QStringList seen;
    QStringList unseen;
    const auto tell = [&seen, &unseen](const std::optional<qsizetype> &number, const QString &text,
                                       const QString &name) {
        if (number)
            seen += text;
        else
            unseen += name;
    };
    tell(sight.servers, tr("%Ln server(s)", nullptr, static_cast<int>(sight.servers.value_or(0))), tr("servers"));
    tell(sight.domains, tr("%Ln domain(s)", nullptr, static_cast<int>(sight.domains.value_or(0))), tr("domains"));
    tell(sight.certificates, tr("%Ln certificate(s)", nullptr, static_cast<int>(sight.certificates.value_or(0))),
         tr("certificates"));
    const QString sentence = tr("The key works. It can access %1.").arg(seen.join(u", "_s));
    return unseen.isEmpty() ? sentence : sentence + u' ' + tr("It cannot access: %1.").arg(unseen.join(u", "_s));
}

QString AccountText::readOnly()
{
    return tr("The account is read-only: nothing can be changed in it. This is set under File → Accounts….");
}

QString AccountText::keySource()
{
    return tr(
        "You get a key from Cloudnet's support: support@cloudnet.se, or telephone 08-123 500 50 during office hours.");
}

} // namespace words
