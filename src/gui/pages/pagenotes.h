// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gonenotetable.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>

class QAction;
class QLabel;
class QPushButton;

namespace inventory {
class Notes;
}

namespace settings {
class Settings;
}

namespace gui {

class GoneNotesDialog;
class ListPane;
class NoteSection;

/// The person's own notes on the objects of a page: the section in the details, what the columns show, the star's
/// action, and the notes whose objects are gone. Without notes it has nothing and shows nothing.
class PageNotes : public QObject
{
    Q_OBJECT

public:
    /// What notes are kept of: an object, and what people call it.
    struct Object
    {
        QString id;
        QString title;
    };

    /// @p notes is null where none are kept of the account; @p section is that in the details. All but @p page, which
    /// becomes the parent, must outlive this.
    PageNotes(inventory::Notes *notes, models::NotesOf kind, NoteSection &section, settings::Settings &settings,
              QWidget &page);

    /// Whether there are any, of whatever kind.
    bool hasNotes() const;
    /// Adds below @p pane, in its layout, what leads to the notes whose objects are gone; the keyboard reaches it after
    /// @p view, which is the pane's.
    void addGone(ListPane &pane, QWidget &view);
    /// What is to be starred.
    void setSelected(std::function<QList<Object>()> selected) { m_selected = std::move(selected); }

    /// The note for the row of an object.
    models::RowNote rowNote(const QString &object) const;
    /// The account has these objects, and no others once @p isWhole; @p all is called only where there are notes.
    void follow(bool isWhole, const std::function<QSet<QString>()> &all);
    /// Shows the note on what is looked at; an empty object is none.
    void show(const Object &object);
    /// Sets the star of the object, or takes it away; nothing for no object, or where notes are only read.
    void toggleStar(const Object &object);
    /// The star of what is selected can be set or taken away; if not, why.
    void allowStar(const QString &whyNot);
    QList<QAction *> actions() const;
    void retranslate();

Q_SIGNALS:
    /// Rows are to be made again, follow() included, because notes are different.
    void changed();
    /// The person wants to go on with the note on that object.
    void backAsked(const QString &object);

private:
    bool areFavourites(const QList<Object> &objects) const;
    void star();
    void setStar(const Object &object, bool isFavourite);
    void showGone();
    QList<models::GoneNote> gone() const;
    QString goneText(int count) const;
    void followGone();

    inventory::Notes *m_notes;
    models::NotesOf m_kind;
    NoteSection &m_section;
    settings::Settings &m_settings;
    QWidget &m_page;
    std::function<QList<Object>()> m_selected;
    QAction *m_star;
    /// A sentence, and what leads to them; null without notes.
    QLabel *m_goneSentence = nullptr;
    QPushButton *m_goneButton = nullptr;
    QPointer<GoneNotesDialog> m_dialog;
    QTimer m_soon;
    /// What the account has; unknown before its list has come.
    QSet<QString> m_objects;
    bool m_isWhole = false;
};

} // namespace gui
