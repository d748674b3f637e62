// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/pages.h"

#include "bench/processes.h"
#include "bench/program.h"
#include "gui/pages/page.h"
#include "inventory/sweep.h"

#include <QApplication>
#include <QMainWindow>
#include <QTextStream>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// In the order of the navigation; the first is in front after the first start.
const QStringList &pages()
{
    static const QStringList ids{u"overview"_s, u"servers"_s, u"domains"_s, u"expiry"_s,
                                 u"people"_s,   u"changes"_s, u"requests"_s};
    return ids;
}

/// Whether everything of so many servers and domains is there, or has failed for good.
bool isRead(inventory::Inventory &inventory, qsizetype servers, qsizetype domains)
{
    return inventory.sweep().isIdle() && inventory.values().instanceDetails.size() == servers &&
           inventory.values().domainDetails.size() == domains;
}

void measureStart(Figures &figures, const Account &account)
{
    constexpr int times = 5;
    std::vector<double> ours;
    std::vector<double> empty;
    for (int i = 0; i < times; ++i) {
        ours.push_back(
            run({u"--page"_s, pages().first()}, account.address.toEncoded() + ' ' + account.key + " 0 0\n").shown);
        empty.push_back(run({u"--empty"_s}, {}).shown);
    }
    figures.add({u"start.window"_s, median(ours), u"ms"_s, median(empty)});
}

} // namespace

int showEmptyWindow()
{
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    tellShown(window);
    std::printf("%f\n", residentMemory(u"self"_s).value_or(0));
    return 0;
}

int showOnePage(const QString &page)
{
    QTextStream input(stdin);
    const QStringList words = input.readLine().split(u' ');
    if (words.size() != 4)
        return 1;
    const qsizetype servers = words.at(2).toInt();
    const qsizetype domains = words.at(3).toInt();
    Program program(QUrl(words.at(0)), words.at(1).toLatin1());
    program.window->goTo({page, {}, {}});
    tellShown(*program.window);
    inventory::Inventory &inventory = program.session->inventory();
    if (servers + domains == 0) {
        std::printf("0\n");
        return 0;
    }
    QElapsedTimer timer;
    timer.start();
    const Stall stall;
    inventory.refreshAll();
    while (!isRead(inventory, servers, domains) && timer.elapsed() < patience)
        wait(std::chrono::milliseconds(50));
    // What is gathered before it is shown is work too.
    wait(std::chrono::milliseconds(500));
    if (!isRead(inventory, servers, domains))
        return 1;
    std::printf("%f %f %lld %f\n", stall.longestWork(), stall.longest(), timer.elapsed(),
                residentMemory(u"self"_s).value_or(0));
    return 0;
}

bool measurePages(Figures &figures, const QString &size)
{
    const auto read = demo::Size::fromText(size);
    const Account account(size, std::chrono::milliseconds::zero());
    if (!read || account.address.isEmpty())
        return false;
    measureStart(figures, account);
    const QByteArray input = account.address.toEncoded() + ' ' + account.key + ' ' + QByteArray::number(read->servers) +
                             ' ' + QByteArray::number(read->domains) + '\n';
    double memory = 0;
    for (const QString &page : pages()) {
        const Told told = run({u"--page"_s, page}, input);
        if (told.numbers.size() != 4)
            return false;
        figures.add({u"page.%1.longest-work"_s.arg(page), told.numbers.at(0), u"ms"_s, frame});
        if (memory == 0)
            memory = told.numbers.at(3);
    }
    const auto keePassXc = memoryOfKeePassXc();
    if (!keePassXc)
        std::fprintf(stderr, "KeePassXC does not run here: memory stands beside an empty window of Qt.\n");
    figures.add(
        {u"memory.account-open"_s, memory, u"MB"_s, keePassXc ? *keePassXc : run({u"--empty"_s}, {}).numbers.value(0)});
    return true;
}

} // namespace bench
