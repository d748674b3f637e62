// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

class QAbstractItemView;

namespace exchange {
class CsvFile;
}

namespace tables {
class ArrangedModel;
class TableModel;
} // namespace tables

namespace settings {
class Settings;
}

namespace gui {

/// Writes what a table shows into a CSV file: asks how, asks where, writes without holding anything up, and tells.
class TableExport : public QObject
{
    Q_OBJECT

public:
    /// @p view shows @p model; its accessible name is what the table is called. @p id begins the file's name. All must
    /// outlive this.
    TableExport(QAbstractItemView &view, tables::ArrangedModel &model, const QString &id, settings::Settings &settings,
                QObject *parent);
    ~TableExport() override;

    /// Asks, and goes on from there.
    void ask();
    /// Writes the rows that are shown now, as the settings say. One that is read again meanwhile is written as it then
    /// is, one that is gone from the table is left out. A failure is shown, and stays. Does nothing while it writes.
    void write(const QString &path);
    bool isWriting() const { return m_file != nullptr; }

Q_SIGNALS:
    /// A sentence about what was written.
    void said(const QString &sentence);
    void writingChanged();

private:
    void askWhere();
    void begin(const QString &path);
    void finish(const QString &error);
    std::optional<QStringList> next();

    QAbstractItemView &m_view;
    tables::ArrangedModel &m_model;
    QString m_id;
    settings::Settings &m_settings;
    /// What is being written; null while nothing is.
    exchange::CsvFile *m_file = nullptr;
    tables::TableModel *m_table = nullptr;
    QList<int> m_columns;
    QStringList m_keys;
    /// The next of the keys; -1 for the headers.
    qsizetype m_next = -1;
    int m_written = 0;
};

} // namespace gui
