// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/expirytable.h"

#include <QObject>

#include <functional>
#include <optional>

class QLocale;
class QWidget;

namespace gui {

class Flow;
class QuickFilters;

/// The quick filters of the end dates: of certificates or domains, and how near. Each chip counts what would be shown
/// with it beside what is chosen of the other.
class ExpiryChips : public QObject
{
    Q_OBJECT

public:
    /// The chips are @p page's, stand in @p flow, and the keyboard reaches them after @p before.
    ExpiryChips(QWidget &page, Flow &flow, QWidget &before);

    QList<QuickFilters *> parts() const { return {m_kinds, m_terms}; }
    /// What the keyboard reaches last of it.
    QWidget *last() const;
    /// Kinds are "certificates" and "domains".
    static bool hasKind(const QString &kind);
    void chooseKind(const QString &kind);
    /// In a narrow page all stand in a row with the filter, which needs room to read what is typed.
    void fold(int width);
    /// Counts @p rows; what ends within @p soon days is near. Nothing is told of what is snoozed where nothing is.
    void show(const QList<models::ExpiryRow> &rows, int soon, bool isAnySnoozed, const QLocale &locale);
    /// Whether a row is to be shown, as chosen now; empty while all are. It stands on values of its own.
    std::function<bool(const models::ExpiryRow &)> condition(int soon) const;

Q_SIGNALS:
    void chosenChanged();

private:
    QuickFilters *m_kinds;
    QuickFilters *m_terms;
};

} // namespace gui
