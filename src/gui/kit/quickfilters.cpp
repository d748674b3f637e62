// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/quickfilters.h"

#include "gui/kit/taborder.h"
#include "gui/kit/tooltip.h"
#include "gui/look/fonts.h"
#include "names/plaintext.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int space = 4;
constexpr int widestChip = 180;
constexpr qsizetype longestChipTip = 4000;
/// From this size of text on there is a line at most.
constexpr double largeText = 1.2;

QString menuText(const QString &text)
{
    return names::shownText(text, false).simplified().replace(u'&', QLatin1String("&&"));
}

} // namespace

QuickFilters::Chip QuickFilters::Chip::counted(const std::optional<QString> &value, const QString &what,
                                               qsizetype count, const QLocale &locale)
{
    const QString number = locale.toString(count);
    return {value, u"%1 %2"_s.arg(what, number), u"%1, %2"_s.arg(what, number), {}};
}

QuickFilters::QuickFilters(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_buttons->setExclusive(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, &QuickFilters::press);
}

void QuickFilters::setFolds(Folds folds, const QString &title)
{
    if (folds == m_folds && title == m_title)
        return;
    m_folds = folds;
    m_title = title;
    updateGeometry();
    arrange(width(), true);
}

void QuickFilters::press(int id)
{
    const bool givenUp = !m_buttons->exclusive() && m_values.at(id) == m_chosen;
    choose(givenUp ? std::nullopt : m_values.at(id));
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
    }
    if (!m_rest && !chips.isEmpty()) {
        m_rest = new QPushButton(this);
        m_rest->setProperty("chip", true);
        m_rest->setObjectName(QStringLiteral("restOfChips"));
        m_rest->setAutoDefault(false);
        m_rest->hide();
        reachAfter(*m_buttons->button(static_cast<int>(chips.size()) - 1), *m_rest);
        connect(m_rest, &QPushButton::clicked, this, &QuickFilters::openRest);
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
    const QString whole = shown == chip.text ? QString() : chip.text.left(longestChipTip);
    setPlainToolTip(button, chip.description.isEmpty() ? whole : chip.description);
    button.setAccessibleName(chip.accessibleName);
    button.setAccessibleDescription(chip.description);
}

/// What is cut depends on the size of the text.
void QuickFilters::sayAll()
{
    for (qsizetype id = 0; id < m_chips.size(); ++id)
        say(*m_buttons->button(static_cast<int>(id)), m_chips.at(id));
}

bool QuickFilters::isFolded() const
{
    return m_folds == Folds::Always || (m_folds == Folds::InLargeText && textScale() > largeText);
}

int QuickFilters::chosenId() const
{
    return static_cast<int>(m_values.indexOf(m_chosen));
}

int QuickFilters::arrange(int width, bool place) const
{
    if (m_rest && !m_values.isEmpty() && (isFolded() || textScale() > largeText))
        return arrangeLine(width, place);
    if (m_rest && place)
        hideRest();
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
        if (place) {
            button->show();
            button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, y), size)));
        }
        x += size.width() + space;
        line = std::max(line, size.height());
    }
    return y + line;
}

int QuickFilters::fitting(int width) const
{
    const int all = static_cast<int>(m_values.size());
    QList<int> ends;
    int x = 0;
    for (int id = 0; id < all; ++id) {
        x += m_buttons->button(id)->sizeHint().width();
        ends.append(x);
        x += space;
    }
    if (all < 2 || ends.constLast() <= width)
        return all;
    int fits = all - 1;
    while (fits > 0 && ends.at(fits - 1) + space + restWidth(fits) > width)
        --fits;
    return fits;
}

int QuickFilters::arrangeLine(int width, bool place) const
{
    const int all = static_cast<int>(m_values.size());
    const int height = m_rest->sizeHint().height();
    if (!place)
        return height;
    const int fits = isFolded() ? 0 : fitting(width);
    m_firstOfRest = fits;
    int x = 0;
    const auto put = [&](QAbstractButton &button, int wide) {
        button.setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide, height)));
        x += wide + space;
    };
    for (int id = 0; id < all; ++id) {
        QAbstractButton &button = *m_buttons->button(id);
        button.setVisible(id < fits);
        if (id < fits)
            put(button, button.sizeHint().width());
    }
    if (fits == all) {
        hideRest();
        return height;
    }
    m_rest->show();
    sayRest(fits);
    put(*m_rest, std::clamp(restWidth(fits), 0, std::max(0, width - x)));
    return height;
}

