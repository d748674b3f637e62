// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace gui {

class ExactEdit;

/// Below an editor that shows one part of a long text: which part that is, and the way to the others. Not there while
/// the text is shown whole.
class PartBar : public QWidget
{
    Q_OBJECT

public:
    /// @p edit must outlive this.
    PartBar(ExactEdit &edit, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPart();
    void retranslate();

    ExactEdit &m_edit;
    QLabel *m_label;
    QToolButton *m_earlier;
    QToolButton *m_later;
};

} // namespace gui
