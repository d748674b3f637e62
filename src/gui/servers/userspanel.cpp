// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/userspanel.h"

#include "exchange/mailto.h"
#include "gui/kit/buttons.h"
#include "gui/lists/copying.h"
#include "insight/object.h"
#include "inventory/inventory.h"
#include "models/assignedcolumn.h"

#include <QAction>
#include <QTableView>
#include <QUrl>

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace gui {

namespace {

/// And behind it their id. No customer is called with a NUL.
const QString toPerson = QString(QChar()) + u"person:"_s;

QString copyOfUsers(const QList<const api::User *> &users, QString api::User::*field)
{
    QStringList lines;
    for (const api::User *user : users)
        lines.append((user->*field).simplified());
    lines.removeAll(QString());
    return Copying::put(lines.join(u'\n'));
}

} // namespace

UsersPanel::UsersPanel(inventory::Inventory &inventory, settings::Settings &settings, Opener opener, QWidget *parent)
    : SupportPanel(inventory, settings, Kind::InstanceUsers, u"server-users"_s, parent)
    , m_opener(std::move(opener))
{
    auto table = models::makeServerUserTable();
    m_table = table.get();
    const QTableView &view = setUpList(std::move(table), {0, 95, 130, 225, 120, 120, 150}, "name", {"state"}, "state");
    connect(&view, &QTableView::activated, this, &UsersPanel::goToPerson);
    setUpActions();
    finish();
}

UsersPanel::~UsersPanel() = default;

int UsersPanel::count() const
{
    return inventory().state(resource()).hasValues()
               ? static_cast<int>(inventory().values().instanceUsers.value(server()).assigned.size())
               : -1;
}

void UsersPanel::takeRows()
{
    const api::InstanceUsers users = inventory().values().instanceUsers.value(server());
    QList<models::ServerUser> rows;
    for (const api::User &user : users.assigned)
        rows.append({user, true});
    for (const api::User &user : users.available)
        rows.append({user, false});
    models::keepAssigned(rows, [](const models::ServerUser &row) { return row.user.id; });
    m_table->setRows(std::move(rows));
}

SupportPanel::ListTexts UsersPanel::texts() const
{
    ListTexts words;
    words.pane.hidden = tr("No person matches the filter.");
    words.pane.reading = tr("Reading people…");
    words.pane.notAsked = tr("The people have not been read yet.");
    words.accessibleName = tr("Users of the server");
    words.pane.nothing = tr("Nobody has access to the server, and nobody else is available.");
    return words;
}

QString UsersPanel::countText(int count) const
{
    return tr("%Ln person(s) selected", nullptr, count);
}

bool UsersPanel::isAssigned(int row) const
{
    return m_table->row(row).assigned;
}

QString UsersPanel::objectOf(int row) const
{
    return insight::personId(m_table->row(row).user);
}

QString UsersPanel::nameOf(int row) const
{
    const QString &name = m_table->row(row).user.name;
    return name.trimmed().isEmpty() ? tr("Person with no name") : name;
}

QList<DetailRow> UsersPanel::facts(int row) const
{
    const api::User &user = m_table->row(row).user;
    return {
        {.label = tr("Name"),
         .value = nameOf(row),
         .links = {{0, nameOf(row), user.id ? toPerson + QString::number(*user.id) : QString()}}},
        {.label = tr("Customer"), .value = user.customer, .links = {{0, user.customer, user.customer}}},
        {tr("Email"), user.email},
        {tr("Telephone"), user.phone},
        {tr("Always has access"),
         user.sticky ? tr("Yes: to all of the customer's servers, with all SSH keys") : tr("No")},
        {tr("Notified of problems"), user.stickyNotify ? tr("Always, for all of the customer's servers")
                                                       : tr("Only for servers where it has been chosen")},
    };
}

settings::Place UsersPanel::placeOf(const QString &target) const
{
    return target.startsWith(toPerson) ? settings::Place{u"people"_s, target.mid(toPerson.size()), {}}
                                       : SupportPanel::placeOf(target);
}

QString UsersPanel::askText(Chosen chosen) const
{
    if (chosen == Chosen::Nothing)
        return tr("Request a new person…");
    return chosen == Chosen::Assigned ? tr("Request removal…") : tr("Request access…");
}

exchange::SupportRequest UsersPanel::request(Chosen chosen, const QList<int> &rows) const
{
    exchange::SupportRequest request;
    request.kind = chosen == Chosen::Assigned ? exchange::RequestKind::RemovePeople : exchange::RequestKind::AddPeople;
    for (const int row : rows)
        request.people.append(m_table->row(row).user);
    return request;
}

QList<const api::User *> UsersPanel::chosen() const
{
    QList<const api::User *> users;
    const QList<int> numbers = chosenRows();
    for (const int row : numbers)
        users.append(&m_table->row(row).user);
    return users;
}

void UsersPanel::setUpActions()
{
    m_mail = addOwn(true);
    m_copyAddress = addOwn(true);
    m_copyPhone = addOwn(true);
    m_goToPerson = addOwn(false);
    connect(m_mail, &QAction::triggered, this, &UsersPanel::mail);
    connect(m_copyAddress, &QAction::triggered, this,
            [this] { Q_EMIT said(copyOfUsers(chosen(), &api::User::email)); });
    connect(m_copyPhone, &QAction::triggered, this, [this] { Q_EMIT said(copyOfUsers(chosen(), &api::User::phone)); });
    connect(m_goToPerson, &QAction::triggered, this, &UsersPanel::goToPerson);
}

void UsersPanel::retranslateActions()
{
    m_mail->setText(tr("Send email…"));
    m_copyAddress->setText(tr("Copy email address"));
    m_copyPhone->setText(tr("Copy telephone number"));
    m_goToPerson->setText(tr("Go to person"));
}

void UsersPanel::enableActions(const QList<int> &rows)
{
    bool hasAddress = false;
    bool hasPhone = false;
    for (const int row : rows) {
        const api::User &user = m_table->row(row).user;
        hasAddress = hasAddress || !user.email.trimmed().isEmpty();
        hasPhone = hasPhone || !user.phone.trimmed().isEmpty();
    }
    const api::User *one = rows.size() == 1 ? &m_table->row(rows.first()).user : nullptr;
    allow(*m_mail, one && exchange::isOneAddress(one->email.trimmed()), whyNotOne(rows));
    m_copyAddress->setEnabled(hasAddress);
    m_copyPhone->setEnabled(hasPhone);
    allow(*m_goToPerson, one && one->id, whyNotOne(rows));
}

void UsersPanel::mail()
{
    const QList<const api::User *> users = chosen();
    if (users.size() != 1)
        return;
    const QUrl url = exchange::mailtoUrl(users.first()->email.trimmed());
    if (url.isValid() && !m_opener(url))
        Q_EMIT said(tr("No email program could be opened. You can copy the address instead."));
}

void UsersPanel::goToPerson()
{
    const QList<const api::User *> users = chosen();
    if (users.size() == 1 && users.first()->id)
        Q_EMIT wanted({u"people"_s, QString::number(*users.first()->id), {}});
}

} // namespace gui

#include "moc_userspanel.cpp"
