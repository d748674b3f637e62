// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountlist.h"
#include "support/testcase.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

/// Accounts in a settings' file that is new for each function.
class AccountListTest : public support::TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    static accounts::Account named(const QString &name);
    static QStringList names(const accounts::AccountList &list);
    QString path() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    /// Another program run: what is in the file, not in memory.
    void restart();
    void writeFile(const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<accounts::AccountList> m_list;
};
