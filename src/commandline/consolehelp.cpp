// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/consoletext.h"
#include "commandline/wrapping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

/// Where what an option does begins.
constexpr int afterOption = 29;

QString option(const QString &name, const QString &meaning)
{
    return u"  %1 %2\n"_s.arg(name, -26).arg(meaning);
}

/// What does not fit goes on where it began.
QString wrapped(const QString &text, int width)
{
    // One that does not say is taken to be as wide as they used to be.
    constexpr int usual = 80;
    constexpr int narrowest = afterOption + 20;
    const int held = width > 0 ? std::max(width, narrowest) : usual;
    QString all;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const int indent = line.startsWith("  --"_L1) ? afterOption : 0;
        const QString head = line.left(indent);
        const QStringList pieces = piecesOf(line.mid(indent), held - indent);
        all += head + pieces.join(u'\n' + QString(indent, u' ')) + u'\n';
    }
    all.chop(1);
    return all;
}

} // namespace

QString ConsoleText::help(int width)
{
    const QString text =
        tr("Usage: cloudnet-console [options]") + u"\n\n"_s +
        tr("Desktop administration console for customers of Cloudnet.") + u"\n\n"_s +
        option(u"--demo"_s, tr("open the built-in demo account, with invented data")) +
        option(u"--demo-size "_s + tr("SIZE"), tr("its size, for example servers=1000,domains=5000,records=100000")) +
        option(u"--demo-keep"_s, tr("keep what the demo account was in the last run")) +
        option(u"--account "_s + tr("NAME"), tr("open this account; with --export, write it to the file")) +
        option(u"--api-url URL"_s, tr("open an account at this API URL, for this run only")) +
        option(u"--ca-file "_s + tr("FILE"), tr("also trust this certificate authority (PEM)")) +
        option(u"--language sv|en"_s, tr("use this language for this run")) +
        option(u"--another"_s, tr("open a new window, even if the account already has one")) +
        option(u"--export "_s + tr("FILE"),
               tr("no window: write the whole account to FILE as JSON (- is standard output)")) +
        option(u"--export-notes "_s + tr("FILE"),
               tr("no window: write notes and history of --account to FILE as JSON")) +
        option(u"--import-notes "_s + tr("FILE"), tr("no window: add what is missing from such a FILE")) +
        option(u"--list "_s + tr("WHAT"), tr("no window: list servers, domains, records, certificates, people, "
                                             "access, findings, changes or requests (support cases)")) +
        option(u"--write "_s + tr("KIND=FILE"),
               tr("no window: write ssh_config, ansible (JSON), ansible:script (a program), hosts, zones (a folder), "
                  "zones:DOMAIN, ics, jsonl or jsonl:WHAT (as of --list); may be repeated")) +
        option(u"--check"_s, tr("with --write: write nothing, report whether the files are out of date")) +
        option(u"--filter "_s + tr("TEXT"), tr("only the rows that a filter in the window would show")) +
        option(u"--saved-filter "_s + tr("NAME"), tr("the same with a filter saved in the window")) +
        option(u"--columns "_s + tr("IDS"), tr("which columns to list, separated by commas")) +
        option(u"--json, --csv"_s, tr("list as JSON or CSV instead of a table")) +
        option(u"--fresh"_s, tr("read the account instead of what is saved of it on this computer")) +
        option(u"--pictures "_s + tr("FOLDER"), tr("no window: save a picture of every page and dialog in FOLDER")) +
        option(u"--verbose"_s, tr("write each request, without the key, to standard error")) +
        option(u"--version"_s, tr("print the version and exit")) + option(u"--help"_s, tr("print this text and exit")) +
        u'\n' + tr("The key of an account for one run is read from the environment variable CLOUDNET_API_KEY.") +
        u"\n\n"_s +
        tr("Exit status: 0 done, 1 cannot start, 2 wrong usage or cannot write, 3 not everything was read, 4 the "
           "key "
           "was rejected, 5 the API could not be reached, 6 the keychain did not return the key, 7 a file is out of "
           "date (--check).");
    return wrapped(text, width);
}

} // namespace commandline
