// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountlist.h"
#include "accounts/keystore.h"
#include "accounts/keytest.h"
#include "gui/accountforms/accountdialog.h"
#include "gui/accountforms/accountsdialog.h"
#include "gui/accountforms/firststart.h"
#include "gui/accountforms/keychainnotice.h"
#include "gui/accountforms/keydialog.h"
#include "gui/accountforms/opendialog.h"
#include "gui/accountforms/removeaccountdialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

/// Every dialog about accounts, over accounts of its own, each with something to say.
class AccountDialogs
{
public:
    AccountDialogs(settings::Settings &settings, words::Language &language)
        : m_first(addFirst())
        , m_start(
              m_tools, [] { return QString(); }, settings, language)
        , m_all(m_tools, m_first.id, nullptr)
        , m_add(m_tools, nullptr)
        , m_edit(m_tools, m_first, nullptr)
        , m_remove(m_tools, m_first, nullptr)
        , m_open(m_tools, broken(m_first), nullptr)
    {
        using Purpose = gui::KeyDialog::Purpose;
        for (const Purpose purpose : {Purpose::Missing, Purpose::Replace, Purpose::SessionOnly})
            m_keys.push_back(std::make_unique<gui::KeyDialog>(m_tools, m_first, purpose, nullptr));
        // Faults at their fields, of the key too.
        m_start.findChild<QCheckBox *>(QStringLiteral("more"))->setChecked(true);
        m_start.findChild<QPushButton *>(QStringLiteral("test"))->click();
        m_edit.findChild<QLineEdit *>(QStringLiteral("name"))->clear();
        m_edit.findChild<QLineEdit *>(QStringLiteral("address"))->setText(QStringLiteral("ftp://x"));
        m_edit.findChild<QLineEdit *>(QStringLiteral("caFile"))->setText(QStringLiteral("/nowhere/x.pem"));
        m_edit.findChild<QPushButton *>(QStringLiteral("save"))->click();
        tell(m_add, words::KeyOperation::Store, accounts::KeyOutcome::NoAnswer);
        tell(m_remove, words::KeyOperation::Remove, accounts::KeyOutcome::Locked);
        tell(m_open, words::KeyOperation::Read, accounts::KeyOutcome::Refused);
    }

    QList<QWidget *> all()
    {
        QList<QWidget *> found{&m_start, &m_all, &m_add, &m_edit, &m_remove, &m_open};
        for (const auto &dialog : m_keys)
            found += dialog.get();
        return found;
    }

private:
    accounts::Account addFirst()
    {
        accounts::Account account{.id = {}, .name = QStringLiteral("Qx")};
        account.readOnly = true;
        return *m_list.add(account);
    }
    static accounts::Account broken(accounts::Account account)
    {
        account.caFile = QStringLiteral("/nowhere/x.pem");
        return account;
    }
    static void tell(QWidget &dialog, words::KeyOperation deed, accounts::KeyOutcome outcome)
    {
        dialog.findChild<gui::KeychainNotice *>()->tell(deed, QStringLiteral("a"), {outcome, {}, QStringLiteral("-")});
    }

    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("accounts.ini")), QSettings::IniFormat};
    accounts::AccountList m_list{m_store};
    accounts::KeyStore m_keystore;
    gui::AccountTools m_tools{m_list, m_keystore, [](const auto &, const auto &) { return nullptr; }};
    accounts::Account m_first;
    gui::FirstStart m_start;
    gui::AccountsDialog m_all;
    gui::AccountDialog m_add;
    gui::AccountDialog m_edit;
    gui::RemoveAccountDialog m_remove;
    /// Deletes itself when it is closed only, which it is not.
    gui::OpenDialog m_open;
    std::vector<std::unique_ptr<gui::KeyDialog>> m_keys;
};
