// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/kept.h"

#include "bench/processes.h"
#include "bench/program.h"
#include "inventory/sweep.h"

#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// What the start with an account that is kept may take, in milliseconds.
constexpr double startBound = 150;

/// What standard input says of an account.
struct Asked
{
    QUrl address;
    QByteArray key;
    qsizetype servers = 0;
    qsizetype domains = 0;
};

Asked asked()
{
    QTextStream input(stdin);
    const QStringList words = input.readLine().split(u' ');
    return {QUrl(words.value(0)), words.value(1).toLatin1(), words.value(2).toInt(), words.value(3).toInt()};
}

bool isThere(const inventory::Inventory &inventory, const Asked &account)
{
    return inventory.values().instances.size() == account.servers &&
           inventory.values().domainDetails.size() == account.domains;
}

} // namespace

int fillKept()
{
    const Asked account = asked();
    Program program(account.address, account.key, u"bench"_s);
    program.session->start();
    inventory::Inventory &inventory = program.session->inventory();
    QElapsedTimer timer;
    timer.start();
    while (!(isThere(inventory, account) && inventory.sweep().isIdle()) && timer.elapsed() < patience)
        wait(std::chrono::milliseconds(50));
    return isThere(inventory, account) ? 0 : 1;
}

int startKept()
{
    const Asked account = asked();
    Program program(account.address, account.key, u"bench"_s);
    program.window->goTo({u"servers"_s, {}, {}});
    const Stall stall;
    program.session->start();
    const inventory::Inventory &inventory = program.session->inventory();
    QElapsedTimer timer;
    timer.start();
    while (inventory.values().instances.size() != account.servers && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    tellShown(*program.window);
    while (!isThere(inventory, account) && timer.elapsed() < patience)
        wait(std::chrono::milliseconds(20));
    wait(std::chrono::milliseconds(1500));
    if (!isThere(inventory, account))
        return 1;
    std::printf("%f %f\n", stall.longestWork(), residentMemory(u"self"_s).value_or(0));
    return 0;
}

bool measureKept(Figures &figures, const QString &size)
{
    const auto read = demo::Size::fromText(size);
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, folder.path());
    QByteArray input;
    {
        const Account account(size, std::chrono::milliseconds::zero());
        if (!read || account.address.isEmpty())
            return false;
        input = account.address.toEncoded() + ' ' + account.key + ' ' + QByteArray::number(read->servers) + ' ' +
                QByteArray::number(read->domains) + '\n';
        if (run({u"--fill-kept"_s}, input, environment).status != 0)
            return false;
    }
    constexpr int times = 5;
    std::vector<double> shown;
    double work = 0;
    double memory = 0;
    for (int i = 0; i < times; ++i) {
        const Told told = run({u"--start-kept"_s}, input, environment);
        if (told.numbers.size() != 2)
            return false;
        shown.push_back(told.shown);
        work = std::max(work, told.numbers.at(0));
        memory = std::max(memory, told.numbers.at(1));
    }
    figures.add({u"kept.start"_s, median(shown), u"ms"_s, startBound});
    figures.add({u"kept.longest-work"_s, work, u"ms"_s, frame});
    const auto keePassXc = memoryOfKeePassXc();
    figures.add({u"kept.memory"_s, memory, u"MB"_s, keePassXc ? *keePassXc : run({u"--empty"_s}, {}).numbers.value(0)});
    return true;
}

} // namespace bench
