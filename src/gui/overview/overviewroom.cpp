// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewroom.h"

#include "cases/casebook.h"
#include "findings/findings.h"
#include "gui/kit/registry.h"
#include "gui/overview/overviewpage.h"
#include "names/plaintext.h"
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
    const int muted = findings.list().muted;
    if (all > lines.size() || (all > 0 && muted > 0)) {
        const QString open = OverviewPage::tr("All %Ln finding(s)", nullptr, all);
        lines.append({muted > 0 ? OverviewPage::tr("%1, and %Ln muted", nullptr, muted).arg(open) : open,
                      words::Tone::Link,
                      {u"findings"_s, {}, {}}});
    }
    return lines;
}

/// What support has not done in time, and what was done and is so no more.
QList<OverviewLine> caseLines(const cases::CaseBook *book)
{
    QList<OverviewLine> lines;
    for (const store::Case &one : book ? book->all() : QList<store::Case>()) {
        const cases::Standing standing = book->standingOf(one);
        const bool isBack = standing.state == cases::State::CameBack;
        if (lines.size() == mostFindings || (!isBack && !standing.isOverdue))
            continue;
        const QString title = names::shownText(one.title, false);
        const QString text =
            isBack ? OverviewPage::tr("What support had done came back: %1, %2").arg(one.reference, title)
                   : OverviewPage::tr("Support is to be reminded: %1, %2 (%3 of %4 seen)")
                         .arg(one.reference, title, QString::number(standing.seen), QString::number(standing.all));
        lines.append({text, isBack ? words::Tone::Bad : words::Tone::Warning, {u"cases"_s, one.id, {}}});
    }
    return lines;
}

} // namespace

void addOverviewRoom(Registry &registry, const AccountParts &account, findings::Findings &findings)
{
    registry.addPage([account, &findings](QWidget *parent) {
        auto *page = new OverviewPage(account.inventory, account.history, account.ends, account.settings, parent);
        page->setActions([&findings, cases = account.cases] { return caseLines(cases) + findingLines(findings); });
        if (account.cases)
            QObject::connect(account.cases, &cases::CaseBook::changed, page, &OverviewPage::renewSoon);
        QObject::connect(&findings, &findings::Findings::changed, page, &OverviewPage::renewSoon);
        return page;
    });
}

} // namespace gui
