// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/horizonview.h"

#include "gui/look/colours.h"
#include "gui/look/fonts.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace gui {

namespace {

/// At the usual size of text.
constexpr int barsHeight = 120;
constexpr int widestBar = 44;
constexpr int barMargin = 6;

/// Draws one month: the bar with its number above and the month's name below, of another year with that below it.
class HorizonDelegate final : public QStyledItemDelegate
{
public:
    HorizonDelegate(const models::HorizonModel &months, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_months(months)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QPalette &palette = option.palette;
        const Colours &colours = coloursFor(palette);
        const bool isHeld = option.state.testFlag(QStyle::State_Selected);
        const bool isPointed = option.state.testFlag(QStyle::State_MouseOver);
        const QRect cell = option.rect.adjusted(2, 2, -2, -2);
        if (isHeld || isPointed) {
            painter->setPen(isHeld && option.state.testFlag(QStyle::State_HasFocus) ? QPen(colours.accent, 2)
                                                                                    : Qt::NoPen);
            painter->setBrush(colours.hover);
            painter->drawRoundedRect(cell, 5, 5);
        }
        const ends::HorizonMonth &month = m_months.month(index.column());
        const int count = month.certificates + month.domains;
        const int line = option.fontMetrics.height();
        painter->setFont(option.font);
        painter->setPen(count > 0 ? palette.color(QPalette::Text) : colours.muted);
        const QRect below(cell.left(), cell.bottom() - 2 * line - 3, cell.width(), line);
        const auto say = [&](const QRect &where, const QString &text) {
            painter->drawText(where, Qt::AlignCenter,
                              option.fontMetrics.elidedText(text, Qt::ElideRight, cell.width()));
        };
        say(below, m_months.monthName(index.column()));
        say(below.translated(0, line), m_months.otherYear(index.column()));
        const QRect bars(cell.left(), cell.top() + line + 4, cell.width(), below.top() - cell.top() - line - 10);
        drawBar(*painter, bars, month, palette);
        painter->restore();
    }

private:
    void drawBar(QPainter &painter, const QRect &room, const ends::HorizonMonth &month, const QPalette &palette) const
    {
        const Colours &colours = coloursFor(palette);
        const int count = month.certificates + month.domains;
        const int width = std::min(room.width() - 2 * barMargin, scaled(widestBar));
        const int left = room.center().x() - width / 2;
        if (count == 0) {
            painter.setPen(QPen(colours.line, 1));
            painter.drawLine(left, room.bottom(), left + width, room.bottom());
            return;
        }
        const auto heightOf = [&](int number) {
            return number == 0 ? 0 : std::max(3, number * room.height() / std::max(1, m_months.most()));
        };
        const bool isExpired = !month.first.isValid();
        int bottom = room.bottom();
        painter.setPen(Qt::NoPen);
        for (const bool isDomain : {false, true}) {
            const int height = heightOf(isDomain ? month.domains : month.certificates);
            if (height == 0)
                continue;
            QColor colour = isDomain ? HorizonView::domainColour(palette) : HorizonView::certificateColour(palette);
            if (isExpired) {
                colour = colours.bad;
                colour.setAlpha(isDomain ? 150 : 255);
            }
            painter.setBrush(colour);
            painter.drawRoundedRect(QRect(left, bottom - height + 1, width, height), 2, 2);
            bottom -= height + 1;
        }
        const int line = painter.fontMetrics().height();
        painter.setPen(isExpired ? colours.bad : palette.color(QPalette::Text));
        painter.drawText(QRect(room.left(), bottom - line, room.width(), line), Qt::AlignCenter,
                         QLocale().toString(count));
    }

    const models::HorizonModel &m_months;
};

} // namespace

HorizonView::HorizonView(QWidget *parent)
    : QTableView(parent)
{
    setModel(&m_months);
    setItemDelegate(new HorizonDelegate(m_months, this));
    horizontalHeader()->hide();
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setMinimumSectionSize(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QColor HorizonView::certificateColour(const QPalette &palette)
{
    return coloursFor(palette).accent;
}

QColor HorizonView::domainColour(const QPalette &palette)
{
    return coloursFor(palette).border;
}

void HorizonView::setMonths(const QList<ends::HorizonMonth> &months)
{
    m_months.setLocale(locale());
    m_months.setMonths(months);
    if (!currentIndex().isValid() && !months.isEmpty())
        selectionModel()->setCurrentIndex(m_months.index(0, 0), QItemSelectionModel::NoUpdate);
    fit();
    viewport()->update();
}

QSize HorizonView::sizeHint() const
{
    return {scaled(600), scaled(barsHeight) + 3 * fontMetrics().height()};
}

QSize HorizonView::minimumSizeHint() const
{
    return {scaled(200), sizeHint().height()};
}

void HorizonView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_months.setLocale(locale());
    } else if (event->type() == QEvent::FontChange) {
        updateGeometry();
        fit();
    }
}

void HorizonView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        choose(currentIndex());
        return;
    }
    // Up and Down are for who scrolls the page.
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void HorizonView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        choose(indexAt(event->position().toPoint()));
}

void HorizonView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

bool HorizonView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        showCursor(static_cast<QMouseEvent *>(event)->position().toPoint());
    return QTableView::viewportEvent(event);
}

/// A hand over what leads somewhere.
void HorizonView::showCursor(const QPoint &position)
{
    const QModelIndex index = indexAt(position);
    const bool leads = index.isValid() && !m_months.month(index.column()).next.isEmpty();
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void HorizonView::choose(const QModelIndex &index)
{
    if (index.isValid() && !m_months.month(index.column()).next.isEmpty())
        Q_EMIT chosen(m_months.month(index.column()));
}

void HorizonView::fit()
{
    const int columns = m_months.columnCount();
    if (columns == 0)
        return;
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, viewport()->width() * (column + 1) / columns - viewport()->width() * column / columns);
    setRowHeight(0, viewport()->height());
}

} // namespace gui

#include "moc_horizonview.cpp"
