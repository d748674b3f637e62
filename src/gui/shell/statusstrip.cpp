// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/statusstrip.h"

#include "gui/kit/elidedlabel.h"
#include "gui/kit/tooltip.h"
#include "gui/look/colours.h"
#include "inventory/outage.h"
#include "inventory/sweep.h"
#include "names/plaintooltip.h"
#include "words/accounttext.h"
#include "words/datetext.h"
#include "words/errortext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolTip>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

using Phase = inventory::State::Phase;

namespace {

constexpr int colourWidth = 4;
constexpr int usualName = 24;

/// A line of plain text that gives way where there is no room for it, and is whole in the tooltip then.
class GivingLabel : public QLabel
{
public:
    using QLabel::QLabel;

    /// Whether it is to be narrower than its text.
    void setGiving(bool gives)
    {
        if (std::exchange(m_gives, gives) != gives)
            updateGeometry();
    }

    QSize minimumSizeHint() const override
    {
        const QSize hint = sizeHint();
        if (!m_gives)
            return hint;
        return {std::min(hint.width(), fontMetrics().horizontalAdvance(u"mmmm"_s)), hint.height()};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (sizeHint().width() <= width())
            return QLabel::paintEvent(event);
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || sizeHint().width() <= width())
            return QLabel::event(event);
        QStringList told{names::plainToolTip(text()), toolTip()};
        told.removeAll(QString());
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), told.join(u"<br>"_s), this);
        return true;
    }

private:
    bool m_gives = false;
};

GivingLabel *plainLabel(QWidget *parent)
{
    auto *label = new GivingLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatusStrip::StatusStrip(const settings::AccountLabel &account, inventory::Sweep &sweep, QWidget *parent)
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

void StatusStrip::setAccount(const settings::AccountLabel &account)
{
    m_account = account;
    showAccount();
    update();
}

void StatusStrip::say(const QString &sentence)
{
    m_fresh->setText(sentence);
    giveWay();
    m_saying.start();
}

void StatusStrip::setPage(const inventory::State &state, const QString &countText, bool isPartial)
{
    m_state = state;
    m_isPartial = isPartial;
    m_counts->setText(countText);
    giveWay();
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
    // What can be changed is the usual case and needs no word.
    const QString kind = m_account.demo       ? tr("demo account, invented data")
                         : m_account.readOnly ? tr("read-only")
                                              : QString();
    m_kind->setText(kind.isEmpty() ? QString() : u"· "_s + kind);
    m_name->setRemark(kind.isEmpty() ? m_account.origin : m_account.origin + u'\n' + kind);
    giveWay();
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
    giveWay();
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
    m_longWork = m_sweep.isPaused() ? tr("Paused at %1 of %2").arg(done, total)
                                    : tr("Reading details, %1 of %2").arg(done, total);
    m_shortWork = tr("%1 of %2").arg(done, total);
    giveWay();
}

/// Where not all fits, what is known otherwise goes first: what kind of account it is (in the tooltip of its name too),
/// the end of that name, then what the numbers of the work are of. Then all is cut, and whole in its tooltip.
void StatusStrip::giveWay()
{
    const int gap = layout()->spacing();
    const auto wide = [gap](const QLabel &label, const QString &text) {
        return text.isEmpty() ? gap : label.fontMetrics().horizontalAdvance(text) + 2 + gap;
    };
    const QMargins around = layout()->contentsMargins();
    int room = width() - around.left() - around.right() - 2 * gap - m_name->minimumSizeHint().width() -
               wide(*m_fresh, m_fresh->text()) - wide(*m_counts, m_counts->text());
    const bool works = !m_sweep.isIdle();
    if (works)
        room -= m_pause->sizeHint().width() + gap + wide(*m_work, m_longWork);
    const bool isLong = room >= 0;
    m_work->setText(isLong ? m_longWork : m_shortWork);
    setPlainToolTip(*m_work, isLong ? QString() : m_longWork);
    if (works && !isLong)
        room += wide(*m_work, m_longWork) - wide(*m_work, m_shortWork);
    // A name of usual length stands whole before that.
    const int name = std::min(m_name->sizeHint().width(), m_name->fontMetrics().averageCharWidth() * usualName) -
                     m_name->minimumSizeHint().width();
    m_kind->setVisible(!m_kind->text().isEmpty() && isLong && room >= name + wide(*m_kind, m_kind->text()));
    for (QLabel *label : {m_fresh, m_work, m_counts})
        static_cast<GivingLabel *>(label)->setGiving(room < 0);
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveWay();
}

} // namespace gui

#include "moc_statusstrip.cpp"
