// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gui {

/// What the colours of the horizon's bars stand for.
class Legend final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Says it in the language and the colours of the moment.
    void say(const QPalette &palette, bool hasExpired);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList texts() const;
    int side() const;

    bool m_hasExpired = false;
};

} // namespace gui
