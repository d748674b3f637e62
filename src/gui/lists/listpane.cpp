// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/listpane.h"

#include "gui/kit/notice.h"
#include "gui/kit/placeholder.h"
#include "gui/kit/taborder.h"
#include "models/arrangedmodel.h"
#include "words/errortext.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QProgressBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    // After what stands above it.
    QWidget *last = this;
    for (QWidget *next = nextInFocusChain(); next != view && isAncestorOf(next); next = next->nextInFocusChain())
        last = next;
    reachAfter(*last, *view);
    connect(model, &models::ArrangedModel::countsChanged, this, &ListPane::showState);
}

void ListPane::setTexts(const Texts &texts)
{
    m_texts = texts;
    m_bar->setAccessibleName(texts.reading);
    showState();
}

void ListPane::setSources(const QList<Source> &sources)
{
    m_sources = sources;
    showState();
}

QSize ListPane::minimumSizeHint() const
{
    // In a low window a list may show few rows: what it would like for its placeholder does not keep the window high.
    constexpr int least = 90;
    const QSize hint = QWidget::minimumSizeHint();
    return {hint.width(), std::min(hint.height(), least)};
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
    m_bar->setVisible(any(Phase::Loading));
    m_bar->setGeometry(0, 0, width(), 2);
    m_bar->raise();
    // Before the filter is settled nobody knows that it hides all.
    const bool rows = m_model->shownCount() > 0 || !m_model->isSettled();
    showPlaceholder();
    m_stack->setCurrentIndex(rows ? 0 : 1);
    showNotice();
}

bool ListPane::any(Phase phase) const
{
    return std::any_of(m_sources.begin(), m_sources.end(),
                       [phase](const Source &source) { return source.state.phase == phase; });
}

bool ListPane::anyHasValues() const
{
    return std::any_of(m_sources.begin(), m_sources.end(),
                       [](const Source &source) { return source.state.hasValues(); });
}

void ListPane::showPlaceholder()
{
    m_clears = m_model->totalCount() > 0;
    const auto failed = std::find_if(m_sources.begin(), m_sources.end(), [](const Source &source) {
        return source.state.phase == Phase::Failed && source.state.error;
    });
    const bool allKnown =
        std::all_of(m_sources.begin(), m_sources.end(), [](const Source &source) { return source.state.hasValues(); });
    if (m_clears)
        m_placeholder->say(m_texts.hidden, tr("Clear"));
    else if (failed != m_sources.end())
        m_placeholder->say(
            [source = *failed, byName = anyHasValues() && m_sources.size() > 1] {
                return byName ? failure(source) : words::ErrorText::sentence(*source.state.error);
            },
            tr("Retry"), [error = *failed->state.error] { return words::ErrorText::details(error); });
    else if (allKnown)
        m_placeholder->say(m_texts.nothing);
    else if (any(Phase::Loading))
        m_placeholder->say(m_texts.reading);
    else
        m_placeholder->say(m_texts.notAsked);
}

/// What is to be said of a list that failed.
QString ListPane::failure(const Source &source)
{
    const QString sentence = words::ErrorText::sentence(*source.state.error);
    if (!source.name)
        return tr("Could not refresh. The last known data is shown. %1").arg(sentence);
    return source.state.hasValues()
               ? tr("%1: could not refresh. The last known data is shown. %2").arg(source.name(), sentence)
               : tr("%1: could not be read. %2").arg(source.name(), sentence);
}

void ListPane::showNotice()
{
    QList<Source> failed;
    QList<api::Flaw> flaws;
    for (const Source &source : std::as_const(m_sources)) {
        // While nothing is known the placeholder tells it, and a refused key is told once over all pages.
        if (source.state.phase == Phase::Failed && source.state.error && anyHasValues() &&
            !words::isToldOnce(*source.state.error))
            failed += source;
        flaws += source.state.flaws;
    }
    const auto texts = [failed](QLatin1StringView between, auto textOf) {
        QStringList all;
        for (const Source &source : failed)
            all += textOf(source);
        return all.join(between);
    };
    if (!failed.isEmpty()) {
        m_notice->say(
            Notice::Kind::Warning, [texts] { return texts(" "_L1, &ListPane::failure); },
            [texts] {
                return texts("\n\n"_L1,
                             [](const Source &source) { return words::ErrorText::details(*source.state.error); });
            },
            true);
    } else if (!flaws.isEmpty()) {
        const auto count = static_cast<int>(flaws.size());
        m_notice->say(
            Notice::Kind::Warning,
            [count] { return tr("%n item(s) in the API's response could not be used.", nullptr, count); },
            [flaws] { return words::ErrorText::details(flaws); }, true);
    } else {
        m_notice->clear();
    }
}

} // namespace gui
