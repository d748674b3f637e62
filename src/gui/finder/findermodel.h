// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/index.h"

#include <QAbstractListModel>

namespace gui {

/// The rows of the finder. What is shown for what was typed stays where it is while more is found: that comes below.
class FinderModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        MatchedRole = Qt::UserRole, ///< QString: in what it was found
        WhereRole,                  ///< QString: where it leads
        GoneRole,                   ///< bool: no longer in the account
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Whether it is an answer to another question: then all rows are other ones.
    bool isOther(const finder::Answer &answer) const { return !m_isAsked || answer.typed != m_typed; }
    void take(const finder::Answer &answer);
    const finder::Row &row(int number) const { return m_rows.at(number); }
    /// Until the next answer there are none: what they say is in another language.
    void clear();

private:
    void merge(const QList<finder::Row> &rows);

    QString m_typed;
    bool m_isAsked = false;
    QList<finder::Row> m_rows;
};

} // namespace gui
