// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/matrixdelegate.h"

#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "gui/look/measures.h"
#include "models/accessmatrix.h"
#include "tables/roles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace gui {

using insight::GrantSign;
using insight::GrantSigns;

namespace {

constexpr int matrixColumn = 54;

} // namespace

QSize matrixCell()
{
    // As the rows of other tables: at least so high, and as high as the text needs. The signs have room beside them, so
    // that columns grow by half as much as the text.
    const int text = QFontMetrics(QApplication::font()).height() + 8;
    return {(matrixColumn + scaled(matrixColumn)) / 2, std::max(tableRow, text)};
}

void paintSigns(QPainter &painter, const QRect &cell, GrantSigns signs, const QPalette &palette, words::Tone keyTone)
{
    const Colours &colours = coloursFor(palette);
    const double slot = cell.width() / static_cast<double>(signsInCell);
    const double radius = scaled(4);
    const auto centre = [&](int number) { return QPointF(cell.left() + (number + 0.5) * slot, cell.center().y()); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto always = [&](int number) {
        painter.drawRect(QRectF(centre(number).x() - radius, centre(number).y() + radius + scaled(2), 2 * radius,
                                std::max(1.5, scaled(3) / 2.0)));
    };
    if (signs.testFlag(GrantSign::NotRead))
        painter.fillRect(cell.adjusted(1, 1, -2, -2), QBrush(colours.muted, Qt::BDiagPattern));
    else if (signs.testFlag(GrantSign::KeysNotRead))
        painter.fillRect(QRectF(centre(1).x() - slot / 2, cell.top() + 1, slot, cell.height() - 3),
                         QBrush(colours.muted, Qt::BDiagPattern));
    if (signs & (GrantSign::Access | GrantSign::Always)) {
        painter.setBrush(colours.accent);
        painter.drawEllipse(centre(0), radius, radius);
        if (signs.testFlag(GrantSign::Always))
            always(0);
    }
    if (signs.testFlag(GrantSign::Key)) {
        painter.setBrush(toneColour(keyTone, palette));
        const QPointF at = centre(1);
        painter.drawPolygon(QPolygonF{{{at.x(), at.y() - radius * 1.3},
                                       {at.x() + radius * 1.3, at.y()},
                                       {at.x(), at.y() + radius * 1.3},
                                       {at.x() - radius * 1.3, at.y()}}});
    }
    if (signs & (GrantSign::Notify | GrantSign::AlwaysNotify)) {
        painter.setBrush(palette.color(QPalette::Text));
        const QPointF at = centre(2);
        painter.drawPolygon(QPolygonF{{{at.x(), at.y() - radius},
                                       {at.x() + radius * 1.1, at.y() + radius},
                                       {at.x() - radius * 1.1, at.y() + radius}}});
        if (signs.testFlag(GrantSign::AlwaysNotify))
            always(2);
    }
    if (!signs) {
        painter.setBrush(colours.border);
        painter.drawEllipse(QRectF(cell).center(), 1, 1);
    }
    painter.restore();
}

MatrixDelegate::MatrixDelegate(QAbstractItemView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return matrixCell();
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    const QModelIndex current = m_view.currentIndex();
    const bool isCurrent = index == current;
    if (isCurrent)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    // The row and the column of the cell that is looked at lead to their headers.
    else if (current.isValid() && (current.row() == index.row() || current.column() == index.column()))
        painter->fillRect(option.rect, colours.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), colours.line);
    const auto signs = GrantSigns::fromInt(index.data(models::AccessMatrix::SignsRole).toInt());
    paintSigns(*painter, option.rect, signs, option.palette, index.data(tables::ToneRole).value<words::Tone>());
    if (!isCurrent)
        return;
    painter->save();
    painter->setPen(QPen(colours.accent, 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

} // namespace gui

#include "moc_matrixdelegate.cpp"
