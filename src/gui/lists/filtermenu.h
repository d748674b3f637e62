// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/lists/savedfilter.h"

#include <QMenu>

#include <functional>

namespace settings {
class Settings;
}

namespace gui {

/// The menu of the filters that a person has saved for one table: to choose one, to save how the table stands, to
/// rename and to remove.
class FilterMenu : public QMenu
{
    Q_OBJECT

public:
    /// How the table stands, without a name, and what makes it stand so.
    struct Table
    {
        QString id;
        std::function<SavedFilter()> now;
        std::function<void(const SavedFilter &)> apply;
    };

    /// Kept in @p settings, for their account.
    FilterMenu(Table table, settings::Settings &settings, QWidget *parent);

    /// Makes the table stand as it was saved under that name; nothing where there is none.
    void choose(const QString &name);

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<SavedFilter> filters() const;
    void keep(const QList<SavedFilter> &filters);
    void retranslate();
    void fill();
    void fillEach(QMenu &menu, void (FilterMenu::*does)(const QString &name));
    void save();
    void rename(const QString &name);
    void remove(const QString &name);
    QStringList names() const;

    Table m_table;
    settings::Settings &m_settings;
    QAction *m_save;
    QMenu *m_rename;
    QMenu *m_remove;
    QList<QAction *> m_own;
};

} // namespace gui
