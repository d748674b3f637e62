// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/instancefields.h"

#include <QObject>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace gui {

class ExactEdit;

/// One field of the form for several servers: a tick that says whether it is changed at all, and the text that all of
/// them get then. Without the tick it shows what they have in common; typing ticks it, and a text that was typed is
/// there again with the tick.
class ManyField : public QObject
{
    Q_OBJECT

public:
    struct Widgets
    {
        inventory::Field field;
        /// One of the two.
        ExactEdit *text;
        QLineEdit *line;
        QCheckBox *tick;
        QLabel *hint;
    };

    /// What is shown of its own stands in @p layout.
    ManyField(const Widgets &widgets, QVBoxLayout &layout);

    inventory::Field field() const { return m_widgets.field; }
    QWidget *editor() const;

    /// What all servers hold; nothing where they differ, or are not all known.
    void setCommon(const std::optional<QString> &common);
    bool isTicked() const;
    /// What all are to hold, a host name without blanks around it.
    QString text() const;
    /// Of what was put in, something was left out: the line has no room for more.
    bool isCut() const { return m_isCut; }

    void setEnabled(bool enabled);
    void retranslate();
    /// Below the editor, and what a screen reader says of it.
    void showHint(const QString &words, const QColor &colour);

Q_SIGNALS:
    void edited();

private:
    QString shown() const;
    void show(const QString &text);
    void typed();
    void ticked();

    Widgets m_widgets;
    std::optional<QString> m_common;
    /// What was typed; nothing before.
    std::optional<QString> m_typed;
    bool m_isCut = false;
    /// What changes in the editor is no doing of the person's.
    bool m_own = false;
};

} // namespace gui
