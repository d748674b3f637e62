// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountlist.h"
#include "accounts/keystore.h"
#include "accounts/keytest.h"
#include "gui/accountforms/accounttools.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// From here on this computer has no session bus, so there is no keychain.
inline void withoutSessionBus()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    qunsetenv("KDE_FULL_SESSION");
}

/// Accounts on a computer without a session bus.
struct AccountSetup
{
    accounts::Account add(const QString &name)
    {
        const auto added = list.add({.id = {}, .name = name});
        return added ? *added : accounts::Account{};
    }

    QTemporaryDir folder;
    QSettings store{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    accounts::AccountList list{store};
    accounts::KeyStore keys;
    gui::AccountTools tools{list, keys, [](const auto &, const auto &) { return nullptr; }};
};

/// The visible button of that text; null for none.
inline QPushButton *button(QWidget &root, const QString &text)
{
    const QList<QPushButton *> all = root.findChildren<QPushButton *>();
    for (QPushButton *found : all) {
        if (found->isVisible() && found->text().remove(u'&') == text)
            return found;
    }
    return nullptr;
}

/// Types into the field of that name.
inline void type(QWidget &root, const QString &field, const QString &text)
{
    auto *line = root.findChild<QLineEdit *>(field);
    line->setFocus();
    line->selectAll();
    // As an input method does: QTest has keys for Latin letters only.
    line->insert(text);
}
