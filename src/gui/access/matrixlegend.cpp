// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/matrixlegend.h"

#include "gui/access/matrixdelegate.h"
#include "gui/look/colours.h"
#include "gui/look/fonts.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

using insight::GrantSign;

namespace {

constexpr int legendGap = 12;
constexpr int legendInset = 8;

/// The legend stands closer than rows that are clicked.
int legendLine(const QFontMetrics &metrics)
{
    return metrics.height() + 4;
}

} // namespace

MatrixLegend::MatrixLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void MatrixLegend::retranslate()
{
    m_entries = {{GrantSign::Access, 0, 1, tr("access")},
                 {GrantSign::Access | GrantSign::Always, 0, 1, tr("always")},
                 {GrantSign::Access | GrantSign::Key, 0, 2, tr("with a key")},
                 {GrantSign::Key, 1, 1, tr("key only")},
                 {GrantSign::Notify, 2, 1, tr("notified of problems")},
                 {GrantSign::NotRead, 0, 1, tr("not read")}};
    QStringList texts;
    for (const Entry &entry : std::as_const(m_entries))
        texts.append(entry.text);
    setAccessibleName(tr("Signs: %1").arg(texts.join(u", "_s)));
    updateGeometry();
    update();
}

int MatrixLegend::signsWidth(const Entry &entry)
{
    return entry.count * matrixCell().width() / signsInCell;
}

QList<QRect> MatrixLegend::places(int width) const
{
    QList<QRect> places;
    const int high = legendLine(fontMetrics());
    int x = legendInset;
    int y = legendInset / 2;
    for (const Entry &entry : m_entries) {
        const int wide = signsWidth(entry) + legendInset / 2 + fontMetrics().horizontalAdvance(entry.text);
        if (x > legendInset && x + wide > width) {
            x = legendInset;
            y += high;
        }
        places.append(QRect(x, y, wide, high));
        x += wide + scaled(legendGap);
    }
    return places;
}

int MatrixLegend::heightForWidth(int width) const
{
    return places(width).constLast().bottom() + 1 + legendInset / 2;
}

QSize MatrixLegend::sizeHint() const
{
    const QRect last = places(QWIDGETSIZE_MAX).constLast();
    return {last.right() + legendInset, last.height() + legendInset};
}

QSize MatrixLegend::minimumSizeHint() const
{
    // Where there is no room for a word, it is cut; the whole is in the accessible name.
    return {2 * matrixCell().width(), legendLine(fontMetrics()) + legendInset};
}

void MatrixLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize cell = matrixCell();
    const QList<QRect> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRect &place = all.at(i);
        const Entry &entry = m_entries.at(i);
        const int shown = signsWidth(entry);
        painter.save();
        const bool isHatched = entry.signs.testFlag(GrantSign::NotRead);
        // No higher than a letter: a sign among signs.
        const int swatch = isHatched ? std::min(fontMetrics().ascent(), shown) : place.height();
        painter.setClipRect(QRect(place.left() + (isHatched ? (shown - swatch) / 2 : 0),
                                  place.top() + (place.height() - swatch) / 2, isHatched ? swatch : shown, swatch));
        const int before = entry.from * cell.width() / signsInCell;
        paintSigns(painter, QRect(place.left() - before, place.top(), cell.width(), place.height()), entry.signs,
                   palette(), entry.signs == GrantSign::Key ? words::Tone::Warning : words::Tone::Normal);
        painter.restore();
        painter.setPen(coloursFor(palette()).muted);
        painter.drawText(
            place.adjusted(shown + legendInset / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(entry.text, Qt::ElideRight, width() - place.left() - shown - legendInset));
    }
}

void MatrixLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace gui

#include "moc_matrixlegend.cpp"
