// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/expiry/expirychips.h"

#include "gui/kit/flow.h"
#include "gui/kit/quickfilters.h"
#include "gui/kit/taborder.h"
#include "gui/look/fonts.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using models::ExpiryRow;

namespace gui {

namespace {

/// What the chips stand for.
const QString certificateKind = u"certificates"_s;
const QString domainKind = u"domains"_s;
const QString nearTerm = u"near"_s;
const QString snoozedTerm = u"snoozed"_s;

/// Room for the filter and all chips.
constexpr int unfoldedFrom = 760;

bool isOfKind(const ExpiryRow &row, const std::optional<QString> &kind)
{
    return !kind || (row.kind == ExpiryRow::Kind::Certificate) == (*kind == certificateKind);
}

/// Near is by the days alone: what renews itself, or is snoozed, ends no later for that.
bool isInTerm(const ExpiryRow &row, const std::optional<QString> &term, int days)
{
    if (term == snoozedTerm)
        return row.isSnoozed;
    return !term || (row.days && row.nearness != ends::Nearness::Overdue && *row.days <= days);
}

} // namespace

ExpiryChips::ExpiryChips(QWidget &page, Flow &flow, QWidget &before)
    : QObject(&page)
    , m_kinds(new QuickFilters(&page))
    , m_terms(new QuickFilters(&page))
{
    QWidget *last = &before;
    for (QuickFilters *part : parts()) {
        reachAfter(*last, *part);
        last = part;
        flow.addWidget(part);
        connect(part, &QuickFilters::chosenChanged, this, &ExpiryChips::chosenChanged);
    }
}

QWidget *ExpiryChips::last() const
{
    return m_terms;
}

bool ExpiryChips::hasKind(const QString &kind)
{
    return kind == certificateKind || kind == domainKind;
}

void ExpiryChips::chooseKind(const QString &kind)
{
    m_kinds->choose(kind);
}

void ExpiryChips::fold(int width)
{
    const bool isNarrow = width < scaled(unfoldedFrom);
    const QuickFilters::Folds folds = isNarrow ? QuickFilters::Folds::Always : QuickFilters::Folds::InLargeText;
    m_kinds->setFolds(folds, tr("Kind"));
    m_terms->setFolds(folds, tr("Expires"));
}

void ExpiryChips::show(const QList<ExpiryRow> &rows, int soon, bool isAnySnoozed, const QLocale &locale)
{
    const std::optional<QString> kind = m_kinds->chosen();
    const std::optional<QString> term = m_terms->chosen();
    const auto ofKind = [&](const std::optional<QString> &value, const QString &text) {
        const auto fits = [&](const ExpiryRow &row) { return isOfKind(row, value) && isInTerm(row, term, soon); };
        return QuickFilters::Chip::counted(value, text, std::count_if(rows.begin(), rows.end(), fits), locale);
    };
    m_kinds->setChips({ofKind(std::nullopt, tr("All")), ofKind(certificateKind, tr("Certificates")),
                       ofKind(domainKind, tr("Domains"))});
    const auto ofTerm = [&](const QString &value, const QString &text) {
        const auto fits = [&](const ExpiryRow &row) { return isOfKind(row, kind) && isInTerm(row, value, soon); };
        return QuickFilters::Chip::counted(value, text, std::count_if(rows.begin(), rows.end(), fits), locale);
    };
    QList<QuickFilters::Chip> terms{ofTerm(nearTerm, tr("All within %Ln day(s)", nullptr, soon))};
    if (term == snoozedTerm || isAnySnoozed)
        terms.append(ofTerm(snoozedTerm, tr("Snoozed")));
    m_terms->setChips(terms);
    // Numbers of what is not known would be told as none.
    for (QuickFilters *part : parts())
        part->setVisible(!rows.isEmpty());
}

std::function<bool(const ExpiryRow &)> ExpiryChips::condition(int soon) const
{
    const std::optional<QString> kind = m_kinds->chosen();
    const std::optional<QString> term = m_terms->chosen();
    if (!kind && !term)
        return {};
    return [kind, term, soon](const ExpiryRow &row) { return isOfKind(row, kind) && isInTerm(row, term, soon); };
}

} // namespace gui

#include "moc_expirychips.cpp"
