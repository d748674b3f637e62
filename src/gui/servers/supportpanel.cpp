// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/supportpanel.h"

#include "gui/kit/buttons.h"
#include "gui/kit/flow.h"
#include "gui/lists/awaitedrow.h"
#include "gui/lists/tabletools.h"
#include "gui/lists/views.h"
#include "gui/look/fonts.h"
#include "gui/pages/customerlinks.h"
#include "inventory/inventory.h"
#include "ui_supportpanel.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// Narrower than this, what is selected is named in the list alone.
constexpr int namedFrom = 420;
/// So many rows are in sight at least; a low panel scrolls.
constexpr int leastRows = 4;

} // namespace

SupportPanel::SupportPanel(inventory::Inventory &inventory, settings::Settings &settings, inventory::Kind kind,
                           const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_inventory(inventory)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::SupportPanel>())
    , m_resource{kind, {}}
    , m_id(id)
    , m_model(std::make_unique<tables::ArrangedModel>())
    , m_buttons(new Flow)
{
    m_ui->setupUi(this);
    m_pane = m_ui->pane;
    m_view = new QTableView(m_pane);
    m_ui->copies->addLayout(m_buttons, 1);
    // The window keeps where a splitter stands by its name.
    m_ui->parts->setObjectName(id + u"-parts"_s);
    for (QLabel *label : {m_ui->about, m_ui->note})
        label->setForegroundRole(QPalette::PlaceholderText);
    scaleFont(*m_ui->note, 0.9, QFont::Normal);
    scaleFont(*m_ui->chosen, 1.1);
    m_ui->contents->setAutoFillBackground(false);
    m_ui->details->viewport()->setAutoFillBackground(false);
    m_ui->detailsContents->setAutoFillBackground(false);
    connect(m_ui->ask, &QPushButton::clicked, this, &SupportPanel::ask);
    connect(&inventory, &inventory::Inventory::changed, this, &SupportPanel::heard);
}

SupportPanel::~SupportPanel() = default;

bool SupportPanel::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        fitFoot();
        fitChosen();
        fitList();
    }
    return done;
}

/// Keeps the list's header, some rows and the bar below them in sight.
void SupportPanel::fitList()
{
    const int header = m_view->horizontalHeader()->sizeHint().height();
    const int row = m_view->verticalHeader()->defaultSectionSize();
    const int bar = m_view->horizontalScrollBar()->sizeHint().height();
    m_pane->setMinimumHeight(header + leastRows * row + bar);
}

/// Puts the button below the note where this would be left with a word a line beside it; in a low panel the button's
/// tooltip tells it instead.
void SupportPanel::fitFoot()
{
    const QMargins margins = m_ui->foot->contentsMargins();
    const int beside = margins.left() + margins.right() + m_ui->foot->spacing() + m_ui->ask->sizeHint().width();
    const bool narrow = width() < beside + m_ui->note->fontMetrics().horizontalAdvance(u"mmmmmmmm"_s);
    const bool low = height() < 12 * fontMetrics().height();
    m_ui->note->setVisible(!narrow || !low);
    m_ui->ask->setToolTip(narrow && low ? m_ui->note->text() : QString());
    placeBelow(*m_ui->foot, narrow, Qt::AlignRight);
}

/// Puts the buttons below the name of what is selected where both have no room in a line. In a narrow panel there are
/// the buttons alone: the name is in the list.
void SupportPanel::fitChosen()
{
    const QMargins margins = m_ui->detailsLayout->contentsMargins();
    const int beside = margins.left() + margins.right() + m_ui->chosen->fairWidth() + m_ui->copies->spacing() +
                       m_buttons->sizeHint().width();
    m_ui->chosen->setVisible(width() >= namedFrom);
    placeBelow(*m_ui->copies, width() < beside, {});
}

FilterBox *SupportPanel::filterBox()
{
    return m_ui->filter;
}

void SupportPanel::goTo(const QString &object)
{
    if (object.isEmpty())
        return m_awaited->drop();
    m_awaited->await([this, object](int row) { return objectOf(row) == object; }, [this] { m_ui->filter->clear(); });
}

QTableView &SupportPanel::setUpList(std::unique_ptr<tables::TableModel> table, const QList<int> &widths,
                                    const char *stretched, const QByteArrayList &early, const char *sorted,
                                    const QByteArrayList &hidden)
{
    m_table = std::move(table);
    m_model->setTable(m_table.get());
    m_view->setModel(m_model.get());
    prepareTable(*m_view, widths, m_table->columnNamed(stretched));
    for (qsizetype place = 0; place < early.size(); ++place) {
        QHeaderView *header = m_view->horizontalHeader();
        header->moveSection(header->visualIndex(m_table->columnNamed(early.at(place))), static_cast<int>(place) + 1);
    }
    for (const QByteArray &column : hidden)
        m_view->setColumnHidden(m_table->columnNamed(column), true);
    m_view->sortByColumn(m_table->columnNamed(sorted), Qt::AscendingOrder);
    m_pane->setView(m_view, m_model.get());
    m_ui->filter->addModel(m_model.get());
    m_ui->filter->setView(m_view);
    connect(m_pane, &ListPane::retryAsked, this, [this] { m_inventory.read(m_resource); });
    connect(m_pane, &ListPane::clearFilterAsked, m_ui->filter, &FilterBox::clear);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SupportPanel::showChosen);
    // A change of layout takes hidden rows out of the selection without a word.
    connect(m_model.get(), &tables::ArrangedModel::arranged, this, &SupportPanel::showChosen);
    m_awaited = new AwaitedRow(*m_view, *m_model, this);
    auto *tools = new TableTools(*m_view, *m_model, m_id, m_settings, m_view);
    tools->offer([this] { return m_actions; });
    return *m_view;
}

