// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/findingfilters.h"

#include "gui/kit/flow.h"
#include "gui/kit/quickfilters.h"
#include "gui/kit/taborder.h"
#include "words/findingtext.h"

#include <QAbstractButton>
#include <QEvent>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

using models::FindingRow;
using words::FindingGroup;
using words::FindingText;

namespace {

constexpr int betweenParts = 12;
constexpr int mostLines = 2;

/// What the chips stand for, in the order of the enums.
const QStringList &stateValues()
{
    static const QStringList values{u"open"_s, u"accepted"_s, u"muted"_s, u"gone"_s};
    return values;
}

const QStringList &severityValues()
{
    static const QStringList values{u"bad"_s, u"warning"_s, u"notice"_s};
    return values;
}

const QStringList &groupValues()
{
    static const QStringList values{u"people"_s, u"servers"_s, u"ends"_s, u"homes"_s, u"zones"_s};
    return values;
}

/// The place of what is chosen; nothing for all.
std::optional<qsizetype> placeOf(const std::optional<QString> &chosen, const QStringList &values)
{
    return chosen ? std::optional(values.indexOf(*chosen)) : std::nullopt;
}

bool fits(const std::optional<QString> &chosen, const QString &value)
{
    return !chosen || *chosen == value;
}

} // namespace

FindingFilters::FindingFilters(QWidget *parent)
    : QWidget(parent)
    , m_flow(new Flow(Qt::AlignLeft))
    , m_states(new QuickFilters(this))
    , m_severities(new QuickFilters(this))
    , m_groups(new QuickFilters(this))
{
    // Beside each other, or below where there is no room.
    m_flow->setSpacing(betweenParts);
    setLayout(m_flow);
    say();
    m_states->choose(stateValues().constFirst());
    for (QuickFilters *part : parts()) {
        m_flow->addWidget(part);
        connect(part, &QuickFilters::chosenChanged, this, &FindingFilters::chosenChanged);
    }
}

void FindingFilters::fit(int width, bool isLow)
{
    m_isLow = isLow;
    fold(width);
}

void FindingFilters::fold(int width)
{
    QList<int> wholeWidths;
    for (const QuickFilters *part : parts())
        wholeWidths.append(part->wholeWidth());
    const bool isCompact = m_isLow || m_flow->rowsFor(wholeWidths, width) > mostLines;
    const QuickFilters::Folds folds = isCompact ? QuickFilters::Folds::Always : QuickFilters::Folds::InLargeText;
    m_states->setFolds(QuickFilters::Folds::InLargeText, tr("State"));
    m_severities->setFolds(folds, tr("Severity"));
    m_groups->setFolds(folds, tr("Area"));
}

void FindingFilters::setBefore(QWidget &before)
{
    QWidget *last = &before;
    for (QuickFilters *part : parts()) {
        reachAfter(*last, *part);
        last = part;
        // The chips are there already, and do not move with it.
        const QList<QAbstractButton *> chips = part->findChildren<QAbstractButton *>();
        for (QAbstractButton *chip : chips) {
            reachAfter(*last, *chip);
            last = chip;
        }
    }
}

void FindingFilters::showCounts(const QList<FindingRow> &rows)
{
    m_cells = {};
    for (const FindingRow &row : rows) {
        const auto state = static_cast<size_t>(row.standing);
        const auto severity = static_cast<size_t>(row.info().severity);
        const auto group = static_cast<size_t>(FindingText::groupOf(row.finding().rule));
        ++m_cells[(state * severities + severity) * groups + group];
    }
    say();
}

int FindingFilters::count(const std::optional<QString> &state, const std::optional<QString> &severity,
                          const std::optional<QString> &group) const
{
    int all = 0;
    for (size_t cell = 0; cell < m_cells.size(); ++cell) {
        if (m_cells[cell] == 0)
            continue;
        const size_t ofState = cell / (severities * groups);
        const size_t ofSeverity = cell / groups % severities;
        if (fits(state, stateValues().at(static_cast<qsizetype>(ofState))) &&
            fits(severity, severityValues().at(static_cast<qsizetype>(ofSeverity))) &&
            fits(group, groupValues().at(static_cast<qsizetype>(cell % groups))))
            all += m_cells[cell];
    }
    return all;
}

std::function<bool(const FindingRow &)> FindingFilters::condition() const
{
    const std::optional<qsizetype> state = placeOf(m_states->chosen(), stateValues());
    const std::optional<qsizetype> severity = placeOf(m_severities->chosen(), severityValues());
    const std::optional<qsizetype> group = placeOf(m_groups->chosen(), groupValues());
    if (!state && !severity && !group)
        return {};
    return [state, severity, group](const FindingRow &row) {
        return (!state || *state == static_cast<qsizetype>(row.standing)) &&
               (!severity || *severity == static_cast<qsizetype>(row.info().severity)) &&
               (!group || *group == static_cast<qsizetype>(FindingText::groupOf(row.finding().rule)));
    };
}

bool FindingFilters::showsOpenOnly() const
{
    return m_states->chosen() == stateValues().constFirst() && !m_severities->chosen() && !m_groups->chosen();
}

void FindingFilters::reset()
{
    for (QuickFilters *part : parts())
        part->reset();
}

void FindingFilters::say()
{
    const std::optional<QString> state = m_states->chosen();
    const std::optional<QString> severity = m_severities->chosen();
    const std::optional<QString> group = m_groups->chosen();
    const auto chip = [this](const std::optional<QString> &value, const QString &text, int number) {
        return QuickFilters::Chip::counted(value, text, number, locale());
    };
    const QStringList stateTexts{tr("Open"), tr("Accepted"), tr("Muted"), tr("Gone")};
    QList<QuickFilters::Chip> ofStates;
    for (qsizetype i = 0; i < stateTexts.size(); ++i) {
        const QString value = stateValues().at(i);
        ofStates.append(chip(value, stateTexts.at(i), count(value, severity, group)));
    }
    ofStates.append(chip(std::nullopt, tr("All"), count(std::nullopt, severity, group)));
    m_states->setChips(ofStates);
    QList<QuickFilters::Chip> ofSeverities;
    for (qsizetype i = 0; i < severityValues().size(); ++i) {
        const QString value = severityValues().at(i);
        ofSeverities.append(
            chip(value, FindingText::severity(static_cast<findings::Severity>(i)), count(state, value, group)));
    }
    m_severities->setChips(ofSeverities);
    QList<QuickFilters::Chip> ofGroups;
    for (qsizetype i = 0; i < groupValues().size(); ++i) {
        const QString value = groupValues().at(i);
        ofGroups.append(chip(value, FindingText::group(static_cast<FindingGroup>(i)), count(state, severity, value)));
    }
    m_groups->setChips(ofGroups);
    fold(width());
}

void FindingFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        say();
}

void FindingFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold(width());
}

} // namespace gui

#include "moc_findingfilters.cpp"
