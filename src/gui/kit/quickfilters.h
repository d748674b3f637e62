// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QButtonGroup;
class QPushButton;

namespace gui {

/// Quick filters of which one is chosen: all, or one value. Where none of them stands for all, the chosen one is
/// given up by choosing it again. Where they do not fit in a row, they go on in the next; in large text, whose rows are
/// dear, those without room stand in the menu of a button at the end.
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
        /// What it stands for in more words: its tool tip, which screen readers say too.
        QString description = {};

        /// One that says beside @p what how many rows it shows.
        static Chip counted(const std::optional<QString> &value, const QString &what, qsizetype count,
                            const QLocale &locale);
    };

    /// When one button has them all in its menu.
    enum class Folds { Never, InLargeText, Always };

    explicit QuickFilters(QWidget *parent = nullptr);

    /// @p title is what they are about, in the language of the moment: that button says it while none is chosen.
    void setFolds(Folds folds, const QString &title);
    /// A chosen value that is no longer there gives way to all.
    void setChips(const QList<Chip> &chips);
    /// The chosen value; nothing for all.
    const std::optional<QString> &chosen() const { return m_chosen; }
    void choose(const std::optional<QString> &value);
    /// Chooses all.
    void reset();

    /// Of all chips beside each other, however many of them stand behind the button now.
    int wholeWidth() const;
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
    void press(int id);
    /// How high the buttons are in @p width; puts them there with @p place.
    int arrange(int width, bool place) const;
    int arrangeLine(int width, bool place) const;
    bool isFolded() const;
    /// How many stand in a line of that width, before the button that has the others.
    int fitting(int width) const;
    /// What the button says of what is behind it, from the number @p first on.
    QString restText(int first) const;
    int restWidth(int first) const;
    void sayRest(int first) const;
    void hideRest() const;
    void openRest();
    int chosenId() const;

    QButtonGroup *m_buttons;
    /// Has those without room; there is one once there are chips.
    QPushButton *m_rest = nullptr;
    Folds m_folds = Folds::Never;
    QString m_title;
    /// The first that is behind the button.
    mutable int m_firstOfRest = 0;
    QList<Chip> m_chips;
    /// By the button's number.
    QList<std::optional<QString>> m_values;
    std::optional<QString> m_chosen;
};

} // namespace gui
