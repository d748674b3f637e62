// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cases/casespage.h"

#include "cases/casebook.h"
#include "gui/cases/caseactions.h"
#include "gui/kit/buttons.h"
#include "gui/look/fonts.h"
#include "names/plaintext.h"
#include "ui_casespage.h"
#include "words/casetext.h"
#include "words/datetext.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

CasesPage::CasesPage(cases::CaseBook *book, inventory::Inventory &inventory, settings::Settings &settings,
                     Opener opener, QWidget *parent)
    : ListPage(parent)
    , m_book(book)
    , m_made(QDateTime::currentDateTimeUtc())
    , m_ui(std::make_unique<Ui::CasesPage>())
    , m_table(own(models::makeCaseTable()))
    , m_items(models::makeCaseItemTable())
    , m_actions(new CaseActions(book, inventory, settings, std::move(opener), this))
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    scaleFont(*m_ui->title, 1.2);
    for (QLabel *head : {m_ui->itemsHead, m_ui->messageHead}) {
        scaleFont(*head, 1.1);
        head->setContentsMargins(0, 12, 0, 4);
    }
    // The page's own ground, without a sheet inside it.
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->contents->setAutoFillBackground(false);
    m_ui->contents->setBackgroundRole(QPalette::Window);
    setUp({.id = u"cases"_s, .icon = u"cases"_s, .filter = m_ui->filter, .pane = m_ui->pane, .buttons = m_ui->actions},
          *new QTableView(this),
          {.widths = {120, 150, 0, 190, 110, 100, 100},
           .stretched = m_table.columnNamed("object"),
           .hidden = {u"overdue"_s, u"items"_s},
           .sortedBy = u"reference"_s,
           .order = Qt::DescendingOrder},
          settings);
    m_itemsModel.setTable(m_items.get());
    m_ui->items->setFlexible(0);
    // With exact names and fingerprints.
    m_ui->items->setWhole();
    m_ui->items->setModel(&m_itemsModel);
    // First what has become of it: the names may be longer than there is room for.
    m_ui->items->horizontalHeader()->moveSection(m_items->columnNamed("seen"), 0);
    m_ui->items->viewport()->setBackgroundRole(QPalette::Base);
    bindButton(*m_ui->markSent, m_actions->sentAction());
    bindButton(*m_ui->remind, m_actions->remindAction());
    bindButton(*m_ui->certificate, m_actions->certificateAction());
    connect(m_actions, &CaseActions::wanted, this, &Page::wanted);
    connect(m_actions, &CaseActions::said, this, &Page::said);
    if (book)
        connect(book, &cases::CaseBook::changed, this, &CasesPage::hear);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({320, 380});
    begin();
}

CasesPage::~CasesPage() = default;

ListPage::Words CasesPage::words() const
{
    const QString none = m_book ? tr("Nothing is being followed. An email to support can be followed from the form in "
                                     "which it is written.")
                                : tr("Nothing is saved about this account, so nothing can be followed.");
    return {.title = tr("Support cases"),
            .menu = tr("Support &case"),
            .table = tr("Support cases"),
            .hint = tr("Filter support cases (Ctrl+F)"),
            .none = tr("Select a support case to see what has been done."),
            .gone = tr("The support case is no longer there."),
            .empty = {.nothing = none,
                      .hidden = tr("No support case matches the filter."),
                      .reading = tr("Reading the support cases…"),
                      .notAsked = none}};
}

QString CasesPage::amount(int count) const
{
    return tr("%Ln support case(s)", nullptr, count);
}

int CasesPage::count() const
{
    if (!m_book)
        return -1;
    if (const int urgent = m_book->urgentCount(); urgent > 0)
        return urgent;
    const auto open = std::count_if(m_book->all().cbegin(), m_book->all().cend(),
                                    [this](const store::Case &one) { return m_book->standingOf(one).isOpen(); });
    return open > 0 ? static_cast<int>(open) : -1;
}

bool CasesPage::countIsUrgent() const
{
    return m_book && m_book->urgentCount() > 0;
}

inventory::State CasesPage::state() const
{
    inventory::State state;
    const bool isKnown = !m_book || m_book->isLoaded();
    state.phase = isKnown ? inventory::State::Phase::Ready : inventory::State::Phase::Loading;
    if (isKnown)
        state.at = m_book ? m_book->now() : m_made;
    return state;
}

QList<QAction *> CasesPage::ownActions() const
{
    return m_actions->all();
}

void CasesPage::activate()
{
    renew();
}

void CasesPage::refresh()
{
    if (m_book)
        m_book->readAgain();
}

void CasesPage::dayChanged()
{
    renew();
    Q_EMIT statusChanged();
}

void CasesPage::hear()
{
    // Rows that nobody looks at follow when somebody does.
    if (isVisible())
        renew();
    Q_EMIT statusChanged();
}

void CasesPage::renew()
{
    renewRows();
    renewDetails();
}

void CasesPage::showRows()
{
    QList<models::CaseRow> rows;
    for (const store::Case &one : m_book ? m_book->all() : QList<store::Case>())
        rows.append({one, m_book->standingOf(one)});
    m_table.setRows(std::move(rows));
}

void CasesPage::showDetails()
{
    const int row = shownRow();
    m_ui->nothing->say(row < 0 ? absence() : QString());
    m_ui->stack->setCurrentWidget(row < 0 ? static_cast<QWidget *>(m_ui->nothing) : m_ui->one);
    if (row >= 0)
        showCase(m_table.row(row));
    m_actions->setRow(row < 0 ? nullptr : &m_table.row(row), whyNotOne());
}

void CasesPage::showCase(const models::CaseRow &row)
{
    const store::Case &one = row.one;
    const auto moment = [this](const QDateTime &time) {
        return time.isValid() ? words::timeText(time, locale()) : QString();
    };
    m_ui->title->setText(u"%1 · %2"_s.arg(one.reference, words::CaseText::asked(one.kind)));
    QList<DetailRow> facts{
        {tr("State"), words::CaseText::standing(row.standing), false, words::CaseText::tone(row.standing)},
        {tr("Concerns"), names::shownText(one.title, false)},
        {tr("Sent"), one.sent.isValid() ? moment(one.sent) : tr("Not sent")}};
    if (row.standing.seenAt.isValid())
        facts.append({tr("Seen to be done"), words::CaseText::read(moment(row.standing.seenAt), row.standing.reading)});
    if (one.reminded.isValid())
        facts.append({tr("Support reminded"), moment(one.reminded)});
    if (row.standing.due.isValid())
        facts.append({tr("Remind on"), row.standing.due.toString(Qt::ISODate)});
    if (one.withdrawn.isValid())
        facts.append({tr("Withdrawn"), moment(one.withdrawn)});
    m_ui->facts->setRows(facts);
    QList<models::CaseItemRow> items;
    for (qsizetype place = 0; place < one.items.size(); ++place)
        items.append({one.items.at(place), place, one.sent.isValid()});
    m_items->setRows(std::move(items));
    m_ui->message->setRows({{tr("Subject"), one.subject, false, words::Tone::Normal, {}, true},
                            {tr("Text"), one.body.trimmed(), false, words::Tone::Normal, {}, true}});
}

void CasesPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->scroll->setAccessibleName(tr("Details of the support case"));
    m_items->setLocale(locale());
    m_actions->retranslate();
}

} // namespace gui

#include "moc_casespage.cpp"
