// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/currentrow.h"

#include "gui/lists/grouptree.h"
#include "gui/lists/tabletext.h"
#include "tables/arrangedmodel.h"
#include "tables/tablemodel.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace gui {

namespace {
constexpr auto aloneInRow = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
} // namespace

CurrentRow::CurrentRow(QAbstractItemView &view, tables::ArrangedModel &model, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_seen(view, model)
    , m_several(view, model)
{
    // Before the view hears of a change; what ends it is arranged().
    const auto begin = [this] {
        m_arranging = true;
        noteVisible();
    };
    for (auto signal : {&QAbstractItemModel::rowsAboutToBeInserted, &QAbstractItemModel::rowsAboutToBeRemoved})
        connect(&model, signal, this, begin);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
    view.setModel(&model);
    if (auto *tree = qobject_cast<QTreeView *>(&view))
        m_groups = new GroupTree(*tree, model, this);
    listen();
}

void CurrentRow::listen()
{
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &CurrentRow::stayVisible, Qt::QueuedConnection);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &CurrentRow::stayVisible, Qt::QueuedConnection);
    connect(&m_model, &tables::ArrangedModel::arranged, this, &CurrentRow::follow);
    connect(m_view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &CurrentRow::choose);
    if (m_groups)
        connect(m_groups, &GroupTree::toggled, this, &CurrentRow::settle);
    // To press on what is marked already is no change of the selection.
    connect(&m_view, &QAbstractItemView::pressed, this, &CurrentRow::adopt);
    m_view.installEventFilter(this);
}

QModelIndex CurrentRow::heading() const
{
    return m_told.look == Look::Group ? m_seen.headingOf(m_told.key) : QModelIndex();
}

void CurrentRow::select(const QString &key)
{
    const bool isNew = m_chosen != Look::Row || m_key != key || m_standsIn;
    if (m_chosen == Look::Several) {
        // Of several the one alone is acted on.
        const QScopedValueRollback<bool> own(m_own, true);
        m_view.selectionModel()->clearSelection();
    }
    m_chosen = Look::Row;
    m_several.clear();
    m_key = key;
    m_awaited = true;
    m_untouched = false;
    m_byPage = false;
    m_underFilter = m_model.isFiltered();
    settle();
    if (isNew)
        Q_EMIT chosen();
}

bool CurrentRow::selectFirst()
{
    const QModelIndex first = m_seen.first();
    if (m_model.sourceRow(first) < 0)
        return false;
    select(first.data(tables::KeyRole).toString());
    m_byPage = true;
    return true;
}

bool CurrentRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        // Not when the window or a menu gives it back.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason)
            adopt();
    }
    return QObject::eventFilter(watched, event);
}

/// The rows were arranged again.
void CurrentRow::follow()
{
    m_arranging = false;
    if (m_own)
        return;
    {
        const QScopedValueRollback<bool> own(m_own, true);
        if (m_groups)
            m_groups->open();
        mark();
        // What the person went to under the filter is not lost with it.
        const QModelIndex kept = m_underFilter && !m_standsIn ? m_view.currentIndex().parent() : QModelIndex();
        if (m_groups && m_groups->restore(kept.siblingAtColumn(0)))
            mark();
        m_underFilter = m_underFilter && m_model.isFiltered();
    }
    revealAsked();
    tell();
}

/// Groups were opened or closed, or a row was asked for.
void CurrentRow::settle()
{
    if (m_own || m_arranging)
        return;
    {
        const QScopedValueRollback<bool> own(m_own, true);
        mark();
    }
    revealAsked();
    tell();
}

/// The person selects.
void CurrentRow::choose()
{
    if (m_own || m_arranging)
        return;
    const QModelIndex current = m_view.currentIndex();
    const QItemSelectionModel &selection = *m_view.selectionModel();
    const QModelIndex first = m_seen.firstSelected();
    const Looked before{m_chosen, m_key};
    if (m_model.sourceRow(first) >= 0) {
        m_chosen = m_seen.areSeveralSelected() ? Look::Several : Look::Row;
        if (m_chosen == Look::Several)
            m_several.take();
        const bool ofCurrent =
            m_chosen == Look::Several && m_model.sourceRow(current) >= 0 && selection.isSelected(current);
        m_key = (ofCurrent ? current : first).data(tables::KeyRole).toString();
    } else if (first.isValid()) {
        m_chosen = Look::Group;
        m_group = m_model.groupKey(m_seen.selectedHeading());
    } else {
        m_chosen = Look::Nothing;
    }
    if (m_chosen != Look::Several)
        m_several.clear();
    m_standsIn = false;
    m_awaited = false;
    m_untouched = false;
    m_byPage = false;
    m_underFilter = m_model.isFiltered();
    tell();
    if (m_chosen == Look::Row && before != Looked{m_chosen, m_key})
        Q_EMIT chosen();
}

/// The person goes to what stands in.
void CurrentRow::adopt()
{
    if (m_standsIn && !m_own && !m_arranging)
        choose();
}

