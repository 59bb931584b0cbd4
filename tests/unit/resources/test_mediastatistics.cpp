// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/resources/apifixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Offer = Offered<MediaStatisticsApi::Legs>::State;

/// The example of the contract, with what else a report can have.
const QByteArray WholeLeg = R"({"communicationId":"leg","dateStart":"2026-02-03T09:14:02.120Z",
 "creationMilliseconds":310,"preferredRegion":"eu-central-1","effectiveRegion":"eu-west-2","mediaStatistics":[
 {"sourceType":"Server","user":{"id":"ada"},"station":{"id":"s","name":"Ada Example"},
  "trunk":{"id":"t","name":"Trunk","type":"station.cdm.webrtc"},
  "ice":{"selectedPairs":[{"client":{"type":"relay","address":"192.0.2.7:4021"},
                           "server":{"type":"host","address":"198.51.100.9:16384"}}]},
  "rtp":{"packetsReceived":9120,"packetsSent":9133,"estimatedAverageMos":4.6,"averageJitter":0.004},
  "reconnectAttempts":2,"clientInfo":{"originAppName":"sdk","originAppVersion":"14.0.0"},
  "dateCreated":"2026-02-03T09:20:00.000Z"}]})";

class MediaAnswers : public ApiFixture
{
protected:
    Offered<MediaStatisticsApi::Legs> readIn(const QByteArray &body, int status = 200)
    {
        server.push(ScriptedServer::answer(status, body));
        const auto legs = awaited(api().mediaStatistics().ofConversation(u"c"_s));
        EXPECT_TRUE(legs.has_value()) << body.constData();
        return legs.value_or(Offered<MediaStatisticsApi::Legs>());
    }
    MediaLeg legIn(const QByteArray &leg)
    {
        const auto legs = readIn("{\"entities\":[" + leg + "]}").value;
        EXPECT_EQ(legs.size(), 1U) << leg.constData();
        return legs.empty() ? MediaLeg() : legs[0];
    }
};

TEST_F(MediaAnswers, AreReadWhole)
{
    const MediaLeg leg = legIn(WholeLeg);
    EXPECT_EQ(leg.communicationId, u"leg"_s);
    EXPECT_EQ(leg.started, QDateTime(QDate(2026, 2, 3), QTime(9, 14, 2, 120), Qt::UTC));
    EXPECT_EQ(leg.creationMs, 310);
    EXPECT_EQ(leg.preferredRegion, u"eu-central-1"_s);
    EXPECT_EQ(leg.effectiveRegion, u"eu-west-2"_s);
    ASSERT_EQ(leg.reports.size(), 1U);
    EXPECT_EQ(leg.reports[0], (MediaReport{.source = MediaReport::Source::Server,
                                           .userId = u"ada"_s,
                                           .stationId = u"s"_s,
                                           .stationName = u"Ada Example"_s,
                                           .trunkName = u"Trunk"_s,
                                           .trunkType = u"station.cdm.webrtc"_s,
                                           .pairs = {{.client = CandidateType::Relay,
                                                      .server = CandidateType::Host,
                                                      .clientAddress = u"192.0.2.7:4021"_s,
                                                      .serverAddress = u"198.51.100.9:16384"_s}},
                                           .mos = 4.6,
                                           .jitter = 0.004,
                                           .packetsReceived = 9120,
                                           .packetsSent = 9133,
                                           .reconnects = 2,
                                           .clientName = u"sdk"_s,
                                           .clientVersion = u"14.0.0"_s,
                                           .created = QDateTime(QDate(2026, 2, 3), QTime(9, 20), Qt::UTC)}));
    EXPECT_EQ(askedPath(0), u"/api/v2/telephony/providers/edges/mediastatistics/conversations/c"_s);
}

