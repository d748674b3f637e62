// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/exactedit.h"

namespace gui {

/// A plain text that is edited in place: as high as what it holds, up to some lines. Tab leaves it.
class NoteEdit : public ExactEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    /// How many lines it has room for when it is empty.
    void setLeastLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_leastLines = 2;
};

} // namespace gui
