// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/linktree.h"

#include "gui/lists/currentrow.h"
#include "gui/lists/listpane.h"
#include "gui/lists/tabletools.h"
#include "gui/lists/views.h"
#include "tables/tablemodel.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int linkIndentation = 12;

} // namespace

LinkTree::LinkTree(QWidget *parent)
    : QWidget(parent)
    , m_pane(new ListPane(this))
    , m_view(new QTreeView(this))
    , m_current(new CurrentRow(*m_view, m_model, this))
    , m_goTo(new QAction(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(m_view, &QTreeView::activated, this, &LinkTree::follow);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        // With a modifier a click selects; where the desktop activates on a click, that is enough.
        if (index.column() == 0 && QGuiApplication::keyboardModifiers() == Qt::NoModifier &&
            !m_view->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_view))
            follow(index);
    });
    connect(m_goTo, &QAction::triggered, this, [this] { follow(m_view->currentIndex()); });
    connect(m_current, &CurrentRow::moved, this, &LinkTree::enableActions);
}

LinkTree::~LinkTree() = default;

void LinkTree::setUp(const Content &content, settings::Settings &settings, const QString &id)
{
    m_content = content;
    m_model.setTable(content.table);
    m_model.setGroupOrder(content.rank, content.heading);
    m_model.setGrouping([group = content.group](int row) { return QStringList{group(row)}; });
    prepareTree(*m_view, content.widths, content.stretched);
    m_view->setIndentation(linkIndentation);
    for (const QByteArray &column : content.hidden)
        m_view->setColumnHidden(content.table->columnNamed(column), true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_pane->setView(m_view, &m_model);
    auto *tools = new TableTools(*m_view, m_model, id, settings, this);
    tools->offer([this] { return QList<QAction *>{m_goTo}; });
    m_goTo->setText(tr("Go there"));
    enableActions();
}

void LinkTree::setTexts(const QString &name, const QString &nothing)
{
    m_view->setAccessibleName(name);
    m_pane->setTexts({.nothing = nothing, .hidden = {}, .reading = {}, .notAsked = {}});
}

void LinkTree::showReady()
{
    m_pane->setState(
        {.phase = inventory::State::Phase::Ready, .at = QDateTime::currentDateTimeUtc(), .error = {}, .flaws = {}});
    enableActions();
}

void LinkTree::follow(const QModelIndex &index)
{
    const int row = m_model.sourceRow(index);
    if (row < 0)
        return;
    if (const insight::Object object = m_content.object(row); !object.isNothing())
        Q_EMIT followed(object);
}

void LinkTree::enableActions()
{
    const int row = m_model.sourceRow(m_view->currentIndex());
    m_goTo->setEnabled(row >= 0 && !m_content.object(row).isNothing());
}

void LinkTree::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_goTo->setText(tr("Go there"));
}

} // namespace gui

#include "moc_linktree.cpp"