QString QuickFilters::restText(int first) const
{
    const int chosen = chosenId();
    const int count = static_cast<int>(m_values.size());
    const QString text = chosen >= first                    ? m_chips.at(chosen).text
                         : first == 0 && !m_title.isEmpty() ? m_title
                                                            : tr("%Ln more", nullptr, count - first);
    return m_rest->fontMetrics().elidedText(names::shownText(text, false).simplified(), Qt::ElideMiddle,
                                            scaled(widestChip)) +
           QStringLiteral(" ▾");
}

/// Without asking the button, whose text another width may change: a layout would never come to rest.
int QuickFilters::restWidth(int first) const
{
    const QFontMetrics metrics = m_rest->fontMetrics();
    const QAbstractButton &chip = *m_buttons->button(0);
    const int around = chip.sizeHint().width() - metrics.size(Qt::TextShowMnemonic, chip.text()).width();
    return metrics.horizontalAdvance(restText(first)) + std::max(around, 0) + 3 * metrics.averageCharWidth();
}

void QuickFilters::sayRest(int first) const
{
    const int chosen = chosenId();
    const bool isBehind = chosen >= first;
    const QString text = restText(first);
    QString spoken = isBehind ? m_chips.at(chosen).accessibleName : text.chopped(2);
    if (isBehind && first == 0 && !m_title.isEmpty())
        spoken = u"%1: %2"_s.arg(m_title, spoken);
    m_rest->setText(QString(text).replace(u'&', QLatin1String("&&")));
    m_rest->setAccessibleName(spoken);
    m_rest->setCheckable(isBehind);
    m_rest->setChecked(isBehind);
}

/// What it said is of a language and of chips that may be others when it is shown again.
void QuickFilters::hideRest() const
{
    m_rest->hide();
    m_rest->setText({});
    m_rest->setAccessibleName({});
}

void QuickFilters::openRest()
{
    // A press is no choice.
    m_rest->setChecked(m_rest->isCheckable());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int id = m_firstOfRest; id < static_cast<int>(m_chips.size()); ++id) {
        QAction *action = menu->addAction(menuText(m_chips.at(id).text));
        action->setCheckable(true);
        action->setChecked(m_values.at(id) == m_chosen);
        connect(action, &QAction::triggered, this, [this, id] { press(id); });
    }
    menu->popup(m_rest->mapToGlobal(QPoint(0, m_rest->height() + 1)));
}

int QuickFilters::wholeWidth() const
{
    int wide = 0;
    for (int id = 0; id < static_cast<int>(m_values.size()); ++id)
        wide += m_buttons->button(id)->sizeHint().width() + space;
    return std::max(0, wide - space);
}

QSize QuickFilters::sizeHint() const
{
    if (m_rest && !m_values.isEmpty() && isFolded())
        return {restWidth(0), m_rest->sizeHint().height()};
    const int wide = wholeWidth();
    return {wide, arrange(wide, false)};
}

QSize QuickFilters::minimumSizeHint() const
{
    if (m_rest && !m_values.isEmpty() && isFolded())
        return sizeHint();
    // In large text all but one may be behind the button at the end.
    const bool isLine = m_rest && textScale() > largeText;
    int wide = 0;
    for (int id = 0; id < static_cast<int>(m_values.size()); ++id) {
        const int chip = m_buttons->button(id)->sizeHint().width();
        wide = isLine && id > 0 ? std::min(wide, chip) : std::max(wide, chip);
    }
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
    if (m_rest && !m_rest->isHidden()) {
        updateGeometry();
        arrange(width(), true);
    }
    Q_EMIT chosenChanged();
}

} // namespace gui

#include "moc_quickfilters.cpp"
