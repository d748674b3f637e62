// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sweep.h"

#include "bench/program.h"
#include "inventory/fullread.h"
#include "settings/settings.h"
#include "words/language.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr std::chrono::milliseconds latency(30);
constexpr int atOnce = 6;

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
    Program program(account.address, account.key);
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

bool measureSweep(Figures &figures, int servers)
{
    const Account account(u"servers=%1,domains=%1"_s.arg(servers), latency);
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
    figures.add({u"sweep.longest-stall."_s + size, reading.longestStall, u"ms"_s, frame});
    figures.add({u"sweep.longest-work."_s + size, reading.longestWork, u"ms"_s, frame});
    return true;
}

} // namespace bench
