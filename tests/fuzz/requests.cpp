// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// The HTTP reader of the embedded org. However the bytes are cut, the same requests come out.
#include "fuzzing.h"
#include "orgsim/httpparser.h"

#include <algorithm>

namespace Stationmaster::Fuzz {

namespace {

struct Parsed
{
    QList<QByteArray> requests{};
    int error = 0;
};

QByteArray asText(const OrgSim::HttpRequest &request)
{
    QList<QByteArray> names = request.headers.keys();
    std::sort(names.begin(), names.end());
    QByteArray text = request.verb + ' ' + request.path.toUtf8() + '?' +
                      request.query.toString(QUrl::FullyEncoded).toUtf8() + (request.keepAlive ? "+" : "-");
    for (const QByteArray &name : names)
        text += '\n' + name + ':' + request.headers.value(name);
    return text + "\n\n" + request.body;
}

Parsed parsed(const QByteArray &bytes, qsizetype piece)
{
    OrgSim::HttpParser parser;
    Parsed result;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        parser.feed(bytes.mid(at, piece));
        while (const auto request = parser.next()) {
            require(!request->verb.isEmpty() && request->path.size() >= 0, "a request has a verb");
            parser.takeContinue();
            result.requests.append(asText(*request));
        }
        require(parser.buffered() >= 0 && parser.buffered() <= at + piece, "no more waits than came");
    }
    result.error = parser.error();
    require(result.error == 0 || (result.error >= 400 && result.error <= 505), "an error is a status");
    return result;
}

} // namespace

} // namespace Stationmaster::Fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Stationmaster::Fuzz;
    if (size < 1)
        return 0;
    const QByteArray bytes = bytesOf(data + 1, size - 1);
    const Parsed whole = parsed(bytes, std::max<qsizetype>(bytes.size(), 1));
    // Single bytes are the hardest cut, but long inputs would take the time of many short ones.
    const Parsed pieces = parsed(bytes, std::max<qsizetype>(1 + data[0] % 64, bytes.size() / 24));
    require(whole.requests == pieces.requests, "the same requests however they are cut");
    require(whole.error == pieces.error, "the same refusal however they are cut");
    return 0;
}
