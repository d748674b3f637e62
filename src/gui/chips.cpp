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
            [this](int id) { choose(id == 0 ? std::nullopt : std::optional(m_chips.at(id - 1).value)); });
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
        choose(std::nullopt);
}

void Chips::reset()
{
    choose(std::nullopt);
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
        const std::optional<QString> value = id == 0 ? std::nullopt : std::optional(m_chips.at(id - 1).value);
        button->setChecked(value == m_chosen);
        if (!value) {
            button->setText(tr("All"));
            button->setAccessibleName(tr("All types"));
            continue;
        }
        const QString name = value->isEmpty() ? tr("No type") : *value;
        button->setText(u"%1 %2"_s.arg(name, locale().toString(m_chips.at(id - 1).count)));
        button->setAccessibleName(tr("Only %1").arg(name));
    }
}

void Chips::choose(const std::optional<QString> &value)
{
    if (value == m_chosen)
        return;
    m_chosen = value;
    rebuild();
    Q_EMIT chosenChanged();
}

} // namespace gui
