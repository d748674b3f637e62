// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/placeholder.h"

#include "names/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace gui {

Placeholder::Placeholder(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_detailsButton(new QPushButton(tr("Details"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_detailsButton);
    buttons->addWidget(m_action);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch(3);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    connect(m_action, &QPushButton::clicked, this, &Placeholder::actionAsked);
    connect(m_detailsButton, &QPushButton::clicked, this, [this] { DetailsDialog::open(m_text, m_details, this); });
}

void Placeholder::say(const QString &sentence, const QString &action)
{
    say([sentence] { return sentence; }, action, nullptr);
}

void Placeholder::say(DetailsDialog::Text sentence, const QString &action, DetailsDialog::Text details)
{
    m_text = std::move(sentence);
    m_details = std::move(details);
    m_sentence->setText(names::withSigns(m_text()));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_detailsButton->setVisible(m_details && !m_details().isEmpty());
}

QString Placeholder::sentence() const
{
    return m_sentence->text();
}

void Placeholder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_detailsButton->setText(tr("Details"));
    if (m_text)
        m_sentence->setText(names::withSigns(m_text()));
}

void Placeholder::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace gui

#include "moc_placeholder.cpp"
