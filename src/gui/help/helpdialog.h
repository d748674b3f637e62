// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/help/chapters.h"
#include "gui/kit/dialog.h"

#include <memory>

class QUrl;

namespace Ui {
class HelpDialog;
}

namespace words {
class Language;
}

namespace gui {

/// The help: its chapters, and a search that leaves those that have all the words and marks these in the text. It shows
/// nothing but the program's own texts and follows no link out of them.
class HelpDialog : public Dialog
{
    Q_OBJECT

public:
    /// @p language must outlive the dialog.
    HelpDialog(words::Language &language, QWidget *parent);
    ~HelpDialog() override;

    /// Shows the chapter of that name; nothing when there is none.
    void showChapter(const QString &name);
    /// Shows the chapter about @p window or, where there is none, about what is shown in it; otherwise the first.
    void showAbout(const QWidget &window);
    /// Looks for @p words, as if they were typed.
    void search(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void readChapters();
    void filter();
    void showText();
    void markWords();
    void follow(const QUrl &link);
    QString nameShown() const;
    QStringList words() const;
    void styleText();

    std::unique_ptr<Ui::HelpDialog> m_ui;
    words::Language &m_language;
    QList<Chapter> m_chapters;
};

} // namespace gui
