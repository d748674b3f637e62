// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/changefilters.h"

#include "gui/kit/dayedit.h"
#include "gui/kit/flow.h"
#include "gui/kit/quickfilters.h"
#include "gui/kit/taborder.h"
#include "words/datetext.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace gui {

using models::ChangeRow;

namespace {

/// What the chips stand for.
const QString byOthers = u"others"_s;
const QString byMe = u"mine"_s;
const QString sinceLast = u"last"_s;
const QString sinceDay = u"day"_s;

constexpr int betweenGroups = 16;

} // namespace

bool ChangeFilters::Chosen::fitsWho(const ChangeRow &row, const QString &value)
{
    return row.isOwn() == (value == byMe);
}

bool ChangeFilters::Chosen::fitsSince(const ChangeRow &row, const QString &value) const
{
    // Days in ISO form stand in their order.
    return value == sinceLast ? !lastTime.isValid() || row.change.seen > lastTime : row.day >= day;
}

ChangeFilters::ChangeFilters(QWidget *parent)
    : QWidget(parent)
    , m_who(new QuickFilters(this))
    , m_kinds(new QuickFilters(this))
    , m_since(new QuickFilters(this))
    , m_day(new DayEdit(this))
{
    // Beside each other, or below where there is no room.
    auto *flow = new Flow(Qt::AlignLeft);
    flow->setSpacing(betweenGroups);
    flow->setContentsMargins(0, 0, 0, 0);
    setLayout(flow);
    for (QuickFilters *part : {m_who, m_kinds, m_since}) {
        flow->addWidget(part);
        connect(part, &QuickFilters::chosenChanged, this, &ChangeFilters::choose);
    }
    m_day->setDate(QDate::currentDate().addDays(-7));
    flow->addWidget(m_day);
    connect(m_day, &QDateEdit::dateChanged, this, &ChangeFilters::choose);
    m_day->hide();
    say();
}

void ChangeFilters::setBefore(QWidget &before)
{
    QWidget *last = &before;
    for (QWidget *part : {static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_kinds),
                          static_cast<QWidget *>(m_since), static_cast<QWidget *>(m_day)}) {
        reachAfter(*last, *part);
        last = part;
    }
}

QWidget *ChangeFilters::last() const
{
    return m_day;
}

void ChangeFilters::setLastTime(const QDateTime &time)
{
    m_lastTime = time;
    say();
}

ChangeFilters::Chosen ChangeFilters::chosen() const
{
    return {m_who->chosen(), m_kinds->chosen(), m_since->chosen(), m_lastTime, m_day->date().toString(Qt::ISODate)};
}

void ChangeFilters::showCounts(const QList<ChangeRow> &rows)
{
    const Chosen chosen = this->chosen();
    int all = 0;
    int mine = 0;
    int recent = 0;
    QHash<QString, int> kinds;
    for (const ChangeRow &row : rows) {
        const bool isWho = !chosen.who || Chosen::fitsWho(row, *chosen.who);
        const bool isKind = !chosen.kind || row.change.kind == *chosen.kind;
        const bool isSince = !chosen.since || chosen.fitsSince(row, *chosen.since);
        all += isKind && isSince ? 1 : 0;
        mine += isKind && isSince && row.isOwn() ? 1 : 0;
        kinds[row.change.kind] += isWho && isSince ? 1 : 0;
        recent += isWho && isKind && chosen.fitsSince(row, sinceLast) ? 1 : 0;
    }
    m_counts = kinds;
    m_counts.insert(QString(), all);
    m_counts.insert(byMe, mine);
    m_counts.insert(byOthers, all - mine);
    m_counts.insert(sinceLast, recent);
    say();
}

std::function<bool(const ChangeRow &)> ChangeFilters::condition() const
{
    const Chosen chosen = this->chosen();
    if (!chosen.who && !chosen.kind && !chosen.since)
        return {};
    return [chosen](const ChangeRow &row) {
        return (!chosen.who || Chosen::fitsWho(row, *chosen.who)) &&
               (!chosen.kind || row.change.kind == *chosen.kind) &&
               (!chosen.since || chosen.fitsSince(row, *chosen.since));
    };
}

void ChangeFilters::reset()
{
    for (QuickFilters *part : {m_who, m_kinds, m_since})
        part->reset();
}

void ChangeFilters::choose()
{
    m_day->setVisible(m_since->chosen() == sinceDay);
    Q_EMIT chosenChanged();
}

void ChangeFilters::say()
{
    const auto chip = [this](const QString &value, const QString &text) {
        return QuickFilters::Chip::counted(value, text, m_counts.value(value), locale());
    };
    QuickFilters::Chip all = chip({}, tr("All"));
    all.value.reset();
    m_who->setChips({all, chip(byOthers, tr("By others")), chip(byMe, tr("My edits"))});
    m_kinds->setChips({chip(u"instance"_s, tr("Servers")), chip(u"domain"_s, tr("Domains")),
                       chip(u"certificate"_s, tr("Certificates")), chip(u"user"_s, tr("People"))});
    QuickFilters::Chip last = chip(sinceLast, tr("Since last time"));
    if (m_lastTime.isValid())
        last.description = tr("Since %1").arg(words::timeText(m_lastTime, locale(), QDate()));
    m_since->setChips({last, {sinceDay, tr("Since…"), tr("Since a date")}});
    m_who->setFolds(QuickFilters::Folds::InLargeText, tr("By"));
    m_kinds->setFolds(QuickFilters::Folds::InLargeText, tr("Kind"));
    m_since->setFolds(QuickFilters::Folds::InLargeText, tr("Since"));
    m_day->setAccessibleName(tr("Since this date"));
}

void ChangeFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        say();
}

} // namespace gui

#include "moc_changefilters.cpp"
