// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/dialog.h"

namespace gui {

/// A dialog that a person types into. Closing it asks before anything typed is lost; the window closes only when all
/// its forms have.
class Form : public Dialog
{
    Q_OBJECT

public:
    using Dialog::Dialog;

Q_SIGNALS:
    /// The person was asked whether to discard what was typed, and goes on with it.
    void keptOpen();
};

} // namespace gui
