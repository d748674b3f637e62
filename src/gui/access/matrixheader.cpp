// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/matrixheader.h"

#include "gui/access/matrixdelegate.h"
#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "models/accessmatrix.h"
#include "names/plaintext.h"

#include <QItemSelectionModel>
#include <QPainter>

#include <algorithm>

namespace gui {

namespace {

/// The usual width of the names of rows, and the height of those of columns.
constexpr int rowNames = 220;
constexpr int columnNames = 170;
constexpr int headerGap = 6;
/// So many rows are in sight where the names of columns keep so many letters.
constexpr int leastRows = 5;
constexpr int leastLetters = 5;
/// No more of a name is laid out.
constexpr qsizetype longestName = 200;

} // namespace

MatrixHeader::MatrixHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setHighlightSections(false);
    setSectionsClickable(false);
}

void MatrixHeader::fit(int room)
{
    const QSize cell = matrixCell();
    if (orientation() == Qt::Horizontal) {
        // Names give way to the rows.
        const int least = fontMetrics().height() + scaled(headerGap) + fontMetrics().averageCharWidth() * leastLetters;
        setFixedHeight(std::clamp(room - leastRows * cell.height(), least, std::max(least, scaled(columnNames))));
        setDefaultSectionSize(cell.width());
    } else {
        setFixedWidth(std::clamp(room * 2 / 5, scaled(rowNames) / 3, scaled(rowNames)));
        setDefaultSectionSize(cell.height());
    }
    // The table leaves as much room beside its cells as the header takes.
    Q_EMIT geometriesChanged();
}

QSize MatrixHeader::sectionSizeFromContents(int) const
{
    return orientation() == Qt::Horizontal ? QSize(matrixCell().width(), height())
                                           : QSize(width(), matrixCell().height());
}

bool MatrixHeader::isCurrent(int section) const
{
    const QModelIndex current = selectionModel() ? selectionModel()->currentIndex() : QModelIndex();
    return current.isValid() && section == (orientation() == Qt::Horizontal ? current.column() : current.row());
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &colours = coloursFor(palette());
    const bool isUpright = orientation() == Qt::Horizontal;
    const QString name =
        names::shownText(model()->headerData(section, orientation()).toString().left(longestName), false);
    const QString count =
        locale().toString(model()->headerData(section, orientation(), models::AccessMatrix::CountRole).toInt());
    const bool isKey = model()->headerData(section, orientation(), models::AccessMatrix::IsKeyRole).toBool();
    painter->save();
    painter->fillRect(rect, isCurrent(section) ? colours.hover : palette().color(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colours.line);
    QFont font = this->font();
    font.setBold(isCurrent(section));
    font.setItalic(isKey);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const int gap = scaled(headerGap);
    painter->setPen(colours.muted);
    // The count stands nearest to the cells.
    const int counted = isUpright ? metrics.height() + gap : metrics.horizontalAdvance(count) + 2 * gap;
    const QRect number = isUpright ? QRect(rect.left(), rect.bottom() - counted, rect.width(), counted)
                                   : rect.adjusted(rect.width() - counted, 0, -gap, 0);
    painter->drawText(number, isUpright ? Qt::AlignCenter : Qt::AlignRight | Qt::AlignVCenter, count);
    painter->setPen(palette().color(QPalette::Text));
    const int room = (isUpright ? rect.height() : rect.width()) - counted - 2 * gap;
    const QString shown = metrics.elidedText(name, Qt::ElideRight, room);
    if (isUpright) {
        painter->translate(rect.left(), rect.bottom() - counted - gap);
        painter->rotate(-90);
        painter->drawText(QRect(0, 0, room, rect.width()), Qt::AlignLeft | Qt::AlignVCenter, shown);
    } else {
        painter->drawText(rect.adjusted(gap, 0, -counted, 0), Qt::AlignLeft | Qt::AlignVCenter, shown);
    }
    painter->restore();
}

void MatrixHeader::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QHeaderView::currentChanged(current, previous);
    viewport()->update();
}

} // namespace gui

#include "moc_matrixheader.cpp"
