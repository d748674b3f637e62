// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/lists/page.h"
#include "models/arrangedmodel.h"
#include "models/requesttable.h"

#include <QTimer>

#include <memory>

class QTableView;

namespace inventory {
class RequestLog;
}

namespace Ui {
class RequestsPage;
}

namespace settings {
class Settings;
}

namespace gui {

class CurrentRow;
class TableTools;

/// What was asked of the API of late, for the curious and for support: the requests as a table, what came of the
/// selected one, and all of them as text. It asks for nothing itself.
class RequestsPage final : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    RequestsPage(inventory::RequestLog &log, settings::Settings &settings, QWidget *parent = nullptr);
    ~RequestsPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    /// None: nobody needs to know how many.
    int count() const override { return -1; }
    QString countText() const override;
    inventory::State state() const override;
    FilterBox *filterBox() override;
    QList<QAction *> menuActions() const override;
    QString menuTitle() const override;
    void activate() override;
    /// Shows at once what has ended by now.
    void refresh() override;

    /// Writes what was asked of the API as text to the file at @p path; says so, or why not.
    void write(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpActions(settings::Settings &settings);
    void retranslate();
    void noted();
    void showRows();
    void showRequest();
    QList<QAction *> ownActions() const { return {m_copyAll, m_save, nullptr, m_clear}; }
    QString text() const;
    void askWhere();

    inventory::RequestLog &m_log;
    std::unique_ptr<Ui::RequestsPage> m_ui;
    std::unique_ptr<models::Table<api::RequestNote>> m_table;
    models::ArrangedModel m_model;
    QTableView *m_view;
    CurrentRow *m_current;
    TableTools *m_tools = nullptr;
    QAction *m_copyAll = nullptr;
    QAction *m_save = nullptr;
    QAction *m_clear = nullptr;
    bool m_isWide = true;
    /// Gathers what ends at about the same time.
    QTimer m_showSoon;
};

} // namespace gui
