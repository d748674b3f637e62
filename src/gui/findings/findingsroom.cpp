// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/findingsroom.h"

#include "gui/findings/acceptdialog.h"
#include "gui/findings/findingspage.h"
#include "gui/kit/registry.h"
#include "insight/findings.h"
#include "words/findingtext.h"

using namespace Qt::StringLiterals;

namespace gui {

void addFindingsRoom(Registry &registry, insight::Findings &findings, inventory::Inventory &inventory,
                     settings::Settings &settings, const Opener &opener, const ServerEditor &editor)
{
    registry.addPage([&findings, &inventory, &settings, opener, editor](QWidget *parent) {
        return new FindingsPage(findings, inventory, settings, opener, editor, parent);
    });
    registry.addDialog(u"accept-finding"_s, [&findings](QWidget *window) -> std::unique_ptr<QDialog> {
        if (findings.list().all.isEmpty())
            return nullptr;
        const auto sentence = [finding = findings.list().all.constFirst()] {
            return words::FindingText::sentence(finding);
        };
        return std::make_unique<AcceptDialog>(sentence, QDate::currentDate(), window);
    });
}

} // namespace gui
