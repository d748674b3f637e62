// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changetable.h"

#include <QDateTime>
#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

namespace gui {

class DayEdit;
class QuickFilters;

/// The quick filters of the changes: by whom, of what kind, since when. Each chip counts what would be shown with it
/// beside what is chosen of the others.
class ChangeFilters : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeFilters(QWidget *parent = nullptr);

    /// When the person last looked, for "since last time"; invalid for never.
    void setLastTime(const QDateTime &time);
    /// Counts these.
    void showCounts(const QList<models::ChangeRow> &rows);
    /// Whether a row is to be shown, as chosen now; empty while all are. It stands on values of its own.
    std::function<bool(const models::ChangeRow &)> condition() const;
    /// Chooses all.
    void reset();
    /// The keyboard reaches it after @p before.
    void setBefore(QWidget &before);
    /// What the keyboard reaches last of it.
    QWidget *last() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What is chosen of each group.
    struct Chosen
    {
        std::optional<QString> who;
        std::optional<QString> kind;
        std::optional<QString> since;
        QDateTime lastTime;
        QString day;

        static bool fitsWho(const models::ChangeRow &row, const QString &value);
        bool fitsSince(const models::ChangeRow &row, const QString &value) const;
    };

    Chosen chosen() const;
    void choose();
    void say();

    QuickFilters *m_who;
    QuickFilters *m_kinds;
    QuickFilters *m_since;
    DayEdit *m_day;
    QDateTime m_lastTime;
    /// By what a chip stands for.
    QHash<QString, int> m_counts;
};

} // namespace gui
