// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace gui {

class Page;

/// Every page and every dialog that there is, each as a function that makes it. A room adds its own, app joins the
/// rooms; whoever takes all pages or all dialogs takes them from here. What the functions refer to outlives the
/// registry and what they made.
class Registry
{
public:
    /// Makes a page, which @p parent owns.
    using PageMaker = std::function<Page *(QWidget *parent)>;
    /// Makes a dialog over the main window @p window, in a state in which it says as much as it can of the account at
    /// hand; null while the account has nothing to show it with. It must go before the window.
    using DialogMaker = std::function<std::unique_ptr<QDialog>(QWidget *window)>;

    struct DialogEntry
    {
        /// Stable, English, in small letters: "edit-server". Two states of one dialog are two entries.
        QString id;
        DialogMaker make;
    };

    /// Pages stand in the navigation in the order in which they are added.
    void addPage(PageMaker make) { m_pages.append(std::move(make)); }
    /// @p id is not in the registry yet.
    void addDialog(const QString &id, DialogMaker make)
    {
        Q_ASSERT(!hasDialog(id));
        m_dialogs.append({id, std::move(make)});
    }

    const QList<PageMaker> &pages() const { return m_pages; }
    const QList<DialogEntry> &dialogs() const { return m_dialogs; }

private:
    bool hasDialog(const QString &id) const
    {
        return std::any_of(m_dialogs.begin(), m_dialogs.end(), [&id](const DialogEntry &one) { return one.id == id; });
    }

    QList<PageMaker> m_pages;
    QList<DialogEntry> m_dialogs;
};

} // namespace gui
