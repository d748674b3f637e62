// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/sshactions.h"

#include "gui/kit/buttons.h"
#include "gui/kit/commanddialog.h"
#include "settings/settings.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace gui {

SshActions::SshActions(const settings::Settings &settings, Opener opener, settings::Starter starter, QWidget *page)
    : QObject(page)
    , m_settings(settings)
    , m_opener(std::move(opener))
    , m_starter(std::move(starter))
    , m_page(page)
    , m_open(new QAction(page))
    , m_copy(new QAction(page))
    , m_sftp(new QAction(page))
{
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_open->setObjectName(u"ssh"_s);
    m_sftp->setObjectName(u"sftp"_s);
    for (QAction *action : actions()) {
        action->setShortcutContext(Qt::WindowShortcut);
        page->addAction(action);
    }
    connect(m_open, &QAction::triggered, this, &SshActions::open);
    connect(m_copy, &QAction::triggered, this, &SshActions::copy);
    connect(m_sftp, &QAction::triggered, this, &SshActions::openFiles);
    connect(&settings, &settings::Settings::changed, this, [this](settings::Settings::Choice choice) {
        if (choice == settings::Settings::Choice::Ssh)
            showState();
    });
    retranslate();
}

void SshActions::setServer(const QString &name, const QString &whyNone)
{
    m_server = name;
    m_whyNone = whyNone;
    showState();
}

void SshActions::retranslate()
{
    m_open->setText(tr("Open SSH"));
    m_copy->setText(tr("Copy SSH command"));
    m_sftp->setText(tr("Open SFTP address"));
    showState();
}

SshActions::Target SshActions::targetOf(const QString &name) const
{
    const settings::Settings::Ssh ssh = m_settings.ssh();
    return exchange::sshTarget(ssh.user, ssh.pattern, name);
}

QString SshActions::sentence(exchange::SshFault fault)
{
    switch (fault) {
    case exchange::SshFault::BadUser:
        return tr("The SSH user in the settings is not a user name.");
    case exchange::SshFault::BadPattern:
        return tr("The SSH address in the settings is not a hostname.");
    case exchange::SshFault::BadHost:
        break;
    }
    return tr("None: the server's name is not a hostname.");
}

QString SshActions::noTerminal()
{
    return tr("No terminal program was found. Choose one in File → Settings…, or run the command yourself:");
}

void SshActions::showState()
{
    const Target target = targetOf(m_server);
    for (QAction *action : actions())
        allow(*action, target.has_value(),
              m_server.isEmpty() ? m_whyNone
              : target           ? QString()
                                 : sentence(target.error()));
}

void SshActions::open()
{
    const Target target = targetOf(m_server);
    if (!target)
        return;
    const QString command = exchange::sshText(*target);
    const QString custom = m_settings.ssh().terminal;
    const std::optional<settings::Launch> launch = settings::sshInTerminal(*target, custom);
    // After the actions' own end there is nobody to tell.
    const auto failed = [actions = QPointer(this), program = launch ? launch->program : QString(),
                         command](std::optional<int> status) {
        if (actions)
            actions->tellEarlyEnd(program, status, command);
    };
    if (!launch) {
        tell(&SshActions::noTerminal, command);
    } else if (m_starter(*launch, failed)) {
        Q_EMIT said(tr("Opening %1 in a terminal…").arg(target->host));
    } else {
        const QString program = launch->program;
        tell([program] { return tr("The terminal program “%1” could not be started. The command:").arg(program); },
             command);
    }
}

/// Over the sentence that it is being opened, which holds no longer.
void SshActions::tellEarlyEnd(const QString &program, std::optional<int> status, const QString &command)
{
    Q_EMIT said(tr("SSH was not opened: the terminal program exited immediately."));
    tell(
        [program, status] {
            return status ? tr("The terminal program “%1” exited immediately with status %2. The command:")
                                .arg(program)
                                .arg(*status)
                          : tr("The terminal program “%1” crashed immediately. The command:").arg(program);
        },
        command);
}

void SshActions::copy()
{
    const Target target = targetOf(m_server);
    if (!target)
        return;
    const QString command = exchange::sshText(*target);
    QGuiApplication::clipboard()->setText(command);
    Q_EMIT said(tr("Copied: %1").arg(command));
}

void SshActions::openFiles()
{
    const Target target = targetOf(m_server);
    if (!target)
        return;
    const QUrl url = exchange::sftpUrl(*target);
    if (m_opener(url))
        Q_EMIT said(tr("Opening %1…").arg(url.toString()));
    else
        tell([] { return tr("No program for SFTP addresses could be opened. The address:"); }, url.toString());
}

void SshActions::tell(const std::function<QString()> &sentence, const QString &command)
{
    auto *dialog = new CommandDialog(sentence, command, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace gui

#include "moc_sshactions.cpp"
