// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figures.h"
#include "bench/sweep.h"
#include "bench/tables.h"

#include <QApplication>
#include <QCommandLineParser>

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
    const QCommandLineOption servers(u"servers"_s, u"Reads an account of N servers and N domains (250)."_s, u"N"_s,
                                     u"250"_s);
    const QCommandLineOption serve(u"serve"_s, u"Is the server of such an account, for this program itself."_s, u"N"_s);
    parser.addOptions({json, rows, servers, serve});
    parser.process(application);
    if (parser.isSet(serve))
        return bench::serveAccount(parser.value(serve).toInt());
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    bench::Figures figures;
    const QList<int> sizes =
        parser.isSet(rows) ? QList<int>{qMax(100, parser.value(rows).toInt())} : QList<int>{1000, 10000, 100000};
    for (int size : sizes)
        bench::measureTables(figures, size);
    if (!bench::measureSweep(figures, qMax(1, parser.value(servers).toInt()))) {
        std::fprintf(stderr, "The account could not be read, by the program or by curl.\n");
        return 1;
    }
    if (parser.isSet(json) && !figures.writeJson(parser.value(json))) {
        std::fprintf(stderr, "Cannot write %s\n", qPrintable(parser.value(json)));
        return 2;
    }
    return 0;
}
