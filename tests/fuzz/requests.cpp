// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// The HTTP reader of the embedded org. However the bytes are cut, the same requests come out.
#include "fuzzing.h"
#include "orgsim/http/httpparser.h"

#include <algorithm>

namespace Stationmaster::Fuzz {

namespace {

struct Parsed
{
    QList<OrgSim::HttpRequest> requests{};
    int error = 0;
};

bool isSame(const OrgSim::HttpRequest &a, const OrgSim::HttpRequest &b)
{
    return a.verb == b.verb && a.path == b.path && a.query == b.query && a.headers == b.headers &&
           a.body == b.body && a.keepAlive == b.keepAlive;
}

Parsed parsed(const QByteArray &bytes, qsizetype piece)
{
    OrgSim::HttpParser parser;
    Parsed result;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        parser.feed(bytes.mid(at, piece));
        while (const auto request = parser.next()) {
            require(!request->verb.isEmpty(), "a request has a verb");
            parser.takeContinue();
            result.requests.append(*request);
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
    require(std::equal(whole.requests.begin(), whole.requests.end(), pieces.requests.begin(),
                       pieces.requests.end(), isSame),
            "the same requests however they are cut");
    require(whole.error == pieces.error, "the same refusal however they are cut");
    return 0;
}
