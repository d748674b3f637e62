// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/finder/finderdialog.h"
#include "gui/kit/elidedlabel.h"
#include "inventory/sweep.h"
#include "support/testcase.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTabBar>
#include <QTableView>

namespace questions {

using namespace Qt::StringLiterals;

inline bool isOnScreen(const QWidget &widget)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

/// All indexes of a model below @p parent whose cells can be seen in @p view.
inline void addCells(const QAbstractItemView &view, const QModelIndex &parent, QModelIndexList &cells)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            if (view.visualRect(index).intersects(view.viewport()->rect()))
                cells.append(index);
        }
        addCells(view, model.index(row, 0, parent), cells);
    }
}

inline QModelIndexList cellsOf(const QAbstractItemView &view)
{
    QModelIndexList cells;
    addCells(view, view.rootIndex(), cells);
    return cells;
}

/// Somebody at the window, who is counted: a click, a key chord and a text that is typed are a step each, and moving
/// the eyes over one screen is none.
class Person
{
public:
    Person()
        : m_server(demo::Size{}, QDate::currentDate())
    {
        if (!m_server.start())
            qFatal("no demo server");
        m_on = std::make_unique<WindowOn>(m_server.address(), m_server.key());
        m_on->show(u"overview"_s);
        if (!support::waitFor([this] {
                return m_on->inventory().values().instanceDetails.size() == 25 && m_on->inventory().sweep().isIdle();
            }))
            qFatal("the demo account was not read");
        // Nothing is kept of it, so that what is read bit by bit otherwise is read by the page that needs all of it.
        m_on->show(u"access"_s);
        if (!support::waitFor([this] {
                const inventory::Values &values = m_on->inventory().values();
                return values.userDetails.size() == 12 && values.sshKeys.size() == 25 &&
                       m_on->inventory().sweep().isIdle();
            }))
            qFatal("people and keys were not read");
        m_on->show(u"overview"_s);
    }

    WindowOn &on() { return *m_on; }
    int steps() const { return m_steps; }
    /// What comes now is asked of somebody who looks at this already.
    void begin() { m_steps = 0; }

