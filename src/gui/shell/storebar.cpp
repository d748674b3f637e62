// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/storebar.h"

#include "gui/kit/notice.h"
#include "store/store.h"
#include "words/storetext.h"

using namespace Qt::StringLiterals;

namespace gui {

StoreBar::StoreBar(store::Store &store, QWidget *parent)
    : WindowBar(parent)
    , m_store(store)
    , m_notice(addNotice())
{
    connect(m_notice, &Notice::retryAsked, this, [this] {
        m_read = words::StoreText::details(m_store.status().faults);
        showState();
    });
    connect(&store, &store::Store::statusChanged, this, &StoreBar::showState);
    showState();
}

QString StoreBar::sentence() const
{
    return m_notice->sentence();
}

void StoreBar::showState()
{
    const QList<store::Fault> faults = m_store.status().faults;
    const bool isNews = !faults.isEmpty() && words::StoreText::details(faults) != m_read;
    if (!isNews) {
        hide();
        m_notice->clear();
        return;
    }
    m_notice->setRetryText(tr("OK"));
    m_notice->say(
        Notice::Kind::Warning, [faults] { return words::StoreText::sentences(faults); },
        [faults] { return words::StoreText::details(faults); }, true);
    appear();
}

} // namespace gui

#include "moc_storebar.cpp"
