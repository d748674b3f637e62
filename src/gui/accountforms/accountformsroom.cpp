// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/accountformsroom.h"

#include "accounts/accountlist.h"
#include "accounts/keystore.h"
#include "accounts/keytest.h"
#include "gui/accountforms/accountdialog.h"
#include "gui/accountforms/accountform.h"
#include "gui/accountforms/accountsdialog.h"
#include "gui/accountforms/firststart.h"
#include "gui/accountforms/keychainnotice.h"
#include "gui/accountforms/keydialog.h"
#include "gui/accountforms/opendialog.h"
#include "gui/accountforms/removeaccountdialog.h"
#include "gui/accountforms/removekeptdialog.h"
#include "gui/kit/registry.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// Two accounts in a file that goes with them, and a keychain that nothing is asked of.
struct ShownAccounts
{
    ShownAccounts()
        : first(*list.add({.id = {}, .name = u"Ångström Handel"_s}))
    {
        list.add({.id = {}, .name = u"Webbyrån"_s, .colour = accountColours().at(2), .readOnly = true});
    }

    QTemporaryDir folder;
    QSettings store{folder.filePath(u"accounts.ini"_s), QSettings::IniFormat};
    accounts::AccountList list{store};
    accounts::KeyStore keys;
    AccountTools tools{list, keys, [](const auto &, const auto &) { return nullptr; }};
    accounts::Account first;
};

/// The same for all dialogs, from the first of them on: a registry that nobody makes dialogs of writes no file.
using AccountsAtHand = std::function<ShownAccounts &()>;

AccountsAtHand accountsAtHand()
{
    auto kept = std::make_shared<std::unique_ptr<ShownAccounts>>();
    return [kept]() -> ShownAccounts & {
        if (!*kept)
            *kept = std::make_unique<ShownAccounts>();
        return **kept;
    };
}

/// The dialog as it is when the keychain has answered so.
template <typename D>
std::unique_ptr<D> told(std::unique_ptr<D> dialog, words::KeyOperation operation, accounts::KeyOutcome outcome)
{
    dialog->template findChild<KeychainNotice *>()->tell(operation, {.id = u"a"_s}, {outcome, {}, u"-"_s});
    return dialog;
}

void addNewAccount(Registry &registry, const AccountsAtHand &at)
{
    registry.addDialog(u"add-account"_s,
                       [at](QWidget *window) { return std::make_unique<AccountDialog>(at().tools, window); });
    registry.addDialog(u"add-account-unkept"_s, [at](QWidget *window) {
        return told(std::make_unique<AccountDialog>(at().tools, window), words::KeyOperation::Store,
                    accounts::KeyOutcome::NoAnswer);
    });
}

void addFirstStart(Registry &registry, const AccountsAtHand &at, settings::Settings &settings,
                   words::Language &language)
{
    const auto make = [at, &settings, &language] {
        return std::make_unique<FirstStart>(
            at().tools, [] { return QString(); }, settings, language);
    };
    // It stands alone: there is no window yet.
    registry.addDialog(u"start"_s, [make](QWidget *) { return make(); });
    registry.addDialog(u"start-faults"_s, [make](QWidget *) {
        auto start = make();
        start->findChild<QCheckBox *>(u"more"_s)->setChecked(true);
        start->findChild<QPushButton *>(u"test"_s)->click();
        return start;
    });
}

void addEditAccount(Registry &registry, const AccountsAtHand &at)
{
    const auto make = [at](QWidget *window) { return std::make_unique<AccountDialog>(at().tools, at().first, window); };
    registry.addDialog(u"edit-account"_s, make);
    registry.addDialog(u"edit-account-faults"_s, [make](QWidget *window) {
        auto edit = make(window);
        edit->findChild<QLineEdit *>(u"name"_s)->clear();
        edit->findChild<QLineEdit *>(u"address"_s)->setText(u"ftp://x"_s);
        edit->findChild<QLineEdit *>(u"caFile"_s)->setText(u"/nowhere/x.pem"_s);
        edit->findChild<QPushButton *>(u"save"_s)->click();
        return edit;
    });
}

void addKeys(Registry &registry, const AccountsAtHand &at)
{
    using Purpose = KeyDialog::Purpose;
    for (const auto &[id, purpose] :
         {std::pair(u"missing-key"_s, Purpose::Missing), std::pair(u"replace-key"_s, Purpose::Replace),
          std::pair(u"session-key"_s, Purpose::SessionOnly)}) {
        registry.addDialog(id, [at, why = purpose](QWidget *window) {
            return std::make_unique<KeyDialog>(at().tools, at().first, why, window);
        });
    }
}

} // namespace

void addAccountFormsRoom(Registry &registry, settings::Settings &settings, words::Language &language)
{
    const AccountsAtHand at = accountsAtHand();
    addFirstStart(registry, at, settings, language);
    registry.addDialog(u"accounts"_s, [at](QWidget *window) {
        return std::make_unique<AccountsDialog>(at().tools, at().first.id, window);
    });
    addNewAccount(registry, at);
    addEditAccount(registry, at);
    addKeys(registry, at);
    registry.addDialog(u"remove-account"_s, [at](QWidget *window) {
        return told(std::make_unique<RemoveAccountDialog>(at().tools, at().first, window), words::KeyOperation::Remove,
                    accounts::KeyOutcome::Locked);
    });
    registry.addDialog(u"remove-kept"_s,
                       [at](QWidget *window) { return std::make_unique<RemoveKeptDialog>(at().first.name, window); });
    registry.addDialog(u"open"_s, [at](QWidget *window) {
        accounts::Account broken = at().first;
        broken.caFile = u"/nowhere/x.pem"_s;
        return told(std::make_unique<OpenDialog>(at().tools, broken, window), words::KeyOperation::Read,
                    accounts::KeyOutcome::Refused);
    });
    registry.addDialog(u"open-other-address"_s, [at](QWidget *window) {
        auto open = std::make_unique<OpenDialog>(at().tools, at().first, window);
        open->findChild<KeychainNotice *>()->tell(
            words::KeyOperation::Read, at().first,
            {.outcome = accounts::KeyOutcome::OtherAddress, .address = QUrl(u"https://api.example.se/api/v2"_s)});
        return open;
    });
}

} // namespace gui
