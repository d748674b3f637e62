// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/introduction.h"

#include "gui/kit/notice.h"
#include "gui/pages/page.h"
#include "settings/settings.h"
#include "words/language.h"

#include <QEvent>

namespace gui {

Introduction::Introduction(settings::Settings &settings, words::Language &language, QWidget *parent)
    : WindowBar(parent)
    , m_settings(settings)
    , m_language(language)
    , m_notice(addNotice())
{
    connect(m_notice, &Notice::retryAsked, this, [this] {
        if (!m_page)
            return;
        m_settings.setIntroduced(m_page->id());
        m_page->takeFocus(false);
        showLine();
    });
}

void Introduction::introduce(Page &page)
{
    page.installEventFilter(this);
}

QString Introduction::sentence() const
{
    return m_notice->sentence();
}

void Introduction::retranslate()
{
    showLine();
}

bool Introduction::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        m_page = qobject_cast<Page *>(watched);
        showLine();
    }
    return WindowBar::eventFilter(watched, event);
}

void Introduction::showLine()
{
    const bool isKnown = !m_page || m_settings.isIntroduced(m_page->id());
    if (!isKnown && m_code != m_language.code()) {
        m_code = m_language.code();
        m_chapters = chapters(m_code);
    }
    const Chapter *about = isKnown ? nullptr : chapterAbout(m_chapters, *m_page);
    if (!about || about->answers.isEmpty()) {
        hide();
        m_notice->clear();
        return;
    }
    m_notice->setRetryText(tr("Got it"));
    m_notice->say(Notice::Kind::Information, tr("%1 F1 tells more.").arg(about->answers), true);
    appear();
}

} // namespace gui

#include "moc_introduction.cpp"