QAction *SupportPanel::addOwn(bool button)
{
    auto *action = new QAction(this);
    m_actions.append(action);
    if (button) {
        auto *face = new QPushButton(this);
        bindButton(*face, *action);
        m_buttons->addWidget(face);
    }
    return action;
}

settings::Place SupportPanel::placeOf(const QString &target) const
{
    return allOfCustomer(target);
}

void SupportPanel::finish()
{
    connect(m_ui->facts, &DetailRows::followed, this,
            [this](const QString &target) { Q_EMIT wanted(placeOf(target)); });
    m_actions.append(nullptr);
    setTabOrder(m_view, m_ui->details);
    QWidget *last = m_ui->details;
    for (int i = 0; i < m_buttons->count(); ++i) {
        QWidget *face = m_buttons->itemAt(i)->widget();
        setTabOrder(last, face);
        last = face;
    }
    setTabOrder(last, m_ui->ask);
    m_ui->parts->setStretchFactor(0, 3);
    m_ui->parts->setStretchFactor(1, 2);
    m_ui->parts->setSizes({270, 260});
    retranslate();
}

void SupportPanel::showServer(const api::Instance *instance)
{
    const api::Instance next = instance ? *instance : api::Instance();
    if (next == m_instance)
        return;
    m_instance = next;
    if (const QString name = next.name; name != m_resource.name) {
        m_view->clearSelection();
        m_resource.name = name;
        m_behind = true;
    }
    if (isVisible())
        catchUp();
}

QList<int> SupportPanel::chosenRows() const
{
    QModelIndexList indexes = m_view->selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end());
    QList<int> rows;
    rows.reserve(indexes.size());
    for (const QModelIndex &index : std::as_const(indexes))
        rows.append(m_model->sourceRow(index));
    return rows;
}

SupportPanel::Chosen SupportPanel::chosenOf(const QList<int> &rows) const
{
    if (rows.isEmpty())
        return Chosen::Nothing;
    const auto assigned = std::count_if(rows.cbegin(), rows.cend(), [this](int row) { return isAssigned(row); });
    return assigned == rows.size() ? Chosen::Assigned : assigned == 0 ? Chosen::Available : Chosen::Both;
}

QString SupportPanel::whyNotOne(const QList<int> &rows) const
{
    return rows.size() < 2 ? QString()
                           : tr("%1. Select a single row for this.").arg(countText(static_cast<int>(rows.size())));
}

void SupportPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void SupportPanel::showEvent(QShowEvent *event)
{
    catchUp();
    QWidget::showEvent(event);
}

void SupportPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFoot();
    fitChosen();
}

void SupportPanel::heard(const inventory::Changes &changes)
{
    if (!changes.touches(m_resource))
        return;
    m_behind = m_behind || changes.values(m_resource);
    if (isVisible())
        catchUp();
}

void SupportPanel::catchUp()
{
    if (m_behind) {
        m_behind = false;
        takeRows();
    }
    showState();
    showChosen();
}

void SupportPanel::showState()
{
    inventory::State state = server().isEmpty() ? inventory::State() : m_inventory.state(m_resource);
    if (isBusy())
        state = {inventory::State::Phase::Loading, {}, {}, {}};
    m_pane->setState(state);
}

void SupportPanel::showChosen()
{
    const QList<int> rows = chosenRows();
    if (!rows.isEmpty() && m_ui->details->isHidden()) {
        // The details take room from the list; what was selected stays in sight.
        QMetaObject::invokeMethod(
            m_view, [view = m_view] { view->scrollTo(view->currentIndex()); }, Qt::QueuedConnection);
    }
    m_ui->details->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_ui->chosen->setText(rows.size() > 1 ? countText(static_cast<int>(rows.size())) : nameOf(rows.first()));
    m_ui->facts->setVisible(rows.size() == 1);
    m_ui->facts->setRows(rows.size() == 1 ? facts(rows.first()) : QList<DetailRow>());
    showAsk(rows);
    enableActions(rows);
}

/// One request asks for one thing.
void SupportPanel::showAsk(const QList<int> &rows)
{
    const Chosen chosen = chosenOf(rows);
    const bool both = chosen == Chosen::Both;
    m_ui->ask->setText(both ? tr("Request a change…") : askText(chosen));
    m_ui->ask->setEnabled(!server().isEmpty() && !both);
    m_ui->note->setText(both ? tr("Select either what is assigned or what is available.")
                             : tr("Cloudnet's support makes these changes. Use the button to write to them."));
    fitFoot();
}

void SupportPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->about->setText(about());
    m_ui->about->setVisible(!about().isEmpty());
    m_ui->details->setAccessibleName(tr("Details of what is selected"));
    m_ui->filter->setHint(tr("Filter"));
    const ListTexts words = texts();
    m_view->setAccessibleName(words.accessibleName);
    m_pane->setTexts(words.pane);
    m_table->setLocale(locale());
    retranslateActions();
    showChosen();
}

void SupportPanel::ask()
{
    const QList<int> rows = chosenRows();
    exchange::SupportRequest asked = request(chosenOf(rows), rows);
    asked.server = m_instance.name;
    asked.hostname = m_instance.hostname;
    asked.description = m_instance.description;
    Q_EMIT requestAsked(asked);
}

} // namespace gui

#include "moc_supportpanel.cpp"
