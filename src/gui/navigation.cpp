// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/navigation.h"

#include "gui/icons.h"
#include "gui/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int IconNameRole = Qt::UserRole;
constexpr int CountRole = Qt::UserRole + 1;
constexpr int entryHeight = 36;

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Q_UNUSED(index)
        return {160, qMax(entryHeight, option.fontMetrics.height() + 16)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = coloursFor(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect entry = option.rect.adjusted(8, 2, -8, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawGround(painter, option, entry);
        const QColor colour = selected ? colours.accent : colours.muted;
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(entry.left() + 12, entry.center().y() - 7,
                            iconPixmap(index.data(IconNameRole).toString(), colour, 16, ratio));
        drawTexts(painter, option, index, entry);
        painter->restore();
    }

private:
    static void drawGround(QPainter *painter, const QStyleOptionViewItem &option, const QRect &entry)
    {
        const Colours &colours = coloursFor(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(Qt::NoPen);
        if (selected)
            painter->setBrush(option.palette.color(QPalette::Highlight));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->setBrush(colours.hover);
        else
            painter->setBrush(Qt::NoBrush);
        if (selected && option.state.testFlag(QStyle::State_HasFocus))
            painter->setPen(QPen(colours.accent, 1));
        painter->drawRoundedRect(QRectF(entry).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.accent);
            painter->drawRoundedRect(QRectF(entry.left(), entry.top() + 6, 3, entry.height() - 12), 1.5, 1.5);
        }
    }

    static void drawTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const QRect &entry)
    {
        const Colours &colours = coloursFor(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        QRect text = entry.adjusted(38, 0, -12, 0);
        const QString count = index.data(CountRole).toString();
        painter->setPen(colours.muted);
        painter->setFont(option.font);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, count);
        text.setRight(text.right() - (count.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(count) + 8));
        QFont font = option.font;
        font.setBold(selected);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        const QString title = index.data(Qt::DisplayRole).toString();
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(title, Qt::ElideRight, text.width()));
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setViewportMargins(0, 10, 0, 0);
}

void Navigation::addEntry(const QString &iconName)
{
    auto *item = new QListWidgetItem(this);
    item->setData(IconNameRole, iconName);
}

void Navigation::setEntry(int row, const QString &title, int count)
{
    QListWidgetItem *entry = item(row);
    const QString number = count >= 0 ? locale().toString(count) : QString();
    entry->setText(title);
    entry->setData(CountRole, number);
    entry->setData(Qt::AccessibleTextRole, number.isEmpty() ? title : u"%1, %2"_s.arg(title, number));
}

QSize Navigation::sizeHint() const
{
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = qMax(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    return {qMax(190, widest + 110), 200};
}

QItemSelectionModel::SelectionFlags Navigation::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    // A press beside the entries leads nowhere: the page that is shown stays marked.
    return index.isValid() ? QListWidget::selectionCommand(index, event) : QItemSelectionModel::NoUpdate;
}

} // namespace gui
