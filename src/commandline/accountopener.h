// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/keystore.h"
#include "commandline/exportcommand.h"
#include "commandline/options.h"
#include "session/session.h"

#include <QObject>

#include <functional>
#include <memory>

class QSettings;

namespace commandline {

/// Opens the account that the command line asks for without a window, with its key, as the person's settings have the
/// network. Nobody is asked anything: a keychain that is locked stays locked.
class AccountOpener : public QObject
{
    Q_OBJECT

public:
    using Opened = std::function<void(std::unique_ptr<session::Session>)>;

    /// @p store has the person's settings and accounts, and must outlive this; nothing is written to it.
    AccountOpener(QSettings &store, const Options &options, QObject *parent = nullptr);

    /// Opens it with its key; also from within. @p opened gets it, or refused() comes.
    void open(Opened opened);
    /// The account that is kept under the name; without a name the one for this run.
    void openNamed(const QString &name, Opened opened);

    /// Opens an account that is kept without its key: nothing can be asked of its API. Null where refused() came.
    std::unique_ptr<session::Session> openOffline(const QString &name);

Q_SIGNALS:
    /// Why it is not opened, in one sentence, and the exit status.
    void refused(const QString &sentence, ExitStatus status);

private:
    std::optional<accounts::Account> find(const QString &name);
    void take(const accounts::Account &account, const accounts::KeyAnswer &answer);
    void finish(std::unique_ptr<session::Session> session);

    QSettings &m_store;
    Options m_options;
    accounts::KeyStore m_keys;
    Opened m_opened;
};

} // namespace commandline
