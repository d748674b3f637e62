// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/horizon.h"
#include "gui/overview/overviewsection.h"
#include "gui/pages/page.h"
#include "inventory/changes.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace ends {
class EndMemory;
}

namespace inventory {
class History;
class Inventory;
} // namespace inventory

namespace settings {
class Settings;
}

namespace Ui {
class OverviewPage;
}

namespace gui {

class OverviewLink;

/// The first page: what asks for action, what is new since last time, what ends in the next year, and the account in
/// numbers. All of it leads on.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    /// Tells the time, in the person's own zone.
    using Clock = std::function<QDateTime()>;
    /// Further lines of what asks for action, the gravest first.
    using Actions = std::function<QList<OverviewLine>()>;

    /// All must outlive the page; @p history and @p ends are null where nothing is stored of the account. Without a
    /// clock it is the system's.
    OverviewPage(inventory::Inventory &inventory, inventory::History *history, ends::EndMemory *ends,
                 settings::Settings &settings, QWidget *parent = nullptr, Clock clock = {});
    ~OverviewPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    int count() const override { return -1; }
    QString countText() const override { return {}; }
    /// Of all lists together: as well known as the one that is known least.
    inventory::State state() const override;
    bool isPartial() const override;
    FilterBox *filterBox() override { return nullptr; }
    void activate() override;
    void refresh() override;
    void dayChanged() override { renew(); }

    /// More that asks for action; to be asked again after renewSoon().
    void setActions(Actions actions);
    /// Says everything again, once the event loop is reached.
    void renewSoon();

protected:
    void changeEvent(QEvent *event) override;

private:
    void hear(const inventory::Changes &changes);
    void renew();
    void showActions();
    void showNews();
    void showHorizon();
    void showHorizonNote();
    void showNumbers();
    void addNumber(qsizetype place, const QString &number, const QString &text, const settings::Place &leadsTo);
    QList<OverviewLine> endLines() const;
    QList<OverviewLine> unreadLines() const;

    inventory::Inventory &m_inventory;
    inventory::History *m_history;
    ends::EndMemory *m_ends;
    settings::Settings &m_settings;
    Clock m_clock;
    Actions m_actions;
    std::unique_ptr<Ui::OverviewPage> m_ui;
    std::optional<ends::Calendar> m_calendar;
    ends::Horizon m_horizon;
    QList<OverviewLink *> m_numbers;
    QList<settings::Place> m_places;
    QTimer m_soon;
    /// Until something has expired, or a new day.
    QTimer m_turn;
};

} // namespace gui
