// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/tone.h"

#include <QPushButton>

namespace gui {

/// A sentence of the overview that leads somewhere, in as many lines as it needs, or a number with what it counts below
/// it.
class OverviewLink final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Line, Number };

    explicit OverviewLink(Kind kind, QWidget *parent = nullptr);

    /// What it says. @p number stands above it, large, in a Number. A Warning or Bad one bears a sign.
    void say(const QString &text, words::Tone tone = words::Tone::Link, const QString &number = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_kind == Kind::Line; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int textHeight(int width) const;
    QString sign() const;
    QFont numberFont() const;
    void paintLine(QPainter &painter);
    void paintNumber(QPainter &painter);

    Kind m_kind;
    words::Tone m_tone = words::Tone::Link;
    QString m_text;
    QString m_number;
};

} // namespace gui
