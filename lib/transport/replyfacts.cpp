// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/replyfacts.h"

#include "transport/errorbody.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Ending = ReplyFacts::Ending;

Error::Kind kindOfStatus(int status, const ErrorBody &body)
{
    switch (status) {
    case 400:
        // The one sentence of the server that may be read (API.md 3.2): the codes of a stale version are
        // unknown.
        if (body.message.contains("does not match the current version"_L1, Qt::CaseInsensitive))
            return Error::Kind::Conflict;
        if (body.code.compare("response.entity.too.large"_L1, Qt::CaseInsensitive) == 0)
            return Error::Kind::TooLarge;
        return Error::Kind::Rejected;
    case 401:
        return Error::Kind::Unauthorized;
    case 403:
        return Error::Kind::Forbidden;
    case 404:
        return Error::Kind::NotFound;
    case 408:
        return Error::Kind::Timeout;
    case 409:
        return Error::Kind::Conflict;
    case 413:
        return Error::Kind::TooLarge;
    case 429:
        return Error::Kind::RateLimited;
    default:
        return status >= 500 ? Error::Kind::Server : Error::Kind::Rejected;
    }
}

Error::Kind kindOfEnding(Ending ending)
{
    switch (ending) {
    case Ending::NoConnection:
    case Ending::Cut:
        return Error::Kind::Offline;
    case Ending::TimedOut:
        return Error::Kind::Timeout;
    case Ending::TlsRefused:
        return Error::Kind::Tls;
    case Ending::TooLong:
        return Error::Kind::TooLarge;
    case Ending::Answered: // a redirect or another status that is neither success nor refusal
    case Ending::Garbled:
        break;
    }
    return Error::Kind::Malformed;
}

bool mayHaveHappened(const ReplyFacts &facts)
{
    // A gateway that gave up does not know what became of the request behind it.
    if (facts.status >= 400)
        return facts.status == 408 || (facts.status >= 500 && facts.status != 501);
    return facts.status != 0 || facts.mayHaveLeft;
}

} // namespace

std::optional<Error> classify(const ReplyFacts &facts, const Request &request)
{
    const bool success = facts.status >= 200 && facts.status < 300;
    if (success && facts.ending == Ending::Answered)
        return std::nullopt;

    Error error{.httpStatus = facts.status,
                .correlationId = facts.correlationId,
                .verbAndPath = request.verbAndPath(),
                .ambiguous = request.isWrite() && mayHaveHappened(facts)};
    if (facts.status < 400) {
        // A redirect of a body that can be sent only once ends like a cut connection in Qt.
        error.kind = facts.status >= 300 ? Error::Kind::Malformed : kindOfEnding(facts.ending);
        error.message = facts.networkWords;
        error.host = facts.host;
        return error;
    }
    // A refusal counts by its status even when its body did not arrive whole.
    const ErrorBody body = parseErrorBody(facts.body);
    error.kind = kindOfStatus(facts.status, body);
    error.code = body.code;
    error.message = body.message;
    error.permissions = body.permissions;
    error.details = body.details;
    if (!body.contextId.isEmpty())
        error.correlationId = body.contextId;
    error.retryAfter = facts.rate.retryAfter.value_or(std::chrono::seconds{0});
    // Both are needed to be let in again (API.md 3.4).
    if (error.kind == Error::Kind::RateLimited)
        error.retryAfter = std::max<std::chrono::milliseconds>(
            error.retryAfter, facts.rate.reset.value_or(std::chrono::seconds{0}));
    return error;
}

bool endsInsideJson(QByteArrayView body)
{
    body = body.trimmed();
    if (!body.startsWith('{') && !body.startsWith('['))
        return false;
    qint64 depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return inString || depth > 0;
}

} // namespace Stationmaster
