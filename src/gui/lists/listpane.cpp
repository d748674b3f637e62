// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/listpane.h"

#include "gui/kit/notice.h"
#include "gui/kit/placeholder.h"
#include "gui/kit/taborder.h"
#include "tables/arrangedmodel.h"
#include "words/errortext.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QProgressBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace gui {

using Phase = inventory::State::Phase;

namespace {

/// Whether the list's last read failed, and that is told here: what goes for all pages is told once over them.
bool isFailure(const inventory::State &state)
{
    return state.phase == Phase::Failed && state.error && !words::isToldOnce(*state.error);
}

} // namespace

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

void ListPane::setView(QAbstractItemView *view, tables::ArrangedModel *model)
{
    m_model = model;
    m_stack->addWidget(view);
    m_stack->addWidget(m_placeholder);
    // After what stands above it.
    QWidget *last = this;
    for (QWidget *next = nextInFocusChain(); next != view && isAncestorOf(next); next = next->nextInFocusChain())
        last = next;
    reachAfter(*last, *view);
    connect(model, &tables::ArrangedModel::countsChanged, this, &ListPane::showState);
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

/// What is to be said of a list that came in part.
QString ListPane::incomplete(const Source &source)
{
    const QString sentence = words::ErrorText::incomplete(*source.state.missing);
    return source.name ? u"%1: %2"_s.arg(source.name(), sentence) : sentence;
}

QString ListPane::sentence(const Source &source)
{
    return isFailure(source.state) ? failure(source) : incomplete(source);
}

QString ListPane::details(const Source &source)
{
    return words::ErrorText::details(isFailure(source.state) ? *source.state.error : *source.state.missing);
}

void ListPane::showNotice()
{
    QList<Source> told;
    QList<api::Flaw> flaws;
    for (const Source &source : std::as_const(m_sources)) {
        const inventory::State &state = source.state;
        // While nothing is known the placeholder tells that nothing could be read.
        if ((isFailure(state) && anyHasValues()) || (state.missing && !words::isToldOnceInPart(*state.missing)))
            told += source;
        std::copy_if(state.flaws.begin(), state.flaws.end(), std::back_inserter(flaws), words::isSeen);
    }
    if (told.isEmpty() && flaws.isEmpty())
        return m_notice->clear();
    m_notice->say(
        Notice::Kind::Warning,
        [told, count = static_cast<int>(flaws.size())] {
            QStringList sentences;
            for (const Source &source : told)
                sentences += sentence(source);
            if (told.isEmpty())
                sentences += tr("%n item(s) in the API's response could not be used, or only in part.", nullptr, count);
            return sentences.join(u' ');
        },
        [told, flaws] {
            QStringList texts;
            for (const Source &source : told)
                texts += details(source);
            if (!flaws.isEmpty())
                texts += words::ErrorText::details(flaws);
            return texts.join(u"\n\n"_s);
        },
        true);
}

} // namespace gui

#include "moc_listpane.cpp"
