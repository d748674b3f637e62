// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/dialog.h"

#include <memory>

namespace Ui {
class RemoveKeptDialog;
}

namespace gui {

/// Asks whether what is kept of an account is to be removed, now that nothing more is kept; accepted means that it is.
/// Leaving it is the default.
class RemoveKeptDialog : public Dialog
{
    Q_OBJECT

public:
    /// @p account is what the account is called.
    RemoveKeptDialog(const QString &account, QWidget *parent);
    ~RemoveKeptDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::RemoveKeptDialog> m_ui;
    QString m_account;
};

} // namespace gui
