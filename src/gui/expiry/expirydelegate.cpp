// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/expiry/expirydelegate.h"

#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "tables/roles.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int barHeight = 10;
constexpr int widestBar = 200;
constexpr int narrowestBar = 32;
constexpr int margin = 8;

} // namespace

void ExpiryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    const QVariant fraction = index.data(tables::FractionRole);
    if (!fraction.isValid())
        return;
    // All bars of a column begin and end alike: room for a usual text is left, and a longer one takes the bar's.
    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int usual = metrics.horizontalAdvance(u"✕ 000 dagar sedan"_s);
    const int width = std::min(scaled(widestBar), option.rect.width() - usual - 3 * margin);
    const int text =
        metrics.horizontalAdvance(index.data(tables::SignRole).toString() + u' ' + index.data().toString());
    if (width < scaled(narrowestBar) || text + 3 * margin + width > option.rect.width())
        return;
    const int high = scaled(barHeight);
    QRectF bar(0, 0, width, high);
    bar.moveCenter(QRectF(option.rect).center());
    bar.moveLeft(option.rect.left() + margin);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.palette.color(QPalette::Window));
    painter->drawRoundedRect(bar, high / 2.0, high / 2.0);
    if (fraction.toDouble() <= 0) {
        painter->restore();
        return;
    }
    // The shortest is still to be seen.
    bar.setWidth(std::max(6.0, width * fraction.toDouble()));
    const double radius = std::min(bar.width(), bar.height()) / 2;
    painter->setBrush(toneColour(index.data(tables::ToneRole).value<words::Tone>(), option.palette));
    painter->drawRoundedRect(bar, radius, radius);
    painter->restore();
}

void ExpiryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const auto tone = index.data(tables::ToneRole).value<words::Tone>();
    if (index.data(tables::FractionRole).isValid() && (tone == words::Tone::Bad || tone == words::Tone::Warning))
        option->font.setBold(true);
}

} // namespace gui

#include "moc_expirydelegate.cpp"
