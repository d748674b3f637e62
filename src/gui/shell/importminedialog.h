// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/minejson.h"
#include "gui/kit/dialog.h"

#include <memory>

namespace Ui {
class ImportMineDialog;
}

namespace gui {

/// Says what of notes and history is in a file, and asks whether it is to be added to the account; accepted means that
/// it is. Where the file is another API's, it says so.
class ImportMineDialog : public Dialog
{
    Q_OBJECT

public:
    /// @p account is what the account that is open is called, @p address that of its API.
    ImportMineDialog(std::shared_ptr<const exchange::MineText> text, const QString &account, const QString &address,
                     QWidget *parent);
    ~ImportMineDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::ImportMineDialog> m_ui;
    std::shared_ptr<const exchange::MineText> m_text;
    QString m_account;
    QString m_address;
};

} // namespace gui
