// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/ansible.h"

#include "handover/handed.h"
#include "names/fold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace handover {

using namespace Qt::StringLiterals;

namespace {

/// Text of others as a value: Ansible reads "{{ … }}" as a template, which may run programs.
QJsonValue unsafe(const QString &text)
{
    const bool isTemplate = text.contains("{{"_L1) || text.contains("{%"_L1) || text.contains("{#"_L1);
    return isTemplate ? QJsonValue(QJsonObject{{u"__ansible_unsafe"_s, text}}) : QJsonValue(text);
}

QJsonValue valueOf(const api::Quantity &quantity)
{
    if (quantity.number)
        return *quantity.number;
    return quantity.text.isEmpty() ? QJsonValue() : unsafe(quantity.text);
}

QJsonArray listOf(const QStringList &texts)
{
    QJsonArray list;
    for (const QString &text : texts)
        list.append(unsafe(text));
    return list;
}

/// A text that is not known is null, not empty.
QJsonValue textOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : unsafe(text);
}

QJsonObject variablesOf(const Server &server, const exchange::SshTarget &target)
{
    const api::Instance &instance = server.instance;
    QJsonObject variables{
        {u"ansible_host"_s, target.host},
        {u"cloudnet_name"_s, instance.name},
        {u"cloudnet_hostname"_s, textOf(instance.hostname)},
        {u"cloudnet_description"_s, textOf(instance.description)},
        {u"cloudnet_type"_s, textOf(instance.type)},
        {u"cloudnet_size"_s, valueOf(instance.size)},
        {u"cloudnet_ip"_s, textOf(instance.ip)},
        {u"cloudnet_ipv6"_s, textOf(instance.ipv6)},
        {u"cloudnet_tags"_s, listOf(server.tags)},
    };
    if (!target.user.isEmpty())
        variables.insert(u"ansible_user"_s, target.user);
    if (server.detail) {
        variables.insert(u"cloudnet_customers"_s, listOf(server.customers));
        variables.insert(u"cloudnet_domain"_s, textOf(server.detail->domain));
        variables.insert(u"cloudnet_applications"_s, textOf(server.detail->applications));
        variables.insert(u"cloudnet_technical_contact"_s, textOf(server.detail->technicalContact));
        variables.insert(u"cloudnet_cores"_s, valueOf(server.detail->cores));
        variables.insert(u"cloudnet_memory_mb"_s, valueOf(server.detail->memory));
    }
    return variables;
}

/// The hosts with their variables, and the groups by their safe names.
struct Hosts
{
    QJsonObject variables;
    std::map<QString, QStringList> groups;
    /// By the safe name of a group, what it was made of.
    QJsonObject names;
    QList<Remark> remarks;
};

class GroupNames
{
public:
    /// The name of the group of @p prefix and @p value; the same for the same value.
    QString of(const QString &prefix, const QString &value, Hosts &hosts)
    {
        const QString key = prefix + u'\n' + value;
        if (const auto known = m_names.constFind(key); known != m_names.cend())
            return *known;
        const QString wanted = prefix + u'_' + safeName(value);
        QString name = wanted;
        for (int number = 2; hosts.names.contains(name); ++number)
            name = wanted + u'_' + QString::number(number);
        if (name != wanted)
            hosts.remarks.append(
                {QT_TRANSLATE_NOOP("Handover", "The group of %1 is called %2: another one has its name."),
                 {value, name}});
        hosts.names.insert(name, unsafe(value));
        m_names.insert(key, name);
        return name;
    }

private:
    QHash<QString, QString> m_names;
};

Hosts hostsOf(const QList<Server> &servers, const Way &way)
{
    const HandedServers handed = handedServers(servers, way, NamedFor::Ansible);
    Hosts hosts;
    hosts.remarks = handed.remarks;
    GroupNames names;
    for (const Handed &one : handed.servers) {
        const Server &server = one.server;
        const QString &name = server.instance.name;
        hosts.variables.insert(name, variablesOf(server, one.target));
        const auto put = [&](const QString &prefix, const QString &value) {
            if (!value.trimmed().isEmpty())
                hosts.groups[names.of(prefix, value, hosts)].append(name);
        };
        for (const QString &customer : server.customers)
            put(u"customer"_s, customer);
        put(u"type"_s, server.instance.type);
        put(u"size"_s, server.instance.size.asText());
        for (const QString &tag : server.tags)
            put(u"tag"_s, tag);
    }
    return hosts;
}

