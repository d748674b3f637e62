// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "inventory/bulksave.h"
#include "models/bulktables.h"
#include "tables/arrangedmodel.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QTableView;

namespace settings {
class Settings;
}

namespace gui {

class ListPane;

/// One of the servers that are edited at once.
struct BulkServer
{
    QString name;
    QString hostname;
    /// What it holds; nothing while it is yet to be read.
    std::optional<inventory::InstanceFields> base = std::nullopt;
    /// Why it could not be read.
    std::optional<api::Error> error = std::nullopt;

    /// Still to come.
    bool isReading() const { return !base && !error; }
};

/// What would become of each server: old and new text of each field that changes, and which servers nothing changes of.
class BulkPreview : public QWidget
{
    Q_OBJECT

public:
    explicit BulkPreview(QWidget *parent = nullptr);
    ~BulkPreview() override;

    /// To be called once: the table keeps its columns there.
    void setSettings(settings::Settings &settings);
    /// Shows what @p texts would make of @p servers, a moment later.
    void showChanges(const QList<BulkServer> &servers, const inventory::BulkSave::Texts &texts);
    /// At once.
    void showNow();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void summarize();

    QList<BulkServer> m_servers;
    inventory::BulkSave::Texts m_texts;
    std::unique_ptr<tables::Table<models::BulkChange>> m_table;
    tables::ArrangedModel m_model;
    QLabel *m_summary;
    ListPane *m_pane;
    QTableView *m_view;
    /// Letters are typed faster than hundreds of rows need be made.
    QTimer m_soon;
};

} // namespace gui
