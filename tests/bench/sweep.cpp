// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sweep.h"

#include "app/session.h"
#include "app/window.h"
#include "bench/slowwire.h"
#include "demo/server.h"
#include "gui/look/theme.h"
#include "gui/shell/mainwindow.h"
#include "inventory/fullread.h"
#include "settings/settings.h"
#include "words/language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr std::chrono::milliseconds latency(30);
constexpr int atOnce = 6;
/// Two frames at 60 Hz: what stands still no longer is not seen.
constexpr double seen = 32;
constexpr int patience = 600'000;

/// What this thread has worked by now, in milliseconds: what else the machine does is not in it.
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The longest between two turns of this thread's event loop as long as it lives, in milliseconds.
class Stall : public QObject
{
public:
    Stall()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        connect(&m_tick, &QTimer::timeout, this, &Stall::turn);
        m_since.start();
        m_tick.start(1);
    }

    /// On the clock, while the machine may have done something else.
    double longest() const { return m_longest; }
    /// Of our own work.
    double longestWork() const { return m_longestWork; }

private:
    void turn()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_longestWork = std::max(m_longestWork, worked() - m_worked);
        m_worked = worked();
        m_since.start();
    }

    QTimer m_tick;
    QElapsedTimer m_since;
    double m_worked = worked();
    double m_longest = 0;
    double m_longestWork = 0;
};

/// The server in a process of its own, so that nothing of it is in what is measured.
class Account
{
public:
    explicit Account(int servers)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--serve"_s, QString::number(servers)});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
        }
        const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
        if (words.size() == 2) {
            address = QUrl(QString::fromLatin1(words.at(0)));
            key = words.at(1);
        }
    }
    ~Account()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Account)

    /// Empty when it did not start.
    QUrl address;
    QByteArray key;

private:
    QProcess m_process;
};

/// The program as a person has it, with settings of its own.
struct Program
{
    explicit Program(const Account &account)
        : store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , settings(store)
        , theme(*qApp)
        , session(*app::Session::open(accounts::Account{.id = {}, .name = u"Bench"_s, .address = account.address},
                                      accounts::ApiKey(account.key)))
        , window(app::makeWindow(*session, settings, language, theme))
    {
        window->resize(1280, 800);
        window->show();
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder;
    QSettings store;
    settings::Settings settings;
    words::Language language;
    gui::Theme theme;
    std::unique_ptr<app::Session> session;
    std::unique_ptr<gui::MainWindow> window;
};

struct Reading
{
    double milliseconds = 0;
    double longestStall = 0;
    double longestWork = 0;
    QList<inventory::Resource> resources;
    bool isWhole = false;
};

Reading readByProgram(const Account &account)
{
    Program program(account);
    inventory::FullRead read(program.session->inventory());
    QEventLoop loop;
    QObject::connect(&read, &inventory::FullRead::finished, &loop, &QEventLoop::quit);
    const Stall stall;
    Reading reading;
    reading.milliseconds = milliseconds([&] {
        read.start();
        loop.exec();
    });
    reading.longestStall = stall.longest();
    reading.longestWork = stall.longestWork();
    reading.resources = read.raw().keys();
    reading.isWhole = read.failures().isEmpty();
    return reading;
}

/// The same addresses by curl, which throws away what it reads; below 0 when it fails. The key goes where no other
/// process can see it.
double readByCurl(const Account &account, const QList<inventory::Resource> &resources)
{
    QByteArray config = "header = \"api_key: " + account.key + "\"\n";
    for (const inventory::Resource &resource : resources)
        config += "url = \"" + account.address.toEncoded() + inventory::pathOf(resource).toUtf8() +
                  "\"\noutput = \"/dev/null\"\n";
    QProcess curl;
    bool succeeded = false;
    const double time = milliseconds([&] {
        curl.start(u"curl"_s, {u"--disable"_s, u"--silent"_s, u"--fail"_s, u"--noproxy"_s, u"*"_s, u"--parallel"_s,
                               u"--parallel-max"_s, QString::number(atOnce), u"--config"_s, u"-"_s});
        curl.write(config);
        curl.closeWriteChannel();
        succeeded = curl.waitForFinished(patience) && curl.exitStatus() == QProcess::NormalExit && curl.exitCode() == 0;
    });
    return succeeded ? time : -1;
}

} // namespace

int serveAccount(int servers)
{
    demo::Server server({.servers = servers, .domains = servers, .records = {}}, QDate::currentDate());
    if (!server.start())
        return 1;
    const SlowWire wire(static_cast<quint16>(server.address().port()), latency);
    QUrl address = server.address();
    address.setPort(wire.port());
    std::printf("%s %s\n", address.toEncoded().constData(), server.key().constData());
    std::fflush(stdout);
    const QSocketNotifier end(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

bool measureSweep(Figures &figures, int servers)
{
    const Account account(servers);
    if (account.address.isEmpty())
        return false;
    const Reading reading = readByProgram(account);
    const double curl = readByCurl(account, reading.resources);
    if (!reading.isWhole || curl < 0)
        return false;
    const QString size = QString::number(servers);
    const auto rounds = static_cast<double>(reading.resources.size()) / atOnce;
    figures.add({u"sweep.beside-ideal."_s + size, reading.milliseconds, u"ms"_s, rounds * latency.count()});
    figures.add({u"sweep.beside-curl."_s + size, reading.milliseconds, u"ms"_s, curl});
    figures.add({u"sweep.longest-stall."_s + size, reading.longestStall, u"ms"_s, seen});
    figures.add({u"sweep.longest-work."_s + size, reading.longestWork, u"ms"_s, seen});
    return true;
}

} // namespace bench
