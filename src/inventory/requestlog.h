// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/requestnote.h"

#include <QList>
#include <QObject>

namespace api {
class Client;
}

namespace inventory {

/// What was asked of the API of late: notes of the last requests, in memory only.
class RequestLog : public QObject
{
    Q_OBJECT

public:
    /// How many are kept.
    static constexpr qsizetype most = 500;

    /// Notes the requests of @p client, which must outlive this, from now on.
    explicit RequestLog(api::Client &client, QObject *parent = nullptr);

    /// In the order they ended, the latest last.
    const QList<api::RequestNote> &notes() const { return m_notes; }
    /// The base URL that their paths are below.
    const QString &base() const { return m_base; }
    /// Forgets all notes.
    void clear();

Q_SIGNALS:
    /// The last one of notes() is new; with `most` before it, the first one went.
    void added();
    void cleared();

private:
    QString m_base;
    QList<api::RequestNote> m_notes;
};

} // namespace inventory
