// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/requests/requestspage.h"

#include "exchange/requesttext.h"
#include "exchange/specialfile.h"
#include "gui/kit/buttons.h"
#include "gui/kit/detailsdialog.h"
#include "gui/kit/filedialog.h"
#include "gui/look/fonts.h"
#include "inventory/requestlog.h"
#include "ui_requestspage.h"
#include "words/errortext.h"
#include "words/writetext.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// By column; the path has what these leave.
const QList<int> requestColumns{90, 62, 0, 62, 92, 82, 72, 160};
const QList<int> narrowRequestColumns{75, 58, 0, 56, 86, 72, 62, 110};
constexpr int requestsWideFrom = 900;

} // namespace

RequestsPage::RequestsPage(inventory::RequestLog &log, settings::Settings &settings, QWidget *parent)
    : ListPage(parent)
    , m_log(log)
    , m_ui(std::make_unique<Ui::RequestsPage>())
    , m_table(own(models::makeRequestTable()))
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    scaleFont(*m_ui->title, 1.2);
    // The page's own ground, without a sheet inside it.
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->contents->setAutoFillBackground(false);
    // What is coloured there is coloured as on a window.
    m_ui->contents->setBackgroundRole(QPalette::Window);
    setUpActions();
    setUp({.id = u"requests"_s,
           .icon = u"requests"_s,
           .filter = m_ui->filter,
           .pane = m_ui->pane,
           .buttons = m_ui->actions,
           .before = m_ui->save,
           .selectsFirst = false},
          *new QTableView(this),
          {.widths = requestColumns,
           .stretched = m_table.columnNamed("path"),
           .sortedBy = u"time"_s,
           .order = Qt::DescendingOrder,
           .spare = {u"attempt"_s, u"size"_s, u"duration"_s}},
          settings);
    setTabOrder(m_ui->filter->lastControl(), m_ui->copyAll);
    setTabOrder(m_ui->copyAll, m_ui->save);
    connect(&log, &inventory::RequestLog::added, this, &RequestsPage::noted);
    connect(&log, &inventory::RequestLog::cleared, this, &RequestsPage::renew);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->setSizes({490, 200});
    begin();
}

RequestsPage::~RequestsPage() = default;

ListPage::Words RequestsPage::words() const
{
    const QString none = tr("No requests yet.");
    return {
        .title = tr("Requests"),
        .menu = tr("Re&quest"),
        .table = tr("Requests to the API"),
        .hint = tr("Filter requests (Ctrl+F)"),
        .none = tr("Select a request to see its result."),
        .gone = tr("Select a request to see its result."),
        .empty = {.nothing = none, .hidden = tr("No request matches the filter."), .reading = none, .notAsked = none}};
}

QString RequestsPage::amount(int count) const
{
    return tr("%Ln request(s)", nullptr, count);
}

inventory::State RequestsPage::state() const
{
    const QList<api::RequestNote> &rows = m_table.rows();
    if (rows.isEmpty())
        return {};
    return {.phase = inventory::State::Phase::Ready,
            .at = rows.constLast().started.addMSecs(rows.constLast().duration.count()),
            .error = {},
            .flaws = {}};
}

void RequestsPage::activate()
{
    renew();
    // The latest is what one comes for; what was looked at before stays, as long as it is there.
    if (current().isUntouched() || (!selected().isEmpty() && shownRow() < 0))
        selectFirst();
}

void RequestsPage::resizeEvent(QResizeEvent *event)
{
    ListPage::resizeEvent(event);
    const bool wide = width() >= scaled(requestsWideFrom);
    if (wide != m_isWide)
        tools().setFirstWidths(wide ? requestColumns : narrowRequestColumns);
    m_isWide = wide;
    fitTools();
}

bool RequestsPage::event(QEvent *event)
{
    // Before the layout tells the window how wide it must be.
    if (event->type() == QEvent::LayoutRequest)
        fitTools();
    return ListPage::event(event);
}

/// Puts the buttons below the filter where both have no room in a line, as in large text.
void RequestsPage::fitTools()
{
    const QMargins margins = m_ui->tools->contentsMargins();
    const int sides = margins.left() + margins.right();
    const int buttons = m_ui->actions->sizeHint().width();
    const int beside = sides + m_ui->filter->minimumSizeHint().width() + m_ui->tools->spacing() + buttons;
    placeBelow(*m_ui->tools, width() < beside, Qt::AlignRight);
    m_ui->top->setMinimumWidth(sides + buttons);
}

