// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/keychainnotice.h"

#include "gui/kit/detailsdialog.h"
#include "gui/kit/fitarea.h"
#include "gui/kit/flow.h"
#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using accounts::KeyAnswer;
using accounts::KeyOutcome;

namespace gui {

KeychainNotice::KeychainNotice(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_stop(new QPushButton(this))
    , m_details(new QPushButton(this))
    , m_without(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_unlock(new QPushButton(this))
    , m_send(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    layout->addLayout(line);
    auto *ways = new Flow;
    for (QPushButton *way : {m_stop, m_details, m_without, m_again, m_unlock, m_send}) {
        way->setAutoDefault(false);
        ways->addWidget(way);
    }
    layout->addLayout(ways);
    m_sign->setContentsMargins(0, 2, 0, 0);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setObjectName(u"keychainSentence"_s);
    connect(m_details, &QPushButton::clicked, this, [this] {
        DetailsDialog::open(
            [outcome = m_outcome, operation = m_operation] { return words::AccountText::sentence(outcome, operation); },
            [detail = m_detail] { return detail; }, this);
    });
    connect(m_stop, &QPushButton::clicked, this, &KeychainNotice::callOff);
    connect(m_unlock, &QPushButton::clicked, this, &KeychainNotice::unlock);
    connect(m_send, &QPushButton::clicked, this, &KeychainNotice::rebind);
    connect(m_again, &QPushButton::clicked, this, &KeychainNotice::tryAgain);
    connect(m_without, &QPushButton::clicked, this, [this] {
        cancel();
        Q_EMIT withoutKeychain();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(400));
    connect(&m_patience, &QTimer::timeout, this, &KeychainNotice::showState);
    showState();
}

KeychainNotice::~KeychainNotice()
{
    takeBack();
}

void KeychainNotice::setUp(accounts::KeyStore &keys)
{
    m_keys = &keys;
}

void KeychainNotice::read(const accounts::Account &account)
{
    cancel();
    m_operation = words::KeyOperation::Read;
    m_account = account;
    ask();
}

void KeychainNotice::store(const accounts::Account &account, const accounts::ApiKey &key)
{
    cancel();
    m_operation = words::KeyOperation::Store;
    m_account = account;
    m_key = key;
    ask();
}

void KeychainNotice::remove(const accounts::Account &account)
{
    cancel();
    m_operation = words::KeyOperation::Remove;
    m_account = account;
    ask();
}

void KeychainNotice::tell(words::KeyOperation deed, const accounts::Account &account, const KeyAnswer &answer)
{
    cancel();
    m_operation = deed;
    m_account = account;
    ended(answer);
}

void KeychainNotice::tellNotKept(const QString &settingsFile)
{
    cancel();
    m_operation = words::KeyOperation::Store;
    m_unwritable = settingsFile;
    showState();
}

void KeychainNotice::cancel()
{
    m_unwritable.clear();
    takeBack();
    m_outcome = KeyOutcome::Done;
    m_before = KeyOutcome::Done;
    m_key = {};
    setCall(0);
}

/// Ends the call, and sees to it that its key is not stored afterwards.
void KeychainNotice::takeBack()
{
    ++m_turn;
    const bool mayBeStored =
        m_operation == words::KeyOperation::Store && (m_call != 0 || m_outcome == KeyOutcome::NoAnswer);
    if (m_call != 0)
        m_keys->cancel(m_call);
    if (mayBeStored && m_keys && !m_key.isEmpty())
        m_keys->drop(m_account.id, m_key);
}

void KeychainNotice::callOff()
{
    if (m_before == KeyOutcome::Done) {
        cancel();
        Q_EMIT calledOff();
        return;
    }
    takeBack();
    m_outcome = m_before;
    setCall(0);
}

QString KeychainNotice::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void KeychainNotice::tryAgain()
{
    m_before = m_outcome;
    ask();
}

void KeychainNotice::ask()
{
    m_outcome = KeyOutcome::Done;
    switch (m_operation) {
    case words::KeyOperation::Read:
        setCall(m_keys->read(m_account, this, thisTurn()));
        break;
    case words::KeyOperation::Store:
        setCall(m_keys->store(m_account, m_key, this, thisTurn()));
        break;
    case words::KeyOperation::Remove:
        setCall(m_keys->remove(m_account.id, this, thisTurn()));
        break;
    }
}

/// For the outcome of a request that begins now: nothing once another has begun.
accounts::KeyStore::Done KeychainNotice::thisTurn()
{
    return [this, turn = ++m_turn](const KeyAnswer &answer) {
        if (turn == m_turn)
            ended(answer);
    };
}

/// The person has seen both addresses.
void KeychainNotice::rebind()
{
    m_before = m_outcome;
    m_outcome = KeyOutcome::Done;
    setCall(m_keys->rebind(m_account, this, thisTurn()));
}

bool KeychainNotice::asksForAddress() const
{
    return !isBusy() && m_outcome == KeyOutcome::OtherAddress;
}

void KeychainNotice::unlock()
{
    m_before = m_outcome;
    m_outcome = KeyOutcome::Done;
    setCall(m_keys->unlock(m_account.id, this, [this, turn = ++m_turn](const KeyAnswer &answer) {
        if (turn != m_turn)
            return;
        if (answer.outcome == KeyOutcome::Done)
            ask();
        else
            ended(answer);
    }));
}

void KeychainNotice::ended(const KeyAnswer &answer)
{
    const bool found = answer.outcome == KeyOutcome::Done;
    const bool absent = answer.outcome == KeyOutcome::Absent;
    const accounts::ApiKey key = m_operation == words::KeyOperation::Read ? answer.key : m_key;
    m_outcome = absent ? KeyOutcome::Done : answer.outcome;
    m_detail = answer.detail;
    m_keptFor = answer.address;
    if (found)
        m_key = {};
    setCall(0);
    if (found)
        Q_EMIT done(key);
    else if (absent)
        Q_EMIT this->absent();
}

void KeychainNotice::setCall(accounts::KeyCallId call)
{
    m_call = call;
    if (call != 0)
        m_patience.start();
    else
        m_patience.stop();
    showState();
    Q_EMIT busyChanged();
}

void KeychainNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        showState();
}

void KeychainNotice::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(),
                            isBusy() ? palette().color(QPalette::Highlight) : coloursFor(palette()).warningGround);
}

void KeychainNotice::showState()
{
    const bool barred = !m_unwritable.isEmpty();
    const bool stuck = barred || (!isBusy() && m_outcome != KeyOutcome::Done);
    const bool asks =
        m_outcome == KeyOutcome::Locked || m_outcome == KeyOutcome::Refused || m_outcome == KeyOutcome::Unanswered;
    const bool other = asksForAddress();
    m_sentence->setText(barred     ? words::AccountText::notKept(m_unwritable)
                        : isBusy() ? tr("Waiting for the keychain…")
                        : other    ? words::AccountText::otherAddress(m_keptFor, m_account.address)
                                   : words::AccountText::sentence(m_outcome, m_operation));
    setAccessibleName(m_sentence->text());
    m_details->setText(tr("Details"));
    m_stop->setText(tr("Stop waiting"));
    m_unlock->setText(m_outcome == KeyOutcome::Locked ? tr("Unlock the keychain") : tr("Unlock again"));
    m_again->setText(tr("Retry"));
    m_send->setText(tr("Send the key to this URL"));
    m_without->setText(m_operation == words::KeyOperation::Remove ? tr("Remove the account anyway")
                                                                  : tr("Use a key for this session only"));
    m_stop->setVisible(isBusy());
    m_details->setVisible(stuck && !barred && !m_detail.isEmpty());
    m_unlock->setVisible(stuck && asks);
    m_again->setVisible(stuck && !asks && !barred && !other);
    m_send->setVisible(stuck && other);
    m_without->setVisible(stuck);
    const Colours &colours = coloursFor(palette());
    m_sign->setPixmap(isBusy() ? iconPixmap(u"info"_s, colours.accent, iconSide(), devicePixelRatioF())
                               : iconPixmap(u"warning"_s, colours.warning, iconSide(), devicePixelRatioF()));
    // Return alone sends no key elsewhere.
    setFocusProxy(other ? m_without : asks ? m_unlock : m_again);
    setVisible(stuck || (isBusy() && !m_patience.isActive()));
    if (stuck)
        FitArea::reveal(*this);
    update();
}

} // namespace gui

#include "moc_keychainnotice.cpp"
