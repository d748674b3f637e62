// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewpage.h"

#include "ends/endmemory.h"
#include "gui/kit/flow.h"
#include "gui/look/fonts.h"
#include "gui/overview/overviewlink.h"
#include "insight/directory.h"
#include "inventory/combinedstate.h"
#include "inventory/history.h"
#include "inventory/inventory.h"
#include "inventory/unread.h"
#include "models/changetable.h"
#include "models/expirytable.h"
#include "settings/settings.h"
#include "ui_overviewpage.h"
#include "words/datetext.h"
#include "words/errortext.h"

#include <QEvent>
#include <QSet>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using inventory::Kind;
using Phase = inventory::State::Phase;

namespace gui {

namespace {

/// More of them are on the page of changes.
constexpr qsizetype mostNews = 6;

/// What came together is shown together.
constexpr std::chrono::milliseconds gathered = 100ms;
constexpr std::chrono::milliseconds longestWait = 10min;

settings::Place expiryPlace(ends::EndDate::Kind kind, const QString &name)
{
    return {u"expiry"_s, models::expiryKey(kind, name), {}};
}

} // namespace

OverviewPage::OverviewPage(inventory::Inventory &inventory, inventory::History *history, ends::EndMemory *ends,
                           settings::Settings &settings, QWidget *parent, Clock clock)
    : Page(parent)
    , m_inventory(inventory)
    , m_history(history)
    , m_ends(ends)
    , m_settings(settings)
    , m_clock(clock ? std::move(clock) : [] { return QDateTime::currentDateTime(); })
    , m_ui(std::make_unique<Ui::OverviewPage>())
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->contents->setAutoFillBackground(false);
    scaleFont(*m_ui->horizonHead, 1.1);
    scaleFont(*m_ui->numbersHead, 1.1);
    auto *numbers = new Flow(Qt::AlignLeft);
    numbers->setSpacing(8);
    m_ui->numbers->setLayout(numbers);
    for (OverviewSection *section : {m_ui->actions, m_ui->news})
        connect(section, &OverviewSection::wanted, this, &Page::wanted);
    connect(m_ui->horizon, &HorizonView::chosen, this,
            [this](const ends::HorizonMonth &month) { Q_EMIT wanted(expiryPlace(month.nextKind, month.next)); });
    connect(&inventory, &inventory::Inventory::changed, this, &OverviewPage::hear);
    connect(&inventory.unread(), &inventory::Unread::changed, this, &OverviewPage::renewSoon);
    if (history)
        connect(history, &inventory::History::changed, this, &OverviewPage::renewSoon);
    if (ends)
        connect(ends, &ends::EndMemory::changed, this, &OverviewPage::renewSoon);
    connect(&settings, &settings::Settings::changed, this, [this](settings::Settings::Choice choice) {
        if (choice == settings::Settings::Choice::Thresholds)
            renewSoon();
    });
    for (QTimer *timer : {&m_soon, &m_turn}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &OverviewPage::renew);
    }
    renew();
}

OverviewPage::~OverviewPage() = default;

QString OverviewPage::id() const
{
    return u"overview"_s;
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::iconName() const
{
    return u"overview"_s;
}

inventory::State OverviewPage::state() const
{
    QList<inventory::State> each;
    for (const Kind list : inventory::everyList)
        each.append(m_inventory.state({list, {}}));
    return inventory::combinedState(each);
}

bool OverviewPage::isPartial() const
{
    return !m_inventory.unread().summary().isEmpty();
}

void OverviewPage::activate()
{
    for (const Kind list : inventory::everyList)
        m_inventory.need({list, {}});
    renew();
}

void OverviewPage::refresh()
{
    for (const Kind list : inventory::everyList)
        m_inventory.read({list, {}});
}

void OverviewPage::setActions(Actions actions)
{
    m_actions = std::move(actions);
    renewSoon();
}

void OverviewPage::renewSoon()
{
    if (!m_soon.isActive())
        m_soon.start(gathered);
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_ui->retranslateUi(this);
        renew();
    }
}

void OverviewPage::hear(const inventory::Changes &changes)
{
    Q_UNUSED(changes)
    renewSoon();
    Q_EMIT statusChanged();
}

/// Rows that nobody looks at are made when somebody does.
void OverviewPage::renew()
{
    if (!isVisible() && !m_numbers.isEmpty())
        return;
    showHorizon();
    showActions();
    showNews();
    showNumbers();
}

