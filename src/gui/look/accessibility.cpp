// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/accessibility.h"

#include "gui/look/fonts.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QAction>
#include <QButtonGroup>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// Without the marks of its key: "&Save && close" is "Save & close".
QString withoutMarks(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && ++i == text.size())
            break;
        plain += text.at(i);
    }
    return plain;
}

/// A text that cannot be edited. Its name is what it shows, or one of its own, and then what it shows is its value.
class TextFace final : public QAccessibleWidget
{
public:
    explicit TextFace(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::StaticText)
    {
    }

    QAccessible::Role role() const override
    {
        const auto *label = qobject_cast<const QLabel *>(widget());
        if (label && label->text().isEmpty() && !label->pixmap(Qt::ReturnByValue).isNull())
            return QAccessible::Graphic;
        return isHead(*widget()) ? QAccessible::Heading : QAccessible::StaticText;
    }

    QString text(QAccessible::Text what) const override
    {
        const QString own = widget()->accessibleName();
        switch (what) {
        case QAccessible::Name:
            return own.isEmpty() ? shown() : own;
        case QAccessible::Value:
            return own.isEmpty() || own == shown() ? QString() : shown();
        default:
            return QAccessibleWidget::text(what);
        }
    }

    QList<QPair<QAccessibleInterface *, QAccessible::Relation>> relations(QAccessible::Relation match) const override
    {
        auto found = QAccessibleWidget::relations(match);
        const auto *label = qobject_cast<const QLabel *>(widget());
        if (label && label->buddy() && match.testFlag(QAccessible::Labelled)) {
            if (QAccessibleInterface *buddy = QAccessible::queryAccessibleInterface(label->buddy()))
                found.append({buddy, QAccessible::Labelled});
        }
        return found;
    }

private:
    QString shown() const
    {
        const auto *label = qobject_cast<const QLabel *>(widget());
        if (!label)
            return widget()->accessibleName();
        const bool rich = label->textFormat() == Qt::RichText ||
                          (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
        const QString text = rich ? QTextDocumentFragment::fromHtml(label->text()).toPlainText() : label->text();
        return label->buddy() ? withoutMarks(text) : text;
    }
};

/// A button that Qt takes for another kind, or for one that cannot be pressed: of several that exclude each other, and
/// one that opens a menu at once.
class ButtonFace final : public QAccessibleWidget
{
public:
    explicit ButtonFace(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    {
    }

    QAccessible::Role role() const override
    {
        if (opensMenu())
            return QAccessible::ButtonMenu;
        if (!button().isCheckable())
            return QAccessible::Button;
        const QButtonGroup *group = button().group();
        const bool exclusive = group ? group->exclusive() : button().autoExclusive();
        return exclusive ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.pressed = button().isDown();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.hasPopup = opensMenu();
        return state;
    }

    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Name && button().accessibleName().isEmpty())
            return withoutMarks(button().text());
        if (what == QAccessible::Accelerator)
            return button().shortcut().toString(QKeySequence::NativeText);
        return QAccessibleWidget::text(what);
    }

    QStringList actionNames() const override
    {
        QStringList names;
        if (button().isEnabled())
            names += button().isCheckable() ? toggleAction() : pressAction();
        if (button().isEnabled() && opensMenu())
            names += showMenuAction();
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name != pressAction() && name != toggleAction() && name != showMenuAction()) {
            QAccessibleWidget::doAction(name);
            return;
        }
        // Later: whoever asked is not to wait for as long as the menu is open.
        QAbstractButton *pressed = &button();
        QMetaObject::invokeMethod(
            pressed,
            [pressed, menu = opensMenu()] {
                if (menu && pressed->isEnabled())
                    static_cast<QToolButton *>(pressed)->showMenu();
                else
                    pressed->click();
            },
            Qt::QueuedConnection);
    }

    QStringList keyBindingsForAction(const QString &name) const override
    {
        if (name != pressAction() || button().shortcut().isEmpty())
            return QAccessibleWidget::keyBindingsForAction(name);
        return {button().shortcut().toString()};
    }

private:
    QAbstractButton &button() const { return *static_cast<QAbstractButton *>(widget()); }

    bool opensMenu() const
    {
        const auto *tool = qobject_cast<const QToolButton *>(widget());
        if (!tool || tool->popupMode() != QToolButton::InstantPopup)
            return false;
        return tool->menu() || (tool->defaultAction() && tool->defaultAction()->menu());
    }
};

/// A picture in a field, which is nothing to press.
class PictureFace final : public QAccessibleWidget
{
public:
    explicit PictureFace(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Graphic)
    {
    }
};

QAccessibleInterface *faceOf(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == "QLabel"_L1 || className == "gui::ElidedLabel"_L1)
        return new TextFace(widget);
    // As Qt calls what it puts into a line for an action.
    if (className == "QLineEditIconButton"_L1)
        return new PictureFace(widget);
    const bool isChip = className == "QPushButton"_L1 && widget->property("chip").toBool();
    if (isChip || className == "QToolButton"_L1)
        return new ButtonFace(static_cast<QAbstractButton *>(widget));
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(faceOf);
}

} // namespace gui
