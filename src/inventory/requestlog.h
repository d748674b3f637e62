// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/requestnote.h"

#include <QList>
#include <QObject>

#include <memory>

namespace api {
class Alarm;
class Client;
} // namespace api

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
    ~RequestLog() override;

    /// In the order they ended, the latest last.
    const QList<api::RequestNote> &notes() const { return m_notes; }
    /// The base URL that their paths are below.
    const QString &base() const { return m_base; }
    /// Forgets all notes.
    void clear();

Q_SIGNALS:
    /// notes() has new ones: told once for all that came within 50 ms.
    void added();
    void cleared();

private:
    std::unique_ptr<api::Alarm> m_tellSoon;
    QString m_base;
    QList<api::RequestNote> m_notes;
};

} // namespace inventory
