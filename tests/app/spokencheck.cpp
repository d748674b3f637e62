// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spokencheck.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace spoken {

using namespace Qt::StringLiterals;

namespace {

/// Of the cells of a table these are enough.
constexpr int mostChildren = 300;

QWidget *widgetOf(const QAccessibleInterface &face)
{
    return qobject_cast<QWidget *>(face.object());
}

bool isPartOf(const QAccessibleInterface &face, const QList<QAccessible::Role> &roles)
{
    const QAccessibleInterface *parent = face.parent();
    return parent && roles.contains(parent->role());
}

bool needsName(const QAccessibleInterface &face)
{
    static const QList<QAccessible::Role> controls{
        QAccessible::Button,   QAccessible::ButtonMenu,   QAccessible::ButtonDropDown, QAccessible::RadioButton,
        QAccessible::CheckBox, QAccessible::ComboBox,     QAccessible::EditableText,   QAccessible::SpinBox,
        QAccessible::Slider,   QAccessible::List,         QAccessible::Table,          QAccessible::Tree,
        QAccessible::PageTab,  QAccessible::MenuItem,     QAccessible::ListItem,       QAccessible::Link,
        QAccessible::Dialog,   QAccessible::ColumnHeader, QAccessible::ProgressBar,
    };
    QWidget *widget = widgetOf(face);
    if (qobject_cast<QScrollBar *>(widget) || isPartOf(face, {QAccessible::SpinBox, QAccessible::ComboBox}))
        return false;
    const bool reached = widget && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
    return controls.contains(face.role()) || reached;
}

/// What the widget shows to be read.
QString shownText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return Qt::mightBeRichText(label->text()) ? QString() : label->text();
    if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
        return edit->toPlainText();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        return edit->toPlainText();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return combo->currentText();
    return {};
}

QString plain(QString text)
{
    return text.remove(u'&').simplified();
}

bool lacksText(QAccessibleInterface &face)
{
    const QWidget *widget = widgetOf(face);
    if (!widget)
        return false;
    const QString shown = plain(shownText(*widget));
    if (qobject_cast<const QLabel *>(widget) || qobject_cast<const QComboBox *>(widget))
        return !shown.isEmpty() && !plain(face.text(QAccessible::Name)).contains(shown) &&
               plain(face.text(QAccessible::Value)) != shown;
    if (qobject_cast<const QAbstractSpinBox *>(widget) || face.role() == QAccessible::ProgressBar)
        return !face.valueInterface();
    if (face.role() != QAccessible::EditableText)
        return false;
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    if (line && line->echoMode() != QLineEdit::Normal)
        return false;
    QAccessibleTextInterface *text = face.textInterface();
    if (!text || plain(text->text(0, text->characterCount())) != shown)
        return true;
    return face.state().readOnly && (shown.isEmpty() || plain(face.text(QAccessible::Value)) != shown);
}

bool isPressable(QAccessibleInterface &face)
{
    QAccessibleActionInterface *actions = face.actionInterface();
    const QStringList names = actions ? actions->actionNames() : QStringList();
    return names.contains(QAccessibleActionInterface::pressAction()) ||
           names.contains(QAccessibleActionInterface::toggleAction());
}

/// Whether some key does what a press does: one that leads there, one of its own, or those of what it is a part of.
bool isReachedByKey(const QWidget &widget)
{
    if (widget.focusPolicy() & Qt::TabFocus || widget.focusProxy())
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button && !button->shortcut().isEmpty())
        return true;
    // Of several of which one is chosen, arrows lead from the one that Tab leads to.
    const QButtonGroup *group = button ? button->group() : nullptr;
    const QList<QAbstractButton *> all = group && group->exclusive() ? group->buttons() : QList<QAbstractButton *>();
    const auto isTabStop = [](const QAbstractButton *one) { return bool(one->focusPolicy() & Qt::TabFocus); };
    if (std::any_of(all.begin(), all.end(), isTabStop))
        return true;
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    if (tool && tool->defaultAction() && !tool->defaultAction()->shortcut().isEmpty())
        return true;
    for (const QWidget *over = widget.parentWidget(); over; over = over->parentWidget()) {
        if (qobject_cast<const QTabBar *>(over) || qobject_cast<const QMenuBar *>(over) ||
            qobject_cast<const QMenu *>(over) || qobject_cast<const QAbstractSpinBox *>(over))
            return true;
    }
    return false;
}

