// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/help/chapters.h"
#include "gui/shell/windowbar.h"

#include <QPointer>

namespace settings {
class Settings;
}

namespace words {
class Language;
}

namespace gui {

class Notice;
class Page;

/// Says above a page, in one line, what it answers: from the first visit on until the person closes it, and never
/// again.
class Introduction : public WindowBar
{
    Q_OBJECT

public:
    /// Both must outlive this.
    Introduction(settings::Settings &settings, words::Language &language, QWidget *parent = nullptr);

    /// Introduces @p page whenever it is shown.
    void introduce(Page &page);
    QString sentence() const override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showLine();

    settings::Settings &m_settings;
    words::Language &m_language;
    Notice *m_notice;
    QPointer<Page> m_page;
    /// In the language of m_code; read when the first line is to be said.
    QList<Chapter> m_chapters;
    QString m_code;
};

} // namespace gui
