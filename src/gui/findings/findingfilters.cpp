// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/findingfilters.h"

#include "gui/kit/flow.h"
#include "gui/kit/quickfilters.h"
#include "gui/kit/taborder.h"
#include "words/findingtext.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace gui {

using models::FindingRow;
using words::FindingGroup;
using words::FindingText;
using Standing = FindingRow::Standing;

namespace {

constexpr int betweenParts = 12;

constexpr std::array allGroups{FindingGroup::People, FindingGroup::Servers, FindingGroup::Ends, FindingGroup::Homes,
                               FindingGroup::Zones};

/// What the chips stand for.
QString valueOf(Standing standing)
{
    static const QStringList values{u"open"_s, u"accepted"_s, u"muted"_s, u"gone"_s};
    return values.at(static_cast<int>(standing));
}

QString valueOf(FindingGroup group)
{
    static const QStringList values{u"people"_s, u"servers"_s, u"ends"_s, u"homes"_s, u"zones"_s};
    return values.at(static_cast<int>(group));
}

bool fits(const std::optional<QString> &chosen, const QString &value)
{
    return !chosen || *chosen == value;
}

} // namespace

FindingFilters::FindingFilters(QWidget *parent)
    : QWidget(parent)
    , m_states(new QuickFilters(this))
    , m_severities(new QuickFilters(this))
    , m_groups(new QuickFilters(this))
{
    // Beside each other, or below where there is no room.
    auto *flow = new Flow(Qt::AlignLeft);
    flow->setSpacing(betweenParts);
    flow->setContentsMargins(0, 0, 0, 0);
    setLayout(flow);
    say();
    m_states->choose(valueOf(Standing::Open));
    for (QuickFilters *part : parts()) {
        flow->addWidget(part);
        connect(part, &QuickFilters::chosenChanged, this, &FindingFilters::chosenChanged);
    }
}

void FindingFilters::setBefore(QWidget &before)
{
    QWidget *last = &before;
    for (QuickFilters *part : parts()) {
        reachAfter(*last, *part);
        last = part;
    }
}

void FindingFilters::showCounts(const QList<FindingRow> &rows)
{
    m_counts.clear();
    // Each row counts in one of few cells; the chips are sums of them.
    for (const FindingRow &row : rows) {
        const QString state = valueOf(row.standing);
        const QString severity = models::findingGroup(row);
        const QString group = valueOf(FindingText::groupOf(row.finding().rule));
        const bool isState = fits(m_states->chosen(), state);
        const bool isSeverity = fits(m_severities->chosen(), severity);
        const bool isGroup = fits(m_groups->chosen(), group);
        if (isSeverity && isGroup) {
            ++m_counts[{}];
            ++m_counts[state];
        }
        if (isState && isGroup)
            ++m_counts[severity];
        if (isState && isSeverity)
            ++m_counts[group];
    }
    say();
}

std::function<bool(const FindingRow &)> FindingFilters::condition() const
{
    const std::optional<QString> state = m_states->chosen();
    const std::optional<QString> severity = m_severities->chosen();
    const std::optional<QString> group = m_groups->chosen();
    if (!state && !severity && !group)
        return {};
    return [state, severity, group](const FindingRow &row) {
        return fits(state, valueOf(row.standing)) && fits(severity, models::findingGroup(row)) &&
               fits(group, valueOf(FindingText::groupOf(row.finding().rule)));
    };
}

bool FindingFilters::showsOpenOnly() const
{
    return m_states->chosen() == valueOf(Standing::Open) && !m_severities->chosen() && !m_groups->chosen();
}

void FindingFilters::reset()
{
    for (QuickFilters *part : parts())
        part->reset();
}

void FindingFilters::say()
{
    const auto chip = [this](const QString &value, const QString &text) {
        const QString counted = locale().toString(m_counts.value(value));
        return QuickFilters::Chip{value, u"%1 %2"_s.arg(text, counted), u"%1, %2"_s.arg(text, counted)};
    };
    QuickFilters::Chip all = chip({}, tr("All"));
    all.value.reset();
    m_states->setChips({chip(valueOf(Standing::Open), tr("Open")), chip(valueOf(Standing::Accepted), tr("Accepted")),
                        chip(valueOf(Standing::Muted), tr("Muted")), chip(valueOf(Standing::Gone), tr("Gone")), all});
    m_severities->setChips({chip(u"bad"_s, FindingText::severity(insight::Severity::Bad)),
                            chip(u"warning"_s, FindingText::severity(insight::Severity::Warning)),
                            chip(u"notice"_s, FindingText::severity(insight::Severity::Notice))});
    QList<QuickFilters::Chip> groups;
    for (const FindingGroup group : allGroups)
        groups.append(chip(valueOf(group), FindingText::group(group)));
    m_groups->setChips(groups);
}

void FindingFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        say();
}

} // namespace gui

#include "moc_findingfilters.cpp"
