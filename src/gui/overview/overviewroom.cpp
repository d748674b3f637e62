// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewroom.h"

#include "findings/findings.h"
#include "gui/kit/registry.h"
#include "gui/overview/overviewpage.h"
#include "words/findingtext.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// More of them are on their own page.
constexpr qsizetype mostFindings = 4;

/// The worst that was found. Ends have lines of their own, and what is only worth a look is no reason to act.
QList<OverviewLine> findingLines(const findings::Findings &findings)
{
    QList<OverviewLine> lines;
    // Open ones stand first, the worst of them before the others.
    for (const findings::ShownFinding &finding : findings.list().all) {
        const bool isSerious = finding.info().severity != findings::Severity::Notice;
        if (lines.size() == mostFindings || finding.standing != findings::ShownFinding::Standing::Open || !isSerious)
            break;
        if (words::FindingText::groupOf(finding.finding().rule) == words::FindingGroup::Ends)
            continue;
        const bool isBad = finding.info().severity == findings::Severity::Bad;
        lines.append({words::FindingText::sentence(finding),
                      isBad ? words::Tone::Bad : words::Tone::Warning,
                      {u"findings"_s, finding.id, {}}});
    }
    const int all = findings.list().openCount();
    if (all > lines.size())
        lines.append(
            {OverviewPage::tr("All %Ln finding(s)", nullptr, all), words::Tone::Link, {u"findings"_s, {}, {}}});
    return lines;
}

} // namespace

void addOverviewRoom(Registry &registry, inventory::Inventory &inventory, inventory::History *history,
                     ends::EndMemory *ends, findings::Findings &findings, settings::Settings &settings)
{
    registry.addPage([&inventory, history, ends, &findings, &settings](QWidget *parent) {
        auto *page = new OverviewPage(inventory, history, ends, settings, parent);
        page->setActions([&findings] { return findingLines(findings); });
        QObject::connect(&findings, &findings::Findings::changed, page, &OverviewPage::renewSoon);
        return page;
    });
}

} // namespace gui
