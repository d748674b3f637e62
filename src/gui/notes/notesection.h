// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/closeguard.h"
#include "inventory/notes.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <memory>

namespace Ui {
class NoteSection;
}

namespace gui {

class NoteQuestion;
class TagCompleter;

/// The person's own note on one object: star, tags and text, edited where they stand. What was typed is kept when it is
/// left, on Ctrl+Return, before another object is shown, and before the window closes. What looks like a secret is
/// questioned first, and waits meanwhile. Nothing typed is lost: before the window closes
/// it is asked about again.
class NoteSection : public QWidget, public CloseGuard::Waiting
{
    Q_OBJECT

public:
    explicit NoteSection(QWidget *parent = nullptr);
    ~NoteSection() override;

    /// To be called once, for notes on objects of that kind. @p notes must outlive this.
    void setNotes(inventory::Notes &notes, const QString &kind);
    /// All in one row, without a head, where there is room for that.
    void setInRow(bool inRow);
    /// Shows the note on @p object, which people call @p title; nothing for an empty one.
    void showNote(const QString &object, const QString &title);
    /// Keeps what was typed, or asks whether to.
    void commit();
    /// The same, and asks about what waits of other objects too: the window is to close.
    void settle() override;

Q_SIGNALS:
    /// The person wants to go on with what was typed about another object.
    void backAsked(const QString &object);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What was typed about an object and is not kept.
    struct Draft
    {
        QString title;
        QString tags;
        QString text;

        bool operator==(const Draft &) const = default;
    };

    inventory::Note stored(const QString &object) const;
    inventory::Note noteOf(const QString &object, const Draft &draft) const;
    Draft typed() const;
    void load();
    void keepQuietly();
    void keep(const QString &object, const Draft &draft);
    void ask(const QString &object);
    void answered(const QString &object, bool isKept);
    void setFavourite(bool isFavourite);
    void showStar(bool isFavourite);
    void showState();
    void arrange();
    bool keyPressed(const QObject *edit, const QKeyEvent &key);

    std::unique_ptr<Ui::NoteSection> m_ui;
    inventory::Notes *m_notes = nullptr;
    TagCompleter *m_completer;
    QString m_kind;
    QString m_object;
    QString m_title;
    /// As the edits were filled.
    Draft m_loaded;
    /// By object: what waits for an answer.
    QHash<QString, Draft> m_drafts;
    QPointer<NoteQuestion> m_question;
    bool m_inRow = false;
    /// Whether they stand so now.
    bool m_isRow = false;
};

} // namespace gui
