// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <optional>

namespace gui {

/// An editor of plain text that gives back what was put in, to the character: line ends of every kind, no-break spaces,
/// tabs and control characters. Only what a person types or pastes differs. Of a long text it shows one part, so that
/// a key press costs the same however long the text is, and a word may be as long as it likes.
class ExactEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// A text that is no longer is shown whole.
    static constexpr qsizetype longestShown = 5000;

    explicit ExactEdit(QWidget *parent = nullptr);

    /// Replaces the text, which begins a new history of changes. The part that is shown has @p place in it, and the
    /// cursor there.
    void setExactText(const QString &text, qsizetype place = 0);
    /// Replaces the text as a person's own change would, which Undo takes back, and shows its beginning.
    void replaceExactText(const QString &text);
    /// The whole text.
    const QString &exactText() const;

    /// Which characters of the whole text are shown.
    struct Part
    {
        qsizetype first = 0;
        qsizetype end = 0;
        qsizetype whole = 0;

        bool isWhole() const { return first == 0 && end == whole; }
        bool operator==(const Part &) const = default;
    };
    Part part() const;
    /// Shows the part before this one, if there is one.
    void showEarlier();
    /// Shows the part after this one, if there is one.
    void showLater();

    /// The last change, one letter after the other in this part; what was changed before in other parts goes at once.
    void undo();

Q_SIGNALS:
    /// Another part is shown.
    void partChanged();

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The text and what is shown of it, at some time.
    struct State
    {
        QString text;
        qsizetype first = 0;
        qsizetype end = 0;
        qsizetype place = 0;
    };

    void present(const State &state);
    /// As much of @p text around @p place as is shown of a long one.
    static State around(const QString &text, qsizetype place);
    /// What is shown now, with the cursor's place.
    State state() const;
    void leave();
    void fill(QStringView text, qsizetype place);
    void insert(QTextCursor &cursor, QStringView text) const;
    void insertLineEnd();
    QString exactBetween(int from, int to) const;
    int lastPosition() const;
    void keepBounded();

    /// What stands before and after the part that is shown.
    QString m_before;
    QString m_after;
    /// How a line ends that says nothing else of itself: as the first of the text does.
    QString m_lineEnd;
    /// What was there when this part was first shown, and before that.
    State m_entered;
    QList<State> m_earlier;
    bool m_isBounding = false;
    mutable std::optional<QString> m_exact;
};

} // namespace gui