void OverviewPage::showHorizon()
{
    const QDateTime now = m_clock();
    if (!m_calendar || m_calendar->zone() != now.timeZone())
        m_calendar.emplace(now.timeZone());
    const inventory::Values &values = m_inventory.values();
    const ends::EndHabits none;
    m_horizon = ends::horizon(values.certificates, values.domains, m_ends ? m_ends->habits() : none,
                              m_settings.thresholds(), now, *m_calendar);
    m_ui->horizon->setMonths(m_horizon.months);
    const ends::HorizonMonth &expired = m_horizon.months.constFirst();
    m_ui->legend->say(m_ui->horizon->palette(), expired.certificates + expired.domains > 0);
    showHorizonNote();
    m_turn.start(longestWait);
}

/// Months without a bar would say that nothing ends, also where nothing was read.
void OverviewPage::showHorizonNote()
{
    const bool hasCertificates = m_inventory.state({Kind::Certificates, {}}).hasValues();
    const bool hasDomains = m_inventory.state({Kind::Domains, {}}).hasValues();
    m_ui->horizon->setVisible(hasCertificates || hasDomains);
    m_ui->legend->setVisible(hasCertificates || hasDomains);
    m_ui->horizonNote->setVisible(!hasCertificates || !hasDomains);
    m_ui->horizonNote->setText(hasCertificates ? tr("The domains have not been read.")
                               : hasDomains    ? tr("The certificates have not been read.")
                                               : tr("The certificates and domains have not been read."));
}

QList<OverviewLine> OverviewPage::endLines() const
{
    QList<OverviewLine> lines;
    if (m_horizon.overdue > 0)
        lines.append({tr("%Ln certificate(s) or domain(s) have expired", nullptr, m_horizon.overdue), words::Tone::Bad,
                      expiryPlace(m_horizon.firstOverdueKind, m_horizon.firstOverdue)});
    if (m_horizon.urgent > 0)
        lines.append({tr("%1 within %Ln day(s)", nullptr, m_settings.thresholds().urgent)
                          .arg(tr("%Ln certificate(s) or domain(s) expire", nullptr, m_horizon.urgent)),
                      words::Tone::Warning, expiryPlace(m_horizon.firstUrgentKind, m_horizon.firstUrgent)});
    if (m_horizon.late > 0)
        lines.append({tr("%Ln certificate(s) or domain(s) should have been renewed by now", nullptr, m_horizon.late),
                      words::Tone::Warning, expiryPlace(m_horizon.firstLateKind, m_horizon.firstLate)});
    return lines;
}

QList<OverviewLine> OverviewPage::unreadLines() const
{
    using Unread = inventory::Unread;
    const Unread::Summary &summary = m_inventory.unread().summary();
    if (summary.isEmpty())
        return {};
    const int missing = summary.instances.missing + summary.domains.missing + summary.others.missing;
    const int old = summary.instances.old + summary.domains.old + summary.others.old;
    const qsizetype lists = summary.missingLists.size() + summary.oldLists.size() + summary.partLists.size();
    QStringList parts;
    if (lists > 0)
        parts += tr("%Ln list(s)", nullptr, static_cast<int>(lists));
    if (missing + old > 0)
        parts += tr("the details of %Ln object(s)", nullptr, missing + old);
    QString text = tr("Could not be read: %1").arg(parts.join(u", "_s));
    if (summary.error)
        text += u". "_s + words::ErrorText::sentence(*summary.error);
    return {{text, words::Tone::Warning, {u"requests"_s, {}, {}}}};
}

void OverviewPage::showActions()
{
    QList<OverviewLine> lines = endLines();
    if (m_actions)
        lines += m_actions();
    lines += unreadLines();
    if (m_history) {
        const auto open =
            std::count_if(m_history->edits().begin(), m_history->edits().end(),
                          [](const store::Edit &edit) { return edit.outcome == store::Edit::Outcome::Unknown; });
        if (open > 0)
            lines.append({tr("Of %Ln edit(s) it is not known how they ended", nullptr, static_cast<int>(open)),
                          words::Tone::Warning,
                          {u"changes"_s, {}, {}}});
    }
    const bool isKnown = state().hasValues();
    m_ui->actions->say(tr("Asks for action"), lines,
                       isKnown ? tr("Nothing asks for action.") : tr("Nothing is known of the account yet."), isKnown);
}

