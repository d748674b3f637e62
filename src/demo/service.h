// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/account.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <utility>

namespace demo {

/// What came over the wire, as far as it matters here.
struct Call
{
    /// GET, PATCH, ...
    QByteArray verb;
    /// Decoded, from the root.
    QString path;
    /// The value of the header api_key; empty when there is none.
    QByteArray key;
    QByteArray body;
};

/// What goes back.
struct Answer
{
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

/// The eleven documented calls on one invented account, without the network: a call goes in, its answer comes out.
/// Errors are in Django REST framework's form: 401, 404 and 405 with `detail`, 400 with a list a field.
class Service
{
public:
    /// @p base is the address before the paths, without a slash at the end; @p root is its path; @p key opens it.
    Service(Account account, const QString &base, const QString &root, const QByteArray &key);

    Answer answer(const Call &call);
    /// What @p happen makes of the account is what is answered from now on.
    void change(const std::function<void(Account &)> &happen);

private:
    /// A documented path that was asked for, and whose it is.
    struct Target
    {
        enum class What {
            Instances,
            Instance,
            SshKeys,
            DeployKeys,
            InstanceUsers,
            Users,
            User,
            Domains,
            Domain,
            Certificates
        };
        What what;
        /// The place in the account's list of what is named in the path; -1 for a name that is not there.
        int index = 0;
    };

    std::optional<Target> target(const QString &path) const;
    std::optional<Target> instanceTarget(const QStringList &parts) const;
    QByteArray read(const Target &target);
    const QByteArray &list(Target::What what);
    void find();
    Answer patch(int instance, const QByteArray &body);

    Account m_account;
    const QString m_base;
    const QString m_root;
    const QByteArray m_key;
    QHash<QString, int> m_instances;
    QHash<QString, int> m_users;
    QHash<QString, int> m_domains;
    /// Lists are long and asked for often: written once, until something in them changes.
    QHash<Target::What, QByteArray> m_lists;
};

} // namespace demo
