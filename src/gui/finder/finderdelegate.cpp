// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/finder/finderdelegate.h"

#include "gui/finder/findermodel.h"
#include "gui/look/colours.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace gui {

namespace {

constexpr int margin = 8;
constexpr int padding = 5;
constexpr int between = 2;
constexpr int gap = 16;

/// The size of an icon beside text of that height.
int iconSide(const QFontMetrics &metrics)
{
    return std::max(18, metrics.height());
}

} // namespace

QSize FinderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const QFontMetrics metrics(option.font);
    // As wide as the view: texts are cut where there is no room.
    return {1, 2 * metrics.height() + between + 2 * padding};
}

void FinderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QIcon icon = item.icon;
    item.text.clear();
    item.icon = {};
    item.features &= ~(QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::HasDecoration);
    QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const QFontMetrics metrics(item.font);
    const int side = iconSide(metrics);
    const QRect all = item.rect.adjusted(margin, padding, -margin, -padding);
    const QRect place(all.left(), all.top() + (all.height() - side) / 2, side, side);
    icon.paint(painter, QStyle::visualRect(item.direction, all, place));

    const QColor muted = toneColour(words::Tone::Muted, item.palette);
    const QRect text = all.adjusted(side + margin, 0, 0, 0);
    const QString matched = index.data(FinderModel::MatchedRole).toString();
    // Alone it stands in the middle.
    const int top = matched.isEmpty() ? text.top() + (text.height() - metrics.height()) / 2 : text.top();
    const QRect first(text.left(), top, text.width(), metrics.height());
    const QRect second(text.left(), text.top() + metrics.height() + between, text.width(), metrics.height());
    const auto draw = [&](const QRect &rect, const QString &string, Qt::Alignment alignment, const QColor &colour) {
        painter->setPen(colour);
        painter->setFont(item.font);
        style->drawItemText(painter, QStyle::visualRect(item.direction, all, rect),
                            static_cast<int>(QStyle::visualAlignment(item.direction, alignment) | Qt::AlignVCenter |
                                             Qt::TextSingleLine),
                            item.palette, true, metrics.elidedText(string, Qt::ElideRight, rect.width()));
    };
    const QString where = index.data(FinderModel::WhereRole).toString();
    const int wide = std::min(metrics.horizontalAdvance(where) + 1, first.width() / 2);
    const bool isGone = index.data(FinderModel::GoneRole).toBool();
    draw(first.adjusted(0, 0, -wide - gap, 0), index.data(Qt::DisplayRole).toString(), Qt::AlignLeft,
         isGone ? muted : item.palette.color(QPalette::Text));
    draw(first.adjusted(first.width() - wide, 0, 0, 0), where, Qt::AlignRight, muted);
    draw(second, matched, Qt::AlignLeft, muted);
    painter->restore();
}

} // namespace gui

#include "moc_finderdelegate.cpp"
