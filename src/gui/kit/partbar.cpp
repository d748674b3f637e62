// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/partbar.h"

#include "gui/kit/exactedit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gui {

PartBar::PartBar(ExactEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_label(new QLabel(this))
    , m_earlier(new QToolButton(this))
    , m_later(new QToolButton(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_earlier->setObjectName(u"earlier"_s);
    m_later->setObjectName(u"later"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_earlier);
    layout->addWidget(m_later);
    setTabOrder(&edit, m_earlier);
    setTabOrder(m_earlier, m_later);
    connect(m_earlier, &QToolButton::clicked, &edit, &ExactEdit::showEarlier);
    connect(m_later, &QToolButton::clicked, &edit, &ExactEdit::showLater);
    connect(&edit, &ExactEdit::partChanged, this, &PartBar::showPart);
    connect(&edit, &QPlainTextEdit::textChanged, this, &PartBar::showPart);
    retranslate();
}

void PartBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void PartBar::showPart()
{
    const ExactEdit::Part part = m_edit.part();
    setVisible(!part.isWhole());
    if (part.isWhole())
        return;
    const QLocale numbers = locale();
    m_label->setText(
        tr("Characters %1 to %2 of %3")
            .arg(numbers.toString(part.first + 1), numbers.toString(part.end), numbers.toString(part.whole)));
    m_earlier->setEnabled(part.first > 0);
    m_later->setEnabled(part.end < part.whole);
}

void PartBar::retranslate()
{
    m_earlier->setText(tr("Previous part"));
    m_later->setText(tr("Next part"));
    showPart();
}

} // namespace gui

#include "moc_partbar.cpp"
