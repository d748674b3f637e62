// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/requestsequence.h"

#include <QElapsedTimer>

namespace api {

/// Makes the notes of one call's requests: one at a time, and each is told once, later, by the client's signal.
class NoteTaker
{
public:
    /// Another request goes out, the one of @p number. @p censor is that of the connection's key.
    void begin(Client &client, quint64 number, Verb verb, const QUrl &address, const Connection &connection,
               const PathCensor &censor);
    /// It has ended. Unless its answer is yet to be decoded, @p step says what came of it.
    void ended(const HttpAnswer &answer, const Step &step);
    /// The call gives it up while it is on its way over @p transfer, or, with null, while its answer is being decoded.
    void givenUp(const Transfer *transfer);
    /// What came of it; nothing for a success. Without one that ended and was not told yet, nothing happens.
    void settle(const std::optional<Error> &outcome);

private:
    void measure(const HttpAnswer &answer);

    Client *m_client = nullptr;
    QByteArray m_key;
    QUrl m_address;
    int m_attempts = 0;
    Verb m_verb = Verb::Get;
    QElapsedTimer m_clock;
    std::optional<RequestNote> m_note;
};

} // namespace api
