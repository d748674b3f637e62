// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/bulksave.h"
#include "models/bulktables.h"
#include "tables/arrangedmodel.h"

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace settings {
class Settings;
}

namespace gui {

class Notice;

/// How far the save of several servers has come: in all, and each. What is to be done about one of them is asked for
/// beside the table.
class BulkResults : public QWidget
{
    Q_OBJECT

public:
    explicit BulkResults(QWidget *parent = nullptr);
    ~BulkResults() override;

    /// To be called once: the table keeps its columns there.
    void setSettings(settings::Settings &settings);
    /// Shows the rows, and in a sentence what has become of them all.
    void showRows(const QList<models::BulkResult> &rows, const inventory::BulkSave::Counts &counts,
                  const std::optional<api::Error> &stoppedBy);

Q_SIGNALS:
    /// The person wants to choose a text for that server, which someone else changed.
    void chooseAsked(const QString &server);

protected:
    void changeEvent(QEvent *event) override;

private:
    const models::BulkResult *current() const;
    void choose();
    void showDetails();
    void lookAtFirstFault();
    void showCurrent();
    void showTexts();
    void retranslate();

    std::unique_ptr<tables::Table<models::BulkResult>> m_table;
    tables::ArrangedModel m_model;
    inventory::BulkSave::Counts m_counts;
    std::optional<api::Error> m_stoppedBy;
    bool m_wasRunning = true;
    Notice *m_notice;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QTableView *m_view;
    /// The whole explanation of the current row.
    QLabel *m_said;
    QPushButton *m_choose;
    QPushButton *m_details;
};

} // namespace gui
