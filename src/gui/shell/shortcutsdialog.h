// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/dialog.h"

#include <QList>

#include <memory>

class QAction;

namespace Ui {
class ShortcutsDialog;
}

namespace gui {

/// Which keys do what, read off the actions themselves.
class ShortcutsDialog : public Dialog
{
    Q_OBJECT

public:
    /// The actions must outlive the dialog.
    ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent);
    ~ShortcutsDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
    QList<QAction *> m_actions;
};

} // namespace gui
