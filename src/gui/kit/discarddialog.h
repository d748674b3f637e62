// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/dialog.h"

#include <memory>

namespace Ui {
class DiscardDialog;
}

namespace gui {

/// Asks whether what was typed may be lost; accepted means that it may. Keeping it is the default.
class DiscardDialog : public Dialog
{
    Q_OBJECT

public:
    explicit DiscardDialog(QWidget *parent);
    ~DiscardDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::DiscardDialog> m_ui;
};

} // namespace gui
