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
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// What figures are about, in the order in which they are measured.
const QStringList everyGroup{u"tables"_s, u"wire"_s, u"index"_s, u"finder"_s, u"edit"_s,
                             u"sweep"_s,  u"bulk"_s, u"pages"_s, u"kept"_s,   u"year"_s};

/// False when an account could not be read or written.
bool measure(bench::Figures &figures, const QStringList &groups, std::optional<int> rows, int servers,
             const QString &account)
{
    const auto isAsked = [&groups](const QString &group) { return groups.contains(group); };
    const QList<int> sizes = rows ? QList<int>{qMax(100, *rows)} : QList<int>{1000, 10000, 100000};
    for (int size : sizes) {
        if (isAsked(u"tables"_s))
            bench::measureTables(figures, size);
    }
    if (isAsked(u"wire"_s))
        bench::measureWire(figures);
    // Where few rows are measured, not how fast it is matters.
    const int part = rows ? 50 : 1;
    if (isAsked(u"index"_s))
        bench::measureIndex(figures, part);
    if (isAsked(u"finder"_s))
        bench::measureFinder(figures, part);
    if (isAsked(u"edit"_s))
        bench::measureEdit(figures);
    const int swept = qMax(1, servers);
    return (!isAsked(u"sweep"_s) || bench::measureSweep(figures, swept)) &&
           (!isAsked(u"bulk"_s) || bench::measureBulk(figures, 2 * swept)) &&
           (!isAsked(u"pages"_s) || bench::measurePages(figures, account)) &&
           (!isAsked(u"kept"_s) || bench::measureKept(figures, account)) &&
           (!isAsked(u"year"_s) || bench::measureYear(figures));
}

} // namespace

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
    const QCommandLineOption only(
        u"only"_s, u"Measures only these, parted by commas: %1."_s.arg(everyGroup.join(u", "_s)), u"GROUPS"_s);
    // The processes that this program starts of itself.
    const QCommandLineOption serve(u"serve"_s, u"Is the server of an account."_s, u"SIZE"_s);
    const QCommandLineOption latency(u"latency"_s, u"How far away that server is."_s, u"MS"_s, u"0"_s);
    const QCommandLineOption page(u"page"_s, u"Is the program, with this page in front."_s, u"ID"_s);
    const QCommandLineOption empty(u"empty"_s, u"Is a program with an empty window."_s);
    const QCommandLineOption fill(u"fill-kept"_s, u"Is the program that keeps an account."_s);
    const QCommandLineOption kept(u"start-kept"_s, u"Is the program with an account that is kept."_s);
    const QCommandLineOption fillYear(u"fill-year"_s, u"Gives the demo account a year of history."_s);
    const QCommandLineOption showYear(u"show-year"_s, u"Is the program with that history."_s);
    parser.addOptions(
        {only, fillYear, showYear, fill, kept, json, rows, servers, account, serve, latency, page, empty});
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
    const QStringList groups = parser.isSet(only) ? parser.value(only).split(u',') : everyGroup;
    for (const QString &group : groups) {
        if (!everyGroup.contains(group)) {
            std::fprintf(stderr, "There are no figures %s\n", qPrintable(group));
            return 2;
        }
    }
    // Found out before minutes of measuring.
    if (parser.isSet(json) && !QFile(parser.value(json)).open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "Cannot write %s\n", qPrintable(parser.value(json)));
        return 2;
    }
    bench::Figures figures;
    if (!measure(figures, groups, parser.isSet(rows) ? std::optional(parser.value(rows).toInt()) : std::nullopt,
                 parser.value(servers).toInt(), parser.value(account))) {
        std::fprintf(stderr, "The account could not be read, by the program or by curl, or not be written.\n");
        return 1;
    }
    if (parser.isSet(json) && !figures.writeJson(parser.value(json))) {
        std::fprintf(stderr, "Cannot write %s\n", qPrintable(parser.value(json)));
        return 2;
    }
    return 0;
}
