// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/program.h"

#include "app/window.h"
#include "bench/figures.h"
#include "bench/slowwire.h"
#include "demo/server.h"

#include <QApplication>
#include <QSocketNotifier>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {

int serveAccount(const demo::Size &size, std::chrono::milliseconds latency)
{
    demo::Server server(size, QDate::currentDate());
    if (!server.start())
        return 1;
    const SlowWire wire(static_cast<quint16>(server.address().port()), latency);
    QUrl address = server.address();
    if (latency > std::chrono::milliseconds::zero())
        address.setPort(wire.port());
    std::printf("%s %s\n", address.toEncoded().constData(), server.key().constData());
    std::fflush(stdout);
    const QSocketNotifier end(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

Account::Account(const QString &size, std::chrono::milliseconds latency)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {u"--serve"_s, size, u"--latency"_s, QString::number(latency.count())});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
    }
    const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
    if (words.size() == 2) {
        address = QUrl(QString::fromLatin1(words.at(0)));
        key = words.at(1);
    }
}

Account::~Account()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

Stall::Stall()
    : m_worked(workedByNow())
{
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &Stall::turn);
    m_since.start();
    m_tick.start(1);
}

void Stall::turn()
{
    m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
    m_longestWork = std::max(m_longestWork, workedByNow() - m_worked);
    m_worked = workedByNow();
    m_since.start();
}

Program::Program(const QUrl &address, const QByteArray &key, const QString &id)
    : store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , settings(store)
    , theme(*qApp)
    , session(*session::Session::open(accounts::Account{.id = id, .name = u"Bench"_s, .address = address},
                                      accounts::ApiKey(key)))
    , window((session->remember(false), app::makeWindow(*session, settings, language, theme)))
{
    window->resize(1280, 800);
    window->show();
    QCoreApplication::processEvents();
}

} // namespace bench

#include "moc_program.cpp"
