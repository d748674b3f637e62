// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/dialog.h"

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
    DetailsDialog(const QString &sentence, const QString &details, QWidget *parent);
    ~DetailsDialog() override;

    /// Shows one over @p parent's window; it removes itself when closed.
    static void open(const QString &sentence, const QString &details, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::DetailsDialog> m_ui;
};

} // namespace gui