bool isButton(QAccessible::Role role)
{
    static const QList<QAccessible::Role> buttons{QAccessible::Button, QAccessible::ButtonMenu,
                                                  QAccessible::RadioButton, QAccessible::CheckBox};
    return buttons.contains(role);
}

/// Whether @p widget is a text that is larger than others.
bool looksLikeHead(const QWidget &widget)
{
    const bool isText = qobject_cast<const QLabel *>(&widget) || widget.inherits("gui::ElidedLabel");
    const QString shown = isText ? shownText(widget) + widget.accessibleName() : QString();
    return !shown.isEmpty() && widget.fontInfo().pixelSize() > 1.05 * QFontInfo(QApplication::font()).pixelSize();
}

/// What is wrong about a choice; empty for none.
QString faultOfChoice(const QAbstractButton &button, const QAccessibleInterface &face)
{
    const bool exclusive = button.group() ? button.group()->exclusive() : button.autoExclusive();
    if (button.isCheckable() && exclusive && face.role() != QAccessible::RadioButton)
        return u"one of several, but no radio button"_s;
    if (button.isCheckable() && (!face.state().checkable || face.state().checked != button.isChecked()))
        return u"does not say whether it is checked"_s;
    static const QRegularExpression number(u"\\d+"_s);
    for (auto numbers = number.globalMatch(button.text()); numbers.hasNext();) {
        if (!face.text(QAccessible::Name).contains(numbers.next().captured()))
            return u"leaves out a number"_s;
    }
    return {};
}

QStringList faultsOf(QAccessibleInterface &face)
{
    // As it begins, and as it ends.
    static const QRegularExpression mark(u"</?[a-z][a-z0-9]*( [a-z-]+=[^<>]*)?/?>"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    const QString name = face.text(QAccessible::Name);
    if (needsName(face) && name.trimmed().isEmpty())
        found += u"has no name"_s;
    if (name.contains(mark) || face.text(QAccessible::Description).contains(mark))
        found += u"tells marks of formatting"_s;
    if (lacksText(face))
        found += u"does not tell its text"_s;
    const QWidget *widget = widgetOf(face);
    if (!widget)
        return found;
    if (widget->isEnabled() && isButton(face.role()) && !isPressable(face))
        found += u"cannot be pressed"_s;
    if (widget->isEnabled() && isPressable(face) && !isReachedByKey(*widget))
        found += u"is reached by no key"_s;
    if (looksLikeHead(*widget) && face.role() != QAccessible::Heading)
        found += u"is no heading"_s;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        found += faultOfChoice(*button, face);
    found.removeAll(QString());
    return found;
}

} // namespace

void visit(QAccessibleInterface *face, const std::function<void(QAccessibleInterface &)> &look)
{
    if (!face || !face->isValid() || face->state().invisible)
        return;
    look(*face);
    const int children = std::min(face->childCount(), mostChildren);
    for (int i = 0; i < children; ++i)
        visit(face->child(i), look);
}

QStringList faults(QWidget &root)
{
    QStringList found;
    visit(QAccessible::queryAccessibleInterface(&root), [&found](QAccessibleInterface &face) {
        const QStringList wrong = faultsOf(face);
        if (wrong.isEmpty())
            return;
        const QObject *object = face.object();
        const QString what = object
                                 ? QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName()
                                 : u"role %1"_s.arg(static_cast<int>(face.role()));
        found += u"%1 “%2” %3"_s.arg(what, face.text(QAccessible::Name), wrong.join(u", "_s));
    });
    return found;
}

QAccessibleInterface *find(QWidget &root, const QString &name, QAccessible::Role role)
{
    QAccessibleInterface *found = nullptr;
    visit(QAccessible::queryAccessibleInterface(&root), [&](QAccessibleInterface &face) {
        if (!found && face.role() == role && face.text(QAccessible::Name) == name)
            found = &face;
    });
    return found;
}

} // namespace spoken
