// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/userspanel.h"

#include "exchange/mailto.h"
#include "gui/kit/buttons.h"
#include "gui/lists/copying.h"
#include "inventory/inventory.h"

#include <QAction>
#include <QTableView>
#include <QUrl>

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace gui {

namespace {

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
    for (const QString &id : {u"server-users-assigned"_s, u"server-users-available"_s}) {
        auto table = models::makeUserTable();
        m_tables.push_back(table.get());
        QTableView &view = addList(std::move(table), id, {130, 120, 180, 110, 60, 90}, "name", {});
        connect(&view, &QTableView::activated, this, &UsersPanel::goToPerson);
    }
    setUpActions();
    finish();
}

UsersPanel::~UsersPanel() = default;

int UsersPanel::count() const
{
    return inventory().state(resource()).hasValues() ? static_cast<int>(usersOf(0).size()) : -1;
}

void UsersPanel::takeRows()
{
    for (size_t list = 0; list < m_tables.size(); ++list)
        m_tables[list]->setRows(usersOf(static_cast<int>(list)));
}

QList<api::User> UsersPanel::usersOf(int list) const
{
    const api::InstanceUsers users = inventory().values().instanceUsers.value(server());
    return list == 0 ? users.assigned : users.available;
}

SupportPanel::ListTexts UsersPanel::texts(int list) const
{
    ListTexts words;
    words.pane.hidden = tr("No person matches the filter.");
    words.pane.reading = tr("Reading people…");
    words.pane.notAsked = tr("The people have not been read yet.");
    if (list == 0) {
        words.title = tr("Assigned");
        words.titleWithCount = tr("Assigned %1");
        words.accessibleName = tr("Assigned users");
        words.pane.nothing = tr("Nobody has access to the server.");
    } else {
        words.title = tr("Available");
        words.titleWithCount = tr("Available %1");
        words.accessibleName = tr("Available users");
        words.pane.nothing = tr("Nobody else is available.");
    }
    return words;
}

QString UsersPanel::countText(int count) const
{
    return tr("%Ln person(s) selected", nullptr, count);
}

QString UsersPanel::nameOf(int list, int row) const
{
    const QString &name = m_tables[static_cast<size_t>(list)]->row(row).name;
    return name.trimmed().isEmpty() ? tr("Person with no name") : name;
}

QList<DetailRow> UsersPanel::facts(int list, int row) const
{
    const api::User &user = m_tables[static_cast<size_t>(list)]->row(row);
    return {
        {tr("Customer"), user.customer},
        {tr("Email"), user.email},
        {tr("Telephone"), user.phone},
        {tr("Always has access"),
         user.sticky ? tr("Yes: to all of the customer's servers, with all SSH keys") : tr("No")},
        {tr("Notified of problems"), user.stickyNotify ? tr("Always, for all of the customer's servers")
                                                       : tr("Only for servers where it has been chosen")},
    };
}

QString UsersPanel::askText(int list) const
{
    if (list < 0)
        return tr("Request a new person…");
    return list == 0 ? tr("Request removal…") : tr("Request access…");
}

exchange::SupportRequest UsersPanel::request(int list, const QList<int> &rows) const
{
    exchange::SupportRequest request;
    request.kind = list == 0 ? exchange::RequestKind::RemovePeople : exchange::RequestKind::AddPeople;
    for (const int row : rows)
        request.people.append(m_tables[static_cast<size_t>(list)]->row(row));
    return request;
}

QList<const api::User *> UsersPanel::chosen() const
{
    QList<const api::User *> users;
    const QList<int> numbers = chosenRows();
    for (const int row : numbers)
        users.append(&m_tables[static_cast<size_t>(chosenList())]->row(row));
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

void UsersPanel::enableActions(int list, const QList<int> &rows)
{
    bool hasAddress = false;
    bool hasPhone = false;
    for (const int row : rows) {
        const api::User &user = m_tables[static_cast<size_t>(list)]->row(row);
        hasAddress = hasAddress || !user.email.trimmed().isEmpty();
        hasPhone = hasPhone || !user.phone.trimmed().isEmpty();
    }
    const api::User *one = rows.size() == 1 ? &m_tables[static_cast<size_t>(list)]->row(rows.first()) : nullptr;
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
