// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chips.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

Chips::Chips(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_buttons(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addStretch();
    m_buttons->setExclusive(true);
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { choose(id == 0 ? QString() : m_chips.at(id - 1).value); });
}

void Chips::setChips(const QList<Chip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    const bool stays =
        std::any_of(chips.begin(), chips.end(), [this](const Chip &chip) { return chip.value == m_chosen; });
    rebuild();
    if (!stays)
        choose({});
}

void Chips::reset()
{
    choose({});
}

void Chips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        rebuild();
}

void Chips::rebuild()
{
    const int wanted = m_chips.isEmpty() ? 0 : static_cast<int>(m_chips.size()) + 1;
    while (m_buttons->buttons().size() < wanted) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("chip", true);
        const int id = static_cast<int>(m_buttons->buttons().size());
        m_buttons->addButton(button, id);
        m_layout->insertWidget(id, button);
    }
    for (QAbstractButton *button : m_buttons->buttons()) {
        const int id = m_buttons->id(button);
        button->setVisible(id < wanted);
        if (id >= wanted)
            continue;
        const Chip chip = id == 0 ? Chip{} : m_chips.at(id - 1);
        button->setText(id == 0 ? tr("All") : u"%1 %2"_s.arg(chip.value, locale().toString(chip.count)));
        button->setAccessibleName(id == 0 ? tr("All types") : tr("Only %1").arg(chip.value));
        button->setChecked(chip.value == m_chosen);
    }
}

void Chips::choose(const QString &value)
{
    if (value == m_chosen)
        return;
    m_chosen = value;
    rebuild();
    Q_EMIT chosenChanged();
}

} // namespace gui
