// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/listpane.h"

#include "gui/errortext.h"
#include "gui/notice.h"
#include "gui/placeholder.h"
#include "models/arrangedmodel.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QProgressBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace gui {

using Phase = inventory::State::Phase;

ListPane::ListPane(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_notice(new Notice(this))
    , m_stack(new QStackedLayout)
    , m_placeholder(new Placeholder(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addLayout(m_stack, 1);
    // Over the first pixels of the view: a bar that came and went within the layout would make the rows jump.
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setFixedHeight(2);
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_bar->hide();
    connect(m_notice, &Notice::retryAsked, this, &ListPane::retryAsked);
    connect(m_placeholder, &Placeholder::actionAsked, this, [this] {
        if (m_clears)
            Q_EMIT clearFilterAsked();
        else
            Q_EMIT retryAsked();
    });
}

void ListPane::setView(QAbstractItemView *view, models::ArrangedModel *model)
{
    m_model = model;
    m_stack->addWidget(view);
    m_stack->addWidget(m_placeholder);
    connect(model, &models::ArrangedModel::countsChanged, this, &ListPane::showState);
}

void ListPane::setTexts(const Texts &texts)
{
    m_texts = texts;
    m_bar->setAccessibleName(texts.reading);
    showState();
}

void ListPane::setState(const inventory::State &state)
{
    m_state = state;
    showState();
}

QString ListPane::placeholderText() const
{
    return m_stack->currentWidget() == m_placeholder ? m_placeholder->sentence() : QString();
}

QString ListPane::noticeText() const
{
    return m_notice->sentence();
}

void ListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

void ListPane::showState()
{
    if (!m_model)
        return;
    m_bar->setVisible(m_state.phase == Phase::Loading);
    m_bar->setGeometry(0, 0, width(), 2);
    m_bar->raise();
    const bool rows = m_model->shownCount() > 0;
    showPlaceholder();
    m_stack->setCurrentIndex(rows ? 0 : 1);
    showNotice();
}

void ListPane::showPlaceholder()
{
    m_clears = m_model->totalCount() > 0;
    if (m_clears)
        m_placeholder->say(m_texts.hidden, tr("Clear"), {});
    else if (m_state.phase == Phase::Failed && m_state.error)
        m_placeholder->say(ErrorText::sentence(*m_state.error), tr("Retry"), ErrorText::details(*m_state.error));
    else if (m_state.hasValues())
        m_placeholder->say(m_texts.nothing, {}, {});
    else if (m_state.phase == Phase::Loading)
        m_placeholder->say(m_texts.reading, {}, {});
    else
        m_placeholder->say(m_texts.notAsked, {}, {});
}

void ListPane::showNotice()
{
    const bool failed = m_state.phase == Phase::Failed && m_state.error && m_state.hasValues();
    if (failed) {
        m_notice->say(
            Notice::Kind::Warning,
            tr("Could not be refreshed; what was last known is shown. %1").arg(ErrorText::sentence(*m_state.error)),
            ErrorText::details(*m_state.error), true);
    } else if (!m_state.flaws.isEmpty()) {
        QStringList details;
        for (const api::Flaw &flaw : m_state.flaws)
            details += ErrorText::sentence(flaw);
        m_notice->say(
            Notice::Kind::Warning,
            tr("%n element(s) of the API's answer could not be used.", nullptr, static_cast<int>(m_state.flaws.size())),
            details.join(u'\n'), true);
    } else {
        m_notice->clear();
    }
}

} // namespace gui
