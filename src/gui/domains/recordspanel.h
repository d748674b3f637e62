// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "inventory/state.h"
#include "models/arrangedmodel.h"
#include "models/recordtable.h"

#include <QWidget>

#include <memory>

class QTableView;

namespace Ui {
class RecordsPanel;
}

namespace settings {
class Settings;
}

namespace gui {

class NoteSection;

/// The DNS records of one domain, narrowed by type and by text.
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
    /// Call once: the columns are kept in @p settings, which must outlive the panel.
    void setSettings(settings::Settings &settings);

Q_SIGNALS:
    void retryAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void setPaneTexts();
    void showTypes();
    void narrow();
    void showCount();

    std::unique_ptr<Ui::RecordsPanel> m_ui;
    std::unique_ptr<models::Table<api::Record>> m_table;
    models::ArrangedModel m_model;
    QTableView *m_view;
    QString m_domain;
    /// Whether its records were read.
    bool m_known = false;
    QString m_whyNothing;
};

} // namespace gui
