// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/lists/severalrows.h"

#include <QModelIndex>
#include <QObject>
#include <QString>

class QAbstractItemView;

namespace tables {
class ArrangedModel;
}

namespace gui {

class GroupTree;

/// What a person looks at in a list: a row, several, or a group's heading; always something that is shown and marked.
///
/// What they chose is kept by its key. While a filter or a closed group hides it, something else stands in for it: the
/// heading of the closed group, else the first row that is shown. As soon as it is shown again it is looked at again,
/// unless the person went elsewhere meanwhile; so is each of several. A row that leaves the table keeps its key, and
/// nothing stands in for it.
class CurrentRow : public QObject
{
    Q_OBJECT

public:
    enum class Look {
        Nothing, ///< none was chosen, or nothing is shown
        Row,
        Several,
        Group, ///< a heading
    };

    /// Gives @p view the model. Both must outlive this.
    CurrentRow(QAbstractItemView &view, tables::ArrangedModel &model, QObject *parent);

    Look look() const { return m_told.look; }
    /// The one row that is looked at; empty for anything else. A key that the table does not have is that of a row
    /// which is gone, or yet to come.
    QString key() const { return m_told.look == Look::Row ? m_told.key : QString(); }
    /// The row to come back to: the one that is looked at, else the last one that was chosen.
    QString placeKey() const { return m_told.look == Look::Row ? m_told.key : m_key; }
    /// The heading that is looked at; invalid for anything else.
    QModelIndex heading() const;
    /// What is looked at stands in for what was chosen.
    bool isStandIn() const { return m_standsIn; }
    /// Nobody has chosen anything, the page included.
    bool isUntouched() const { return m_untouched; }
    /// Only selectFirst() has chosen.
    bool isChosenByPage() const { return m_byPage; }

    /// Goes to the row of that key; one that is not there yet is gone to when it appears. A closed group opens for it,
    /// and hiddenAsked() tells of a filter that hides it.
    void select(const QString &key);
    /// Goes to the first row that is shown, past any group above it; false when there is none.
    bool selectFirst();

    /// Of several that were selected those that a filter or a closed group hides now.
    QStringList hiddenKeys() const { return m_several.hidden(); }
    /// Shows these again: hiddenAsked() tells of a filter that hides them, and closed groups open.
    void showHidden();

    /// The groups of a tree; null for a table.
    GroupTree *groups() const { return m_groups; }

Q_SIGNALS:
    /// Something else is looked at than before, or others among several.
    void moved();
    /// A row was gone to: another one was chosen.
    void chosen();
    /// What was asked for is there, and hidden by a filter.
    void hiddenAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Looked
    {
        Look look = Look::Nothing;
        /// The row's, or the group's.
        QString key;

        bool operator==(const Looked &) const = default;
    };

    void listen();
    void follow();
    void choose();
    void adopt();
    void settle();
    void mark();
    void markSeveral(bool stoodIn);
    void goTo(const QModelIndex &index);
    void standIn();
    void tell();
    /// Where what was chosen is seen.
    QModelIndex chosenIndex() const;
    bool isHere() const;
    void revealAsked();
    void noteVisible();
    void stayVisible();

    QAbstractItemView &m_view;
    tables::ArrangedModel &m_model;
    GroupTree *m_groups = nullptr;
    /// What the person chose. Among several the key is that of the row that is current, for a group that of the last
    /// row.
    Look m_chosen = Look::Nothing;
    QString m_key;
    QString m_group;
    SeenRows m_seen;
    SeveralRows m_several;
    Looked m_told;
    bool m_untouched = true;
    bool m_byPage = false;
    bool m_standsIn = false;
    /// The row was asked for, and not shown since.
    bool m_awaited = false;
    /// It was chosen while a filter was on.
    bool m_underFilter = false;
    /// The model is changing: what a view selects and makes current meanwhile is no choice of the person's.
    bool m_arranging = false;
    /// Nor is what this class marks.
    bool m_own = false;
    /// Whether the row was in sight before the rows are rearranged.
    bool m_visible = false;
};

} // namespace gui
