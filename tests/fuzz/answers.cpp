// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// The end of one attempt, whatever a server or gateway sent: status in the first two bytes, then the body.
#include "fuzzing.h"
#include "transport/errorbody.h"
#include "transport/replyfacts.h"

#include <QJsonDocument>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Stationmaster;
    if (size < 2)
        return 0;
    const int status = 100 + (data[0] * 256 + data[1]) % 500;
    const QByteArray body = Fuzz::bytesOf(data + 2, size - 2);

    if (endsInsideJson(body))
        Fuzz::require(QJsonDocument::fromJson(body).isNull(), "half a JSON is no JSON");
    const ErrorBody said = parseErrorBody(body);
    for (const QString &words : {said.code, said.message, said.permissions, said.contextId}) {
        Fuzz::require(words.size() <= 2000, "what is shown to people is short");
        Fuzz::require(!words.startsWith(u'<'), "what is shown to people is no markup");
    }
    for (const Verb verb : {Verb::Get, Verb::Post, Verb::Put, Verb::Delete}) {
        const auto error = classify({.ending = ReplyFacts::Ending::Answered, .status = status, .body = body},
                                    {.verb = verb, .path = QStringLiteral("/api/v2/things")});
        Fuzz::require(error.has_value() || (status >= 200 && status < 300), "only a 2xx is a success");
        Fuzz::require(!error || !error->ambiguous || (verb != Verb::Get), "a read is never in doubt");
    }
    return 0;
}
