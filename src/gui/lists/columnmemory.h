// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/lists/columnlayout.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <optional>

class QHeaderView;

namespace tables {
class TableModel;
}

namespace settings {
class Settings;
}

namespace gui {

/// Keeps how a person arranged the columns of one table, for the account of the settings, and arranges them so again.
/// What the program does by itself (a column that fills the window as the window grows) is no choice of theirs and is
/// not kept.
///
/// All columns can be sized. Until the person sizes it, the one that was to be stretched, or the last one where none
/// was, fills what the others leave, and each of the others gives way a little where the window is too narrow for all.
/// Until the person says which columns are shown, some come where there is room for them, and some go where there is
/// none for all. The first column of a tree, which has the signs to open and close, stays first and shown.
class ColumnMemory : public QObject
{
    Q_OBJECT

public:
    /// @p header is that of a table or tree that shows @p table, as it is to look the first time; all must outlive
    /// this, but are not touched by its destructor, save the settings.
    ColumnMemory(QHeaderView &header, const tables::TableModel &table, const QString &id, settings::Settings &settings,
                 QObject *parent);
    ~ColumnMemory() override;

    bool isShown(int column) const { return !hidden().contains(column); }
    /// Whether it may be hidden: something must be left.
    bool mayHide(int column) const;
    void setShown(int column, bool shown);
    /// Other widths for the columns that the person did not size; 0 leaves one alone.
    void setFirstWidths(const QList<int> &widths);
    /// A column that does not give way further than to @p least, and where it fills what the others leave, takes no
    /// more than @p most, both in pixels at the usual size of text: beyond that the last one has the rest, so that what
    /// belongs together stands together.
    void setBounds(int column, std::optional<int> least, std::optional<int> most);
    /// Which columns come where there is room (@p extra, the first of them first), and which go where not even the
    /// narrowest columns fit (@p spare, the first of them first).
    void setByRoom(const QList<int> &extra, const QList<int> &spare);
    /// Columns as they stood the first time.
    void reset();
    const ColumnLayout &layout() const { return m_layout; }
    /// layout() as columnLayoutBytes() has it, to be taken again.
    QByteArray bytes() const { return columnLayoutBytes(m_layout, m_ids); }
    void take(const QByteArray &bytes);

Q_SIGNALS:
    /// layout() is another.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ColumnLayout layoutOf(const QByteArray &bytes) const;
    ColumnLayout captured();
    void apply();
    void widen(int column);
    void sectionMoved();
    void sectionResized(int column, int size);
    void sortChanged(int column, Qt::SortOrder order);
    void noteChoice();
    void save();
    int lastShown() const;
    int flexibleColumn() const;
    int leastOf(int column) const;
    int shrunk(int column, double share) const;
    double shareIn(int room) const;
    void fill();
    int giveRest(int flexible, int rest);
    /// Those that are hidden now.
    const QSet<int> &hidden() const { return m_layout.isChosen ? m_layout.hidden : m_hiddenByRoom; }
    bool chooseByRoom(int room);
    int widthOf(int column, bool least) const;
    int totalWidth(bool least) const;

    QHeaderView &m_header;
    QString m_id;
    settings::Settings &m_settings;
    QList<QByteArray> m_ids;
    /// Whether the first column must stay where it is.
    bool m_isTree;
    /// The column that was to be stretched, or -1 for the last one shown.
    int m_stretched = -1;
    /// By column, in pixels at the usual size of text.
    QList<int> m_firstWidths;
    QHash<int, int> m_leastWidths;
    QHash<int, int> m_mostWidths;
    QList<int> m_extra;
    QList<int> m_spare;
    QSet<int> m_hiddenByRoom;
    ColumnLayout m_usual;
    ColumnLayout m_layout;
    /// Sections move and grow by our own doing.
    bool m_arranging = false;
    /// The mouse is down on the header; the first section to change its size is the one it holds.
    bool m_pressed = false;
    int m_dragged = -1;
    QTimer m_saveSoon;
    QTimer m_fillSoon;
};

} // namespace gui
