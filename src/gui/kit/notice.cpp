// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/notice.h"

#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "names/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_detailsButton(new QPushButton(this))
    , m_retry(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_detailsButton);
    layout->addWidget(m_retry);
    m_sign->setContentsMargins(0, 2, 0, 0);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setObjectName(u"sentence"_s);
    connect(m_detailsButton, &QPushButton::clicked, this, [this] { DetailsDialog::open(m_text, m_details, this); });
    connect(m_retry, &QPushButton::clicked, this, &Notice::retryAsked);
    retranslate();
    hide();
}

void Notice::say(Kind kind, const QString &sentence, bool retry)
{
    say(
        kind, [sentence] { return sentence; }, [] { return QString(); }, retry);
}

void Notice::say(Kind kind, DetailsDialog::Text sentence, DetailsDialog::Text details, bool retry)
{
    m_kind = kind;
    m_text = std::move(sentence);
    m_details = std::move(details);
    showTexts();
    m_detailsButton->setVisible(!m_details().isEmpty());
    m_retry->setVisible(retry);
    showSign();
    show();
    update();
}

void Notice::setRetryText(const QString &text)
{
    m_ownRetryText = true;
    m_retry->setText(text);
}

void Notice::clear()
{
    m_text = nullptr;
    m_details = nullptr;
    showTexts();
    hide();
}

QString Notice::sentence() const
{
    return m_sentence->text();
}

void Notice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showSign();
}

void Notice::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_kind == Kind::Error     ? colours.badGround
                             : m_kind == Kind::Warning ? colours.warningGround
                                                       : palette().color(QPalette::Highlight));
}

void Notice::showSign()
{
    const Colours &colours = coloursFor(palette());
    const auto [name, colour] = m_kind == Kind::Error     ? std::pair(u"error"_s, colours.bad)
                                : m_kind == Kind::Warning ? std::pair(u"warning"_s, colours.warning)
                                                          : std::pair(u"info"_s, colours.accent);
    m_sign->setPixmap(iconPixmap(name, colour, iconSide(), devicePixelRatioF()));
}

void Notice::showTexts()
{
    m_sentence->setText(m_text ? names::withSigns(m_text()) : QString());
    setAccessibleName(m_sentence->text());
}

void Notice::retranslate()
{
    showTexts();
    m_detailsButton->setText(tr("Details"));
    if (!m_ownRetryText)
        m_retry->setText(tr("Retry"));
}

} // namespace gui

#include "moc_notice.cpp"
