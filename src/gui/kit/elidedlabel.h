// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/tone.h"

#include <QWidget>

namespace gui {

/// One line of plain text that never widens its window: what does not fit ends in "…" and is whole in the tooltip.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    /// The text as it is painted where there is room for it.
    QString shown() const;
    void setTone(words::Tone tone);
    /// A plain text that the tooltip tells as well, below the text where that does not fit.
    void setRemark(const QString &remark);

    /// Enough to tell one text from others: as wide as it is, but no wider than a few letters.
    int fairWidth() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    QString m_remark;
    words::Tone m_tone = words::Tone::Normal;
};

} // namespace gui
