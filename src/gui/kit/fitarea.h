// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace gui {

/// Asks for the room that its contents need, and scrolls them where it does not get it, on a small screen or with large
/// text.
class FitArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FitArea(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Scrolls to @p child, which has just appeared, in the area that it is in, if any.
    static void reveal(QWidget &child);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int barWidth() const;
};

} // namespace gui