void OverviewPage::showNews()
{
    if (!m_history || !m_history->isLoaded()) {
        m_ui->news->say(
            tr("Since last time"), {},
            m_history ? QString() : tr("Nothing is saved about this account, so its changes are not known."), false);
        return;
    }
    const QDateTime looked = m_history->lastTime(QDateTime::currentDateTimeUtc());
    const QHash<qint64, qint64> &leaders = m_history->leaders();
    QSet<qint64> told;
    QList<store::Change> news;
    int all = 0;
    for (const store::Change &change : m_history->changes()) {
        // The latest stand first.
        if (looked.isValid() && change.seen <= looked)
            break;
        const auto leader = leaders.constFind(change.id);
        if (leader != leaders.cend()) {
            news.append(change);
            continue;
        }
        if (!inventory::History::isNew(change, looked))
            continue;
        ++all;
        if (told.size() < mostNews) {
            told.insert(change.id);
            news.append(change);
        }
    }
    news.removeIf([&](const store::Change &change) { return !told.contains(leaders.value(change.id, change.id)); });
    QList<OverviewLine> lines;
    const QList<models::ChangeRow> rows = models::changeRows(
        news, {},
        {.lookedAt = looked,
         .serverName = [this](const QString &name) { return insight::serverTitle(m_inventory.values(), name); },
         .leaders = leaders});
    for (const models::ChangeRow &row : rows)
        lines.append({models::changeSentence(row, locale()),
                      words::Tone::Link,
                      {u"changes"_s, models::changeKey(row.change), {}}});
    if (all > lines.size())
        lines.append({tr("All %Ln change(s)", nullptr, all), words::Tone::Link, {u"changes"_s, {}, {}}});
    const QString since =
        looked.isValid() ? tr("Since last time, %1").arg(words::timeText(looked, locale())) : tr("Since last time");
    const bool isKnown = state().hasValues();
    m_ui->news->say(since, lines,
                    isKnown ? tr("Nobody else has changed anything.") : tr("Nothing is known of the account yet."),
                    isKnown);
}

void OverviewPage::addNumber(qsizetype place, const QString &number, const QString &text,
                             const settings::Place &leadsTo)
{
    if (m_numbers.size() <= place) {
        auto *link = new OverviewLink(OverviewLink::Kind::Number, m_ui->numbers);
        m_ui->numbers->layout()->addWidget(link);
        connect(link, &QAbstractButton::clicked, this, [this, place] { Q_EMIT wanted(m_places.at(place)); });
        m_numbers.append(link);
        m_places.append(leadsTo);
    }
    m_places[place] = leadsTo;
    m_numbers[place]->say(text, words::Tone::Muted, number);
}

void OverviewPage::showNumbers()
{
    const inventory::Values &values = m_inventory.values();
    qsizetype records = 0;
    for (const api::DomainDetail &domain : values.domainDetails)
        records += domain.records.size();
    qsizetype keys = 0;
    for (const api::UserDetail &user : values.userDetails)
        keys += user.keys.size();
    const auto counted = [this](Kind list, qsizetype count) {
        return m_inventory.state({list, {}}).hasValues() ? locale().toString(count) : u"–"_s;
    };
    // Half of them would be told as all.
    const auto countedAll = [this](Kind list, qsizetype known, qsizetype all, qsizetype count) {
        const bool isKnown = m_inventory.state({list, {}}).hasValues() && known >= all;
        return isKnown ? locale().toString(count) : u"–"_s;
    };
    const auto amount = [](qsizetype count) { return static_cast<int>(count); };
    addNumber(0, counted(Kind::Instances, values.instances.size()),
              tr("server(s)", nullptr, amount(values.instances.size())), {u"servers"_s, {}, {}});
    addNumber(1, counted(Kind::Domains, values.domains.size()), tr("domain(s)", nullptr, amount(values.domains.size())),
              {u"domains"_s, {}, {}});
    addNumber(2, countedAll(Kind::Domains, values.domainDetails.size(), values.domains.size(), records),
              tr("DNS record(s)", nullptr, amount(records)), {u"domains"_s, {}, u"all-records"_s});
    addNumber(3, counted(Kind::Certificates, values.certificates.size()),
              tr("certificate(s)", nullptr, amount(values.certificates.size())), {u"expiry"_s, {}, u"certificates"_s});
    addNumber(4, counted(Kind::Users, values.users.size()), tr("people", nullptr, amount(values.users.size())),
              {u"people"_s, {}, {}});
    addNumber(5, countedAll(Kind::Users, values.userDetails.size(), values.users.size(), keys),
              tr("SSH key(s)", nullptr, amount(keys)), {u"people"_s, {}, u"keys"_s});
}

} // namespace gui

#include "moc_overviewpage.cpp"
