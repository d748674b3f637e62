// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/place.h"
#include "words/tone.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gui {

class OverviewLink;

/// A line of a section: what it says, how much that matters, and where it leads; to nowhere without a page.
struct OverviewLine
{
    QString text;
    words::Tone tone = words::Tone::Link;
    settings::Place place = {};

    bool operator==(const OverviewLine &) const = default;
};

/// A part of the overview: a head, and lines that lead somewhere, or one sentence where there are none.
class OverviewSection final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewSection(QWidget *parent = nullptr);

    /// @p calm is said where there are no lines, with a sign that all is well if @p isGood.
    void say(const QString &title, const QList<OverviewLine> &lines, const QString &calm, bool isGood);

Q_SIGNALS:
    void wanted(const settings::Place &place);

private:
    QLabel *m_head;
    QLabel *m_calm;
    QVBoxLayout *m_layout;
    QList<OverviewLink *> m_links;
    QList<OverviewLine> m_lines;
};

} // namespace gui
