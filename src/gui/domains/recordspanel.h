// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "inventory/state.h"
#include "models/leadingrecordtable.h"
#include "settings/place.h"
#include "tables/arrangedmodel.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QTableView;

namespace Ui {
class RecordsPanel;
}

namespace insight {
class Index;
}

namespace inventory {
class Inventory;
}

namespace settings {
class Settings;
}

namespace gui {

class AwaitedRow;
class NoteSection;

/// The DNS records of one domain, narrowed by type and by text, each with the servers to which it leads. These are
/// worked out while the panel is shown, a few milliseconds at a time.
class RecordsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsPanel(QWidget *parent = nullptr);
    ~RecordsPanel() override;

    /// The note on the domain.
    NoteSection &note();
    /// @p sentence says why there is no domain to show.
    void showNothing(const QString &sentence);
    /// @p detail is null until it was read; @p state is the detail's.
    void showDomain(const QString &domain, const api::DomainDetail *detail, const inventory::State &state);
    /// Goes to the record of that id, of insight::recordObject(), as soon as it is shown; empty for none.
    void goTo(const QString &record);
    /// Call once: the columns are kept in @p settings, which must outlive the panel.
    void setSettings(settings::Settings &settings);
    /// Call once. @p index hears of a change of @p inventory before this does. Both must outlive the panel.
    void follow(const inventory::Inventory &inventory, const insight::Index &index);

Q_SIGNALS:
    void retryAsked();
    void wanted(const settings::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void setPaneTexts();
    void showTypes();
    void narrow();
    void showCount();
    void takeRecords(const QList<api::Record> &records, bool isOther);
    void leadSoon();
    void lead();
    void enableActions();
    void goToServer(const QModelIndex &index);
    /// Where what the record says is shown; a place without a page for nowhere.
    settings::Place contentPlaceOf(const api::Record &record) const;
    /// Whether it is the cell of a content that leads somewhere.
    bool followContent(const QModelIndex &index);

    std::unique_ptr<Ui::RecordsPanel> m_ui;
    std::unique_ptr<tables::Table<models::LeadingRecord>> m_table;
    tables::ArrangedModel m_model;
    QTableView *m_view;
    QString m_domain;
    /// Whether its records were read.
    bool m_known = false;
    QString m_whyNothing;
    const inventory::Inventory *m_inventory = nullptr;
    const insight::Index *m_index = nullptr;
    /// The rows, of which those before `m_toLead` have their servers.
    QList<models::LeadingRecord> m_rows;
    qsizetype m_toLead = 0;
    QTimer m_leadSoon;
    QAction *m_goToServer;
    AwaitedRow *m_awaited;
};

} // namespace gui
