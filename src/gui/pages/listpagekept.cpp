// SPDX-License-Identifier: GPL-3.0-or-later
// What a list page keeps for the person: groups, filters under names, and own notes.
#include "gui/kit/quickfilters.h"
#include "gui/lists/filtermenu.h"
#include "gui/lists/groupactions.h"
#include "gui/lists/grouptree.h"
#include "gui/pages/listpage.h"

#include <QAbstractItemView>
#include <QGuiApplication>

namespace gui {

void ListPage::resetQuickFilters()
{
    const QList<QuickFilters *> all = quickFilters();
    for (QuickFilters *each : all)
        each->reset();
}

void ListPage::regrouped()
{
    static_cast<QTreeView *>(m_view)->setRootIsDecorated(m_model.isGrouped());
    groups().openAll();
    m_groupActions->setEnabled(m_model.isGrouped());
}

void ListPage::offerFilters(const Parts &parts, settings::Settings &settings)
{
    m_saved = new FilterMenu({.id = m_id,
                              .now = [this] { return filterNow(); },
                              .apply = [this](const SavedFilter &filter) { applyFilter(filter); }},
                             settings, m_view);
    connect(m_saved, &FilterMenu::said, this, &Page::said);
    m_tools->addButtons(*parts.buttons, parts.before ? parts.before : m_filter->lastControl(), {m_saved->menuAction()});
}

void ListPage::useFilter(const QString &name)
{
    m_saved->choose(name);
}

SavedFilter ListPage::filterNow() const
{
    SavedFilter now{
        .name = {}, .text = m_filter->text(), .columns = m_tools->columns(), .grouping = grouping(), .chips = {}};
    const QList<QuickFilters *> chips = quickFilters();
    for (const QuickFilters *each : chips)
        now.chips.append(each->chosen().value_or(QString()));
    return now;
}

void ListPage::applyFilter(const SavedFilter &filter)
{
    if (!filter.grouping.isEmpty())
        setGrouping(filter.grouping);
    const QList<QuickFilters *> chips = quickFilters();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const QString chosen = filter.chips.value(i);
        chips.at(i)->choose(chosen.isEmpty() ? std::nullopt : std::optional(chosen));
    }
    m_tools->takeColumns(filter.columns);
    m_filter->setText(filter.text);
}

PageNotes *ListPage::keepNotes(inventory::Notes *notes, models::NotesOf kind, NoteSection &section,
                               settings::Settings &settings, const Noted &what)
{
    m_notes = new PageNotes(notes, kind, section, settings, *this);
    m_noted = what;
    m_notes->addGone(*m_pane, *m_view);
    m_notes->setSelected([this] {
        QList<PageNotes::Object> objects;
        for (const int row : selectedRows())
            objects.append(noted(row));
        objects.removeIf([](const PageNotes::Object &object) { return object.id.isEmpty(); });
        return objects;
    });
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const int row = m_model.sourceRow(index);
        // With a key held down a click selects, here as in any other cell.
        if (row >= 0 && index.column() == m_table->columnIndex("favourite") &&
            QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            m_notes->toggleStar(noted(row));
    });
    connect(m_notes, &PageNotes::changed, this, [this] {
        renewRows();
        renewDetails();
    });
    connect(m_notes, &PageNotes::backAsked, this, [this](const QString &object) {
        for (int row = 0; row < m_table->rowCount(); ++row) {
            if (m_noted.object(row) == object)
                return select(m_table->key(row));
        }
    });
    return m_notes;
}

PageNotes::Object ListPage::noted(int row) const
{
    return {m_noted.object(row), m_noted.title(row)};
}

/// Which objects there are, as far as is known.
void ListPage::followNotes()
{
    // What was whole once stays so while it is read again.
    const inventory::State known = state();
    const bool isWhole = known.hasValues() && known.isWhole() && !m_isFilling;
    m_notes->follow(isWhole, [this] {
        QSet<QString> objects;
        for (int row = 0; row < m_table->rowCount(); ++row)
            objects.insert(m_noted.object(row));
        return objects;
    });
}

} // namespace gui
