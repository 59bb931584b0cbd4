// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/mediastatistics/mediastatistics.h"

#include "resources/json/jsonview.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

bool isMediaWord(const QString &word, QLatin1StringView known)
{
    return word.compare(known, Qt::CaseInsensitive) == 0;
}

MediaReport::Source mediaSourceOf(const QString &word)
{
    if (isMediaWord(word, "Client"_L1))
        return MediaReport::Source::Client;
    return isMediaWord(word, "Server"_L1) ? MediaReport::Source::Server : MediaReport::Source::Unknown;
}

MediaReport readMediaReport(const JsonView &report, StringPool &pool)
{
    const JsonView rtp = report["rtp"];
    const JsonView station = report["station"];
    const JsonView trunk = report["trunk"];
    const JsonView client = report["clientInfo"];
    MediaReport read{.source = mediaSourceOf(report["sourceType"].text()),
                     .userId = report["user"]["id"].text(),
                     .stationId = station["id"].text(),
                     .stationName = station["name"].text(),
                     .trunkName = trunk["name"].text(pool),
                     .trunkType = trunk["type"].text(pool),
                     .mos = rtp["estimatedAverageMos"].real(),
                     .jitter = rtp["averageJitter"].real(),
                     .packetsReceived = rtp["packetsReceived"].bigInteger(),
                     .packetsSent = rtp["packetsSent"].bigInteger(),
                     .reconnects = report["reconnectAttempts"].integer(),
                     .clientName = client["originAppName"].text(pool),
                     .clientVersion = client["originAppVersion"].text(pool),
                     .created = report["dateCreated"].time()};
    if (!read.reconnects)
        read.reconnects = report["reconnectAttemptCount"].integer(); // as it was named before
    report["ice"]["selectedPairs"].eachItem([&read](const JsonView &pair) {
        const JsonView far = pair["client"];
        const JsonView near = pair["server"];
        if (far.isObject() || near.isObject())
            read.pairs.push_back({.client = candidateTypeOf(far["type"].text()),
                                  .server = candidateTypeOf(near["type"].text()),
                                  .clientAddress = far["address"].text(),
                                  .serverAddress = near["address"].text()});
    });
    return read;
}

} // namespace

CandidateType candidateTypeOf(const QString &word)
{
    struct Known
    {
        QLatin1StringView word;
        CandidateType type;
    };
    static constexpr std::array known{
        Known{"host"_L1, CandidateType::Host}, Known{"srflx"_L1, CandidateType::ServerReflexive},
        Known{"prflx"_L1, CandidateType::PeerReflexive}, Known{"relay"_L1, CandidateType::Relay}};
    for (const Known &one : known) {
        if (isMediaWord(word, one.word))
            return one.type;
    }
    return CandidateType::Unknown;
}

bool readMediaLeg(const JsonView &entity, StringPool &pool, MediaLeg &leg)
{
    leg.communicationId = entity["communicationId"].text();
    leg.started = entity["dateStart"].time();
    leg.creationMs = entity["creationMilliseconds"].bigInteger();
    leg.preferredRegion = entity["preferredRegion"].text(pool);
    leg.effectiveRegion = entity["effectiveRegion"].text(pool);
    entity["mediaStatistics"].eachItem([&](const JsonView &report) {
        if (report.isObject())
            leg.reports.push_back(readMediaReport(report, pool));
    });
    return entity.isObject();
}

} // namespace Stationmaster
