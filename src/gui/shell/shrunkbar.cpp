// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/shrunkbar.h"

#include "gui/kit/notice.h"
#include "inventory/inventory.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

using inventory::Kind;

ShrunkBar::ShrunkBar(inventory::Inventory &inventory, QWidget *parent)
    : WindowBar(parent)
    , m_inventory(inventory)
    , m_notice(addNotice())
{
    connect(m_notice, &Notice::retryAsked, this, [this] { m_inventory.acceptDoubted(); });
    connect(&inventory, &inventory::Inventory::changed, this, &ShrunkBar::showState);
    showState();
}

QString ShrunkBar::sentence() const
{
    return m_notice->sentence();
}

void ShrunkBar::showState()
{
    QList<inventory::Resource> lists = m_inventory.doubted();
    if (lists.isEmpty()) {
        hide();
        m_notice->clear();
        return;
    }
    std::sort(lists.begin(), lists.end(), [](const auto &a, const auto &b) { return a.kind < b.kind; });
    QStringList parts;
    for (const inventory::Resource &list : std::as_const(lists)) {
        const auto doubt = m_inventory.state(list).doubt;
        if (!doubt)
            continue;
        const QString came = QLocale().toString(doubt->came);
        const int known = static_cast<int>(doubt->known);
        parts += list.kind == Kind::Instances ? tr("%1 of %Ln server(s)", nullptr, known).arg(came)
                 : list.kind == Kind::Domains ? tr("%1 of %Ln domain(s)", nullptr, known).arg(came)
                                              : tr("%1 of %Ln people", nullptr, known).arg(came);
    }
    m_notice->setRetryText(tr("The rest are gone"));
    m_notice->say(
        Notice::Kind::Warning,
        tr("The API answered with %1. The rest are still shown as last known until you say that they are gone.")
            .arg(parts.join(u", "_s)),
        true);
    appear();
}

} // namespace gui

#include "moc_shrunkbar.cpp"