void RequestsPage::setUpActions()
{
    m_copyAll = addOwnAction([this] {
        QGuiApplication::clipboard()->setText(text());
        Q_EMIT said(tr("The requests were copied as text."));
    });
    m_save = addOwnAction([this] { askWhere(); });
    m_clear = addOwnAction([this] { m_log.clear(); });
    bindButton(*m_ui->copyAll, *m_copyAll);
    bindButton(*m_ui->save, *m_save);
}

void RequestsPage::retranslate()
{
    m_copyAll->setText(tr("Copy all"));
    m_save->setText(tr("Save all…"));
    m_clear->setText(tr("Clear list"));
    m_ui->scroll->setAccessibleName(tr("Details of the request"));
}

void RequestsPage::noted()
{
    // Rows that nobody looks at follow when somebody does.
    if (isVisible())
        renew();
}

void RequestsPage::renew()
{
    renewRows();
    renewDetails();
}

void RequestsPage::dayChanged()
{
    m_table.setLocale(locale());
}

void RequestsPage::showRows()
{
    m_table.setRows(m_log.notes());
    const bool any = !m_log.notes().isEmpty();
    for (QAction *action : {m_copyAll, m_save, m_clear})
        action->setEnabled(any);
}

void RequestsPage::showDetails()
{
    const int row = shownRow();
    m_ui->nothing->say(row < 0 ? absence() : QString());
    m_ui->stack->setCurrentWidget(row < 0 ? static_cast<QWidget *>(m_ui->nothing) : m_ui->request);
    if (row >= 0)
        showNote(m_table.row(row));
}

void RequestsPage::showNote(const api::RequestNote &note)
{
    m_ui->title->setText(note.verb + u' ' + note.path);
    QString sentence = tr("The API responded as expected.");
    if (note.outcome)
        sentence = words::ErrorText::sentence(*note.outcome);
    else if (note.status >= 300)
        sentence = tr("The API redirected to another of its addresses, which was requested next.");
    QList<DetailRow> facts{
        {tr("Outcome"), sentence, false, note.outcome ? models::requestTone(note) : words::Tone::Normal},
        {tr("Path"), note.path, true},
    };
    if (note.outcome && !note.outcome->words.isEmpty())
        facts.insert(1, {tr("Server's error message"), note.outcome->words});
    m_ui->facts->setRows(facts);
    m_ui->measures->setRows({
        {tr("Sent"), models::requestTime(note)},
        {tr("Status"), note.status > 0 ? QString::number(note.status) : tr("No response")},
        {tr("Duration"), models::requestDuration(note, locale())},
        {tr("Size"), note.status > 0 ? tr("%Ln byte(s)", nullptr, static_cast<int>(note.bytes)) : QString()},
        {tr("Attempt"), locale().toString(note.attempt)},
    });
}

QString RequestsPage::text() const
{
    // As they went out, which is not always as they ended.
    QList<api::RequestNote> notes = m_log.notes();
    std::sort(notes.begin(), notes.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
    return exchange::requestText(notes, {.version = QCoreApplication::applicationVersion(),
                                         .qtVersion = QString::fromLatin1(qVersion()),
                                         .at = QDateTime::currentDateTimeUtc(),
                                         .base = m_log.base()});
}

void RequestsPage::askWhere()
{
    const QString name = u"cloudnet-requests-%1.txt"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    askWhereToSave({.title = [] { return tr("Save as text"); },
                    .accept = [] { return tr("Save"); },
                    .filter = [] { return tr("Text (*.txt)"); },
                    .suffix = u"txt"_s,
                    .name = name},
                   this, this, [this](const QString &path) { write(path); });
}

void RequestsPage::write(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QByteArray bytes = text().toUtf8();
    QSaveFile file(path);
    const bool isSpecial = exchange::isSpecialFile(path);
    if (!isSpecial && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
        exchange::commitWhole(file)) {
        Q_EMIT said(tr("The requests were written to %1.").arg(shown));
        return;
    }
    const QString error = isSpecial ? exchange::specialFileError() : file.errorString();
    DetailsDialog::open([obstacle = words::obstacleOf(path, error)] { return words::WriteText::notSaved(obstacle); },
                        [said = shown + u'\n' + error] { return said; }, this);
}

} // namespace gui

#include "moc_requestspage.cpp"
