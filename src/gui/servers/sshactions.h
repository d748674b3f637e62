// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/opener.h"
#include "settings/starter.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace settings {
class Settings;
}

namespace gui {

/// What leads from a server into it: its SSH session in a terminal, the command to copy, its files by SFTP. A server
/// whose name makes no host has none of them, and the actions say why (QAction::whatsThis).
class SshActions : public QObject
{
    Q_OBJECT

public:
    using Target = tl::expected<exchange::SshTarget, exchange::SshFault>;

    /// The actions are @p page's, and so is what they say. @p settings must outlive this.
    SshActions(const settings::Settings &settings, Opener opener, settings::Starter starter, QWidget *page);

    /// Opens the session.
    QAction *openAction() const { return m_open; }
    QList<QAction *> actions() const { return {m_open, m_copy, m_sftp}; }
    /// Empty for none; @p whyNone says why, if there is something to say.
    void setServer(const QString &name, const QString &whyNone = {});
    void retranslate();

    /// Where the settings place the server of that name.
    Target targetOf(const QString &name) const;
    /// Why there is no SSH address.
    static QString sentence(exchange::SshFault fault);
    /// What is said, with the command after it, where there is no program to open a session in.
    static QString noTerminal();

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &sentence);

private:
    void open();
    void copy();
    void openFiles();
    void tell(const std::function<QString()> &sentence, const QString &command);
    void tellEarlyEnd(const QString &program, std::optional<int> status, const QString &command);
    void showState();

    const settings::Settings &m_settings;
    Opener m_opener;
    settings::Starter m_starter;
    QWidget *m_page;
    QString m_server;
    QString m_whyNone;
    QAction *m_open;
    QAction *m_copy;
    QAction *m_sftp;
};

} // namespace gui
