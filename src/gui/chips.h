// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QHBoxLayout;

namespace gui {

/// A row of quick filters of which one is chosen: all, or one value.
class Chips : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        /// What it stands for, which may be blank; nothing for all.
        std::optional<QString> value;
        /// What it says, in the language of the moment: for all chips to be set anew when that changes.
        QString text;
        QString accessibleName;
    };

    explicit Chips(QWidget *parent = nullptr);

    /// A chosen value that is no longer there gives way to all.
    void setChips(const QList<Chip> &chips);
    /// The chosen value; nothing for all.
    const std::optional<QString> &chosen() const { return m_chosen; }
    /// Chooses all.
    void reset();

Q_SIGNALS:
    void chosenChanged();

private:
    void choose(const std::optional<QString> &value);

    QHBoxLayout *m_layout;
    QButtonGroup *m_buttons;
    /// By the button's number.
    QList<std::optional<QString>> m_values;
    std::optional<QString> m_chosen;
};

} // namespace gui
