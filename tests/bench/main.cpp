// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bulk.h"
#include "bench/edit.h"
#include "bench/figures.h"
#include "bench/finder.h"
#include "bench/index.h"
#include "bench/kept.h"
#include "bench/pages.h"
#include "bench/program.h"
#include "bench/sweep.h"
#include "bench/tables.h"
#include "bench/wire.h"
#include "bench/year.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the program beside yardsticks of the same run."_s);
    parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Writes the figures to FILE as well, as JSON."_s, u"FILE"_s);
    const QCommandLineOption rows(u"rows"_s, u"Measures tables of N rows only."_s, u"N"_s);
    const QCommandLineOption servers(
        u"servers"_s, u"Reads an account of N servers and N domains (250), and edits 2 N."_s, u"N"_s, u"250"_s);
    const QCommandLineOption account(u"account"_s,
                                     u"Shows an account of SIZE (servers=1000,domains=5000,records=100000)."_s,
                                     u"SIZE"_s, u"servers=1000,domains=5000,records=100000"_s);
    // The processes that this program starts of itself.
    const QCommandLineOption serve(u"serve"_s, u"Is the server of an account."_s, u"SIZE"_s);
    const QCommandLineOption latency(u"latency"_s, u"How far away that server is."_s, u"MS"_s, u"0"_s);
    const QCommandLineOption page(u"page"_s, u"Is the program, with this page in front."_s, u"ID"_s);
    const QCommandLineOption empty(u"empty"_s, u"Is a program with an empty window."_s);
    const QCommandLineOption fill(u"fill-kept"_s, u"Is the program that keeps an account."_s);
    const QCommandLineOption kept(u"start-kept"_s, u"Is the program with an account that is kept."_s);
    const QCommandLineOption fillYear(u"fill-year"_s, u"Gives the demo account a year of history."_s);
    const QCommandLineOption showYear(u"show-year"_s, u"Is the program with that history."_s);
    parser.addOptions({fillYear, showYear, fill, kept, json, rows, servers, account, serve, latency, page, empty});
    parser.process(application);
    const auto served = demo::Size::fromText(parser.value(serve));
    if (parser.isSet(serve))
        return served ? bench::serveAccount(*served, std::chrono::milliseconds(parser.value(latency).toInt())) : 1;
    if (parser.isSet(empty))
        return bench::showEmptyWindow();
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    if (parser.isSet(page))
        return bench::showOnePage(parser.value(page));
    if (parser.isSet(fill))
        return bench::fillKept();
    if (parser.isSet(kept))
        return bench::startKept();
    if (parser.isSet(fillYear))
        return bench::fillYear();
    if (parser.isSet(showYear))
        return bench::showYear();
    // Found out before minutes of measuring.
    if (parser.isSet(json) && !QFile(parser.value(json)).open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "Cannot write %s\n", qPrintable(parser.value(json)));
        return 2;
    }
    bench::Figures figures;
    const QList<int> sizes =
        parser.isSet(rows) ? QList<int>{qMax(100, parser.value(rows).toInt())} : QList<int>{1000, 10000, 100000};
    for (int size : sizes)
        bench::measureTables(figures, size);
    bench::measureWire(figures);
    // Where few rows are measured, not how fast it is matters.
    const int part = parser.isSet(rows) ? 50 : 1;
    bench::measureIndex(figures, part);
    bench::measureFinder(figures, part);
    bench::measureEdit(figures);
    const int sweptServers = qMax(1, parser.value(servers).toInt());
    if (!bench::measureSweep(figures, sweptServers) || !bench::measureBulk(figures, 2 * sweptServers) ||
        !bench::measurePages(figures, parser.value(account)) || !bench::measureKept(figures, parser.value(account)) ||
        !bench::measureYear(figures)) {
        std::fprintf(stderr, "The account could not be read, by the program or by curl, or not be written.\n");
        return 1;
    }
    if (parser.isSet(json) && !figures.writeJson(parser.value(json))) {
        std::fprintf(stderr, "Cannot write %s\n", qPrintable(parser.value(json)));
        return 2;
    }
    return 0;
}