QJsonObject commonVariables(const Hosts &hosts, const Heading &heading)
{
    QJsonObject common{{u"cloudnet_as_of"_s, heading.asOf},
                       {u"cloudnet_account"_s, unsafe(heading.account)},
                       {u"cloudnet_groups"_s, hosts.names}};
    if (!heading.filter.isEmpty())
        common.insert(u"cloudnet_filter"_s, unsafe(heading.filter));
    QStringList remarks;
    for (const Remark &remark : hosts.remarks)
        remarks.append(sentence(remark));
    if (!remarks.isEmpty())
        common.insert(u"cloudnet_remarks"_s, listOf(remarks));
    return common;
}

/// JSON in ASCII alone: within a program in any encoding it reads the same. Quotation marks of Python are escaped too.
QByteArray asciiJson(const QJsonObject &object)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QByteArray ascii;
    for (const QChar c : json) {
        if (c.unicode() < 0x80 && c != u'\'')
            ascii += c.toLatin1();
        else
            ascii += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return ascii;
}

} // namespace

QString safeName(const QString &text)
{
    QString safe;
    const QString folded = names::foldPlain(names::fold(text));
    for (const QChar c : folded) {
        const bool isSafe = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isSafe)
            safe += c;
        else if (!safe.isEmpty() && !safe.endsWith(u'_'))
            safe += u'_';
    }
    while (safe.endsWith(u'_'))
        safe.chop(1);
    return safe.isEmpty() ? u"x"_s : safe;
}

Text ansibleInventory(const QList<Server> &servers, const Way &way, const Heading &heading)
{
    const Hosts hosts = hostsOf(servers, way);
    QJsonObject children;
    for (const auto &[name, members] : hosts.groups) {
        QJsonObject those;
        for (const QString &member : members)
            those.insert(member, QJsonObject());
        children.insert(name, QJsonObject{{u"hosts"_s, those}});
    }
    const QJsonObject all{
        {u"hosts"_s, hosts.variables}, {u"children"_s, children}, {u"vars"_s, commonVariables(hosts, heading)}};
    return {QJsonDocument(QJsonObject{{u"all"_s, all}}).toJson(QJsonDocument::Indented), hosts.remarks,
            static_cast<int>(hosts.variables.size())};
}

Text ansibleScript(const QList<Server> &servers, const Way &way, const Heading &heading)
{
    const Hosts hosts = hostsOf(servers, way);
    QJsonObject inventory{{u"_meta"_s, QJsonObject{{u"hostvars"_s, hosts.variables}}}};
    QJsonArray names;
    for (auto host = hosts.variables.begin(); host != hosts.variables.end(); ++host)
        names.append(host.key());
    inventory.insert(u"all"_s, QJsonObject{{u"hosts"_s, names}, {u"vars"_s, commonVariables(hosts, heading)}});
    for (const auto &[name, members] : hosts.groups)
        inventory.insert(name, QJsonObject{{u"hosts"_s, QJsonArray::fromStringList(members)}});
    QByteArray script = "#!/usr/bin/env python3\n"
                        "# An inventory for Ansible.\n" +
                        comments("#", heading, hosts.remarks) +
                        "import json\n"
                        "import sys\n\n"
                        "INVENTORY = json.loads(r'''" +
                        asciiJson(inventory) +
                        "''')\n\n"
                        "if sys.argv[1:] == ['--list']:\n"
                        "    print(json.dumps(INVENTORY, indent=2))\n"
                        "elif len(sys.argv) == 3 and sys.argv[1] == '--host':\n"
                        "    print(json.dumps(INVENTORY['_meta']['hostvars'].get(sys.argv[2], {}), indent=2))\n"
                        "else:\n"
                        "    sys.exit('usage: ' + sys.argv[0] + ' --list | --host NAME')\n";
    return {script, hosts.remarks, static_cast<int>(hosts.variables.size())};
}

} // namespace handover
