// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tooltext/toolwords.h"

#include "names/domainname.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace gui {

QString ToolWords::name(const QString &tool)
{
    const QHash<QString, QString> names{
        {u"ssh_config"_s, tr("SSH (ssh_config)")},
        {u"ansible"_s, tr("Ansible (inventory)")},
        {u"hosts"_s, tr("Hosts file")},
        {u"zones"_s, tr("Name server (zone file)")},
        {u"ics"_s, tr("Calendar (iCalendar)")},
        {u"jsonl"_s, tr("Scripts (JSON Lines)")},
    };
    return names.value(tool, tool);
}

QString ToolWords::hint(const QString &tool)
{
    const QHash<QString, QString> hints{
        {u"ssh_config"_s, tr("Save it as a file of its own and put a line “Include FILE” at the top of ~/.ssh/config. "
                             "Your own configuration is never changed.")},
        {u"ansible"_s,
         tr("Groups are made by customer, type, size and tag. What is known of each server is in variables "
            "that begin with cloudnet_.")},
        {u"hosts"_s, tr("Lines for /etc/hosts, which is never changed from here: add them there yourself.")},
        {u"zones"_s,
         tr("All records of a domain. The API does not tell the SOA record: a suggestion is in a comment.")},
        {u"ics"_s,
         tr("When certificates and domains expire, and by when to renew them. Save to the same file again, and "
            "calendars update their events.")},
        {u"jsonl"_s, tr("One JSON object a line, with the same field names in every language. The first line tells how "
                        "fresh it is.")},
    };
    return hints.value(tool);
}

QString ToolWords::partLabel(const QString &tool)
{
    if (tool == "ansible"_L1)
        return tr("Format");
    if (tool == "zones"_L1)
        return tr("Domain");
    return tool == "jsonl"_L1 ? tr("Table") : QString();
}

QString ToolWords::part(const QString &tool, const QString &part)
{
    if (tool == "ansible"_L1)
        return part.isEmpty() ? tr("JSON file") : tr("Executable (Python)");
    if (tool == "zones"_L1)
        return part.isEmpty() ? tr("All domains (a folder)") : names::shownName(part);
    const QHash<QString, QString> tables{
        {QString(), tr("Servers")},           {u"domains"_s, tr("Domains")},
        {u"records"_s, tr("DNS records")},    {u"certificates"_s, tr("Certificates")},
        {u"people"_s, tr("People")},          {u"access"_s, tr("Access")},
        {u"findings"_s, tr("Findings")},      {u"changes"_s, tr("Changes")},
        {u"requests"_s, tr("Support cases")},
    };
    return tables.value(part, part);
}

QString ToolWords::fileFilter(const QString &tool)
{
    if (tool == "ics"_L1)
        return tr("Calendars (*.ics)");
    if (tool == "jsonl"_L1)
        return tr("JSON Lines (*.jsonl)");
    return tool == "zones"_L1 ? tr("Zone files (*.zone)") : tr("Text files (*.conf *.txt *.json)");
}

} // namespace gui
