// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/sshsettings.h"

#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "settings/settings.h"
#include "settings/terminal.h"
#include "ui_sshsettings.h"

#include <QEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// Puts @p text where nothing else is being typed.
void showText(QLineEdit &line, const QString &text)
{
    if (line.text().trimmed() != text)
        line.setText(text);
}

} // namespace

SshSettings::SshSettings(settings::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::SshSettings>())
{
    m_ui->setupUi(this);
    scaleFont(*m_ui->head, 1.1);
    m_ui->hint->setForegroundRole(QPalette::PlaceholderText);
    m_ui->pattern->setPlaceholderText(exchange::usualSshPattern.toString());
    showSettings();
    for (QLineEdit *line : {m_ui->user, m_ui->pattern, m_ui->terminal})
        connect(line, &QLineEdit::textEdited, this, &SshSettings::take);
    connect(&settings, &settings::Settings::changed, this, [this](settings::Settings::Choice choice) {
        if (choice == settings::Settings::Choice::Ssh)
            showSettings();
    });
}

SshSettings::~SshSettings() = default;

void SshSettings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showExample();
}

/// What is set, unless something is being typed that cannot be taken yet.
void SshSettings::showSettings()
{
    const settings::Settings::Ssh ssh = m_settings.ssh();
    const QString user = m_ui->user->text().trimmed();
    const QString pattern = m_ui->pattern->text().trimmed();
    if (user.isEmpty() || exchange::isSshUser(user))
        showText(*m_ui->user, ssh.user);
    // An empty line stands for the usual address.
    if (pattern.isEmpty() ? ssh.pattern != exchange::usualSshPattern : exchange::isSshPattern(pattern))
        showText(*m_ui->pattern, ssh.pattern);
    if (settings::commandWords(m_ui->terminal->text()))
        showText(*m_ui->terminal, ssh.terminal.trimmed());
    showExample();
}

void SshSettings::take()
{
    const QString pattern = m_ui->pattern->text().trimmed();
    m_settings.setSsh({m_ui->user->text().trimmed(), pattern.isEmpty() ? exchange::usualSshPattern.toString() : pattern,
                       m_ui->terminal->text().trimmed()});
    showExample();
}

QString SshSettings::exampleOf(const exchange::SshTarget &target, const QString &pattern)
{
    const QString example = tr("For the server c1234: %1").arg(exchange::sshText(target));
    return pattern.contains("{name}"_L1) ? example
                                         : example + u'\n' + tr("Without {name}, all servers have the same address.");
}

/// The command for some server, or what is in its way.
void SshSettings::showExample()
{
    const QString typed = m_ui->pattern->text().trimmed();
    const QString pattern = typed.isEmpty() ? exchange::usualSshPattern.toString() : typed;
    const auto target = exchange::sshTarget(m_ui->user->text().trimmed(), pattern, u"c1234"_s);
    const bool isReadable = settings::commandWords(m_ui->terminal->text()).has_value();
    if (target && !isReadable)
        m_ui->example->setText(
            u"✕ "_s +
            tr("A quotation mark in the terminal command is not closed. Until then, the previous settings apply."));
    else if (target)
        m_ui->example->setText(exampleOf(*target, pattern));
    else if (target.error() == exchange::SshFault::BadUser)
        m_ui->example->setText(u"✕ "_s + tr("A user name can contain only the letters a to z, digits, “.”, “_” and "
                                            "“-”. Until then, the previous settings apply."));
    else
        m_ui->example->setText(
            u"✕ "_s +
            tr("The address must be a hostname, with {name} at most once. Until then, the previous settings apply."));
    const bool badUser = !target && target.error() == exchange::SshFault::BadUser;
    for (const auto &[line, isWrong] : {std::pair(m_ui->user, badUser), std::pair(m_ui->pattern, !target && !badUser),
                                        std::pair(m_ui->terminal, target && !isReadable)})
        line->setAccessibleDescription(isWrong ? m_ui->example->text() : QString());
    QPalette palette = m_ui->example->palette();
    palette.setColor(QPalette::WindowText, target && isReadable ? this->palette().color(QPalette::WindowText)
                                                                : coloursFor(this->palette()).bad);
    m_ui->example->setPalette(palette);
}

} // namespace gui

#include "moc_sshsettings.cpp"
