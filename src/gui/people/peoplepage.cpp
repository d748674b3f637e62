// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/peoplepage.h"

#include "exchange/mailto.h"
#include "exchange/newcases.h"
#include "gui/kit/buttons.h"
#include "gui/pages/customerlinks.h"
#include "gui/pages/objectplace.h"
#include "gui/pages/pagenotes.h"
#include "gui/people/persondetails.h"
#include "gui/people/personpicture.h"
#include "gui/support/caselinks.h"
#include "gui/support/supportmaildialog.h"
#include "inventory/inventory.h"
#include "settings/settings.h"
#include "ui_peoplepage.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace gui {

namespace {

const inventory::Resource allUsers{Kind::Users, {}};

/// A person without an id cannot be told from another later: no note is kept of them.
QString objectOf(const api::User &user)
{
    return user.id ? QString::number(*user.id) : QString();
}

} // namespace

PeoplePage::PeoplePage(inventory::Inventory &inventory, const insight::Index &index, const inventory::History *history,
                       settings::Settings &settings, inventory::Notes *notes, probe::Avatars &avatars, Opener opener,
                       QWidget *parent)
    : ListPage(parent)
    , m_inventory(inventory)
    , m_index(index)
    , m_settings(settings)
    , m_opener(std::move(opener))
    , m_ui(std::make_unique<Ui::PeoplePage>())
    , m_table(own(models::makeUserTable(notes ? models::NoteColumns::All : models::NoteColumns::None)))
    , m_picture(new PersonPicture(avatars, settings, *this))
{
    m_ui->setupUi(this);
    m_ui->left->setBackgroundRole(QPalette::Base);
    setUp({.id = u"people"_s, .icon = u"people"_s, .filter = m_ui->filter, .pane = m_ui->pane, .buttons = m_ui->tools},
          *new QTableView(this),
          {.widths = {135, 135, 200, 130, 90, 150},
           .hidden = {u"phone"_s, u"sticky"_s, u"notify"_s},
           .extra = {u"phone"_s, u"sticky"_s, u"notify"_s},
           .spare = {u"favourite"_s, u"email"_s, u"customer"_s}},
          settings);
    setUpActions(index, history, settings);
    m_notes = keepNotes(notes, models::NotesOf::People, m_ui->details->note(), settings,
                        {.object = [this](int row) { return objectOf(m_table.row(row)); },
                         .title = [this](int row) { return m_table.row(row).name; }});
    connect(m_picture, &PersonPicture::changed, m_ui->details, &PersonDetails::setPicture);
    connect(m_ui->details, &PersonDetails::retryAsked, this, [this] { m_inventory.read(detail()); });
    connect(m_ui->details, &PersonDetails::partChanged, this, &Page::moved);
    connect(m_ui->details, &PersonDetails::wanted, this, &Page::wanted);
    connect(m_ui->details, &PersonDetails::currentChanged, this, &PeoplePage::enableActions);
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);
    m_ui->splitter->setSizes({480, 610});
    follow(inventory, allUsers);
    begin();
}

PeoplePage::~PeoplePage() = default;

ListPage::Words PeoplePage::words() const
{
    return {.title = tr("People"),
            .menu = tr("&Person"),
            .table = tr("People"),
            .hint = tr("Filter people (Ctrl+F)"),
            .none = tr("Select a person to see their details."),
            .gone = tr("The person is no longer in the account."),
            .empty = {
                .nothing = tr("The key does not give access to any people."),
                .hidden = tr("No person matches the filter."),
                .reading = tr("Reading people…"),
                .notAsked = tr("The people have not been read yet."),
            }};
}

QString PeoplePage::amount(int count) const
{
    return tr("%Ln person(s)", nullptr, count);
}

QList<QAction *> PeoplePage::ownActions() const
{
    return rowActions() + QList<QAction *>{nullptr, m_goToServer, m_copyPublicKey, m_copyFingerprint};
}

