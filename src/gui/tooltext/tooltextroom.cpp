// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tooltext/tooltextroom.h"

using namespace Qt::StringLiterals;

namespace gui {

void addToolTextRoom(Registry &registry, HandoverActions::SourceOf sourceOf, settings::Settings &settings)
{
    const auto make = [sourceOf = std::move(sourceOf), &settings](const QString &tool, bool isPart, QWidget *window) {
        listing::Source source = sourceOf();
        std::unique_ptr<HandoverDialog> dialog;
        if (source.values.instances.isEmpty())
            return dialog;
        const QString part = isPart ? listing::toolOf(tool)->parts(&source).value(0) : QString();
        const auto filterOf = [](const QString &) { return u"type:magento"_s; };
        dialog = std::make_unique<HandoverDialog>(std::move(source), filterOf, settings, window);
        dialog->showTool(tool, part);
        return dialog;
    };
    registry.addDialog(u"hand-over"_s, [make](QWidget *window) { return make(u"ssh_config"_s, false, window); });
    registry.addDialog(u"hand-over-zone"_s, [make](QWidget *window) { return make(u"zones"_s, true, window); });
}

} // namespace gui
