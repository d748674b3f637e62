// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QHBoxLayout;

namespace gui {

/// A row of quick filters of which one is chosen: all, or one value with how often it occurs.
class Chips : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString value;
        int count = 0;
        bool operator==(const Chip &) const = default;
    };

    explicit Chips(QWidget *parent = nullptr);

    /// The first chip, for all, is made by this. A chosen value that is no longer there gives way to all.
    void setChips(const QList<Chip> &chips);
    /// The chosen value, which may be blank; nothing for all.
    const std::optional<QString> &chosen() const { return m_chosen; }
    /// Chooses all.
    void reset();

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void choose(const std::optional<QString> &value);

    QHBoxLayout *m_layout;
    QButtonGroup *m_buttons;
    QList<Chip> m_chips;
    std::optional<QString> m_chosen;
};

} // namespace gui
