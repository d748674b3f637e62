// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/style.h"

#include "gui/look/colours.h"
#include "gui/look/controlpaint.h"
#include "gui/look/fonts.h"
#include "gui/look/tabpaint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOptionButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

bool isChip(const QWidget *widget)
{
    return widget && widget->property("chip").toBool();
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

void drawTextGround(const QStyleOption *option, QPainter &painter, const QWidget &editor)
{
    QStyleOption field = *option;
    field.state.setFlag(QStyle::State_HasFocus, editor.hasFocus());
    field.state.setFlag(QStyle::State_Enabled, editor.isEnabled());
    drawField(field, painter);
}

/// Whether the bar that marks what is selected stands in this part of a row: at its very left, or at each cell where
/// cells are selected.
bool isMarked(const QStyleOption &option, const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (!view || !option.state.testFlag(QStyle::State_Selected))
        return false;
    return view->selectionBehavior() == QAbstractItemView::SelectItems && !qobject_cast<const QListView *>(view)
               ? true
               : option.rect.left() <= 0 && option.rect.right() > 0;
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
    setObjectName(name());
}

QString Style::name()
{
    return u"console"_s;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colours &colours = coloursFor(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*option, isPrimary(widget), isChip(widget), *painter);
        return;
    case PE_FrameFocusRect:
        // Drawn with the button, and by the views' own current row; elsewhere a line in the accent colour.
        if (!qobject_cast<const QPushButton *>(widget))
            drawFrame(*painter, option->rect, {}, colours.accent);
        return;
    case PE_PanelLineEdit:
        // A spin box has a frame of its own around its line.
        if (widget && !widget->property("frameless").toBool() &&
            !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
            drawField(*option, *painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        // Scroll areas: one line in the text editors, none around views, which fill their pane.
        if (widget && widget->inherits("QPlainTextEdit"))
            drawTextGround(option, *painter, *widget);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (isMarked(*option, widget))
            drawMark(element == PE_PanelItemViewRow ? QRect(0, option->rect.top(), 1, option->rect.height())
                                                    : option->rect,
                     option->palette, *painter);
        return;
    case PE_IndicatorRadioButton:
    case PE_IndicatorCheckBox:
        drawIndicator(*option, element == PE_IndicatorRadioButton, *painter);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colours.line);
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameTabWidget:
        return;
    default:
        if (!drawArrowOf(element, *option, *painter))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawHeaderGround(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    // The ground of the view that it heads.
    const auto *view = widget ? qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) : nullptr;
    const QPalette::ColorRole ground = view ? view->viewport()->backgroundRole() : QPalette::Base;
    painter->fillRect(option->rect, option->palette.color(ground));
    painter->setPen(coloursFor(option->palette).line);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void Style::drawHeader(const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget) const
{
    drawHeaderGround(&header, painter, widget);
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const int side = scaled(10);
    const int arrow = sorted ? side + 4 : 0;
    const bool right = header.textAlignment.testFlag(Qt::AlignRight);
    QRect text = header.rect.adjusted(8, 0, -8, 0);
    // The arrow stands beside the text, at its inner side.
    text.adjust(right ? arrow : 0, 0, right ? 0 : -arrow, 0);
    const QString shown = header.fontMetrics.elidedText(header.text, Qt::ElideRight, text.width());
    painter->setPen(coloursFor(header.palette).muted);
    painter->drawText(text, static_cast<int>(header.textAlignment | Qt::AlignVCenter), shown);
    if (!sorted)
        return;
    const int width = header.fontMetrics.horizontalAdvance(shown);
    const QRect room(right ? text.right() - width - arrow : text.left() + width + 4,
                     header.rect.center().y() - side / 2, side, side);
    // Qt's "down" is what a person calls ascending: the arrow points at the larger end.
    const bool down = header.sortIndicator == QStyleOptionHeader::SortDown;
    drawArrow(down ? Qt::UpArrow : Qt::DownArrow, room, coloursFor(header.palette).muted, *painter);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colours &colours = coloursFor(option->palette);
    switch (element) {
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeader(*header, painter, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderGround(option, painter, widget);
        return;
    case CE_PushButtonLabel: {
        const auto *given = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool accented = isPrimary(widget) || (isChip(widget) && option->state.testFlag(State_On));
        if (!given || !accented || !option->state.testFlag(State_Enabled))
            break;
        QStyleOptionButton button = *given;
        button.palette.setColor(QPalette::ButtonText, colours.onAccent);
        QProxyStyle::drawControl(element, &button, painter, widget);
        return;
    }
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(*item, *painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_MenuItem:
        QProxyStyle::drawControl(element, option, painter, widget);
        if (option->state.testFlag(State_Selected) && option->state.testFlag(State_Enabled))
            drawMark(option->rect, option->palette, *painter);
        return;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*tab, *painter);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, colours.line);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return 8;
    case PM_FocusFrameHMargin:
        // One less than the header's: views add one, and texts then stand below their headers.
        return 7;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return iconSide();
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
    case PM_TabBarScrollButtonWidth:
        return 24;
    case PM_TreeViewIndentation:
        return 18;
    case PM_DefaultFrameWidth:
        if (widget && widget->inherits("QAbstractItemView"))
            return 0;
        // The editor's own ground must not cover the rounded corners.
        return widget && widget->inherits("QPlainTextEdit") ? 3 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_FormLayoutLabelAlignment:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // Where a table's texts begin at the edge, so do the tabs'.
    if (element == SE_TabWidgetTabBar && !(widget && widget->property("flush").toBool()))
        rect.setLeft(rect.left() + tabsIndent);
    else if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
             item && widget && element == SE_ItemViewItemText)
        rect.translate(0, besideOthers(item->font, widget->font()));
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton && isChip(widget))
        result = {size.width() + 24, qMax(size.height() + 8, 28)};
    else if (type == CT_PushButton)
        result = {qMax(result.width() + 16, 88), qMax(result.height(), 32)};
    else if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && type == CT_TabBarTab)
        result = tabSize(*tab);
    else if (type == CT_MenuBarItem)
        result += QSize(4, 6);
    else if (type == CT_SpinBox || qobject_cast<const QAbstractSpinBox *>(widget))
        // The line in it is as high as any and has margins of its own, which Fusion does not know of.
        result = {result.width() + 16, qMax(size.height(), 32)};
    else if (type == CT_LineEdit || type == CT_ComboBox)
        result.setHeight(qMax(result.height(), 32));
    return result;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No buttons at the ends: the whole bar is the groove.
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const qint64 share = qint64(length) * bar->pageStep / qMax<qint64>(1, qint64(range) + bar->pageStep);
    const int handle = range > 0 ? qBound(qMin(24, length), static_cast<int>(share), length) : length;
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect = across ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                                  : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return along(start, handle);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    default:
        return {};
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *given = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        given && control == CC_ToolButton) {
        // The button's icon says enough: no arrow beside it for a menu.
        QStyleOptionToolButton button = *given;
        button.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &button, painter, widget);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option); box && control == CC_SpinBox) {
        drawSpinBox(*box, painter, widget);
        return;
    }
    // A choice, or a day with a month that drops down.
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && control == CC_ComboBox) {
        drawField(*box, *painter);
        drawArrow(Qt::DownArrow, subControlRect(control, box, SC_ComboBoxArrow, widget),
                  arrowColour(*box, box->state.testFlag(State_Enabled)), *painter);
        return;
    }
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->fillRect(bar->rect, groundBeside(widget, bar->palette));
    if (bar->maximum == bar->minimum)
        return;
    drawScrollHandle(*bar, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget), *painter);
}

/// A field as the others, with an arrow above and one below at its end.
void Style::drawSpinBox(const QStyleOptionSpinBox &box, QPainter *painter, const QWidget *widget) const
{
    drawField(box, *painter);
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const bool up = part == SC_SpinBoxUp;
        const auto step = up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
        const bool enabled = box.state.testFlag(State_Enabled) && box.stepEnabled.testFlag(step);
        const QRect room = subControlRect(CC_SpinBox, &box, part, widget);
        if (enabled && box.activeSubControls.testFlag(part) && box.state.testFlag(State_MouseOver))
            drawFrame(*painter, room.adjusted(1, 1, -1, -1), coloursFor(box.palette).hover, {}, 0, 3);
        drawArrow(up ? Qt::UpArrow : Qt::DownArrow, room, arrowColour(box, enabled), *painter);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QHeaderView *>(widget) ||
        qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    auto *line = qobject_cast<QLineEdit *>(widget);
    if (line && !qobject_cast<QComboBox *>(line->parentWidget()))
        line->setTextMargins(4, 0, 4, 0);
}

} // namespace gui

#include "moc_style.cpp"
