// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/rows.h"

namespace faults {

const QList<Row> &rows()
{
    static const QList<Row> all = wayRows() + answerRows();
    return all;
}

bool isRefusal(const Ending &writing)
{
    using Fault = api::Error::Kind;
    static const QList<Fault> unclear{Fault::UnknownOutcome, Fault::ServerFault, Fault::NotFound, Fault::Redirected,
                                      Fault::Moved};
    return writing.kind && !writing.page && !unclear.contains(*writing.kind);
}

QByteArray goodBody(const support::Received &request)
{
    return request.verb == "GET" ? QByteArray(R"([{"name": "a.se"}])") : QByteArray(R"({"name": "c1"})");
}

QByteArray http(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace faults
