// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/notes/noteedit.h"
#include "gui/notes/notequestion.h"
#include "gui/notes/notesection.h"
#include "store/store.h"
#include "support/testcase.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace notesection {

using namespace Qt::StringLiterals;
using inventory::Note;
using inventory::Notes;

/// The section in a window, beside something else to go to.
struct Setup
{
    explicit Setup(const QString &folder)
        : store(folder)
        , notes(store)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(section);
        layout->addWidget(elsewhere);
        section->setNotes(notes, u"instance"_s);
        window.resize(500, 400);
        window.show();
        if (!support::waitFor([this] { return notes.isRead() && store.status().isOpen; }))
            qFatal("no notes");
    }

    const Note *note(const QString &object = u"c1"_s) const { return notes.noteOf(u"instance"_s, object); }
    void set(const QString &object, const QString &content, const QStringList &given = {})
    {
        Note note = notes.noteFor(u"instance"_s, object);
        note.text = content;
        note.tags = given;
        notes.set(note, object);
    }
    void typeText(const QString &typed) const
    {
        text->setFocus();
        QTest::keyClicks(text, typed);
    }
    gui::NoteQuestion *question() const
    {
        const QList<gui::NoteQuestion *> all = window.findChildren<gui::NoteQuestion *>();
        for (gui::NoteQuestion *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void answer(const QString &button) const
    {
        QTest::mouseClick(question()->findChild<QPushButton *>(button), Qt::LeftButton);
    }
    QString notice() const
    {
        QStringList said;
        const QList<QLabel *> labels = section->findChild<QWidget *>(u"noteNotice"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                said += label->text();
        }
        return said.join(u' ');
    }

    store::Store store;
    Notes notes;
    QWidget window;
    gui::NoteSection *section = new gui::NoteSection(&window);
    QLineEdit *elsewhere = new QLineEdit(&window);
    gui::NoteEdit *text = section->findChild<gui::NoteEdit *>();
    QLineEdit *tags = section->findChild<QLineEdit *>(u"noteTags"_s);
    QToolButton *star = section->findChild<QToolButton *>(u"noteStar"_s);
};

} // namespace notesection
