// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/lists/currentrow.h"
#include "gui/lists/tabletools.h"
#include "gui/lists/views.h"
#include "settings/settings.h"
#include "tables/arrangedmodel.h"
#include "tables/table.h"

#include <QAction>
#include <QHeaderView>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace tabletest {

/// A row of a table that no page has: a key, a text, a number.
struct Row
{
    QString key;
    QString text;
    int number = 0;

    bool operator==(const Row &) const = default;
};

/// Columns key, text, number, more.
inline std::unique_ptr<tables::Table<Row>> makeTable()
{
    using tables::Column;
    Column<Row> key;
    key.id = "key";
    key.header = [] { return QStringLiteral("Key"); };
    key.text = [](const Row &row, const QLocale &) { return row.key; };
    Column<Row> text;
    text.id = "text";
    text.header = [] { return QStringLiteral("Text"); };
    text.text = [](const Row &row, const QLocale &) { return row.text; };
    text.toolTip = [](const Row &, const QLocale &) { return QStringLiteral("only in the tooltip"); };
    Column<Row> number;
    number.id = "number";
    number.header = [] { return QStringLiteral("Number"); };
    number.text = [](const Row &row, const QLocale &) { return QString::number(row.number); };
    number.sort = [](const Row &row) { return QVariant(row.number); };
    Column<Row> more;
    more.id = "more";
    more.header = [] { return QStringLiteral("More"); };
    return std::make_unique<tables::Table<Row>>(QList<Column<Row>>{key, text, number, more},
                                                [](const Row &row) { return row.key; });
}

/// k000, k001, … in the order of the alphabet.
inline QList<Row> rows(int first, int count)
{
    QList<Row> list;
    for (int i = first; i < first + count; ++i)
        list.append({QStringLiteral("k%1").arg(i, 3, 10, QLatin1Char('0')), QStringLiteral("text %1").arg(i), i});
    return list;
}

/// Settings in a file of the test's own.
struct Store
{
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    settings::Settings settings{store};
};

/// A real view with its tools. The table stands in groups a and b where @p View is a tree that is grouped.
template <typename View>
struct Shown
{
    /// With settings of its own.
    Shown()
        : Shown(std::make_unique<Store>())
    {
    }
    /// With settings that others have too, or that outlive it.
    explicit Shown(::settings::Settings &given, const QString &id = QStringLiteral("test"))
        : settings(given)
    {
        model.setTable(table.get());
        current = new gui::CurrentRow(view, model, &owner);
        if constexpr (std::is_same_v<View, QTreeView>)
            gui::prepareTree(view, {120, 0, 80, 60}, 1);
        else
            gui::prepareTable(view, {120, 150, 80, 60});
        view.sortByColumn(0, Qt::AscendingOrder);
        view.setFrameShape(QFrame::NoFrame);
        view.resize(600, 300);
        tools = new gui::TableTools(view, model, id, settings, &owner);
        tools->offer([] { return QList<QAction *>(); });
        view.setAccessibleName(QStringLiteral("Test table"));
        view.show();
        header = viewsHeader();
    }

    QHeaderView *viewsHeader()
    {
        if constexpr (std::is_same_v<View, QTreeView>)
            return view.header();
        else
            return view.horizontalHeader();
    }

    /// The action of the tools with this text.
    QAction *action(const QString &text) const
    {
        const QList<QAction *> all = owner.findChildren<QAction *>() + view.template findChildren<QAction *>();
        for (QAction *found : all) {
            if (found->text() == text)
                return found;
        }
        qFatal("no action %s", qPrintable(text));
    }

    /// Sizes a column as a hand does: by the line at its right end.
    void drag(int column, int by)
    {
        QCoreApplication::processEvents();
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) - 2;
        const int y = header->height() / 2;
        QWidget *port = header->viewport();
        QTest::mouseMove(port, {x, y});
        QTest::mousePress(port, Qt::LeftButton, {}, {x, y});
        // The move of the test's mouse has no buttons down on every platform.
        QMouseEvent move(QEvent::MouseMove, QPointF(x + by, y), port->mapToGlobal(QPointF(x + by, y)), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(port, &move);
        QTest::mouseRelease(port, Qt::LeftButton, {}, {x + by, y});
        QCoreApplication::processEvents();
    }

    /// Texts of the header from the left, hidden ones left out.
    QStringList headers() const
    {
        QStringList texts;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                texts.append(model.headerData(column, Qt::Horizontal).toString());
        }
        return texts;
    }

    void select(const QStringList &keys)
    {
        view.clearSelection();
        for (const QString &key : keys)
            view.selectionModel()->select(model.indexOf(key), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    QStringList selected() const
    {
        QStringList keys;
        const QModelIndexList all = view.selectionModel()->selectedRows();
        for (const QModelIndex &index : all)
            keys.append(index.data(tables::KeyRole).toString());
        keys.sort();
        return keys;
    }

    /// The key of the row at the upper edge.
    QString top() const
    {
        const QModelIndex index = view.indexAt(QPoint(1, 1));
        return index.data(tables::IsGroupRole).toBool() ? index.data().toString()
                                                        : index.data(tables::KeyRole).toString();
    }

    /// Null where the settings are given.
    std::unique_ptr<Store> own;
    ::settings::Settings &settings;
    std::unique_ptr<tables::Table<Row>> table = makeTable();
    tables::ArrangedModel model;
    View view;
    QObject owner;
    gui::CurrentRow *current = nullptr;
    gui::TableTools *tools = nullptr;
    QHeaderView *header = nullptr;

private:
    explicit Shown(std::unique_ptr<Store> store)
        : Shown(store->settings)
    {
        own = std::move(store);
    }
};

/// Even numbers in group a, odd ones in b, every tenth in both.
template <typename View>
void group(Shown<View> &shown)
{
    shown.model.setGrouping([table = shown.table.get()](int row) {
        const int number = table->row(row).number;
        if (number % 10 == 0)
            return QStringList{QStringLiteral("a"), QStringLiteral("b")};
        return QStringList{number % 2 == 0 ? QStringLiteral("a") : QStringLiteral("b")};
    });
}

} // namespace tabletest