QList<QAction *> PeoplePage::rowActions() const
{
    return QList<QAction *>{m_mail, m_leave, m_stopTelling, m_copyName, m_copyEmail, nullptr} + m_customers->actions() +
           QList<QAction *>{nullptr} + m_notes->actions();
}

QStringList PeoplePage::parts() const
{
    return {u"keys"_s, u"servers"_s, u"all"_s, u"history"_s};
}

settings::Place PeoplePage::place() const
{
    return {id(), ListPage::place().key, m_ui->details->part()};
}

void PeoplePage::goTo(const settings::Place &place)
{
    ListPage::goTo(place);
    m_ui->details->showPart(place.part);
    m_ui->details->goToKey(place.row);
}

void PeoplePage::activate()
{
    ListPage::activate();
    renewDetails();
}

void PeoplePage::setUpActions(const insight::Index &index, const inventory::History *history,
                              settings::Settings &settings)
{
    m_mail = addOwnAction([this] { mail(); });
    m_leave = addOwnAction([this] { leave(); });
    m_customers = new CustomerLinks(this);
    connect(m_customers, &CustomerLinks::wanted, this, &Page::wanted);
    m_mail->setObjectName(u"mail"_s);
    m_leave->setObjectName(u"leave"_s);
    m_stopTelling = addOwnAction([this] { stopTelling(); });
    m_copyName = addRowsCopyAction([this](int row) { return m_table.row(row).name; });
    m_copyEmail = addRowsCopyAction([this](int row) { return m_table.row(row).email; });
    m_copyPublicKey = addCopyAction([this] { return m_ui->details->currentPublicKey(); });
    m_copyFingerprint = addCopyAction([this] { return m_ui->details->currentFingerprint(); });
    m_goToServer = addOwnAction([this] {
        if (const QString name = m_ui->details->currentServer(); !name.isEmpty())
            Q_EMIT wanted({u"servers"_s, name, {}});
    });
    // Where the servers are: elsewhere Enter is another's.
    m_goToServer->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_goToServer->setShortcutContext(Qt::WidgetShortcut);
    m_ui->details->setUp({.mail = m_mail,
                          .copyPublicKey = m_copyPublicKey,
                          .copyFingerprint = m_copyFingerprint,
                          .goToServer = m_goToServer,
                          .leave = m_leave},
                         m_inventory, index, history, settings);
}

void PeoplePage::followCases(cases::CaseBook *book)
{
    m_cases = book;
    m_ui->details->cases().follow(book);
    connect(&m_ui->details->cases(), &CaseLinks::wanted, this, &Page::wanted);
}

void PeoplePage::mail()
{
    const QUrl url = person() ? exchange::mailtoUrl(person()->email.trimmed()) : QUrl();
    if (url.isValid() && !m_opener(url))
        Q_EMIT said(tr("No email program could be opened. You can copy the address instead."));
}

void PeoplePage::leave()
{
    if (const std::optional<exchange::Leaving> leaving = m_ui->details->leaving())
        ask(*leaving);
}

void PeoplePage::stopTelling()
{
    if (const std::optional<exchange::Leaving> leaving = m_ui->details->leaving())
        ask(exchange::NoLongerTold{*leaving});
}

