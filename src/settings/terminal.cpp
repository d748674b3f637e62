// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/terminal.h"

#include <QFileInfo>
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

/// A terminal program, and how it is told what to run: in all these forms as arguments of its own, not as one text.
struct Terminal
{
    QString program;
    /// What stands between its name and the command.
    QStringList before;
    /// It takes a "--" within the command for its own end of options, and refuses what follows (Terminator 2.1.3).
    bool refusesDashes = false;
};

/// What the desktop itself chooses with, in the order of asking; `$TERMINAL` comes after the first.
const QList<Terminal> &desktopTerminals()
{
    static const QList<Terminal> all{{u"xdg-terminal-exec"_s, {}}, {u"x-terminal-emulator"_s, {u"-e"_s}}};
    return all;
}

/// Those that are looked for where the desktop names none, in this order. Where -e takes one text, as in Terminator and
/// those that come from GNOME Terminal, the option that takes arguments stands instead.
const QList<Terminal> &usualTerminals()
{
    static const QList<Terminal> all{
        {u"gnome-terminal"_s, {u"--"_s}},
        {u"ptyxis"_s, {u"--"_s}},
        {u"kgx"_s, {u"--"_s}},
        {u"konsole"_s, {u"-e"_s}},
        {u"xfce4-terminal"_s, {u"-x"_s}},
        {u"mate-terminal"_s, {u"-x"_s}},
        {u"lxterminal"_s, {u"-e"_s}},
        {u"qterminal"_s, {u"-e"_s}},
        {u"io.elementary.terminal"_s, {u"-x"_s}},
        {u"deepin-terminal"_s, {u"-x"_s}},
        {u"tilix"_s, {u"-e"_s}},
        {u"terminator"_s, {u"-x"_s}, true},
        {u"kitty"_s, {}},
        {u"alacritty"_s, {u"-e"_s}},
        {u"ghostty"_s, {u"-e"_s}},
        {u"foot"_s, {}},
        {u"wezterm"_s, {u"start"_s, u"--"_s}},
        {u"roxterm"_s, {u"-x"_s}},
        {u"urxvt"_s, {u"-e"_s}},
        {u"xterm"_s, {u"-e"_s}},
    };
    return all;
}

/// Those that are asked for by name only.
const QList<Terminal> &otherTerminals()
{
    static const QList<Terminal> all{
        {u"gnome-console"_s, {u"--"_s}},
        {u"blackbox"_s, {u"--"_s}},
        {u"blackbox-terminal"_s, {u"--"_s}},
        {u"footclient"_s, {}},
    };
    return all;
}

const Terminal *find(const QString &program, const QList<Terminal> &terminals)
{
    const auto found = std::find_if(terminals.begin(), terminals.end(),
                                    [&program](const Terminal &terminal) { return terminal.program == program; });
    return found != terminals.end() ? &*found : nullptr;
}

const Terminal *known(const QString &program)
{
    const Terminal *usual = find(program, usualTerminals());
    return usual ? usual : find(program, otherTerminals());
}

/// The terminal that @p program is, be it by another name that leads to it: x-terminal-emulator is a link to whichever
/// was chosen, and not each of these takes a command as Debian's policy has it.
const Terminal *terminalBehind(const QString &program)
{
    const QString name = QFileInfo(program).fileName();
    if (const Terminal *terminal = known(name))
        return terminal;
    const QString path = QStandardPaths::findExecutable(program);
    const Terminal *behind =
        path.isEmpty() ? nullptr : known(QFileInfo(QFileInfo(path).canonicalFilePath()).fileName());
    return behind ? behind : find(name, desktopTerminals());
}

/// Whether the option before the command takes one text in this terminal, as -e does where another takes arguments.
bool takesText(const Terminal &terminal, const QString &option)
{
    const QString own = terminal.before.value(0);
    return (own == "-x"_L1 || own == "--"_L1) && (option == "-e"_L1 || option == "--command"_L1);
}

/// ssh to @p target as the program can take it that @p command has begun with.
QStringList sshAfter(const QStringList &command, const exchange::SshTarget &target)
{
    const Terminal *terminal = command.isEmpty() ? nullptr : terminalBehind(command.constFirst());
    if (terminal && takesText(*terminal, command.constLast()))
        return {exchange::sshText(target)};
    QStringList ssh = exchange::sshArguments(target);
    // What follows is a host's name, which no option begins like.
    if (terminal && terminal->refusesDashes)
        ssh.removeOne(u"--"_s);
    return ssh;
}

/// The options that a terminal wants before a command: its own where it is known, else @p otherwise; none where the
/// person gave one.
QStringList optionsAfter(const QStringList &command, const QStringList &otherwise)
{
    static const QStringList options{u"-e"_s, u"-x"_s, u"--"_s, u"start"_s, u"--execute"_s, u"--command"_s};
    const bool hasOne =
        std::any_of(command.begin() + 1, command.end(), [](const QString &word) { return options.contains(word); });
    if (hasOne)
        return {};
    const Terminal *terminal = terminalBehind(command.constFirst());
    return terminal ? terminal->before : otherwise;
}

/// The terminal that @p command begins, with ssh in it; none where it is not installed.
std::optional<Launch> installed(QStringList command, const QStringList &options, const exchange::SshTarget &target)
{
    const QString program = QStandardPaths::findExecutable(command.constFirst());
    if (program.isEmpty())
        return std::nullopt;
    command += optionsAfter(command, options);
    command += sshAfter(command, target);
    return Launch{program, command.sliced(1)};
}

std::optional<Launch> systemTerminal(const exchange::SshTarget &target)
{
    const QList<Terminal> &desktops = desktopTerminals();
    QList<QStringList> all;
    all.append(QStringList(desktops.constFirst().program));
    if (const auto wanted = commandWords(qEnvironmentVariable("TERMINAL")); wanted && !wanted->isEmpty())
        all.append(*wanted);
    for (const Terminal &terminal : desktops.sliced(1) + usualTerminals())
        all.append(QStringList(terminal.program));
    for (const QStringList &command : std::as_const(all)) {
        if (auto launch = installed(command, {u"-e"_s}, target))
            return launch;
    }
    return std::nullopt;
}

#elif defined(Q_OS_MACOS)

QStringList sshAfter(const QStringList &, const exchange::SshTarget &target)
{
    return exchange::sshArguments(target);
}

QStringList optionsAfter(const QStringList &, const QStringList &)
{
    return {};
}

/// The program that the person has for ssh addresses; Terminal unless they chose another.
std::optional<Launch> systemTerminal(const exchange::SshTarget &target)
{
    QUrl url = exchange::sftpUrl(target);
    url.setScheme(u"ssh"_s);
    return Launch{u"/usr/bin/open"_s, {url.toString(QUrl::FullyEncoded)}};
}

#else

QStringList sshAfter(const QStringList &, const exchange::SshTarget &target)
{
    return exchange::sshArguments(target);
}

QStringList optionsAfter(const QStringList &, const QStringList &)
{
    return {};
}

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
    QStringList command;
    bool placed = false;
    for (QString word : words) {
        placed = placed || word.contains(placeholder());
        if (word == placeholder())
            command += sshAfter(command, target);
        else
            command += word.replace(placeholder(), exchange::sshText(target));
    }
    if (!placed) {
        command += optionsAfter(command, {});
        command += sshAfter(command, target);
    }
    return {command.constFirst(), command.sliced(1)};
}

} // namespace

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
