// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/dialog.h"

namespace gui {

class DiscardDialog;

/// A dialog that a person types into. Closing it asks before anything typed is lost; the window closes only when all
/// its forms have.
class Form : public Dialog
{
    Q_OBJECT

public:
    using Dialog::Dialog;

    /// Closes the form; while something typed would be lost, asks first and closes when the person agrees.
    void reject() override;

Q_SIGNALS:
    /// The person was asked whether to discard what was typed, and goes on with it.
    void keptOpen();

protected:
    /// Whether closing the form now would lose what was typed.
    virtual bool holdsUnsaved() const = 0;

private:
    /// Deletes itself when it is closed.
    QPointer<DiscardDialog> m_question;
};

} // namespace gui