template <typename Request>
void PeoplePage::ask(const Request &request)
{
    auto *dialog = new SupportMailDialog(
        [request](const exchange::MailWords &words) { return exchange::composeMail(request, words); }, m_settings,
        m_opener, window());
    dialog->offerCase(m_cases, exchange::newCaseOf(request));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void PeoplePage::enableActions()
{
    const api::User *shown = person();
    const QString whyNot = whyNotOne();
    const QList<int> rows = selectedRows();
    const auto any = [this, &rows](QString api::User::*field) {
        return std::any_of(rows.begin(), rows.end(), [&](int row) { return !(m_table.row(row).*field).isEmpty(); });
    };
    allow(*m_mail, shown && exchange::isOneAddress(shown->email.trimmed()), whyNot);
    allow(*m_leave, shown, whyNot);
    m_customers->setCustomers(shown ? QStringList(shown->customer) : QStringList(), whyNot);
    allow(*m_stopTelling, shown, whyNot);
    allow(*m_copyName, any(&api::User::name), whyNot);
    allow(*m_copyEmail, any(&api::User::email), whyNot);
    allow(*m_goToServer, shown && !m_ui->details->currentServer().isEmpty(), whyNot);
    allow(*m_copyPublicKey, shown && !m_ui->details->currentPublicKey().isEmpty(), whyNot);
    allow(*m_copyFingerprint, shown && !m_ui->details->currentFingerprint().isEmpty(), whyNot);
}

void PeoplePage::retranslate()
{
    m_mail->setText(tr("Send email…"));
    m_leave->setText(tr("Leaves us…"));
    m_customers->retranslate();
    m_stopTelling->setText(tr("No longer notify…"));
    m_copyName->setText(tr("Copy name"));
    m_copyEmail->setText(tr("Copy email address"));
    m_goToServer->setText(tr("Go to server"));
    m_copyPublicKey->setText(tr("Copy public key"));
    m_copyFingerprint->setText(tr("Copy fingerprint"));
}

bool PeoplePage::concernsDetails(const inventory::Changes &changes) const
{
    // The servers of a person are told with their hostnames.
    return changes.values(Kind::Instances) || ListPage::concernsDetails(changes);
}

void PeoplePage::showRows()
{
    const QList<api::User> &users = m_inventory.values().users;
    QList<models::UserRow> rows;
    rows.reserve(users.size());
    for (const api::User &user : users)
        rows.append({user, m_notes->rowNote(objectOf(user))});
    m_table.setRows(std::move(rows));
}

void PeoplePage::showState()
{
    ListPage::showState();
    if (isVisible())
        needDetail();
}

const api::User *PeoplePage::person() const
{
    const int row = shownRow();
    return row < 0 ? nullptr : &m_table.row(row);
}

inventory::Resource PeoplePage::detail() const
{
    const api::User *shown = person();
    return {Kind::User, shown && shown->id ? QString::number(*shown->id) : QString()};
}

void PeoplePage::needDetail()
{
    const inventory::Resource of = detail();
    if (of.name.isEmpty())
        return;
    // One who was gone and is back: the detail went with them.
    if (!m_inventory.userDetail(of.name) && m_inventory.state(of).phase == inventory::State::Phase::Ready)
        m_inventory.read(of);
    else
        m_inventory.need(of);
}

Person PeoplePage::known(const api::User &person) const
{
    const inventory::Resource of = detail();
    Person known{person, m_inventory.userDetail(of.name), m_inventory.state(of), {}, {}, {}};
    known.secret = [this, of] {
        const api::UserDetail *detail = m_inventory.userDetail(of.name);
        return detail ? detail->totpUrl : QString();
    };
    QHash<QString, QString> hostnames;
    for (const api::Instance &instance : m_inventory.values().instances)
        hostnames.insert(instance.name, instance.hostname);
    for (const api::UserInstance &instance : known.detail ? known.detail->instances : QList<api::UserInstance>())
        known.servers.append({instance, hostnames.value(instance.name)});
    for (const api::Customer &customer : known.detail ? known.detail->customers : QList<api::Customer>())
        known.references.insert(customer.contactName, calledPlace(customer.contactName, m_index, m_inventory.values()));
    return known;
}

void PeoplePage::showDetails()
{
    const api::User *shown = person();
    if (!shown && !state().hasValues())
        m_ui->details->showNothing({});
    else if (!shown)
        m_ui->details->showNothing(absence());
    else
        m_ui->details->showPerson(selected(), known(*shown));
    m_ui->details->cases().showObject(shown ? insight::personObject(*shown) : insight::Object());
    m_picture->setAvatar(shown ? shown->avatar : QString());
    enableActions();
}

} // namespace gui

#include "moc_peoplepage.cpp"
