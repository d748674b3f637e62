// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/pausebar.h"

#include "api/clock.h"
#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "inventory/inventory.h"
#include "words/datetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gui {

namespace {

// What is over sooner would only flicker. A little less than the second that it means: some of it has passed on the
// way.
constexpr std::chrono::milliseconds shortest = 750ms;
// Shorter ones come and go while the account is read slowly: that is said once.
constexpr std::chrono::milliseconds shortBesideSlow = 5s;
constexpr std::chrono::milliseconds look = 1s;
constexpr std::chrono::milliseconds longestTick = 1h;

} // namespace

PauseBar::PauseBar(inventory::Inventory &inventory, QWidget *parent)
    : WindowBar(parent)
    , m_inventory(inventory)
    , m_tick(inventory.clock().makeAlarm([this] { m_slow ? follow() : showState(); }))
    , m_sign(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_tryNow(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->addWidget(m_sign);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_tryNow);
    layout->addWidget(m_cancel);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"sentence"_s);
    connect(m_tryNow, &QPushButton::clicked, this, [this] { m_inventory.tryNow(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_inventory.cancelWaiting();
        // The pause lasts, but nobody waits for its end now.
        m_until = {};
        m_slow = false;
        showState();
    });
    connect(&inventory, &inventory::Inventory::pauseChanged, this, &PauseBar::follow);
    showSign();
    retranslate();
    follow();
}

PauseBar::~PauseBar() = default;

QString PauseBar::sentence() const
{
    return m_sentence->text();
}

void PauseBar::changeEvent(QEvent *event)
{
    WindowBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showSign();
}

void PauseBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Highlight));
}

void PauseBar::follow()
{
    m_until = m_inventory.pausedUntil().value_or(QDateTime());
    if (isHidden() && left() < shortest)
        m_until = {};
    // Once it is shown it stays while what waits trickles.
    const bool isPause = m_until.isValid() && !(m_slow && left() < shortBesideSlow);
    m_slow = !isHidden() && !isPause && m_inventory.isHeldBack();
    nameIt();
    showState();
}

void PauseBar::showState()
{
    m_tryNow->setVisible(!m_slow);
    if (m_slow) {
        m_sentence->setText(slowText());
        m_cancel->setVisible(true);
        m_tick->set(look);
        return;
    }
    if (!m_until.isValid()) {
        m_tick->stop();
        hide();
        m_sentence->clear();
        return;
    }
    const std::chrono::milliseconds wait = std::max(left(), 0ms);
    // Beyond that nothing waits for the end: what is asked for fails at once.
    const std::chrono::milliseconds longestCountdown = m_inventory.longestPause();
    const bool counts = wait <= longestCountdown;
    const qint64 seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    m_sentence->setText(counts ? tr("The server asks us to wait. %1 left.")
                                     .arg(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')))
                               : tr("The server asks us to wait until %1.").arg(untilText()));
    m_cancel->setVisible(counts);
    // When the text is another one next; at its end the pause tells by itself.
    if (wait > 0ms)
        m_tick->set(counts ? (wait - 1ms) % 1s + 1ms : std::min(wait - longestCountdown, longestTick));
    appear();
}

void PauseBar::showSign()
{
    m_sign->setPixmap(iconPixmap(u"info"_s, coloursFor(palette()).accent, iconSide(), devicePixelRatioF()));
}

void PauseBar::retranslate()
{
    m_tryNow->setText(tr("Try now"));
    m_tryNow->setAccessibleName(tr("Try now"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the waiting requests"));
    nameIt();
    showState();
}

// A name that stays while the countdown runs: a screen reader would read each new one out.
void PauseBar::nameIt()
{
    const QString name = m_slow              ? slowText()
                         : m_until.isValid() ? tr("The server asks us to wait until %1.").arg(untilText())
                                             : QString();
    if (accessibleName() == name)
        return;
    setAccessibleName(name);
    m_sentence->setAccessibleName(name);
}

std::chrono::milliseconds PauseBar::left() const
{
    return std::chrono::milliseconds(m_until.isValid() ? m_inventory.clock().utc().msecsTo(m_until) : 0);
}

QString PauseBar::slowText() const
{
    return tr("The server asks us to slow down: the rest is read a little at a time.");
}

QString PauseBar::untilText() const
{
    const QDateTime local = m_until.toLocalTime();
    const QString time = locale().toString(local.time(), u"HH:mm"_s);
    if (local.date() == m_inventory.clock().utc().toLocalTime().date())
        return time;
    return words::dateText({.text = {}, .day = local.date(), .moment = {}}) + u' ' + time;
}

} // namespace gui

#include "moc_pausebar.cpp"
