// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/placeholder.h"

#include "gui/kit/detailsdialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

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
    connect(m_detailsButton, &QPushButton::clicked, this,
            [this] { DetailsDialog::open(m_sentence->text(), m_details, this); });
}

void Placeholder::say(const QString &sentence, const QString &action, const QString &details)
{
    m_details = details;
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_detailsButton->setVisible(!details.isEmpty());
}

QString Placeholder::sentence() const
{
    return m_sentence->text();
}

void Placeholder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_detailsButton->setText(tr("Details"));
}

void Placeholder::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace gui
