// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace words {
class Language;
}

namespace gui {

class HelpDialog;

/// F1: opens the help at the chapter about what is in front. A dialog gets the key as well as the window, whatever has
/// the keyboard in it.
class Help : public QObject
{
    Q_OBJECT

public:
    /// Serves @p root and all that stands over it; without one, what stands over no main window. @p language and
    /// @p root must outlive it.
    Help(words::Language &language, QWidget *root, QObject *parent);

    /// Opens the help over @p window, at the chapter about what is shown in it.
    void open(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool serves(const QWidget &window) const;

    words::Language &m_language;
    QPointer<QWidget> m_root;
    /// Deletes itself when it is closed.
    QPointer<HelpDialog> m_dialog;
};

} // namespace gui
