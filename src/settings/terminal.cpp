// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/terminal.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace settings {

namespace {

const QString &placeholder()
{
    static const QString text = u"{command}"_s;
    return text;
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

/// A terminal program, and what stands between its name and the command that it is to run.
struct Terminal
{
    QString program;
    QStringList before;
};

/// What the desktop itself chooses with, in the order of asking; `$TERMINAL` comes after the first.
const QList<Terminal> &desktopTerminals()
{
    static const QList<Terminal> all{{u"xdg-terminal-exec"_s, {}}, {u"x-terminal-emulator"_s, {u"-e"_s}}};
    return all;
}

/// Those that take the command as arguments of its own, not as one text.
const QList<Terminal> &usualTerminals()
{
    static const QList<Terminal> all{
        {u"gnome-terminal"_s, {u"--"_s}},
        {u"ptyxis"_s, {u"--"_s}},
        {u"kgx"_s, {u"--"_s}},
        {u"konsole"_s, {u"-e"_s}},
        {u"xfce4-terminal"_s, {u"-x"_s}},
        {u"mate-terminal"_s, {u"-x"_s}},
        {u"kitty"_s, {}},
        {u"alacritty"_s, {u"-e"_s}},
        {u"foot"_s, {}},
        {u"wezterm"_s, {u"start"_s, u"--"_s}},
        {u"xterm"_s, {u"-e"_s}},
    };
    return all;
}

QStringList wayOf(const QString &program)
{
    const QString name = QFileInfo(program).fileName();
    for (const Terminal &terminal : desktopTerminals() + usualTerminals()) {
        if (terminal.program == name)
            return terminal.before;
    }
    return {u"-e"_s};
}

std::optional<Launch> installed(const QStringList &command, const QStringList &arguments)
{
    const QString program = command.isEmpty() ? QString() : QStandardPaths::findExecutable(command.constFirst());
    if (program.isEmpty())
        return std::nullopt;
    return Launch{program, command.sliced(1) + arguments};
}

std::optional<Launch> systemTerminal(const exchange::SshTarget &target)
{
    const QStringList ssh = exchange::sshArguments(target);
    const QStringList wanted = commandWords(qEnvironmentVariable("TERMINAL")).value_or(QStringList());
    QList<Terminal> all = desktopTerminals();
    if (!wanted.isEmpty())
        all.insert(1, {wanted.constFirst(), wanted.sliced(1) + wayOf(wanted.constFirst())});
    for (const Terminal &terminal : all + usualTerminals()) {
        if (auto launch = installed({terminal.program}, terminal.before + ssh))
            return launch;
    }
    return std::nullopt;
}

#elif defined(Q_OS_MACOS)

/// The program that the person has for ssh addresses; Terminal unless they chose another.
std::optional<Launch> systemTerminal(const exchange::SshTarget &target)
{
    QUrl url = exchange::sftpUrl(target);
    url.setScheme(u"ssh"_s);
    return Launch{u"/usr/bin/open"_s, {url.toString(QUrl::FullyEncoded)}};
}

#else

/// Windows Terminal, or a console window of its own.
std::optional<Launch> systemTerminal(const exchange::SshTarget &target)
{
    const QStringList ssh = exchange::sshArguments(target);
    const QString terminal = QStandardPaths::findExecutable(u"wt"_s);
    if (!terminal.isEmpty())
        return Launch{terminal, QStringList{u"new-tab"_s} + ssh};
    const QString console = QStandardPaths::findExecutable(u"conhost"_s);
    return console.isEmpty() ? std::nullopt : std::optional(Launch{console, ssh});
}

#endif

Launch customTerminal(const QStringList &words, const exchange::SshTarget &target)
{
    const QStringList ssh = exchange::sshArguments(target);
    QStringList command;
    bool placed = false;
    for (QString word : words) {
        placed = placed || word.contains(placeholder());
        if (word == placeholder())
            command += ssh;
        else
            command += word.replace(placeholder(), exchange::sshText(target));
    }
    if (!placed)
        command += ssh;
    return {command.constFirst(), command.sliced(1)};
}

} // namespace

Starter detachedStarter()
{
    return [](const Launch &launch) {
        QProcess process;
        process.setProgram(launch.program);
        process.setArguments(launch.arguments);
        process.setWorkingDirectory(QDir::homePath());
        // What a terminal program has to say of itself is not for the terminal that this one was started in.
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        return process.startDetached();
    };
}

std::optional<QStringList> commandWords(const QString &command)
{
    QStringList words;
    QChar mark;
    bool isWithin = false;
    for (const QChar c : command) {
        if (mark.isNull() && c.isSpace()) {
            isWithin = false;
            continue;
        }
        if (!std::exchange(isWithin, true))
            words.append(QString());
        if (mark.isNull() && (c == u'"' || c == u'\''))
            mark = c;
        else if (c == mark)
            mark = QChar();
        else
            words.last().append(c);
    }
    return mark.isNull() ? std::optional(words) : std::nullopt;
}

std::optional<Launch> sshInTerminal(const exchange::SshTarget &target, const QString &custom)
{
    const std::optional<QStringList> words = commandWords(custom);
    if (!words)
        return std::nullopt;
    return words->isEmpty() ? systemTerminal(target) : customTerminal(*words, target);
}

} // namespace settings
