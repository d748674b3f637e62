// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QApplication;

namespace gui {

/// A line in the accent colour around what has the focus, over whatever fills it. Mouse and keyboard do not meet it.
class FocusRing final : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *parent);

    /// Shows it around @p room of its parent, above all else in that.
    void surround(const QRect &room);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Shows the focus of scroll areas, whose contents cover all that a style could draw it on. Not that of lists, which
/// mark their current row, nor of editors, which have a frame.
class FocusRings final : public QObject
{
    Q_OBJECT

public:
    /// @p application outlives this.
    explicit FocusRings(QApplication &application);
    ~FocusRings() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);

    QPointer<FocusRing> m_ring;
};

} // namespace gui
