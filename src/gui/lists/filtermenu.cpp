// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/filtermenu.h"

#include "gui/lists/filternamedialog.h"
#include "gui/look/icons.h"
#include "settings/settings.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// A menu is no place for more.
constexpr qsizetype longestName = 60;

QString shownFilterName(const QString &name)
{
    const QString shown = name.size() > longestName ? name.left(longestName) + u'…' : name;
    return QString(shown).replace(u'&', "&&"_L1);
}

} // namespace

FilterMenu::FilterMenu(Table table, settings::Settings &settings, QWidget *parent)
    : QMenu(parent)
    , m_table(std::move(table))
    , m_settings(settings)
    , m_save(new QAction(this))
    , m_rename(new QMenu(this))
    , m_remove(new QMenu(this))
{
    setIcon(gui::icon(u"filters"_s));
    addSeparator();
    addAction(m_save);
    addMenu(m_rename);
    addMenu(m_remove);
    connect(m_save, &QAction::triggered, this, &FilterMenu::save);
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::fill);
    retranslate();
    fill();
}

void FilterMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterMenu::retranslate()
{
    setTitle(tr("Saved filters"));
    m_save->setText(tr("Save filter…"));
    m_rename->setTitle(tr("Rename"));
    m_remove->setTitle(tr("Remove"));
}

QList<SavedFilter> FilterMenu::filters() const
{
    return savedFiltersFrom(m_settings.savedFilters(m_table.id));
}

void FilterMenu::keep(const QList<SavedFilter> &filters)
{
    m_settings.setSavedFilters(m_table.id, savedFilterBytes(filters));
    fill();
}

QStringList FilterMenu::names() const
{
    QStringList names;
    const QList<SavedFilter> all = filters();
    for (const SavedFilter &filter : all)
        names.append(filter.name);
    return names;
}

/// One entry for each, above the line; the one by which the table stands is checked.
void FilterMenu::fill()
{
    qDeleteAll(m_own);
    m_own.clear();
    const QList<SavedFilter> all = filters();
    const SavedFilter now = m_table.now();
    QAction *line = actions().value(0);
    for (const SavedFilter &filter : all) {
        auto *action = new QAction(shownFilterName(filter.name), this);
        action->setCheckable(true);
        action->setChecked(filter.isSame(now));
        connect(action, &QAction::triggered, this, [this, name = filter.name] { choose(name); });
        insertAction(line, action);
        m_own.append(action);
    }
    fillEach(*m_rename, &FilterMenu::rename);
    fillEach(*m_remove, &FilterMenu::remove);
}

void FilterMenu::fillEach(QMenu &menu, void (FilterMenu::*does)(const QString &))
{
    menu.clear();
    const QStringList all = names();
    for (const QString &name : all)
        // Later: the menu that it stands in is filled again by what it does.
        connect(
            menu.addAction(shownFilterName(name)), &QAction::triggered, this,
            [this, does, name] { (this->*does)(name); }, Qt::QueuedConnection);
    menu.setEnabled(!all.isEmpty());
}

void FilterMenu::choose(const QString &name)
{
    const QList<SavedFilter> all = filters();
    if (const qsizetype place = placeOf(name, all); place >= 0)
        m_table.apply(all.at(place));
}

void FilterMenu::save()
{
    const SavedFilter now = m_table.now();
    auto *dialog = new FilterNameDialog(FilterNameDialog::For::Saving, now.text.simplified(), names(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, now] {
        SavedFilter filter = now;
        filter.name = dialog->name();
        QList<SavedFilter> all = filters();
        putFilter(filter, all);
        keep(all);
        Q_EMIT said(tr("The filter “%1” was saved.").arg(filter.name));
    });
    dialog->open();
}

void FilterMenu::rename(const QString &name)
{
    QStringList others = names();
    others.removeAll(name);
    auto *dialog = new FilterNameDialog(FilterNameDialog::For::Renaming, name, others, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name] {
        QList<SavedFilter> all = filters();
        const qsizetype place = placeOf(name, all);
        if (place < 0)
            return;
        SavedFilter filter = all.takeAt(place);
        filter.name = dialog->name();
        putFilter(filter, all);
        keep(all);
    });
    dialog->open();
}

void FilterMenu::remove(const QString &name)
{
    QList<SavedFilter> all = filters();
    all.removeIf([&name](const SavedFilter &filter) { return filter.name == name; });
    keep(all);
    Q_EMIT said(tr("The filter “%1” was removed.").arg(name));
}

} // namespace gui

#include "moc_filtermenu.cpp"
