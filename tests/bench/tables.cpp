// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/tables.h"

#include "models/recordtable.h"
#include "tables/arrangedmodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int changedRows = 20;

/// The same for every run. Names and addresses are invented, in forms that an account has.
QList<api::Record> inventRecords(int count)
{
    static const QStringList words{u"butik"_s, u"ångström"_s, u"lager"_s, u"mail"_s, u"åre"_s, u"södra"_s, u"www"_s};
    static const QStringList types{u"A"_s, u"AAAA"_s, u"CNAME"_s, u"MX"_s, u"TXT"_s};
    QRandomGenerator dice(4711);
    const auto pick = [&dice](const QStringList &list) { return list.at(dice.bounded(static_cast<int>(list.size()))); };
    QList<api::Record> records;
    records.reserve(count);
    for (int i = 0; i < count; ++i) {
        api::Record record;
        record.domain = u"%1-%2.example"_s.arg(pick(words)).arg(i / 20);
        record.name = u"%1%2.%3"_s.arg(pick(words)).arg(i).arg(record.domain);
        record.type = pick(types);
        record.content = u"10.%1.%2.%3"_s.arg(dice.bounded(256)).arg(dice.bounded(256)).arg(dice.bounded(256));
        record.ttl = {dice.bounded(1, 86400), {}};
        record.priority = {dice.bounded(1, 50), {}};
        records.append(record);
    }
    return records;
}

/// What a person does at the filter: types words, and deletes them.
QStringList typing(const QString &typed)
{
    QStringList states;
    for (qsizetype length = 1; length <= typed.size(); ++length)
        states.append(typed.left(length));
    for (qsizetype length = typed.size() - 1; length >= 0; --length)
        states.append(typed.left(length));
    return states;
}

/// A model in a view of the size that a window gives it.
struct Stage
{
    explicit Stage(QAbstractItemModel &model)
    {
        view.setModel(&model);
        view.resize(1000, 700);
        view.show();
        QCoreApplication::processEvents();
    }

    QTableView view;
};

void comeToRest(const tables::ArrangedModel &model)
{
    while (!model.isPrepared())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Includes what the view does of it, until the window is drawn again.
double untilDrawn(const std::function<void()> &work)
{
    return milliseconds([&work] {
        work();
        QCoreApplication::processEvents();
    });
}

template <typename SetFilter>
std::vector<double> keystrokes(const QString &typed, SetFilter setFilter)
{
    std::vector<double> times;
    for (const QString &state : typing(typed))
        times.push_back(untilDrawn([&] { setFilter(state); }));
    return times;
}

/// The table and both models over it.
struct Bench
{
    explicit Bench(const QList<api::Record> &records)
        : table(models::makeRecordTable())
    {
        table->setRows(records);
        ours.setTable(table.get());
        theirs.setSourceModel(table.get());
        theirs.setSortRole(tables::SortRole);
        theirs.setSortLocaleAware(true);
        theirs.setFilterKeyColumn(-1);
        theirs.setFilterCaseSensitivity(Qt::CaseInsensitive);
    }

    std::unique_ptr<tables::Table<api::Record>> table;
    tables::ArrangedModel ours;
    QSortFilterProxyModel theirs;
};

void measureKeystrokes(Figures &figures, Bench &bench, const QString &size)
{
    const int name = bench.table->columnIndex("name");
    bench.ours.sort(name);
    bench.theirs.sort(name);
    const QString words = u"lager12 txt"_s;
    std::vector<double> ours;
    std::vector<double> excluding;
    std::vector<double> inFields;
    std::vector<double> theirs;
    {
        const Stage stage(bench.ours);
        comeToRest(bench.ours);
        const auto setFilter = [&bench](const QString &text) { bench.ours.setFilter(text); };
        ours = keystrokes(words, setFilter);
        excluding = keystrokes(u"-lager12 -txt"_s, setFilter);
        inFields = keystrokes(u"name:lager12 -content: priority:"_s, setFilter);
    }
    {
        const Stage stage(bench.theirs);
        theirs = keystrokes(words, [&bench](const QString &text) { bench.theirs.setFilterFixedString(text); });
    }
    figures.add({u"keystroke.worst."_s + size, worst(ours), u"ms"_s, worst(theirs)});
    figures.add({u"keystroke.median."_s + size, median(ours), u"ms"_s, median(theirs)});
    figures.add({u"keystroke.excluding."_s + size, worst(excluding), u"ms"_s, worst(theirs)});
    figures.add({u"keystroke.in-fields."_s + size, worst(inFields), u"ms"_s, worst(theirs)});
}

/// Typed before the event loop had a moment to prepare the rows for it: the longest stretch of work until all is
/// prepared, and how long it takes until the rows are those of the first letter, which some of them have.
void measureHaste(Figures &figures, const QList<api::Record> &records, const QString &size)
{
    Bench bench(records);
    bench.ours.sort(bench.table->columnIndex("name"));
    bench.theirs.sort(bench.table->columnIndex("name"));
    const double theirs = milliseconds([&bench] { bench.theirs.setFilterFixedString(u"å"_s); });
    bench.theirs.setSourceModel(nullptr);
    const Stage stage(bench.ours);
    // New rows, so that none is prepared.
    QList<api::Record> changed = records;
    for (api::Record &record : changed)
        record.name.prepend(u'x');
    bench.table->setRows(changed);
    QElapsedTimer timer;
    timer.start();
    double shown = 0;
    QObject::connect(&bench.ours, &tables::ArrangedModel::countsChanged, &stage.view,
                     [&] { shown = static_cast<double>(timer.nsecsElapsed()) / 1e6; });
    std::vector<double> stretches{worked([&bench] { bench.ours.setFilter(u"å"_s); })};
    while (!bench.ours.isPrepared())
        stretches.push_back(worked([] { QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); }));
    for (int turn = 0; turn < 3; ++turn)
        stretches.push_back(worked([] { QCoreApplication::processEvents(); }));
    figures.add({u"keystroke.first."_s + size, worst(stretches), u"ms"_s, theirs});
    figures.add({u"keystroke.first-shown."_s + size, shown, u"ms"_s, theirs});
}

