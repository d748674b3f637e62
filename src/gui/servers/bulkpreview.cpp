// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/bulkpreview.h"

#include "gui/lists/listpane.h"
#include "gui/lists/tabletools.h"
#include "gui/lists/views.h"

#include <QEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using models::BulkChange;

namespace gui {

namespace {

/// Enough rows to see what kind of change it is; the rest is scrolled to.
constexpr int leastPreviewRows = 5;

QList<BulkChange> changesOf(const BulkServer &server, const inventory::BulkSave::Texts &texts)
{
    BulkChange change{.name = server.name, .hostname = server.hostname};
    if (!server.base) {
        change.kind = server.isReading() ? BulkChange::Kind::Reading : BulkChange::Kind::Unread;
        return {change};
    }
    QList<BulkChange> changes;
    for (const auto &[field, text] : texts) {
        if (server.base->at(field) == text)
            continue;
        change.field = field;
        change.before = server.base->at(field);
        change.after = text;
        changes.append(change);
    }
    if (!changes.isEmpty())
        return changes;
    change.kind = BulkChange::Kind::Unchanged;
    return {change};
}

} // namespace

BulkPreview::BulkPreview(QWidget *parent)
    : QWidget(parent)
    , m_table(models::makeBulkChangeTable())
    , m_summary(new QLabel(this))
    , m_pane(new ListPane(this))
    , m_view(new QTableView(m_pane))
{
    m_summary->setObjectName(u"previewSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_summary);
    layout->addWidget(m_pane, 1);
    m_model.setTable(m_table.get());
    m_view->setModel(&m_model);
    prepareTable(*m_view, {220, 130, 170, 0}, m_table->columnNamed("new"));
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_pane->setView(m_view, &m_model);
    inventory::State known;
    known.phase = inventory::State::Phase::Ready;
    known.at = QDateTime::currentDateTimeUtc();
    m_pane->setState(known);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(50));
    connect(&m_soon, &QTimer::timeout, this, &BulkPreview::showNow);
    retranslate();
}

BulkPreview::~BulkPreview() = default;

void BulkPreview::setSettings(settings::Settings &settings)
{
    auto *tools = new TableTools(*m_view, m_model, u"bulk-preview"_s, settings, this);
    tools->offer([] { return QList<QAction *>(); });
}

void BulkPreview::showChanges(const QList<BulkServer> &servers, const inventory::BulkSave::Texts &texts)
{
    m_servers = servers;
    m_texts = texts;
    summarize();
    if (!m_soon.isActive())
        m_soon.start();
}

void BulkPreview::showNow()
{
    m_soon.stop();
    QList<BulkChange> rows;
    for (const BulkServer &server : std::as_const(m_servers)) {
        if (!m_texts.isEmpty() || !server.base)
            rows += changesOf(server, m_texts);
    }
    m_table->setRows(std::move(rows));
}

void BulkPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        m_pane->setMinimumHeight((leastPreviewRows + 1) * (m_view->fontMetrics().height() + 10));
}

void BulkPreview::retranslate()
{
    m_table->setLocale(locale());
    m_view->setAccessibleName(tr("What changes"));
    const QString nothing = tr("Type into a field, or tick it, to see what changes on each server.");
    m_pane->setTexts({.nothing = nothing, .hidden = nothing, .reading = nothing, .notAsked = nothing});
    m_pane->setMinimumHeight((leastPreviewRows + 1) * (m_view->fontMetrics().height() + 10));
    summarize();
}

void BulkPreview::summarize()
{
    int changing = 0;
    int unchanged = 0;
    for (const BulkServer &server : std::as_const(m_servers)) {
        if (!server.base)
            continue;
        const bool changes = std::any_of(m_texts.cbegin(), m_texts.cend(),
                                         [&](const auto &text) { return server.base->at(text.first) != text.second; });
        ++(changes ? changing : unchanged);
    }
    QString said = tr("Nothing is changed yet.");
    if (!m_texts.isEmpty())
        said = changing == 0 ? tr("Nothing changes.") : tr("%Ln server(s) will be changed.", nullptr, changing);
    if (!m_texts.isEmpty() && changing > 0 && unchanged > 0)
        said += u' ' + tr("Nothing changes on %Ln server(s).", nullptr, unchanged);
    m_summary->setText(said);
}

} // namespace gui

#include "moc_bulkpreview.cpp"