/// Marks what was chosen, or what stands in for it.
void CurrentRow::mark()
{
    const bool stoodIn = std::exchange(m_standsIn, false);
    if (m_chosen == Look::Nothing)
        return;
    if (m_chosen == Look::Several) {
        markSeveral(stoodIn);
        return;
    }
    if (m_awaited && m_groups && !chosenIndex().isValid())
        m_groups->openFor(m_model.indexOf(m_key));
    const QModelIndex index = chosenIndex();
    if (index.isValid()) {
        if (!m_view.selectionModel()->isSelected(index))
            goTo(index);
        else if (!m_view.currentIndex().isValid())
            m_view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_awaited = false;
    } else if (m_chosen == Look::Row && !isHere()) {
        // Where a row went a view makes its neighbour current, which nobody chose.
        m_view.selectionModel()->clear();
    } else {
        standIn();
    }
}

/// What is still selected of several stays so; the others join it when they return.
void CurrentRow::markSeveral(bool stoodIn)
{
    m_seen.deselectUnseen();
    QItemSelectionModel &selection = *m_view.selectionModel();
    const SeveralRows::Marks marks = m_several.marks(stoodIn);
    if (marks.selection.isEmpty()) {
        standIn();
        return;
    }
    if (marks.isOther || stoodIn)
        selection.select(marks.selection, aloneInRow);
    const QModelIndex anchor = chosenIndex();
    if (anchor.isValid() && selection.isSelected(anchor)) {
        if (m_view.currentIndex() != anchor)
            selection.setCurrentIndex(anchor, QItemSelectionModel::NoUpdate);
    } else if (!selection.isSelected(m_view.currentIndex())) {
        selection.setCurrentIndex(m_seen.firstSelected(), QItemSelectionModel::NoUpdate);
    }
    if (stoodIn)
        m_view.scrollTo(m_view.currentIndex());
}

void CurrentRow::showHidden()
{
    const QStringList hidden = hiddenKeys();
    if (hidden.isEmpty())
        return;
    Q_EMIT hiddenAsked();
    for (const QString &key : hidden) {
        if (m_groups && m_several.isHidden(key))
            m_groups->openFor(m_model.indexOf(key));
    }
    settle();
}

void CurrentRow::goTo(const QModelIndex &index)
{
    m_view.selectionModel()->setCurrentIndex(index, aloneInRow);
    m_view.scrollTo(index);
}

/// The heading of the closed group that hides it; else what stands in already; else the first row.
void CurrentRow::standIn()
{
    m_standsIn = true;
    const QModelIndex hidden = m_chosen == Look::Group ? QModelIndex() : m_model.indexOf(m_key);
    if (hidden.parent().isValid()) {
        goTo(hidden.parent());
        return;
    }
    const QModelIndex already = m_seen.firstSelected();
    if (m_model.sourceRow(already) >= 0 && m_seen.isSeen(already)) {
        if (!m_view.currentIndex().isValid())
            m_view.selectionModel()->setCurrentIndex(already, QItemSelectionModel::NoUpdate);
        return;
    }
    if (const QModelIndex first = m_seen.first(); first.isValid())
        goTo(first);
    else
        m_view.selectionModel()->clear();
}

/// Tells of what is marked now, where it is something else.
void CurrentRow::tell()
{
    Looked now;
    const QModelIndex first = m_seen.firstSelected();
    if (m_model.sourceRow(first) >= 0)
        now = m_seen.areSeveralSelected() ? Looked{Look::Several, {}}
                                          : Looked{Look::Row, first.data(tables::KeyRole).toString()};
    else if (first.isValid())
        now = {Look::Group, m_model.groupKey(m_seen.selectedHeading())};
    else if (m_chosen == Look::Row && !isHere())
        now = {Look::Row, m_key};
    // How many there are of several is told too.
    if (std::exchange(m_told, now) != now || now.look == Look::Several)
        Q_EMIT moved();
}

QModelIndex CurrentRow::chosenIndex() const
{
    return m_chosen == Look::Group ? m_seen.headingOf(m_group) : m_seen.placeOf(m_key);
}

/// Whether the table has the row.
bool CurrentRow::isHere() const
{
    return m_model.table() && m_model.table()->rowOf(m_key) >= 0;
}

void CurrentRow::revealAsked()
{
    if (m_awaited && m_standsIn && std::exchange(m_awaited, false))
        Q_EMIT hiddenAsked();
}

void CurrentRow::noteVisible()
{
    // Several changes may come before the view is drawn again: in sight before the first is in sight.
    const QModelIndex current = m_view.currentIndex();
    m_visible = m_visible || (current.isValid() && m_view.viewport()->rect().intersects(m_view.visualRect(current)));
}

void CurrentRow::stayVisible()
{
    // What the person looked at is not rearranged out of sight; what they scrolled away from is not pulled back.
    if (m_visible && m_view.currentIndex().isValid())
        m_view.scrollTo(m_view.currentIndex());
    m_visible = false;
}

} // namespace gui

#include "moc_currentrow.cpp"
