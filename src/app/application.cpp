// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/console.h"
#include "app/damagedsettings.h"
#include "app/rooms.h"
#include "app/window.h"
#include "commandline/accountexport.h"
#include "commandline/consoletext.h"
#include "commandline/environmentkey.h"
#include "commandline/exportcommand.h"
#include "commandline/notescommand.h"
#include "commandline/output.h"
#include "commandline/querycommand.h"
#include "commandline/verbose.h"
#include "gui/look/theme.h"
#include "gui/shell/mainwindow.h"
#include "pictures/pictures.h"
#include "session/session.h"
#include "settings/privatefile.h"
#include "settings/settings.h"
#include "words/language.h"

#include <QApplication>
#include <QIcon>
#include <QLoggingCategory>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace app {

using commandline::AccountExport;
using commandline::AllRead;
using commandline::beVerbose;
using commandline::CannotStart;
using commandline::ConsoleText;
using commandline::ExitStatus;
using commandline::Options;
using commandline::Output;
using commandline::printError;
using commandline::printLine;
using commandline::QueryCommand;
using commandline::readOptions;
using commandline::runNotes;
using commandline::statusOf;
using commandline::takeEnvironmentKey;
using commandline::UsageFault;
using commandline::verboseRules;
using commandline::writeOutput;
using commandline::WrongUsage;

namespace {

QStringList argumentList(int argc, char *argv[])
{
    QStringList list;
    for (int i = 0; i < argc; ++i)
        list += QString::fromLocal8Bit(argv[i]);
    return list;
}

void describeProgram()
{
    QCoreApplication::setOrganizationName(u"cloudnet-console"_s);
    QCoreApplication::setApplicationName(u"cloudnet-console"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CONSOLE_VERSION));
}

int refuse(const QString &sentence, ExitStatus status)
{
    printError(sentence);
    return status;
}

int runExport(QSettings &store, const Options &options)
{
    AccountExport command(store, options);
    QObject::connect(&command, &AccountExport::finished, &command, &QCoreApplication::exit, Qt::QueuedConnection);
    command.start();
    return QCoreApplication::exec();
}

int runQuery(QSettings &store, const Options &options, const QLocale &locale)
{
    QueryCommand command(store, options, locale);
    QObject::connect(&command, &QueryCommand::finished, &command, &QCoreApplication::exit, Qt::QueuedConnection);
    command.start();
    return QCoreApplication::exec();
}

int runPictures(QApplication &application, Options options, words::Language &language)
{
    // The platform without a display warns at every window that it gives no hints to a window manager.
    QLoggingCategory::setFilterRules(u"default.warning=false\n"_s + (options.verbose ? verboseRules() : QString()));
    options.demo = options.demo || !options.address;
    // Pictures are the same whatever the person's own settings are, and whatever is kept.
    const QTemporaryDir folder;
    auto session = session::Session::open(options);
    if (!session)
        return refuse(ConsoleText::sentence(session.error(), options.caFile), WrongUsage);
    (*session)->rememberIn(folder.filePath(u"account"_s));
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings::Settings settings(store);
    gui::Theme theme(application);
    theme.apply(gui::Appearance::Light);
    const auto window = makeWindow(**session, settings, language, theme);
    const QStringList languages = options.language.isEmpty() ? words::languageCodes() : QStringList{options.language};
    pictures::PictureStage stage{**session,
                                 *window,
                                 settings,
                                 language,
                                 theme,
                                 joinRooms(**session, settings, language, theme),
                                 [&](session::Session &other) { return makeWindow(other, settings, language, theme); }};
    pictures::Pictures pictures(std::move(stage), QDir(options.picturesFolder), languages);
    QObject::connect(&pictures, &pictures::Pictures::finished, &pictures, [&options, &pictures](int count) {
        if (count < 0)
            printError(ConsoleText::cannotWrite(options.picturesFolder, pictures.said()));
        else
            printLine(ConsoleText::picturesDrawn(count, options.picturesFolder));
        QCoreApplication::exit(count < 0 ? WrongUsage : AllRead);
    });
    pictures.start();
    return QApplication::exec();
}

int runWindow(QApplication &application, const Options &options, QSettings &store, words::Language &language)
{
    settings::makePrivateFile(store.fileName());
    const QString damaged = keepDamaged(store);
    settings::Settings settings(store);
    gui::Theme theme(application);
    theme.apply(gui::appearanceOf(settings.appearance()));
    theme.setTextSize(settings.textSize());
    // Between two accounts there is a moment without a window.
    QApplication::setQuitOnLastWindowClosed(false);
    Console console(store, settings, language, theme);
    console.setDamaged(damaged);
    QObject::connect(&console, &Console::finished, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    if (const auto started = console.start(options); !started)
        return refuse(ConsoleText::sentence(started.error(), options.account), WrongUsage);
    return QApplication::exec();
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// On standard output: how the program ends.
int answer(const QString &text)
{
    const Output written = writeOutput(text.toUtf8() + '\n');
    if (written == Output::Failed)
        printError(ConsoleText::cannotWrite(u"-"_s, commandline::saidOfFailure()));
    return statusOf(written, AllRead);
}

bool isOfNotes(const Options &options)
{
    return !options.exportNotes.isEmpty() || !options.importNotes.isEmpty();
}

/// What needs no window: help, version, wrong usage, export, notes, lists and texts.
int runOnTerminal(int argc, char *argv[], const tl::expected<Options, UsageFault> &options)
{
    QCoreApplication application(argc, argv);
    QSettings store(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName());
    const QString asked = options ? options->language : options.error().language;
    words::Language language;
    language.use(asked.isEmpty() ? settings::Settings(store).language() : asked);
    if (!options)
        return refuse(ConsoleText::sentence(options.error()), WrongUsage);
    if (options->help)
        return answer(ConsoleText::help(commandline::terminalWidth()));
    if (options->version)
        return answer(u"cloudnet-console "_s + QCoreApplication::applicationVersion());
    if (!options->exportFile.isEmpty())
        return runExport(store, *options);
    if (options->query.isAsked())
        return runQuery(store, *options, language.locale());
    if (isOfNotes(*options))
        return runNotes(store, *options);
    return refuse(ConsoleText::noDisplay(), CannotStart);
}

} // namespace

int run(int argc, char *argv[])
{
    auto key = takeEnvironmentKey();
    describeProgram();
    auto options = readOptions(argumentList(argc, argv));
    if (options)
        options->key = std::move(key);
    if (options && options->verbose)
        beVerbose();
    const bool pictures = options && !options->picturesFolder.isEmpty();
    if (pictures && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!options || options->help || options->version || !options->exportFile.isEmpty() || isOfNotes(*options) ||
        options->query.isAsked() || !hasDisplay())
        return runOnTerminal(argc, argv, options);
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/cloudnet-console.svg"_s));
    QApplication::setDesktopFileName(u"se.cloudnet.console"_s);
    QSettings store(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName());
    words::Language language;
    language.use(options->language.isEmpty() ? settings::Settings(store).language() : options->language);
    return pictures ? runPictures(application, *options, language) : runWindow(application, *options, store, language);
}

} // namespace app