    /// Chooses a page in the navigation.
    void page(const QString &title)
    {
        auto *list = m_on->window().findChild<QListWidget *>(u"navigation"_s);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text() == title)
                return click(*list->viewport(), list->visualItemRect(list->item(row)).center());
        }
        qFatal("no such page");
    }
    void tab(const QString &beginsWith)
    {
        for (QTabBar *bar : m_on->window().findChildren<QTabBar *>()) {
            for (int number = 0; isOnScreen(*bar) && number < bar->count(); ++number) {
                if (bar->tabText(number).startsWith(beginsWith))
                    return click(*bar, bar->tabRect(number).center());
            }
        }
        qFatal("no such tab");
    }
    /// Presses the button whose text begins so, once it is on the screen.
    void button(const QString &beginsWith)
    {
        QAbstractButton *found = nullptr;
        const auto isThere = [&] {
            const QList<QAbstractButton *> buttons = m_on->window().findChildren<QAbstractButton *>();
            const auto at =
                std::find_if(buttons.cbegin(), buttons.cend(), [&beginsWith](const QAbstractButton *button) {
                    return isOnScreen(*button) && button->text().startsWith(beginsWith);
                });
            found = at == buttons.cend() ? nullptr : *at;
            return found != nullptr;
        };
        if (!support::waitFor(isThere))
            qFatal("no such button");
        click(*found, found->rect().center());
    }
    void chord(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        ++m_steps;
        QTest::keyClick(&m_on->window(), key, modifiers);
    }
    void type(const QString &text)
    {
        ++m_steps;
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    /// Ctrl+K, and a text that is typed to its end, which is Return: two steps.
    void find(const QString &text)
    {
        ++m_steps;
        auto *find = m_on->window().findChild<QAction *>(u"find"_s);
        if (find->shortcut() != QKeySequence(Qt::CTRL | Qt::Key_K))
            qFatal("another chord");
        find->trigger();
        gui::FinderDialog *dialog = nullptr;
        if (!support::waitFor([&] {
                for (gui::FinderDialog *one : m_on->window().findChildren<gui::FinderDialog *>())
                    dialog = one->isVisible() ? one : dialog;
                return dialog && dialog->isAnswered() && dialog->isComplete();
            }))
            qFatal("no finder");
        ++m_steps;
        auto *field = dialog->findChild<QLineEdit *>();
        // Names have letters that no key of a test's keyboard has.
        dialog->setText(text);
        if (!support::waitFor([dialog] { return dialog->isAnswered(); }))
            qFatal("no answer");
        const QPointer<gui::FinderDialog> gone(dialog);
        QTest::keyClick(field, Qt::Key_Return);
        if (!support::waitFor([&gone] { return !gone; }))
            qFatal("nothing found");
    }
    /// Clicks the row that begins with a text, where it can be seen in the table with this accessible name.
    void row(const QString &table, const QString &beginsWith)
    {
        auto *view = m_on->named<QTableView>(table);
        QModelIndex found;
        support::waitFor([&] {
            for (const QModelIndex &index : cellsOf(*view)) {
                if (index.data().toString().startsWith(beginsWith))
                    found = index;
            }
            return found.isValid();
        });
        if (found.isValid())
            return click(*view->viewport(), view->visualRect(found).center());
        qFatal("no such row");
    }

    /// Whether all of these can be read without doing anything, soon.
    bool sees(const QStringList &texts)
    {
        const bool isThere = support::waitFor([&] {
            const QString all = screen();
            return std::all_of(texts.cbegin(), texts.cend(),
                               [&all](const QString &text) { return all.contains(text); });
        });
        if (!isThere)
            qWarning().noquote() << screen();
        return isThere;
    }
    /// What can be read in the window: labels, buttons, fields and cells.
    QString screen() const
    {
        QStringList texts;
        for (const QLabel *label : m_on->window().findChildren<QLabel *>())
            texts.append(isOnScreen(*label) ? label->text() : QString());
        for (const QAbstractButton *button : m_on->window().findChildren<QAbstractButton *>())
            texts.append(isOnScreen(*button) ? button->text() : QString());
        for (const QLineEdit *field : m_on->window().findChildren<QLineEdit *>())
            texts.append(isOnScreen(*field) ? field->text() : QString());
        for (const QAbstractItemView *view : views()) {
            for (const QModelIndex &index : cellsOf(*view))
                texts.append(index.data().toString());
        }
        for (const gui::ElidedLabel *label : m_on->window().findChildren<gui::ElidedLabel *>())
            texts.append(isOnScreen(*label) ? label->text() : QString());
        texts.removeAll(QString());
        return texts.join(u'\n');
    }
    /// How many rows the page in front shows.
    int rows() const
    {
        int count = 0;
        for (const QAbstractItemView *view : views()) {
            if (view->accessibleName() == m_main)
                count = view->model()->rowCount();
        }
        return count;
    }
    void looksAt(const QString &accessibleName) { m_main = accessibleName; }

private:
    QList<QAbstractItemView *> views() const
    {
        QList<QAbstractItemView *> found;
        for (QAbstractItemView *view : m_on->window().findChildren<QAbstractItemView *>()) {
            if (isOnScreen(*view) && view->model() && !qobject_cast<QHeaderView *>(view) &&
                view->objectName() != "navigation"_L1)
                found.append(view);
        }
        return found;
    }
    void click(QWidget &widget, const QPoint &at)
    {
        ++m_steps;
        QTest::mouseClick(&widget, Qt::LeftButton, {}, at);
    }

    demo::Server m_server;
    std::unique_ptr<WindowOn> m_on;
    QString m_main;
    int m_steps = 0;
};

} // namespace questions