void measureSorting(Figures &figures, Bench &bench, const QString &size)
{
    for (const auto &[label, id] :
         {std::pair("text", "name"), std::pair("number", "ttl"), std::pair("address", "content")}) {
        const int column = bench.table->columnIndex(id);
        std::vector<double> ours;
        std::vector<double> theirs;
        for (Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            // From another order, as when a person clicks on another column's head.
            bench.ours.sort(bench.table->columnIndex("type"));
            bench.theirs.sort(bench.table->columnIndex("type"));
            ours.push_back(milliseconds([&] { bench.ours.sort(column, order); }));
            theirs.push_back(milliseconds([&] { bench.theirs.sort(column, order); }));
        }
        figures.add({u"sort.%1.%2"_s.arg(QLatin1String(label), size), worst(ours), u"ms"_s, worst(theirs)});
    }
}

void measureRefresh(Figures &figures, const QList<api::Record> &records, const QString &size)
{
    QList<api::Record> changed = records;
    const qsizetype step = changed.size() / changedRows;
    for (int i = 0; i < changedRows; ++i)
        changed[i * step].ttl = {1, {}};
    const auto timeOf = [&](bool withOurs) {
        Bench bench(records);
        const int name = bench.table->columnIndex("name");
        bench.theirs.setSourceModel(withOurs ? nullptr : bench.table.get());
        bench.ours.setTable(withOurs ? bench.table.get() : nullptr);
        (withOurs ? static_cast<QAbstractItemModel &>(bench.ours) : bench.theirs).sort(name);
        const Stage stage(withOurs ? static_cast<QAbstractItemModel &>(bench.ours) : bench.theirs);
        comeToRest(bench.ours);
        return untilDrawn([&] { bench.table->setRows(changed); });
    };
    figures.add({u"refresh.20-rows-changed."_s + size, timeOf(true), u"ms"_s, timeOf(false)});
}

} // namespace

void measureTables(Figures &figures, int rows)
{
    const QString size = QString::number(rows);
    const QList<api::Record> records = inventRecords(rows);
    Bench bench(records);
    measureSorting(figures, bench, size);
    measureKeystrokes(figures, bench, size);
    measureHaste(figures, records, size);
    measureRefresh(figures, records, size);
}

} // namespace bench
