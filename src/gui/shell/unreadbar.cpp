// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/unreadbar.h"

#include "gui/kit/notice.h"
#include "inventory/inventory.h"
#include "inventory/recovery.h"
#include "words/errortext.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gui {

using inventory::Kind;
using inventory::Unread;

namespace {

/// Calls that are named behind Details: more of them tell nobody anything.
constexpr qsizetype mostCalls = 20;

} // namespace

UnreadBar::UnreadBar(inventory::Inventory &inventory, QWidget *parent)
    : WindowBar(parent)
    , m_inventory(inventory)
    , m_notice(addNotice())
{
    connect(m_notice, &Notice::retryAsked, this, [this] { m_inventory.unread().retry(); });
    connect(&inventory.unread(), &Unread::changed, this, &UnreadBar::showState);
    connect(&inventory.recovery(), &inventory::Recovery::changed, this, &UnreadBar::showState);
    showState();
}

QString UnreadBar::sentence() const
{
    return m_notice->sentence();
}

void UnreadBar::showState()
{
    const Unread::Summary &summary = m_inventory.unread().summary();
    if (summary.isEmpty() || !isAnythingKnown()) {
        hide();
        m_notice->clear();
        return;
    }
    m_notice->say(
        Notice::Kind::Warning, [summary, goesOn = m_inventory.recovery().isWaiting()] { return text(summary, goesOn); },
        [error = summary.error, resources = m_inventory.unread().resources()] { return details(error, resources); },
        true);
    appear();
}

bool UnreadBar::isAnythingKnown() const
{
    return std::any_of(inventory::everyList.begin(), inventory::everyList.end(), [this](Kind list) {
        return m_inventory.state({list, {}}).hasValues();
    });
}

QString UnreadBar::text(const Unread::Summary &summary, bool goesOn)
{
    const QStringList missing = lists(summary.missingLists) + parts(summary, &Unread::Part::missing);
    const QStringList old = lists(summary.oldLists) + parts(summary, &Unread::Part::old);
    QStringList sentences;
    if (!missing.isEmpty())
        sentences += tr("Not everything has been read. Missing: %1.").arg(missing.join(u", "_s));
    if (!summary.partLists.isEmpty())
        sentences += tr("Incomplete: %1.").arg(lists(summary.partLists).join(u", "_s));
    if (!old.isEmpty())
        sentences += tr("Not refreshed: %1. The last known values are shown.").arg(old.join(u", "_s));
    if (summary.error)
        sentences += words::ErrorText::sentence(*summary.error);
    if (goesOn)
        sentences += tr("Reading continues automatically when the API answers again.");
    return sentences.join(u' ');
}

QStringList UnreadBar::lists(const QList<Kind> &kinds)
{
    if (static_cast<size_t>(kinds.size()) == inventory::everyList.size())
        return {tr("all lists")};
    QStringList names;
    for (const Kind kind : kinds) {
        if (kind == Kind::Instances)
            names += tr("the list of servers");
        else if (kind == Kind::Domains)
            names += tr("the list of domains");
        else if (kind == Kind::Certificates)
            names += tr("the list of certificates");
        else
            names += tr("the list of people");
    }
    return names;
}

QStringList UnreadBar::parts(const Unread::Summary &summary, int Unread::Part::*number)
{
    QStringList texts;
    if (const int count = summary.instances.*number; count > 0)
        texts += tr("details of %1 of %Ln server(s)", nullptr, summary.instances.all).arg(QLocale().toString(count));
    if (const int count = summary.domains.*number; count > 0)
        texts += tr("details of %1 of %Ln domain(s)", nullptr, summary.domains.all).arg(QLocale().toString(count));
    if (const int count = summary.others.*number; count > 0)
        texts += tr("%Ln other part(s)", nullptr, count);
    return texts;
}

QString UnreadBar::details(const std::optional<api::Error> &error, const QList<inventory::Resource> &resources)
{
    QStringList texts;
    if (error)
        texts += words::ErrorText::details(*error);
    QStringList calls;
    for (const inventory::Resource &resource : resources.first(std::min(resources.size(), mostCalls)))
        calls += u"GET "_s + inventory::pathOf(resource);
    if (resources.size() > mostCalls)
        calls += tr("and %Ln more", nullptr, static_cast<int>(resources.size() - mostCalls));
    texts += tr("Not read:") + u'\n' + calls.join(u'\n');
    return texts.join(u"\n\n"_s);
}

} // namespace gui

#include "moc_unreadbar.cpp"
