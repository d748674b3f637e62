// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/state.h"
#include "settings/place.h"

#include <QWidget>

class QAction;

namespace gui {

class FilterBox;
class TableTools;

/// One kind of thing in the window. The shell shows whatever pages it is given and knows nothing else of them.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Its stable name, for settings and pictures: "servers".
    virtual QString id() const = 0;
    /// Its name in the navigation, in the language of the moment.
    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    /// The number shown in the navigation: how many there are in all, or how many ask for action; -1 when not known.
    virtual int count() const = 0;
    /// Whether count() asks for action: then it is coloured.
    virtual bool countIsUrgent() const { return false; }
    /// For the status bar: how many are shown of how many.
    virtual QString countText() const = 0;
    /// How well the page's list is known.
    virtual inventory::State state() const = 0;
    /// Whether the rows lack something that was to be read with the list.
    virtual bool isPartial() const { return false; }
    /// Its box for Ctrl+F; null where there is nothing to filter.
    virtual FilterBox *filterBox() = 0;
    /// The keyboard goes to what the page shows; with @p choosesFirst to its first row where none is chosen.
    void takeFocus(bool choosesFirst);
    /// What its own menu holds, a null for a line; the menu has menuTitle() as its title and shows while the page does.
    virtual QList<QAction *> menuActions() const { return {}; }
    virtual QString menuTitle() const { return title(); }
    /// Those of the table that the keyboard was in last, its main one at first; null for a page without tables.
    TableTools *tableTools() const { return m_reached; }
    /// What a place may name as its part, beside the page's first.
    virtual QStringList parts() const { return {}; }
    /// What is looked at now.
    virtual settings::Place place() const { return {id(), {}, {}}; }
    /// Looks at @p place, which is one of this page's; also when its row is yet to be read.
    virtual void goTo(const settings::Place &place) { Q_UNUSED(place) }
    /// Lets the table stand as it was saved under that name; nothing where there is none.
    virtual void useFilter(const QString &name) { Q_UNUSED(name) }

    /// The page is shown: whatever it needs and has not got is read.
    virtual void activate() = 0;
    /// Reads again what the page shows.
    virtual void refresh() = 0;
    /// Another day has begun: what is said relative to today is another.
    virtual void dayChanged() {}

Q_SIGNALS:
    /// Count, count text or state are different now.
    void statusChanged();
    /// The rows of its list, and the details of what is selected, were made again: once for what one change brought.
    void rowsShown();
    void detailsShown();
    /// Something that the person did has ended well: a sentence for the status line.
    void said(const QString &sentence);
    /// Another place() of this page is looked at.
    void moved();
    /// A link was followed: @p place may be any page's.
    void wanted(const settings::Place &place);

protected:
    /// To be called once the tools of all tables on the page are made; @p main are those of the main one.
    void adoptTools(TableTools *main);

private:
    TableTools *m_reached = nullptr;
};

} // namespace gui
