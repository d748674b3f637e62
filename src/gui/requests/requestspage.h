// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/listpage.h"
#include "models/requesttable.h"

#include <memory>

namespace inventory {
class RequestLog;
}

namespace Ui {
class RequestsPage;
}

namespace gui {

/// What was asked of the API of late, for the curious and for support: the requests as a table, what came of the
/// selected one, and all of them as text. It asks for nothing itself.
class RequestsPage final : public ListPage
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    RequestsPage(inventory::RequestLog &log, settings::Settings &settings, QWidget *parent = nullptr);
    ~RequestsPage() override;

    /// None: nobody needs to know how many.
    int count() const override { return -1; }
    inventory::State state() const override;
    settings::Place place() const override { return {id(), {}, {}}; }
    void activate() override;
    /// Shows at once what has ended by now.
    void refresh() override { renew(); }
    void dayChanged() override;

    /// Writes what was asked of the API as text to the file at @p path; says so, or why not.
    void write(const QString &path);

protected:
    Words words() const override;
    QString amount(int count) const override;
    void showRows() override;
    void showDetails() override;
    QList<QAction *> ownActions() const override { return {m_copyAll, m_save, nullptr, m_clear}; }
    void retranslate() override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpActions();
    void fitTools();
    void noted();
    void renew();
    void showNote(const api::RequestNote &note);
    QString text() const;
    void askWhere();

    inventory::RequestLog &m_log;
    std::unique_ptr<Ui::RequestsPage> m_ui;
    tables::Table<api::RequestNote> &m_table;
    QAction *m_copyAll = nullptr;
    QAction *m_save = nullptr;
    QAction *m_clear = nullptr;
    bool m_isWide = true;
};

} // namespace gui
