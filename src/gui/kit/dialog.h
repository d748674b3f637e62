// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>

namespace gui {

/// A dialog that has room for all that it says: it grows when something more is to be said, as far as the screen
/// allows, and never shrinks by itself. Return presses the button that has the focus, and the default one when none
/// has it.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    explicit Dialog(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

    /// While @p busy the widgets cannot be used; the one among them that had the focus gets it back afterwards.
    void setBusy(bool busy, const QList<QWidget *> &widgets);

private:
    void fit();

    QPointer<QWidget> m_focused;
};

/// Shows @p window in front of the program's others.
void bringForward(QWidget &window);
/// The same for a window that is needed until it is closed, and goes then.
void showOnce(QWidget &window);

} // namespace gui
