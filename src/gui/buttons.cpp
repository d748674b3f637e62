// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/buttons.h"

#include "models/literaltip.h"

#include <QAction>
#include <QKeySequence>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

void bindButton(QPushButton &button, QAction &action)
{
    const auto follow = [&button, &action] {
        button.setText(action.text());
        button.setEnabled(action.isEnabled());
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        const QString reason = action.isEnabled() ? QString() : action.whatsThis();
        button.setAccessibleDescription(reason);
        if (!reason.isEmpty()) {
            button.setToolTip(models::literalToolTip(reason));
            return;
        }
        button.setToolTip(keys.isEmpty() ? QString() : u"%1 (%2)"_s.arg(action.iconText(), keys));
    };
    QObject::connect(&action, &QAction::changed, &button, follow);
    QObject::connect(&button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
}

} // namespace gui
