// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/rowdelegate.h"

#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "names/plaintext.h"
#include "tables/roles.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace gui {

namespace {

// A cell shows no more than this: laying out a text of 100,000 characters for a column of twenty would stall every
// paint.
constexpr qsizetype longestShown = 400;

/// With the space that it has before it.
QString suffixOf(const QModelIndex &index)
{
    const QString suffix = index.data(tables::SuffixRole).toString();
    return suffix.isEmpty() ? suffix : u' ' + names::shownText(suffix.left(longestShown), false);
}

/// What a style leaves free before and behind a cell's text.
int marginOf(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    return style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
}

} // namespace

RowDelegate::RowDelegate(int height, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_height(height)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (const QString suffix = suffixOf(index); !suffix.isEmpty())
        size.rwidth() += option.fontMetrics.horizontalAdvance(suffix);
    size.setHeight(std::max(m_height, option.fontMetrics.height() + 8));
    return size;
}

QString RowDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    QString text = QStyledItemDelegate::displayText(value, locale);
    if (text.size() > longestShown)
        text = text.left(longestShown) + QChar(u'…');
    return names::shownText(text, false);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(tables::IsGroupRole).toBool() || index.column() > 0) {
        QStyledItemDelegate::paint(painter, option, index);
        if (const QString suffix = suffixOf(index); !suffix.isEmpty())
            paintSuffix(*painter, option, index, suffix);
        return;
    }
    // A group's name has the whole row, and how many it holds stands at the end.
    QLocale locale = option.locale;
    // A view asks for digits without groups.
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    const QString count = locale.toString(index.data(tables::GroupCountRole).toInt());
    const int width = option.fontMetrics.horizontalAdvance(count) + 16;
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setPen(toneColour(words::Tone::Muted, option.palette));
    painter->setFont(option.font);
    painter->drawText(option.rect.adjusted(option.rect.width() - width, 0, -8, 0),
                      static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), count);
    painter->restore();
}

/// Behind the text, for which initStyleOption() left so much room.
void RowDelegate::paintSuffix(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const QString &suffix) const
{
    QStyleOptionViewItem drawn = option;
    initStyleOption(&drawn, index);
    const QStyle *style = drawn.widget ? drawn.widget->style() : QApplication::style();
    const int margin = marginOf(drawn);
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &drawn, drawn.widget)
                           .adjusted(margin + drawn.fontMetrics.horizontalAdvance(drawn.text), 0, -margin, 0);
    painter.save();
    painter.setPen(toneColour(words::Tone::Muted, option.palette));
    painter.setFont(drawn.font);
    painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     drawn.fontMetrics.elidedText(suffix, Qt::ElideRight, room.width()));
    painter.restore();
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The ends of an address or a key tell it from others.
    option->textElideMode = index.data(tables::FixedFontRole).toBool() ? Qt::ElideMiddle : Qt::ElideRight;
    option->features &= ~QStyleOptionViewItem::WrapText;
    if (const QString sign = index.data(tables::SignRole).toString(); !sign.isEmpty())
        option->text = sign + u' ' + option->text;
    // Who asks how wide it is to be gives no place.
    if (const QString suffix = suffixOf(index); !suffix.isEmpty() && option->rect.isValid()) {
        const int room = option->rect.width() - 2 * marginOf(*option) - option->fontMetrics.horizontalAdvance(suffix);
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, std::max(0, room));
    }
    const auto tone = index.data(tables::ToneRole).value<words::Tone>();
    const QColor colour = toneColour(tone, option->palette);
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
    if (index.data(tables::FixedFontRole).toBool())
        option->font = fixedFontBeside(option->font);
    if (index.data(tables::BoldRole).toBool())
        option->font.setBold(true);
}

} // namespace gui

#include "moc_rowdelegate.cpp"
