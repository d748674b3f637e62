// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/dialog.h"

#include <functional>
#include <memory>

namespace Ui {
class DetailsDialog;
}

namespace gui {

/// The facts behind an error, to read and to copy for support.
class DetailsDialog : public Dialog
{
    Q_OBJECT

public:
    /// Gives a text in the language of the moment; asked again when the language changes, whatever became by then of
    /// what opened the dialog.
    using Text = std::function<QString()>;

    DetailsDialog(Text sentence, Text details, QWidget *parent);
    ~DetailsDialog() override;

    /// Shows one over @p parent's window; it removes itself when closed.
    static void open(Text sentence, Text details, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::DetailsDialog> m_ui;
    Text m_sentence;
    Text m_details;
};

} // namespace gui
