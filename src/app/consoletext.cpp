// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consoletext.h"

#include "words/errortext.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString option(const QString &name, const QString &meaning)
{
    return u"  %1 %2\n"_s.arg(name, -26).arg(meaning);
}

} // namespace

QString ConsoleText::help()
{
    return tr("Usage: cloudnet-console [options]") + u"\n\n"_s +
           tr("Desktop administration console for customers of Cloudnet.") + u"\n\n"_s +
           option(u"--demo"_s, tr("start on the built-in demo account, with invented data")) +
           option(u"--demo-size SIZE"_s, tr("its size, as in servers=1000,domains=5000,records=100000")) +
           option(u"--account NAME"_s, tr("open that account")) +
           option(u"--api-url URL"_s, tr("an account for this run only, at this address")) +
           option(u"--ca-file FILE"_s, tr("trust this certificate authority as well (PEM)")) +
           option(u"--language sv|en"_s, tr("the language of this run")) +
           option(u"--another"_s, tr("a window of its own, even when the account has one already")) +
           option(u"--export FILE"_s, tr("no window: write the whole account to FILE as JSON")) +
           option(u"--pictures FOLDER"_s, tr("no window: draw every page and dialog into FOLDER")) +
           option(u"--verbose"_s, tr("tell each request, without the key, on standard error")) +
           option(u"--version"_s, tr("print the version")) + option(u"--help"_s, tr("print this")) + u'\n' +
           tr("The key of an account for one run is read from the environment variable CLOUDNET_API_KEY.") + u"\n\n"_s +
           tr("Exit status of --export: 0 all was read, 2 wrong usage, 3 some calls failed, 4 the key was refused, 5 "
              "the API "
              "was not reached.");
}

QString ConsoleText::sentence(const UsageFault &fault)
{
    using Kind = UsageFault::Kind;
    switch (fault.kind) {
    case Kind::UnknownOption:
        return tr("There is no option %1; see --help.").arg(fault.subject);
    case Kind::MissingValue:
        return tr("The option %1 needs a value; see --help.").arg(fault.subject);
    case Kind::NotUnderstood:
        return tr("“%1” was not understood; see --help.").arg(fault.subject);
    case Kind::UnexpectedArgument:
        return tr("“%1” is not an option; see --help.").arg(fault.subject);
    case Kind::BadAddress:
        return words::ErrorText::sentence(api::AddressFault::NotAUrl);
    case Kind::HttpAddress:
        return words::ErrorText::sentence(api::AddressFault::NotHttps);
    case Kind::SecretInAddress:
        return words::ErrorText::sentence(api::AddressFault::HasSecret);
    case Kind::BadLanguage:
        return tr("The language “%1” is not one of sv and en.").arg(fault.subject);
    case Kind::BadDemoSize:
        return tr("The size “%1” is not of the form servers=1000,domains=5000,records=100000.").arg(fault.subject);
    case Kind::NeedsDemo:
        return tr("%1 goes with --demo only.").arg(fault.subject);
    case Kind::NeedsAddress:
        return tr("%1 goes with --api-url only.").arg(fault.subject);
    case Kind::Excludes:
        return tr("These options cannot be used together: %1.").arg(fault.subject);
    }
    return {};
}

QString ConsoleText::noKey()
{
    return tr("The environment variable CLOUDNET_API_KEY is not set: it holds the key of the account.");
}

QString ConsoleText::badKey()
{
    return tr("CLOUDNET_API_KEY must hold the key alone: there is something beside it, or a character that no key has, "
              "such as a line break.");
}

QString ConsoleText::noDisplay()
{
    return tr("There is no display to open a window on. --export and --pictures work without one.");
}

QString ConsoleText::demoFailed()
{
    return tr("The demo account could not be started: this computer gave it no port.");
}

QString ConsoleText::caFileUnreadable(const QString &file)
{
    return tr("No certificate could be read from %1.").arg(file);
}

QString ConsoleText::settingsDamaged(const QString &copy, bool partly)
{
    if (partly)
        return tr("Some of the settings file could not be read; the whole of it was kept as %1.").arg(copy);
    return tr("The settings file could not be read; it was kept as %1. Accounts must be added again; their keys are "
              "still "
              "in the keychain.")
        .arg(copy);
}

QString ConsoleText::noSuchAccount(const QString &name)
{
    return tr("There is no account named “%1”.").arg(name);
}

QString ConsoleText::cannotWrite(const QString &file)
{
    return tr("%1 cannot be written.").arg(file);
}

QString ConsoleText::picturesDrawn(int count, const QString &folder)
{
    return tr("%n picture(s) drawn in %1.", nullptr, count).arg(folder);
}

QString ConsoleText::exported(int instances, int domains, int certificates, int users, const QString &file)
{
    const QStringList parts{tr("%n server(s)", nullptr, instances), tr("%n domain(s)", nullptr, domains),
                            tr("%n certificate(s)", nullptr, certificates), tr("%n person(s)", nullptr, users)};
    return tr("%1 written to %2.").arg(parts.join(u", "_s), file);
}

QString ConsoleText::failure(const inventory::Failure &failure)
{
    if (failure.error)
        return words::ErrorText::sentence(*failure.error);
    return failure.flaw ? words::ErrorText::sentence(*failure.flaw) : QString();
}

void printLine(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void printError(const QString &line)
{
    QTextStream(stderr) << u"cloudnet-console: "_s << line << Qt::endl;
}

} // namespace app
