// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/instancefields.h"

#include <QObject>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace gui {

class ExactEdit;
class HeldText;

/// One field of the form: what the server held, what stands in the editor instead, and, after a save that went another
/// way, what the server holds now. Nobody has changed it as long as it says what the server held, to the character.
class FieldEdit : public QObject
{
    Q_OBJECT

public:
    /// A line that is longer is not edited letter by letter, only replaced: each letter would be laid out with all
    /// others.
    static constexpr qsizetype longestLine = 5000;

    struct Widgets
    {
        inventory::Field field;
        /// One of the two.
        ExactEdit *text;
        QLineEdit *line;
        QLabel *mark;
        QToolButton *undo;
        QLabel *hint;
    };

    /// What is shown of its own stands in @p layout, after the hint.
    FieldEdit(const Widgets &widgets, QVBoxLayout &layout);

    inventory::Field field() const { return m_widgets.field; }
    QWidget *editor() const;

    /// What the server holds, without anything typed.
    void setBase(const QString &base) { m_base = base; }
    void setText(const QString &text);
    /// What stands in the editor, a host name without blanks around it; the base itself while nobody has changed it.
    QString text() const;
    bool isChanged() const;
    /// It was longer than can be edited here, and is what it was.
    bool isTooLong() const { return m_isTooLong; }
    /// Of what was put in, something was left out, since a line would be longer than longestLine.
    bool isCut() const { return m_isCut; }

    /// Shows @p held, what the server holds instead of what was sent, beside the text; nothing to be shown any longer.
    void showHeld(const std::optional<QString> &held);
    /// Marks it as changed or not, and lets it be edited or not.
    void showState(bool enabled);
    void retranslate();
    /// Below the editor, and what a screen reader says of it.
    void showHint(const QString &words, const QColor &colour);

Q_SIGNALS:
    void edited();

private:
    void undoOrReplace();
    void lineChanged();
    void fillLine(const QString &text);

    Widgets m_widgets;
    QVBoxLayout &m_layout;
    QString m_base;
    HeldText *m_held = nullptr;
    bool m_isTooLong = false;
    bool m_isCut = false;
};

} // namespace gui
