// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/dialog.h"

#include <functional>
#include <memory>

namespace Ui {
class CommandDialog;
}

namespace gui {

/// Says that something could not be started, and gives the command or the address to use elsewhere.
class CommandDialog : public Dialog
{
    Q_OBJECT

public:
    /// @p sentence is asked for again when the language changes.
    CommandDialog(std::function<QString()> sentence, const QString &command, QWidget *parent);
    ~CommandDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::CommandDialog> m_ui;
    std::function<QString()> m_sentence;
};

} // namespace gui