TEST_F(MediaAnswers, MayLackAnyFieldAndHaveNewOnes)
{
    for (const QByteArray key : {"communicationId",
                                 "dateStart",
                                 "creationMilliseconds",
                                 "preferredRegion",
                                 "effectiveRegion",
                                 "mediaStatistics",
                                 "sourceType",
                                 "user",
                                 "station",
                                 "trunk",
                                 "ice",
                                 "selectedPairs",
                                 "client",
                                 "server",
                                 "type",
                                 "address",
                                 "rtp",
                                 "packetsReceived",
                                 "packetsSent",
                                 "estimatedAverageMos",
                                 "averageJitter",
                                 "reconnectAttempts",
                                 "clientInfo",
                                 "dateCreated",
                                 "id",
                                 "name"}) {
        QByteArray changed = WholeLeg;
        ASSERT_TRUE(changed.contains('"' + key + '"')) << key.constData();
        changed.replace('"' + key + '"', "\"new_" + key + '"');
        const MediaLeg leg = legIn(changed);
        EXPECT_NE(leg, legIn(WholeLeg)) << key.constData();
        EXPECT_EQ(leg.communicationId.isEmpty(), key == "communicationId");
    }
    EXPECT_EQ(legIn("{}"), MediaLeg());
    EXPECT_EQ(legIn(R"({"mediaStatistics":[null,7,{}]})").reports, std::vector{MediaReport()});
    EXPECT_TRUE(readIn(R"({"entities":[null,3,"x",[]]})").value.empty());
}

TEST_F(MediaAnswers, ReconnectsHaveTwoNames)
{
    EXPECT_EQ(legIn(R"({"mediaStatistics":[{"reconnectAttemptCount":3}]})").reports[0].reconnects, 3);
    EXPECT_EQ(legIn(R"({"mediaStatistics":[{"reconnectAttemptCount":3,"reconnectAttempts":0}]})")
                  .reports[0]
                  .reconnects,
              0);
}

TEST_F(MediaAnswers, NumbersAreReadInEveryKind)
{
    const MediaReport report = legIn(R"({"mediaStatistics":[{"rtp":{"estimatedAverageMos":4,
        "averageJitter":"0.5","packetsReceived":12.0,"packetsSent":"many"}}]})")
                                   .reports[0];
    EXPECT_EQ(report.mos, 4.0);
    EXPECT_EQ(report.jitter, 0.5);
    EXPECT_EQ(report.packetsReceived, 12);
    EXPECT_FALSE(report.packetsSent);
    EXPECT_FALSE(legIn(R"({"mediaStatistics":[{"rtp":{"estimatedAverageMos":"NaN","averageJitter":true}}]})")
                     .reports[0]
                     .mos);
}

TEST_F(MediaAnswers, CandidatesAreKnownByTheirWords)
{
    EXPECT_EQ(candidateTypeOf(u"host"_s), CandidateType::Host);
    EXPECT_EQ(candidateTypeOf(u"SRFLX"_s), CandidateType::ServerReflexive);
    EXPECT_EQ(candidateTypeOf(u"prflx"_s), CandidateType::PeerReflexive);
    EXPECT_EQ(candidateTypeOf(u"relay"_s), CandidateType::Relay);
    EXPECT_EQ(candidateTypeOf(u"relayed"_s), CandidateType::Unknown);
    EXPECT_EQ(candidateTypeOf({}), CandidateType::Unknown);
}

TEST_F(MediaAnswers, NothingHasManyShapes)
{
    for (const QByteArray body : {"", "{}", "[]", R"({"entities":[]})", R"({"entities":null})"}) {
        const auto read = readIn(body);
        EXPECT_TRUE(read.isGiven()) << body.constData();
        EXPECT_TRUE(read.value.empty()) << body.constData();
    }
    EXPECT_EQ(readIn('[' + WholeLeg + ']').value.size(), 1U);
}

TEST_F(MediaAnswers, APreviewThatIsNotThereIsAValueAndNoError)
{
    EXPECT_EQ(readIn("{}", 404).state, Offer::Nothing);
    EXPECT_EQ(readIn("<html>gone</html>", 410).state, Offer::NotOffered);
    EXPECT_EQ(readIn("{}", 405).state, Offer::NotOffered);
    EXPECT_EQ(readIn("{}", 403).state, Offer::NotPermitted);
    const auto refused = readIn(
        R"({"code":"missing.any.permissions","messageParams":{"permissions":"[analytics:conversationDetail:view]"}})",
        403);
    EXPECT_EQ(refused.permissions, u"[analytics:conversationDetail:view]"_s);
    server.push(ScriptedServer::answer(200, "half a {"));
    EXPECT_EQ(awaited(api().mediaStatistics().ofConversation(u"c"_s)).error().kind, Error::Kind::Malformed);
    server.push(ScriptedServer::answer(400, "{}"));
    EXPECT_EQ(awaited(api().mediaStatistics().ofConversation(u"c"_s)).error().kind, Error::Kind::Rejected);
}

} // namespace
} // namespace Stationmaster::Test
