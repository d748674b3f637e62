// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/findingdetails.h"

#include "gui/kit/buttons.h"
#include "gui/kit/detailrows.h"
#include "gui/kit/taborder.h"
#include "gui/look/fonts.h"
#include "names/plaintext.h"
#include "ui_findingdetails.h"
#include "words/datetext.h"
#include "words/findingtext.h"

#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

using models::FindingRow;
using words::FindingText;

namespace {

constexpr qsizetype mostOthers = 20;

/// A link is called by the place of its object: the own is the first.
DetailLink linkTo(qsizetype object, int line, const QString &text, const QList<settings::Place> &links)
{
    const bool leads = !links.value(object).page.isEmpty();
    return {line, text, leads ? QString::number(object) : QString()};
}

/// Whom and what it concerns beside its object, a line each: "Ali (Person)".
DetailRow othersOf(const FindingRow &row, const QList<settings::Place> &links)
{
    DetailRow others{.label = FindingDetails::tr("Concerns as well"), .value = {}, .inFull = true};
    QStringList lines;
    const QList<insight::Object> &objects = row.finding().others;
    for (qsizetype i = 0; i < objects.size() && lines.size() < mostOthers; ++i) {
        const QString title = names::shownText(row.otherTitle(i), false);
        const QString line = u"%1 (%2)"_s.arg(title, FindingText::objectKind(objects.at(i).kind));
        if (title.isEmpty() || lines.contains(line))
            continue;
        others.links.append(linkTo(i + 1, static_cast<int>(lines.size()), title, links));
        lines.append(line);
    }
    if (objects.size() > mostOthers)
        lines.append(u"…"_s);
    others.value = lines.join(u'\n');
    return others;
}

} // namespace

FindingDetails::FindingDetails(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FindingDetails>())
{
    m_ui->setupUi(this);
    scaleFont(*m_ui->title, 1.2);
    // The page's own ground, without a sheet inside it.
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->contents->setAutoFillBackground(false);
    m_ui->contents->setBackgroundRole(QPalette::Window);
    for (DetailRows *rows : {m_ui->facts, m_ui->measures})
        connect(rows, &DetailRows::followed, this,
                [this](const QString &target) { Q_EMIT wanted(m_links.value(target.toInt())); });
}

FindingDetails::~FindingDetails() = default;

void FindingDetails::setHeadActions(QAction &goTo, QAction &edit, QAction &ask, QAction &accept)
{
    QWidget *before = m_ui->title;
    for (QAction *action : {&goTo, &edit, &ask, &accept}) {
        auto *button = new QPushButton(this);
        bindButton(*button, *action);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_ui->actions->addWidget(button);
        m_buttons.append(button);
        reachAfter(*before, *button);
        before = button;
    }
}

void FindingDetails::showNothing(const QString &sentence)
{
    m_ui->nothing->say(sentence);
    m_ui->stack->setCurrentWidget(m_ui->nothing);
}

void FindingDetails::showFinding(const FindingRow &row, const QList<settings::Place> &links)
{
    m_links = links;
    m_ui->stack->setCurrentWidget(m_ui->finding);
    m_ui->nothing->say(QString());
    m_isEdited = row.info().remedy == findings::Remedy::EditServer;
    fitHead();
    m_ui->title->setText(FindingText::kind(row.finding().rule));
    QList<DetailRow> facts{{.label = tr("Finding"), .value = FindingText::sentence(row), .inFull = true}};
    // Of what is gone nothing is left to do.
    if (row.standing != FindingRow::Standing::Gone)
        facts.append({.label = tr("What to do"), .value = FindingText::advice(row.finding().rule), .inFull = true});
    if (const DetailRow others = othersOf(row, links); !others.value.isEmpty())
        facts.append(others);
    if (!row.acceptance.reason.isEmpty())
        facts.append({.label = tr("Reason"), .value = names::shownText(row.acceptance.reason, false), .inFull = true});
    m_ui->facts->setRows(facts);
    const QString title = names::shownText(row.title(), false);
    const QString source = QString::fromUtf8(row.info().source);
    QList<DetailRow> measures{
        {tr("Severity"), FindingText::severity(row.info().severity), false, models::findingTone(row)},
        {.label = FindingText::objectKind(row.finding().object.kind),
         .value = title,
         .links = {linkTo(0, 0, title, links)}},
        {tr("Known since"), words::timeText(row.known.since, locale(), QDate())},
        {tr("State"), FindingText::standing(row)}};
    if (source != u"–")
        measures.append({tr("Source"), source});
    m_ui->measures->setRows(measures);
}

void FindingDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

bool FindingDetails::event(QEvent *event)
{
    // Before the layout tells the window how wide it must be.
    if (event->type() == QEvent::LayoutRequest)
        fitHead();
    return QWidget::event(event);
}

void FindingDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

QSize FindingDetails::minimumSizeHint() const
{
    return {m_ui->title->fairWidth(), QWidget::minimumSizeHint().height()};
}

/// Shows the buttons that fit, below the name where this would be left with a few letters beside them.
void FindingDetails::fitHead()
{
    const QMargins margins = m_ui->head->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    int wide = 0;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QPushButton *button = m_buttons.at(i);
        const int next = wide + (wide > 0 ? m_ui->actions->spacing() : 0) + button->sizeHint().width();
        // The second edits, the third asks.
        const bool isOther = i == (m_isEdited ? 2 : 1);
        const bool isShown = !isOther && next <= room;
        button->setVisible(isShown);
        wide = isShown ? next : wide;
    }
    placeBelow(*m_ui->head, room < m_ui->title->fairWidth() + m_ui->head->spacing() + wide, Qt::AlignLeft);
}

} // namespace gui

#include "moc_findingdetails.cpp"
