// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace bench {

Figures::Figures()
{
    std::printf("%-44s %12s  %-4s %12s %8s\n", "name", "value", "unit", "yardstick", "ratio");
}

void Figures::add(const Figure &figure)
{
    m_figures.append(figure);
    std::printf("%-44s %12.3f  %-4s %12.3f %8.4f\n", qPrintable(figure.name), figure.value, qPrintable(figure.unit),
                figure.yardstick, figure.ratio());
    std::fflush(stdout);
}

bool Figures::writeJson(const QString &file) const
{
    QJsonArray all;
    for (const Figure &figure : m_figures)
        all.append(QJsonObject{{u"name"_s, figure.name},
                               {u"value"_s, figure.value},
                               {u"unit"_s, figure.unit},
                               {u"yardstick"_s, figure.yardstick},
                               {u"ratio"_s, figure.ratio()}});
    QFile out(file);
    const QByteArray text = QJsonDocument(all).toJson();
    return out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.flush();
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double workedByNow()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double worked(const std::function<void()> &work)
{
    const double before = workedByNow();
    work();
    return workedByNow() - before;
}

double worst(const std::vector<double> &values)
{
    return *std::max_element(values.begin(), values.end());
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace bench
