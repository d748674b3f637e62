// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chips.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

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
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { choose(m_values.at(id)); });
}

void Chips::setChips(const QList<Chip> &chips)
{
    m_values.clear();
    for (const Chip &chip : chips) {
        const int id = static_cast<int>(m_values.size());
        m_values.append(chip.value);
        QAbstractButton *button = m_buttons->button(id);
        if (!button) {
            button = new QPushButton(this);
            button->setCheckable(true);
            static_cast<QPushButton *>(button)->setAutoDefault(false);
            button->setProperty("chip", true);
            m_buttons->addButton(button, id);
            m_layout->insertWidget(id, button);
        }
        button->setText(QString(chip.text).replace(u'&', QLatin1String("&&")));
        button->setAccessibleName(chip.accessibleName);
        button->setChecked(chip.value == m_chosen);
        button->show();
    }
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (qsizetype id = m_values.size(); id < buttons.size(); ++id)
        buttons.at(id)->hide();
    if (!m_values.contains(m_chosen))
        choose(std::nullopt);
}

void Chips::reset()
{
    choose(std::nullopt);
}

void Chips::choose(const std::optional<QString> &value)
{
    if (value == m_chosen)
        return;
    m_chosen = value;
    const qsizetype id = m_values.indexOf(value);
    if (QAbstractButton *button = m_buttons->button(static_cast<int>(id)))
        button->setChecked(true);
    Q_EMIT chosenChanged();
}

} // namespace gui
