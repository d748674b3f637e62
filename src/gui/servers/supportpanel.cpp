// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/supportpanel.h"

#include "gui/kit/buttons.h"
#include "gui/kit/flow.h"
#include "gui/lists/tabletools.h"
#include "gui/lists/views.h"
#include "gui/look/fonts.h"
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
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// Narrower than this, two lists stand one above the other.
constexpr int besideFrom = 420;

} // namespace

SupportPanel::SupportPanel(inventory::Inventory &inventory, settings::Settings &settings, inventory::Kind kind,
                           const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_inventory(inventory)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::SupportPanel>())
    , m_resource{kind, {}}
    , m_buttons(new Flow)
{
    m_ui->setupUi(this);
    m_ui->copies->addLayout(m_buttons, 1);
    // The window keeps where splitters stand by their names.
    m_ui->parts->setObjectName(id + u"-parts"_s);
    m_ui->lists->setObjectName(id + u"-lists"_s);
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
        fitLists();
    }
    return done;
}

/// Keeps of each list its title, its header, a row and the bar below it in sight.
void SupportPanel::fitLists()
{
    for (const List &list : m_lists) {
        const int header = list.view->horizontalHeader()->sizeHint().height();
        const int row = list.view->verticalHeader()->defaultSectionSize();
        const int bar = list.view->horizontalScrollBar()->sizeHint().height();
        list.title->parentWidget()->setMinimumHeight(list.title->sizeHint().height() + header + row + bar);
    }
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
    m_ui->chosen->setVisible(width() >= besideFrom);
    placeBelow(*m_ui->copies, width() < beside, {});
}

FilterBox *SupportPanel::filterBox()
{
    return m_ui->filter;
}

QTableView &SupportPanel::addList(std::unique_ptr<models::TableModel> table, const QString &id,
                                  const QList<int> &widths, const char *stretched, const QByteArrayList &early)
{
    auto *side = new QWidget(m_ui->lists);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    List list{std::move(table), std::make_unique<models::ArrangedModel>(), new QLabel(side), new ListPane(side),
              nullptr};
    list.title->setTextFormat(Qt::PlainText);
    list.title->setContentsMargins(8, 8, 8, 8);
    scaleFont(*list.title, 1.1);
    layout->addWidget(list.title);
    layout->addWidget(list.pane, 1);
    list.view = new QTableView(list.pane);
    list.model->setTable(list.table.get());
    list.view->setModel(list.model.get());
    prepareTable(*list.view, widths, list.table->columnIndex(stretched));
    for (qsizetype place = 0; place < early.size(); ++place) {
        QHeaderView *header = list.view->horizontalHeader();
        header->moveSection(header->visualIndex(list.table->columnIndex(early.at(place))), static_cast<int>(place) + 1);
    }
    list.view->sortByColumn(0, Qt::AscendingOrder);
    list.pane->setView(list.view, list.model.get());
    list.title->setBuddy(list.view);
    m_ui->filter->addModel(list.model.get());
    if (m_lists.empty())
        m_ui->filter->setView(list.view);
    connect(list.pane, &ListPane::retryAsked, this, [this] { m_inventory.read(m_resource); });
    connect(list.pane, &ListPane::clearFilterAsked, m_ui->filter, &FilterBox::clear);
    connect(list.model.get(), &models::ArrangedModel::countsChanged, this, &SupportPanel::showTitles);
    connect(list.view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, number = m_lists.size()] { selected(number); });
    auto *tools = new TableTools(*list.view, *list.model, id, m_settings, list.view);
    tools->offer([this] { return m_actions; });
    m_lists.push_back(std::move(list));
    return *m_lists.back().view;
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

void SupportPanel::finish()
{
    // A change of layout takes hidden rows out of the selection without a word.
    for (const List &list : m_lists)
        connect(list.model.get(), &models::ArrangedModel::arranged, this, &SupportPanel::showChosen);
    m_actions.append(nullptr);
    setTabOrder(m_lists.back().view, m_ui->details);
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
        for (const List &list : m_lists)
            list.view->clearSelection();
        m_resource.name = name;
        m_behind = true;
    }
    if (isVisible())
        catchUp();
}

int SupportPanel::chosenList() const
{
    for (size_t number = 0; number < m_lists.size(); ++number) {
        if (m_lists[number].view->selectionModel()->hasSelection())
            return static_cast<int>(number);
    }
    return -1;
}

QList<int> SupportPanel::chosenRows() const
{
    const int number = chosenList();
    if (number < 0)
        return {};
    const List &list = m_lists[static_cast<size_t>(number)];
    QModelIndexList indexes = list.view->selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end());
    QList<int> rows;
    rows.reserve(indexes.size());
    for (const QModelIndex &index : std::as_const(indexes))
        rows.append(list.model->sourceRow(index));
    return rows;
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
    m_ui->lists->setOrientation(width() < besideFrom ? Qt::Vertical : Qt::Horizontal);
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
    for (const List &list : m_lists)
        list.pane->setState(state);
    showTitles();
}

void SupportPanel::showTitles()
{
    const bool known = m_inventory.state(m_resource).hasValues() && !isBusy();
    for (size_t number = 0; number < m_lists.size(); ++number) {
        const ListTexts words = texts(static_cast<int>(number));
        const QString count = locale().toString(m_lists[number].model->totalCount());
        m_lists[number].title->setText(known ? words.titleWithCount.arg(count) : words.title);
    }
}

void SupportPanel::selected(size_t number)
{
    if (m_selecting)
        return;
    m_selecting = true;
    if (m_lists[number].view->selectionModel()->hasSelection()) {
        for (size_t other = 0; other < m_lists.size(); ++other) {
            if (other != number)
                m_lists[other].view->clearSelection();
        }
    }
    m_selecting = false;
    showChosen();
}

void SupportPanel::showChosen()
{
    const int list = chosenList();
    const QList<int> rows = chosenRows();
    if (list >= 0 && m_ui->details->isHidden()) {
        // The details take room from the lists; what was selected stays in sight.
        QTableView *view = m_lists[static_cast<size_t>(list)].view;
        QMetaObject::invokeMethod(
            view, [view] { view->scrollTo(view->currentIndex()); }, Qt::QueuedConnection);
    }
    m_ui->details->setVisible(list >= 0);
    if (!rows.isEmpty())
        m_ui->chosen->setText(rows.size() > 1 ? countText(static_cast<int>(rows.size())) : nameOf(list, rows.first()));
    m_ui->facts->setVisible(rows.size() == 1);
    m_ui->facts->setRows(rows.size() == 1 ? facts(list, rows.first()) : QList<DetailRow>());
    m_ui->ask->setText(askText(list));
    m_ui->ask->setEnabled(!server().isEmpty());
    enableActions(list, rows);
}

void SupportPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->about->setText(about());
    m_ui->about->setVisible(!about().isEmpty());
    m_ui->details->setAccessibleName(tr("Details of what is selected"));
    m_ui->filter->setHint(tr("Filter"));
    for (size_t number = 0; number < m_lists.size(); ++number) {
        const ListTexts words = texts(static_cast<int>(number));
        m_lists[number].view->setAccessibleName(words.accessibleName);
        m_lists[number].pane->setTexts(words.pane);
        m_lists[number].table->setLocale(locale());
    }
    retranslateActions();
    showTitles();
    showChosen();
    fitFoot();
}

void SupportPanel::ask()
{
    exchange::SupportRequest asked = request(chosenList(), chosenRows());
    asked.server = m_instance.name;
    asked.hostname = m_instance.hostname;
    asked.description = m_instance.description;
    Q_EMIT requestAsked(asked);
}

} // namespace gui
