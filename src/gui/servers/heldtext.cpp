// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/heldtext.h"

#include "gui/kit/exactedit.h"
#include "gui/kit/partbar.h"
#include "words/fieldtext.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// Enough to compare; the rest is scrolled to.
constexpr int shownLines = 3;

} // namespace

HeldText::HeldText(inventory::Field field, const QString &held, const QString &typed, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_place(firstDifference(held, typed))
    , m_caption(new QLabel(this))
    , m_text(new ExactEdit(this))
{
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_caption->setBuddy(m_text);
    m_text->setObjectName(inventory::apiName(field) + u"_held"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setExactText(held, m_place);
    m_text->setVisible(!held.isEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_caption);
    layout->addWidget(m_text);
    layout->addWidget(new PartBar(*m_text, this));
    retranslate();
}

qsizetype HeldText::firstDifference(QStringView a, QStringView b)
{
    const auto found = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend());
    return found.first - a.cbegin();
}

void HeldText::setTabAfter(QWidget &widget)
{
    setTabOrder(&widget, m_text);
}

void HeldText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void HeldText::retranslate()
{
    const QString field = words::FieldText::name(m_field);
    m_text->setAccessibleName(tr("%1 on the server now").arg(field));
    if (m_text->exactText().isEmpty())
        m_caption->setText(tr("On the server now: nothing"));
    else if (m_place == 0)
        m_caption->setText(tr("On the server now:"));
    else
        m_caption->setText(
            tr("On the server now, different from character %1 on:").arg(locale().toString(m_place + 1)));
    const QMargins room = m_text->contentsMargins();
    const int margins = room.top() + room.bottom() + 2 * static_cast<int>(m_text->document()->documentMargin());
    m_text->setFixedHeight(shownLines * m_text->fontMetrics().lineSpacing() + margins);
}

} // namespace gui

#include "moc_heldtext.cpp"
