// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/retry.h"

#include "api/outcome.h"

#include <algorithm>
#include <cmath>

namespace api {

namespace {

bool brokeOff(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:         // an end without a status: nothing that is HTTP
    case QNetworkReply::ProtocolFailure: // the same
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return false;
    default:
        return true;
    }
}

} // namespace

bool mayPass(const HttpAnswer &answer)
{
    using Ending = HttpAnswer::Ending;
    if (answer.ending == Ending::Cancelled || answer.ending == Ending::Idle || answer.ending == Ending::Deadline)
        return false;
    if (answer.status >= 400)
        return answer.status >= 502 && answer.status <= 504 && secondsToWait(answer) < 0;
    // With a status the answer had begun: what is missing of it may come whole another time.
    return answer.ending == Ending::Failed && (answer.status != 0 || brokeOff(answer.networkError));
}

std::chrono::milliseconds retryWait(const Limits &limits, int attempt, double factor)
{
    const double growth = std::pow(3.0, std::max(attempt - 2, 0));
    return std::chrono::milliseconds(
        std::llround(static_cast<double>(limits.retryWait.count()) * growth * std::clamp(factor, 0.5, 1.5)));
}

} // namespace api
