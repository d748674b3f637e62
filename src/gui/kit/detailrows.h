// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/tone.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace gui {

/// A part of a line of a value, by default what it begins with, and where it leads: only who gives it understands that.
struct DetailLink
{
    int line = 0;
    QString text;
    QString target;
    /// Where in the line it begins.
    qsizetype at = 0;
};

/// One line of facts. An empty value is shown as a dash.
struct DetailRow
{
    QString label;
    QString value;
    bool fixedFont = false;
    words::Tone tone = words::Tone::Normal;
    /// The whole of what @p value shortens, for the tool tip; empty when it is whole.
    QString whole = {};
    /// The value is what one came for: nothing within it is shortened, and of a very long one the beginning is shown.
    bool inFull = false;
    /// What leads somewhere in the lines of the value, in its order; see DetailRows::followed().
    QList<DetailLink> links = {};
};

class ValueText;

/// Labels and values, side by side or in a narrow place one below the other; values can be selected and copied. Plain
/// text throughout.
class DetailRows : public QWidget
{
    Q_OBJECT

public:
    explicit DetailRows(QWidget *parent = nullptr);

    void setRows(const QList<DetailRow> &facts);

Q_SIGNALS:
    /// A link of a value was followed.
    void followed(const QString &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QLabel *label;
        ValueText *value;
        words::Tone tone = words::Tone::Normal;
    };

    void addLine();
    void showColours();

    QList<Line> m_lines;
};

} // namespace gui
