// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv.h"

#include <QBasicTimer>
#include <QObject>
#include <QSaveFile>

#include <functional>
#include <optional>

namespace exchange {

/// Writes rows into a file of comma-separated values, a slice at each turn of the event loop. The file appears when the
/// last row is in it, or not at all; an older one of that name stays until then. What is no file, such as a device, is
/// left alone.
class CsvFile : public QObject
{
    Q_OBJECT

public:
    /// The next row, or nothing when there are no more.
    using NextRow = std::function<std::optional<QStringList>()>;

    CsvFile(const QString &path, const CsvFormat &format, QObject *parent);

    /// Call once. @p next and what it looks at must stay until finished().
    void start(NextRow next);
    QString path() const { return m_file.fileName(); }

Q_SIGNALS:
    /// Never from within start(). @p error: the system's words for what went wrong, empty when the file is there.
    void finished(const QString &error);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    bool writeSlice();
    void finish(const QString &error);

    QSaveFile m_file;
    CsvFormat m_format;
    NextRow m_next;
    QString m_failure;
    QBasicTimer m_timer;
};

} // namespace exchange
