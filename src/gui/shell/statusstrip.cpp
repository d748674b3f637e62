// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/statusstrip.h"

#include "gui/kit/elidedlabel.h"
#include "gui/kit/tooltip.h"
#include "gui/look/colours.h"
#include "inventory/outage.h"
#include "inventory/sweep.h"
#include "words/accounttext.h"
#include "words/datetext.h"
#include "words/errortext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace gui {

using Phase = inventory::State::Phase;

namespace {

constexpr int colourWidth = 4;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatusStrip::StatusStrip(const AccountLabel &account, inventory::Sweep &sweep, QWidget *parent)
    : QWidget(parent)
    , m_account(account)
    , m_sweep(sweep)
    , m_name(new ElidedLabel(this))
    , m_kind(plainLabel(this))
    , m_fresh(plainLabel(this))
    , m_work(plainLabel(this))
    , m_pause(new QPushButton(this))
    , m_counts(plainLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(colourWidth + 10, 0, 14, 0);
    layout->setSpacing(8);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_pause->setFlat(true);
    fit();
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_fresh->setForegroundRole(QPalette::PlaceholderText);
    m_work->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_name->setObjectName(u"account"_s);
    m_kind->setObjectName(u"kind"_s);
    m_fresh->setObjectName(u"fresh"_s);
    m_work->setObjectName(u"work"_s);
    m_counts->setObjectName(u"counts"_s);
    layout->addWidget(m_name);
    layout->addWidget(m_kind);
    layout->addStretch(1);
    layout->addWidget(m_fresh);
    layout->addStretch(1);
    layout->addWidget(m_work);
    layout->addWidget(m_pause);
    layout->addWidget(m_counts);
    connect(m_pause, &QPushButton::clicked, this, [this] { m_sweep.setPaused(!m_sweep.isPaused()); });
    connect(&sweep, &inventory::Sweep::progressed, this, &StatusStrip::showWork);
    m_saying.setSingleShot(true);
    m_saying.setInterval(std::chrono::seconds(6));
    connect(&m_saying, &QTimer::timeout, this, &StatusStrip::showState);
    showAccount();
    showState();
    showWork();
}

void StatusStrip::setAccount(const AccountLabel &account)
{
    m_account = account;
    showAccount();
    update();
}

void StatusStrip::say(const QString &sentence)
{
    m_fresh->setText(sentence);
    m_saying.start();
}

void StatusStrip::setPage(const inventory::State &state, const QString &countText, bool isPartial)
{
    m_state = state;
    m_isPartial = isPartial;
    m_counts->setText(countText);
    if (!m_saying.isActive())
        showState();
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_saying.stop();
        showAccount();
        showState();
        showWork();
    } else if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void StatusStrip::fit()
{
    setFixedHeight(qMax(28, fontMetrics().height() + 12));
    m_pause->setFixedHeight(qMax(24, fontMetrics().height() + 8));
}

void StatusStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, coloursFor(palette()).line);
    painter.fillRect(0, 0, colourWidth, height(), m_account.colour);
}

void StatusStrip::showAccount()
{
    m_name->setText(m_account.name);
    m_name->setRemark(m_account.origin);
    // What can be changed is the usual case and needs no word.
    const QString kind = m_account.demo       ? tr("demo account, invented data")
                         : m_account.readOnly ? tr("read-only")
                                              : QString();
    m_kind->setText(kind.isEmpty() ? QString() : u"· "_s + kind);
    m_kind->setVisible(!kind.isEmpty());
    setPlainToolTip(*m_kind, m_account.readOnly ? words::AccountText::readOnly() : QString());
}

void StatusStrip::showState()
{
    const QString at = m_state.hasValues() ? words::timeText(m_state.at, locale()) : QString();
    QString text;
    switch (m_state.phase) {
    case Phase::NotLoaded:
        break;
    case Phase::Loading:
        text = tr("Reading…");
        break;
    case Phase::Ready:
        text = m_state.doubt ? tr("Updated %1, awaiting your answer").arg(at)
               : m_isPartial ? tr("Partly updated %1").arg(at)
                             : tr("Updated %1").arg(at);
        break;
    case Phase::Stale:
        text = tr("Showing data from %1, which may be out of date").arg(at);
        break;
    case Phase::Failed:
        // Nobody is there: what is shown is what was known.
        text = m_state.hasValues() && m_state.error && inventory::isUnreached(*m_state.error)
                   ? tr("Offline, showing %1").arg(at)
               : m_state.hasValues() ? tr("Not refreshed, showing data from %1").arg(at)
                                     : tr("Could not read");
        break;
    }
    m_fresh->setText(text);
    setPlainToolTip(*m_fresh, m_state.error ? words::ErrorText::sentence(*m_state.error) : QString());
}

void StatusStrip::showWork()
{
    const bool working = !m_sweep.isIdle();
    m_work->setVisible(working);
    m_pause->setVisible(working);
    m_pause->setText(m_sweep.isPaused() ? tr("Continue") : tr("Pause"));
    m_pause->setAccessibleName(m_sweep.isPaused() ? tr("Continue reading in the background")
                                                  : tr("Pause reading in the background"));
    const QString done = locale().toString(m_sweep.done());
    const QString total = locale().toString(m_sweep.total());
    m_work->setText(m_sweep.isPaused() ? tr("Paused at %1 of %2").arg(done, total)
                                       : tr("Reading details, %1 of %2").arg(done, total));
}

} // namespace gui

#include "moc_statusstrip.cpp"
