// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/detailrows.h"

#include "gui/kit/detailrowlayout.h"
#include "gui/kit/taborder.h"
#include "gui/kit/tooltip.h"
#include "gui/kit/valuetext.h"
#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "gui/look/measures.h"
#include "names/plaintext.h"

#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// A fact is something to read; the whole of a longer text is in the tooltip, as far as a tooltip can hold it.
constexpr qsizetype longestFact = 600;
constexpr qsizetype longestFactTip = 4000;
// More takes too long to lay out.
constexpr qsizetype longestInFull = 20000;
constexpr qsizetype mostLines = 12;
// A word that is longer says no more than its ends do.
constexpr qsizetype longestWord = 60;
/// Above and below each text.
constexpr int rowRoom = 4;

void setColour(QWidget &widget, QPalette::ColorRole role, const QColor &colour)
{
    QPalette palette = widget.palette();
    palette.setColor(role, colour);
    widget.setPalette(palette);
}

QString cut(const QString &text, qsizetype most)
{
    return text.size() > most ? text.left(most) + QChar(u'…') : text;
}

/// As much of a value as a line of facts has room for; the same text when that is all.
QString shortened(const QString &value)
{
    QStringList lines = names::plainText(cut(value, longestFact), true).trimmed().split(u'\n');
    if (lines.size() > mostLines)
        lines = lines.first(mostLines) << u"…"_s;
    for (QString &line : lines) {
        QStringList words = line.split(u' ');
        for (QString &word : words) {
            if (word.size() > longestWord)
                word = word.left(2 * longestWord / 3) + u'…' + word.right(longestWord / 4);
        }
        line = words.join(u' ');
    }
    return lines.join(u'\n');
}

/// Where what is shown has them; a name that was shortened leads where it did.
QList<ValueText::Link> linksIn(const QString &shown, const QList<DetailLink> &links)
{
    QList<ValueText::Link> found;
    const QStringList lines = shown.split(u'\n');
    qsizetype start = 0;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        for (const DetailLink &link : links) {
            if (link.line != at || link.target.isEmpty() || lines.at(at).isEmpty())
                continue;
            const bool isWhole = QStringView(lines.at(at)).mid(link.at).startsWith(link.text);
            if (isWhole)
                found.append({start + link.at, link.text.size(), link.target});
            else if (link.at == 0)
                found.append({start, lines.at(at).size(), link.target});
        }
        start += lines.at(at).size() + 1;
    }
    return found;
}

} // namespace

DetailRows::DetailRows(QWidget *parent)
    : QWidget(parent)
{
    new DetailRowLayout(this);
}

void DetailRows::addLine()
{
    Line line{new QLabel(this), new ValueText(this)};
    line.label->setTextFormat(Qt::PlainText);
    line.label->setBuddy(line.value);
    line.label->setContentsMargins(0, rowRoom, 16, rowRoom);
    line.label->setMinimumHeight(detailRow);
    line.label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    line.value->setMinimumHeight(detailRow);
    connect(line.value, &ValueText::followed, this, &DetailRows::followed);
    layout()->addWidget(line.label);
    layout()->addWidget(line.value);
    // Those with links are stops of Tab.
    reachAfter(m_lines.isEmpty() ? static_cast<QWidget &>(*this) : *m_lines.constLast().value, *line.value);
    m_lines.append(line);
}

void DetailRows::setRows(const QList<DetailRow> &facts)
{
    while (m_lines.size() < facts.size())
        addLine();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        line.label->setVisible(i < facts.size());
        line.value->setVisible(i < facts.size());
        if (i >= facts.size())
            continue;
        const DetailRow &fact = facts[i];
        line.tone = fact.value.isEmpty() ? words::Tone::Muted : fact.tone;
        line.label->setText(fact.label);
        const QString shown =
            fact.inFull ? cut(names::plainText(fact.value, true), longestInFull) : shortened(fact.value);
        line.value->setValue(shown.isEmpty() ? u"–"_s : shown);
        line.value->setLinks(linksIn(shown, fact.links));
        line.value->setAccessibleName(fact.label);
        const QString whole = fact.whole.isEmpty() && shown != fact.value ? fact.value : fact.whole;
        setPlainToolTip(*line.value, cut(whole, longestFactTip));
        setFixedFont(*line.value, fact.fixedFont);
        line.value->setRoom(rowRoom, rowRoom);
    }
    showColours();
    updateGeometry();
}

void DetailRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showColours();
    // Some of the values may have had their new font before this one had it.
    else if (event->type() == QEvent::FontChange)
        for (const Line &line : std::as_const(m_lines))
            line.value->setRoom(rowRoom, rowRoom);
}

void DetailRows::showColours()
{
    for (const Line &line : std::as_const(m_lines)) {
        setColour(*line.label, QPalette::WindowText, toneColour(words::Tone::Muted, palette()));
        setColour(*line.value, QPalette::Text, toneColour(line.tone, palette()));
        line.value->setLinkColour(toneColour(words::Tone::Link, palette()));
    }
}

} // namespace gui

#include "moc_detailrows.cpp"
