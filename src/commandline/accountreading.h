// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/exportcommand.h"
#include "listing/source.h"

#include <QObject>

#include <memory>

namespace settings {
class Settings;
}

namespace session {
class Session;
}

namespace commandline {

/// Learns all that is known of an account that was opened without a window: what is kept of it, read again where that
/// is asked for or nothing is kept.
class AccountReading : public QObject
{
    Q_OBJECT

public:
    struct Wants
    {
        /// The API is asked.
        bool fresh = false;
        /// The account is examined for what is wrong with it.
        bool findings = false;
        /// What support was asked for is judged by what was read again.
        bool cases = false;
    };

    /// Both must outlive this. What @p session keeps has not been loaded.
    AccountReading(session::Session &session, const settings::Settings &settings, QObject *parent = nullptr);

    void start(const Wants &wants);
    /// All that is known then. What was found of a part of the account, and not of the whole, is not among it.
    listing::Source source() const;

Q_SIGNALS:
    /// AllRead, or what failed, which was told.
    void finished(ExitStatus status);

private:
    void load();
    void read();
    void takeRead();
    void catchUp();
    void examine();
    void finish();

    session::Session &m_session;
    const settings::Settings &m_settings;
    Wants m_wants;
    QDateTime m_started;
    ExitStatus m_status = AllRead;
    PauseNotice m_pauses;
    std::unique_ptr<inventory::FullRead> m_read;
};

} // namespace commandline
