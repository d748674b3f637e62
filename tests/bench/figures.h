// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace bench {

/// One measurement beside the yardstick measured in the same run.
struct Figure
{
    QString name;
    double value = 0;
    QString unit;
    /// In the same unit.
    double yardstick = 0;

    /// How many times the yardstick the value is: below 1 is better than it.
    double ratio() const { return value / yardstick; }
};

/// The figures of a run: a line each as they come, and all of them as JSON.
class Figures
{
public:
    /// Prints the head of the table.
    Figures();
    /// Keeps the figure and prints its line.
    void add(const Figure &figure);
    /// False when @p file cannot be written.
    bool writeJson(const QString &file) const;

private:
    QList<Figure> m_figures;
};

/// What @p work takes, in milliseconds.
double milliseconds(const std::function<void()> &work);
/// What this thread has worked by now, in milliseconds: what else the machine does is not in it.
double workedByNow();
/// What this thread works while it does @p work, in milliseconds.
double worked(const std::function<void()> &work);
double worst(const std::vector<double> &values);
double median(std::vector<double> values);

} // namespace bench
