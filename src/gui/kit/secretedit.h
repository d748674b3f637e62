// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/secretclipboard.h"

#include <QLineEdit>

namespace gui {

/// A field for a secret: dots, until it is shown. Whether shown or not, what is marked in it goes into no selection of
/// the desktop, where other programs could take it and nothing takes it away; what is copied from it goes by a
/// SecretClipboard.
class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    /// In clear from now on, or as dots again.
    void setShown(bool shown);
    bool isShown() const { return echoMode() == Normal; }
    /// Where its copies go; it lives as long as the field.
    SecretClipboard &clipboard() { return m_clipboard; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    class Veil;

    void copyMarked();
    void cutMarked();

    SecretClipboard m_clipboard;
};

} // namespace gui
