// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/quickfilters.h"

#include "gui/kit/taborder.h"
#include "gui/kit/tooltip.h"
#include "gui/look/fonts.h"
#include "names/plaintext.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace gui {

namespace {

constexpr int space = 4;
constexpr int widestChip = 180;
constexpr qsizetype longestChipTip = 4000;

} // namespace

QuickFilters::QuickFilters(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_buttons->setExclusive(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        const bool givenUp = !m_buttons->exclusive() && m_values.at(id) == m_chosen;
        choose(givenUp ? std::nullopt : m_values.at(id));
    });
}

void QuickFilters::setChips(const QList<Chip> &chips)
{
    m_chips = chips;
    m_values.clear();
    m_buttons->setExclusive(std::any_of(chips.cbegin(), chips.cend(), [](const Chip &chip) { return !chip.value; }));
    for (const Chip &chip : chips) {
        const int id = static_cast<int>(m_values.size());
        m_values.append(chip.value);
        QAbstractButton *button = m_buttons->button(id);
        if (!button) {
            button = new QPushButton(this);
            // First: screen readers tell it by that.
            button->setProperty("chip", true);
            button->setCheckable(true);
            static_cast<QPushButton *>(button)->setAutoDefault(false);
            // Together, and before what stands below them, whenever they come.
            reachAfter(id == 0 ? static_cast<QWidget &>(*this) : *m_buttons->button(id - 1), *button);
            m_buttons->addButton(button, id);
        }
        say(*button, chip);
        button->setChecked(chip.value == m_chosen);
        button->show();
    }
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (qsizetype id = m_values.size(); id < buttons.size(); ++id)
        buttons.at(id)->hide();
    if (!m_values.contains(m_chosen))
        choose(std::nullopt);
    updateGeometry();
    arrange(width(), true);
}

void QuickFilters::say(QAbstractButton &button, const Chip &chip)
{
    const QString shown = button.fontMetrics().elidedText(names::shownText(chip.text, false).simplified(),
                                                          Qt::ElideMiddle, scaled(widestChip));
    button.setText(QString(shown).replace(u'&', QLatin1String("&&")));
    setPlainToolTip(button, shown == chip.text ? QString() : chip.text.left(longestChipTip));
    button.setAccessibleName(chip.accessibleName);
}

/// What is cut depends on the size of the text.
void QuickFilters::sayAll()
{
    for (qsizetype id = 0; id < m_chips.size(); ++id)
        say(*m_buttons->button(static_cast<int>(id)), m_chips.at(id));
}

int QuickFilters::arrange(int width, bool place) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    for (int id = 0; id < static_cast<int>(m_values.size()); ++id) {
        QAbstractButton *button = m_buttons->button(id);
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + space;
        }
        if (place)
            button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, y), size)));
        x += size.width() + space;
        line = std::max(line, size.height());
    }
    return y + line;
}

QSize QuickFilters::sizeHint() const
{
    int wide = 0;
    for (int id = 0; id < static_cast<int>(m_values.size()); ++id)
        wide += m_buttons->button(id)->sizeHint().width() + space;
    return {std::max(0, wide - space), arrange(wide, false)};
}

QSize QuickFilters::minimumSizeHint() const
{
    int wide = 0;
    for (int id = 0; id < static_cast<int>(m_values.size()); ++id)
        wide = std::max(wide, m_buttons->button(id)->sizeHint().width());
    // One line: how many there are is heightForWidth()'s to say.
    return {wide, sizeHint().height()};
}

int QuickFilters::heightForWidth(int width) const
{
    return arrange(width, false);
}

void QuickFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        sayAll();
        updateGeometry();
        arrange(width(), true);
    }
}

void QuickFilters::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateGeometry();
}

void QuickFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void QuickFilters::reset()
{
    choose(std::nullopt);
}

void QuickFilters::choose(const std::optional<QString> &value)
{
    if (value == m_chosen)
        return;
    m_chosen = value;
    for (int id = 0; id < static_cast<int>(m_values.size()); ++id) {
        if (m_values.at(id) == value || !m_buttons->exclusive())
            m_buttons->button(id)->setChecked(m_values.at(id) == value);
    }
    Q_EMIT chosenChanged();
}

} // namespace gui

#include "moc_quickfilters.cpp"
