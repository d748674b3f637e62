// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usertable.h"

#include "models/assignedcolumn.h"
#include "models/foundword.h"
#include "names/phonenumber.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;

namespace {

class UserTable
{
    Q_DECLARE_TR_FUNCTIONS(UserTable)
};

using UserColumn = tables::Column<api::User>;

UserColumn userTextColumn(const QByteArray &id, std::function<QString()> header, QString api::User::*field)
{
    UserColumn column;
    column.id = id;
    column.header = std::move(header);
    column.text = [field](const api::User &user, const QLocale &) { return user.*field; };
    return column;
}

/// A telephone number is found however it was written, and however it is typed.
UserColumn phoneColumn()
{
    UserColumn column = userTextColumn(
        "phone", [] { return UserTable::tr("Telephone"); }, &api::User::phone);
    column.search = [](const api::User &user) {
        if (const QString digits = names::phoneDigits(user.phone); !digits.isEmpty())
            return digits;
        // Beside words, or two in one.
        QString digits;
        for (const QChar c : user.phone) {
            if (c.isDigit())
                digits.append(c);
        }
        return digits;
    };
    return column;
}

/// A word where it holds, else nothing: those it holds for stand first.
UserColumn flagColumn(const QByteArray &id, std::function<QString()> header, bool api::User::*field,
                      std::function<QString()> word, std::function<QString()> meaning)
{
    UserColumn column;
    column.id = id;
    column.header = std::move(header);
    column.text = [field, word = std::move(word)](const api::User &user, const QLocale &) {
        return user.*field ? word() : QString();
    };
    findByAnyName<api::User>(column, [field](const api::User &user) { return user.*field ? u"true"_s : QString(); });
    column.sort = [field](const api::User &user) { return QVariant(user.*field ? 0 : 1); };
    column.toolTip = [field, meaning = std::move(meaning)](const api::User &user, const QLocale &) {
        return user.*field ? meaning() : QString();
    };
    return column;
}

QList<UserColumn> userColumns()
{
    return {
        userTextColumn(
            "name", [] { return UserTable::tr("Name"); }, &api::User::name),
        userTextColumn(
            "customer", [] { return UserTable::tr("Customer"); }, &api::User::customer),
        userTextColumn(
            "email", [] { return UserTable::tr("Email"); }, &api::User::email),
        phoneColumn(),
        flagColumn(
            "sticky", [] { return UserTable::tr("Always has access"); }, &api::User::sticky,
            [] { return UserTable::tr("Yes"); },
            [] { return UserTable::tr("Always has access to the customer's servers, with all SSH keys."); }),
        flagColumn(
            "notify", [] { return UserTable::tr("Notified of problems"); }, &api::User::stickyNotify,
            [] { return UserTable::tr("Always"); },
            [] { return UserTable::tr("Always notified of problems on the customer's servers."); }),
    };
}

QString userKey(const api::User &user)
{
    return user.id ? QString::number(*user.id) : user.name;
}

} // namespace

std::unique_ptr<tables::Table<UserRow>> makeUserTable(NoteColumns notes)
{
    QList<tables::Column<UserRow>> columns;
    for (const UserColumn &column : userColumns())
        columns.append(columnOf<UserRow>(column, [](const UserRow &row) -> const api::User & { return row; }));
    addNoteColumns(columns, notes);
    auto table = std::make_unique<tables::Table<UserRow>>(std::move(columns), userKey);
    table->setTieBreakers({"name"});
    table->setIdentity({"name"});
    return table;
}

std::unique_ptr<tables::Table<ServerUser>> makeServerUserTable()
{
    QList<tables::Column<ServerUser>> columns;
    for (const UserColumn &column : userColumns())
        columns.append(
            columnOf<ServerUser>(column, [](const ServerUser &row) -> const api::User & { return row.user; }));
    columns.insert(1, assignedColumn(&ServerUser::assigned));
    auto table = std::make_unique<tables::Table<ServerUser>>(std::move(columns),
                                                             [](const ServerUser &row) { return userKey(row.user); });
    table->setTieBreakers({"name"});
    table->setIdentity({"name"});
    return table;
}

} // namespace models
