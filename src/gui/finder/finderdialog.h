// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/index.h"
#include "gui/kit/dialog.h"

#include <memory>
#include <optional>

class QKeyEvent;

namespace Ui {
class FinderDialog;
}

namespace gui {

class FinderModel;
class FinderSources;

/// Finds anything: what is typed above, the best of what is found below. The keyboard stays where one types; Up and
/// Down choose.
class FinderDialog : public Dialog
{
    Q_OBJECT

public:
    /// @p sources must outlive it.
    FinderDialog(FinderSources &sources, QWidget *parent);
    ~FinderDialog() override;

    void setText(const QString &text);
    /// What is typed next takes the place of what was typed.
    void selectText();
    /// Whether what is shown is the answer to what is typed.
    bool isAnswered() const { return m_answered == m_asked; }
    /// Whether all that there is can be found.
    bool isComplete() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Where { Here, OtherWindow };

    void ask();
    void take(const finder::Answer &answer);
    bool pressKey(const QKeyEvent &event);
    void move(int rows);
    void choose(int row);
    void openRow(Where where);
    void openWhenAnswered(Where where);
    void copy();
    void sayCurrent();
    void sayCount();
    void fitBelow();
    void retranslate();

    std::unique_ptr<Ui::FinderDialog> m_ui;
    FinderSources &m_sources;
    FinderModel *m_model;
    finder::Answer m_last;
    /// What is said where the rows would be; empty while there are some.
    QString m_nothing;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    /// Return was pressed before the answer came.
    std::optional<Where> m_opens;
};

/// Shows the finder of a window over it: the one that is open, or another one.
void showFinder(FinderSources &sources, QWidget &window);

} // namespace gui
