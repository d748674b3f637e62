// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/navigation.h"

#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int IconNameRole = Qt::UserRole;
constexpr int CountRole = Qt::UserRole + 1;
constexpr int UrgentRole = Qt::UserRole + 2;
constexpr int entryHeight = 36;
/// Where an entry begins and ends, where its icon stands in it and its text after that, and what is free on either side
/// of a count.
constexpr int entryMargin = 8;
constexpr int iconIndent = 12;
constexpr int iconGap = 10;
constexpr int countMargin = 12;
/// What a pill has on either side of its number.
constexpr int pillPadding = 9;
/// What most counts are no wider than.
constexpr int usualCount = 888;

int textIndent()
{
    return iconIndent + iconSide() + iconGap;
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

/// How wide a count is, with the room before it; 0 for none.
int countWidth(const QString &count, const QFont &font)
{
    return count.isEmpty() ? 0 : QFontMetrics(boldOf(font)).horizontalAdvance(count) + 2 * pillPadding;
}

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
        const QRect entry = option.rect.adjusted(entryMargin, 2, -entryMargin, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawGround(painter, option, entry);
        const QColor colour = selected ? colours.accent : colours.muted;
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int side = iconSide();
        painter->drawPixmap(entry.left() + iconIndent, entry.center().y() - (side - 1) / 2,
                            iconPixmap(index.data(IconNameRole).toString(), colour, side, ratio));
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
        QRect text = entry.adjusted(textIndent(), 0, -countMargin, 0);
        const QString count = index.data(CountRole).toString();
        const int width = countWidth(count, option.font);
        if (index.data(UrgentRole).toBool()) {
            drawPill(painter, option, count,
                     QRect(text.right() + pillPadding - width, text.top(), width, text.height()));
        } else {
            painter->setPen(colours.muted);
            painter->setFont(option.font);
            painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, count);
        }
        text.setRight(text.right() + pillPadding - width);
        const QFont font = selected ? boldOf(option.font) : option.font;
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        const QString title = index.data(Qt::DisplayRole).toString();
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(title, Qt::ElideRight, text.width()));
    }

    static void drawPill(QPainter *painter, const QStyleOptionViewItem &option, const QString &count, const QRect &room)
    {
        const Colours &colours = coloursFor(option.palette);
        const int height = option.fontMetrics.height() + 4;
        const QRectF pill(room.left(), room.center().y() - height / 2.0 + 0.5, room.width(), height);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.badGround);
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setPen(colours.bad);
        painter->setFont(boldOf(option.font));
        painter->drawText(pill, Qt::AlignCenter, count);
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

void Navigation::setEntry(int row, const QString &title, int count, bool urgent)
{
    QListWidgetItem *entry = item(row);
    const QString number = count >= 0 ? locale().toString(count) : QString();
    entry->setText(title);
    entry->setData(CountRole, number);
    entry->setData(UrgentRole, urgent && count >= 0);
    QString spoken = title;
    if (count >= 0 && urgent)
        spoken = tr("%1, %Ln need(s) attention", nullptr, count).arg(title);
    else if (count >= 0)
        spoken = u"%1, %2"_s.arg(title, number);
    entry->setData(Qt::AccessibleTextRole, spoken);
}

QSize Navigation::sizeHint() const
{
    int widest = 0;
    const QFontMetrics bold(boldOf(font()));
    // With room for the counts that come, so that nothing beside it moves when they do.
    // In large text any room is missed elsewhere.
    const int usual = textScale() > 1.2 ? 0 : countWidth(locale().toString(usualCount), font());
    for (int row = 0; row < count(); ++row) {
        const QString number = item(row)->data(CountRole).toString();
        widest = qMax(widest, bold.horizontalAdvance(item(row)->text()) + qMax(usual, countWidth(number, font())));
    }
    // The gap before a count may then be narrower too.
    const int spare = textScale() > 1.2 ? -4 : 8;
    return {qMax(190, widest + textIndent() + countMargin + 2 * entryMargin + spare), 200};
}

QItemSelectionModel::SelectionFlags Navigation::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    // A press beside the entries leads nowhere: the page that is shown stays marked.
    return index.isValid() ? QListWidget::selectionCommand(index, event) : QItemSelectionModel::NoUpdate;
}

} // namespace gui

#include "moc_navigation.cpp"
