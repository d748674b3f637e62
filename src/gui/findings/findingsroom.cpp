// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/findingsroom.h"

#include "findings/findings.h"
#include "gui/findings/findingspage.h"
#include "gui/kit/registry.h"
#include "gui/kit/untildialog.h"

using namespace Qt::StringLiterals;

namespace gui {

void addFindingsRoom(Registry &registry, const AccountParts &account, findings::Findings &findings,
                     const Opener &opener, const ServerEditor &editor)
{
    registry.addPage([account, &findings, opener, editor](QWidget *parent) {
        auto *page = new FindingsPage(findings, account.inventory, account.settings, opener, editor, parent);
        page->followCases(account.cases);
        return page;
    });
    registry.addDialog(u"accept-finding"_s, [&findings](QWidget *window) {
        // Of an account of which nothing is wrong, an invented one.
        findings::ShownFinding finding;
        finding.known.finding = {findings::Rule::DmarcNone, insight::domainObject(u"example.se"_s)};
        finding.titles = {u"example.se"_s};
        if (!findings.list().all.isEmpty())
            finding = findings.list().all.constFirst();
        return FindingActions::makeAcceptDialog({finding}, QDate::currentDate(), window);
    });
}

} // namespace gui
