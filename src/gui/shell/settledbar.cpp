// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/settledbar.h"

#include "gui/kit/notice.h"
#include "inventory/inventory.h"
#include "inventory/journal.h"
#include "names/hostname.h"
#include "words/changetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace gui {

SettledBar::SettledBar(inventory::Inventory &inventory, inventory::Journal &journal, QWidget *parent)
    : WindowBar(parent)
    , m_inventory(inventory)
    , m_notice(addNotice())
{
    connect(m_notice, &Notice::retryAsked, this, [this] {
        m_edits.clear();
        showState();
    });
    connect(&journal, &inventory::Journal::settled, this, [this](const store::Edit &edit) {
        m_edits.append(edit);
        showState();
    });
}

QString SettledBar::sentence() const
{
    return m_notice->sentence();
}

void SettledBar::showState()
{
    if (m_edits.isEmpty()) {
        hide();
        m_notice->clear();
        return;
    }
    QStringList ends;
    for (const store::Edit &edit : std::as_const(m_edits)) {
        const api::InstanceDetail *detail = m_inventory.instanceDetail(edit.instance);
        const QString server = detail ? names::shownServer(detail->instance.hostname, edit.instance) : edit.instance;
        ends += u"%1 – %2"_s.arg(words::ChangeText::sentence(edit, server),
                                 words::ChangeText::outcome(edit, false, locale()));
    }
    m_notice->setRetryText(tr("OK"));
    m_notice->say(Notice::Kind::Warning,
                  tr("The program ended before the answer to an edit arrived. The server has been read again:") + u' ' +
                      ends.join(u' '),
                  true);
    appear();
}

} // namespace gui

#include "moc_settledbar.cpp"
