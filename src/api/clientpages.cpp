// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the client that goes through the pages of a list.
#include "api/clientprivate.h"

#include <utility>

namespace api {

using namespace Qt::StringLiterals;

namespace {

// Whatever came before it: it holds for the account, or nobody waits any longer.
bool endsTheWhole(Error::Kind kind)
{
    return kind == Error::Kind::KeyRefused || kind == Error::Kind::Cancelled;
}

} // namespace

void Client::Private::decoded(CallId id, const Decoded &result)
{
    const auto found = m_calls.find(id);
    if (found == m_calls.end() || found->second.state != State::Decoding)
        return;
    Entry &entry = found->second;
    entry.outcome.flaws += result.flaws;
    std::optional<Error> error = result.error;
    if (error)
        error->status = entry.status;
    else if (turnPage(id, result))
        return pump();
    if (error && error->kind == Error::Kind::Cut && entry.course->mayRepeat()) {
        entry.notes.settle(error);
        return rest(id);
    }
    end(id, error);
}

bool Client::Private::turnPage(CallId id, const Decoded &result)
{
    Entry &entry = m_calls.at(id);
    entry.elements += result.elements;
    entry.counted = result.count.value_or(entry.counted);
    std::optional<Error> &missing = entry.outcome.missing;
    if (result.nextIsNoText) {
        missing = Error{.kind = Error::Kind::WrongShape, .status = entry.status, .place = u"next"_s};
    } else if (!result.next.isEmpty()) {
        const Step step = entry.course->turnPage(result.next);
        if (step.kind == Step::Kind::SendNext) {
            entry.turned = true;
            entry.notes.settle(std::nullopt);
            entry.askedToWait.reset();
            goOn(id);
            return true;
        }
        missing = step.error;
        missing->status = entry.status;
    } else if (entry.call.came() < entry.counted) {
        missing = Error{.kind = Error::Kind::Incomplete, .status = entry.status};
    }
    return false;
}

void Client::Private::keepWhatCame(Entry &entry)
{
    Outcome &outcome = entry.outcome;
    if (outcome.error && entry.turned && !endsTheWhole(outcome.error->kind))
        outcome.missing = std::exchange(outcome.error, std::nullopt);
    if (!outcome.missing)
        return;
    outcome.missing->came = entry.call.came();
    outcome.missing->counted = entry.counted;
}

} // namespace api
