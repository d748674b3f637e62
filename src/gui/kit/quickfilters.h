// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QButtonGroup;

namespace gui {

/// Quick filters of which one is chosen: all, or one value. Where none of them stands for all, the chosen one is
/// given up by choosing it again. Where they do not fit in a row, they go on in the next.
class QuickFilters : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        /// What it stands for, which may be blank; nothing for all.
        std::optional<QString> value;
        /// What it says, in the language of the moment: for all chips to be set again when that changes.
        QString text;
        QString accessibleName;
    };

    explicit QuickFilters(QWidget *parent = nullptr);

    /// A chosen value that is no longer there gives way to all.
    void setChips(const QList<Chip> &chips);
    /// The chosen value; nothing for all.
    const std::optional<QString> &chosen() const { return m_chosen; }
    void choose(const std::optional<QString> &value);
    /// Chooses all.
    void reset();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void say(QAbstractButton &button, const Chip &chip);
    void sayAll();
    /// How high the buttons are in @p width; puts them there with @p place.
    int arrange(int width, bool place) const;

    QButtonGroup *m_buttons;
    QList<Chip> m_chips;
    /// By the button's number.
    QList<std::optional<QString>> m_values;
    std::optional<QString> m_chosen;
};

} // namespace gui
