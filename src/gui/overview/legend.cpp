// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/legend.h"

#include "gui/look/colours.h"
#include "gui/overview/horizonview.h"

#include <QEvent>
#include <QPainter>

namespace gui {

namespace {

constexpr int legendGap = 6;
constexpr int betweenEntries = 16;

} // namespace

void Legend::say(const QPalette &palette, bool hasExpired)
{
    setPalette(palette);
    m_hasExpired = hasExpired;
    setAccessibleName(texts().join(QLatin1StringView(", ")));
    updateGeometry();
    update();
}

QStringList Legend::texts() const
{
    QStringList names{tr("Certificates"), tr("Domains")};
    if (m_hasExpired)
        names.append(tr("Expired"));
    return names;
}

int Legend::side() const
{
    return fontMetrics().ascent() * 3 / 4;
}

QSize Legend::sizeHint() const
{
    int width = 0;
    for (const QString &text : texts())
        width += side() + legendGap + fontMetrics().horizontalAdvance(text) + betweenEntries;
    return {width, fontMetrics().height()};
}

void Legend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<QColor> fills{HorizonView::certificateColour(palette()), HorizonView::domainColour(palette()),
                              coloursFor(palette()).bad};
    const QStringList names = texts();
    int left = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QRect square(left, (height() - side()) / 2, side(), side());
        painter.fillRect(square, fills[i]);
        left += side() + legendGap;
        painter.setPen(toneColour(words::Tone::Muted, palette()));
        painter.drawText(QRect(left, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, names[i]);
        left += fontMetrics().horizontalAdvance(names[i]) + betweenEntries;
    }
}

} // namespace gui

#include "moc_legend.cpp"
