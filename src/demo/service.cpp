// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/service.h"

#include "demo/jsonwriter.h"
#include "demo/patch.h"

#include <QJsonDocument>
#include <QUrl>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Answer failure(int status, const QString &detail)
{
    return {.status = status, .body = text({{u"detail"_s, detail}}), .headers = {}};
}

} // namespace

Service::Service(Account account, const QString &base, const QString &root, const QByteArray &key)
    : m_account(std::move(account))
    , m_base(base)
    , m_root(root)
    , m_key(key)
{
    find();
}

void Service::change(const std::function<void(Account &)> &happen)
{
    happen(m_account);
    m_lists.clear();
    find();
}

/// Where in the account each name is.
void Service::find()
{
    for (QHash<QString, int> *numbers : {&m_instances, &m_users, &m_domains})
        numbers->clear();
    for (int i = 0; i < m_account.instances.size(); ++i)
        m_instances.insert(m_account.instances[i].name, i);
    for (int i = 0; i < m_account.people.size(); ++i)
        m_users.insert(QString::number(m_account.people[i].id), i);
    for (int i = 0; i < m_account.domains.size(); ++i)
        m_domains.insert(m_account.domains[i].name, i);
}

Answer Service::answer(const Call &call)
{
    if (call.key.isEmpty()) {
        Answer refused = failure(401, u"Authentication credentials were not provided."_s);
        refused.headers.append({"WWW-Authenticate"_ba, "api_key"_ba});
        return refused;
    }
    if (call.key != m_key) {
        Answer refused = failure(401, u"Invalid API key."_s);
        refused.headers.append({"WWW-Authenticate"_ba, "api_key"_ba});
        return refused;
    }

    const bool slash = call.path.endsWith(u'/');
    const std::optional<Target> asked = target(slash ? call.path : call.path + u'/');
    if (!asked)
        return failure(404, u"Not found."_s);
    const bool patchable = asked->what == Target::What::Instance;
    if (call.verb != "GET" && !(patchable && call.verb == "PATCH")) {
        Answer refused = failure(405, u"Method \"%1\" not allowed."_s.arg(QString::fromLatin1(call.verb)));
        refused.headers.append({"Allow"_ba, patchable ? "GET, PATCH"_ba : "GET"_ba});
        if (call.verb == "HEAD")
            refused.body.clear();
        return refused;
    }
    if (call.verb == "GET" && !slash)
        return {
            .status = 301, .body = {}, .headers = {{"Location"_ba, QUrl::toPercentEncoding(call.path + u'/', "/")}}};
    if (asked->index < 0)
        return failure(404, u"Not found."_s);
    if (call.verb == "PATCH")
        return patch(asked->index, call.body);
    return {.status = 200, .body = read(*asked), .headers = {}};
}

std::optional<Service::Target> Service::target(const QString &path) const
{
    using enum Target::What;
    if (!path.startsWith(m_root + u'/'))
        return std::nullopt;
    // "/instance/c1234/" gives "instance", "c1234".
    QStringList parts = path.mid(m_root.size() + 1).split(u'/');
    parts.removeLast();
    if (parts.isEmpty() || parts.contains(QString()))
        return std::nullopt;
    if (parts.first() == "instance"_L1)
        return instanceTarget(parts.mid(1));
    if (parts.first() == "domain"_L1 && parts.size() == 1)
        return Target{Domains};
    if (parts.first() == "domain"_L1 && parts.size() == 2)
        return Target{Domain, m_domains.value(parts[1], -1)};
    if (parts.first() == "certificate"_L1 && parts.size() == 1)
        return Target{Certificates};
    return std::nullopt;
}

std::optional<Service::Target> Service::instanceTarget(const QStringList &parts) const
{
    using enum Target::What;
    if (parts.isEmpty())
        return Target{Instances};
    if (parts.size() > 2)
        return std::nullopt;
    // The list of users hides a server of that name, as the documentation's own paths do.
    if (parts[0] == "user"_L1)
        return parts.size() == 1 ? Target{Users} : Target{User, m_users.value(parts[1], -1)};
    const int index = m_instances.value(parts[0], -1);
    if (parts.size() == 1)
        return Target{Instance, index};
    if (parts[1] == "sshkeys"_L1)
        return Target{SshKeys, index};
    if (parts[1] == "deploykeys"_L1)
        return Target{DeployKeys, index};
    if (parts[1] == "users"_L1)
        return Target{InstanceUsers, index};
    return std::nullopt;
}

QByteArray Service::read(const Target &target)
{
    using enum Target::What;
    const JsonWriter writer(m_account, m_base);
    switch (target.what) {
    case Instances:
    case Users:
    case Domains:
    case Certificates:
        return list(target.what);
    case Instance:
        return text(writer.instance(target.index));
    case SshKeys:
        return text(writer.sshKeys(target.index));
    case DeployKeys:
        return text(writer.deployKeys(target.index));
    case InstanceUsers:
        return text(writer.instanceUsers(target.index));
    case User:
        return text(writer.user(target.index));
    case Domain:
        return text(writer.domain(target.index));
    }
    Q_UNREACHABLE();
}

const QByteArray &Service::list(Target::What what)
{
    using enum Target::What;
    QByteArray &stored = m_lists[what];
    if (stored.isEmpty()) {
        const JsonWriter writer(m_account, m_base);
        const QJsonArray rows = what == Instances ? writer.instances()
                                : what == Users   ? writer.users()
                                : what == Domains ? writer.domains()
                                                  : writer.certificates();
        stored = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    }
    return stored;
}

Answer Service::patch(int instance, const QByteArray &body)
{
    const Patch patch = Patch::fromBody(body);
    if (!patch.errors.isEmpty())
        return {.status = 400, .body = text(patch.errors), .headers = {}};
    demo::Instance &changed = m_account.instances[instance];
    changed.description = patch.description.value_or(changed.description);
    changed.hostname = patch.hostname.value_or(changed.hostname);
    changed.technicalContact = patch.technicalContact.value_or(changed.technicalContact);
    m_lists.remove(Target::What::Instances);
    return {.status = 200, .body = read({Target::What::Instance, instance}), .headers = {}};
}

} // namespace demo
