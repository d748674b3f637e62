// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/domains/domainspage.h"
#include "gui/expiry/expirypage.h"
#include "gui/kit/elidedlabel.h"
#include "gui/kit/placeholder.h"
#include "gui/lists/filterbox.h"
#include "gui/pages/page.h"
#include "gui/people/peoplepage.h"
#include "gui/servers/editserverdialog.h"
#include "gui/servers/serverspage.h"
#include "inventory/sweep.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "tables/tablemodel.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

/// What the tests of the row that is looked at share.
namespace shownrow {

using namespace Qt::StringLiterals;
using tables::ArrangedModel;

/// The demo account in the real window, all of it read.
struct Stage
{
    Stage()
        : server(demo::Size{}, QDate::currentDate())
    {
        if (!server.start())
            qFatal("no demo server");
        on = std::make_unique<WindowOn>(server.address(), server.key());
        const bool read = QTest::qWaitForWindowActive(&on->window()) && support::waitFor([this] {
                              return on->inventory().sweep().isIdle() && !on->inventory().values().users.isEmpty();
                          });
        if (!read)
            qFatal("not read");
        // No key is held from the test before: with Ctrl, what becomes the current row is added to the selected ones.
        QTest::keyRelease(&on->window(), Qt::Key_Control);
    }

    /// All but the one of changes: nothing is kept of this account.
    QList<gui::Page *> pagesWithRows() const
    {
        QList<gui::Page *> pages = on->window().pages();
        pages.removeIf([](gui::Page *page) {
            return page->id() == "changes"_L1 || page->id() == "cases"_L1 || !page->filterBox();
        });
        return pages;
    }
    /// Shows the page's list, which is not what every page shows first.
    void goToList(const gui::Page &page) const
    {
        const QString part = page.parts().contains(u"list"_s) ? u"list"_s : QString();
        on->window().goTo({page.id(), {}, part});
    }
    template <typename Page>
    Page *show() const
    {
        auto *page = on->window().template findChild<Page *>();
        on->window().goTo({page->id(), {}, {}});
        return page;
    }

    demo::Server server;
    std::unique_ptr<WindowOn> on;
};

/// A page of one list: what stands in it, what is marked there, what can be done.
struct List
{
    explicit List(gui::Page &shown)
        : page(shown)
        , filter(page.filterBox()->findChild<QLineEdit *>())
    {
        page.filterBox()->focusView();
        view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
        if (!view)
            qFatal("no list");
        model = static_cast<ArrangedModel *>(view->model());
    }

    /// Those that the person sees marked: keys, groups left out.
    QStringList marked() const
    {
        QStringList keys;
        const QModelIndexList rows = view->selectionModel()->selectedRows();
        for (const QModelIndex &index : rows) {
            const auto *tree = qobject_cast<QTreeView *>(view);
            if (model->sourceRow(index) >= 0 &&
                (!tree || !index.parent().isValid() || tree->isExpanded(index.parent())))
                keys.append(index.data(tables::KeyRole).toString());
        }
        return keys;
    }

    QString first() const
    {
        const QModelIndex top = model->index(0, 0);
        return (model->isGrouped() ? model->index(0, 0, top) : top).data(tables::KeyRole).toString();
    }

    /// Types the text of a row that hides the one that is marked; its key is the first then.
    bool hideMarked() const
    {
        const QString before = marked().value(0);
        for (int row = 0; row < model->table()->rowCount(); ++row) {
            for (int column = 0; column < model->table()->columnCount(); ++column) {
                const QString text = model->table()->text(row, column);
                if (text.size() < 4)
                    continue;
                filter->setText(u'"' + text + u'"');
                if (model->shownCount() > 0 && !model->indexOf(before).isValid())
                    return true;
            }
        }
        return false;
    }

    /// What can be done on the page that is not done with all of its list.
    QStringList offered() const
    {
        static const QStringList ofAll{
            u"Expand all groups"_s,  u"Collapse all groups"_s, u"Sort by"_s,    u"Columns"_s,
            u"Copy all"_s,           u"Save all…"_s,           u"Clear list"_s, u"Saved filters"_s,
            u"Export as a report…"_s};
        QStringList texts;
        const QList<QAction *> actions = page.menuActions();
        for (const QAction *action : actions) {
            if (action && action->isEnabled() && !ofAll.contains(action->text()))
                texts.append(action->text());
        }
        return texts;
    }

    gui::Page &page;
    QLineEdit *filter;
    QAbstractItemView *view = nullptr;
    ArrangedModel *model = nullptr;
};

} // namespace shownrow
