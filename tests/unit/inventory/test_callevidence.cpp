// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/callevidence.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Found = CallFinding::Kind;
using Way = CallEvidence::Path;
using Candidate = CandidateType;
using Measured = MediaReport::Source;

const QDateTime CallStart(QDate(2026, 2, 3), QTime(9, 14), Qt::UTC);

MediaPair between(Candidate client, Candidate server)
{
    return {.client = client, .server = server};
}

std::vector<Found> kindsOf(const CallEvidence &evidence)
{
    std::vector<Found> kinds;
    for (const CallFinding &finding : evidence.findings)
        kinds.push_back(finding.kind);
    return kinds;
}

/// A call of which everything is known: forced through TURN or not, over a list of two regions.
class CallEvidences : public testing::Test
{
protected:
    CallEvidence judged() const { return judgeCall(legs, party, settings); }
    MediaReport &server() { return legs[0].reports[1]; }
    MediaReport &client() { return legs[0].reports[0]; }

    CallParty party{.userId = u"ada"_s, .stationIds = {u"station"_s}, .communicationIds = {u"leg"_s}};
    MediaSettings settings{.isSiteKnown = true,
                           .regions = {u"eu-west-1"_s, u"eu-central-1"_s},
                           .homeRegion = u"eu-central-1"_s,
                           .usesLatencyBased = false,
                           .forceTurn = false};
    std::vector<MediaLeg> legs{{.communicationId = u"leg"_s,
                                .started = CallStart,
                                .preferredRegion = u"eu-west-1"_s,
                                .effectiveRegion = u"eu-west-1"_s,
                                .reports = {{.source = Measured::Client,
                                             .userId = u"ada"_s,
                                             .mos = 4.7,
                                             .jitter = 0.004,
                                             .packetsReceived = 9000,
                                             .created = CallStart},
                                            {.source = Measured::Server,
                                             .userId = u"ada"_s,
                                             .pairs = {between(Candidate::ServerReflexive, Candidate::Host)},
                                             .mos = 4.3,
                                             .jitter = 900, // in whatever unit
                                             .packetsReceived = 9100,
                                             .packetsSent = 9133,
                                             .created = CallStart}}}};
};

TEST_F(CallEvidences, AGoodCallIsAsConfigured)
{
    EXPECT_EQ(kindsOf(judged()), std::vector{Found::AsConfigured});
    EXPECT_EQ(judged().path, Way::Direct);
    EXPECT_EQ(judged().mos, 4.3);
    EXPECT_EQ(judged().jitter, 0.004) << "that of the client alone: the server's unit is not known";
}

struct PathCase
{
    const char *name;
    std::vector<MediaPair> pairs;
    std::optional<bool> forceTurn;
    Way path;
    Found kind;
};

class CallPaths : public CallEvidences, public testing::WithParamInterface<PathCase>
{
};

TEST_P(CallPaths, AreJudgedByForceTurn)
{
    server().pairs = GetParam().pairs;
    settings.forceTurn = GetParam().forceTurn;
    EXPECT_EQ(judged().path, GetParam().path);
    EXPECT_EQ(kindsOf(judged()), std::vector{GetParam().kind});
}

INSTANTIATE_TEST_SUITE_P(
    Truths, CallPaths,
    testing::Values(
        PathCase{"hostUnforced",
                 {between(Candidate::Host, Candidate::Host)},
                 false,
                 Way::Direct,
                 Found::AsConfigured},
        PathCase{"peerUnforced",
                 {between(Candidate::PeerReflexive, Candidate::Host)},
                 false,
                 Way::Direct,
                 Found::AsConfigured},
        PathCase{"relayForced",
                 {between(Candidate::Relay, Candidate::Host)},
                 true,
                 Way::Relayed,
                 Found::AsConfigured},
        PathCase{"relayUnforced",
                 {between(Candidate::Relay, Candidate::Host)},
                 false,
                 Way::Relayed,
                 Found::RelayedThoughDirectExpected},
        PathCase{"hostForced",
                 {between(Candidate::Host, Candidate::Host)},
                 true,
                 Way::Direct,
                 Found::DirectThoughForced},
        PathCase{"reflexiveForced",
                 {between(Candidate::ServerReflexive, Candidate::Unknown)},
                 true,
                 Way::Direct,
                 Found::DirectThoughForced},
        PathCase{"somePairs",
                 {between(Candidate::Relay, Candidate::Host), between(Candidate::Host, Candidate::Host)},
                 false,
                 Way::OneSided,
                 Found::OneSided},
        PathCase{"somePairsForced",
                 {between(Candidate::Relay, Candidate::Host), between(Candidate::Host, Candidate::Host)},
                 true,
                 Way::OneSided,
                 Found::OneSided},
        PathCase{"farEndAlone",
                 {between(Candidate::Host, Candidate::Relay)},
                 false,
                 Way::OneSided,
                 Found::OneSided},
        PathCase{"settingUnknown",
                 {between(Candidate::Relay, Candidate::Host)},
                 std::nullopt,
                 Way::Relayed,
                 Found::ForceTurnNotKnown},
        PathCase{"noPairs", {}, true, Way::NotKnown, Found::PathNotKnown},
        PathCase{"newWord",
                 {between(Candidate::Unknown, Candidate::Relay)},
                 false,
                 Way::NotKnown,
                 Found::PathNotKnown},
        PathCase{"oneWordNew",
                 {between(Candidate::Unknown, Candidate::Host), between(Candidate::Relay, Candidate::Host)},
                 true,
                 Way::Relayed,
                 Found::AsConfigured}),
    [](const auto &tested) { return std::string(tested.param.name); });

struct RegionCase
{
    const char *name;
    QString preferred;
    QString effective;
    QStringList regions;
    std::optional<bool> latencyBased;
    std::optional<CallFinding> finding; ///< of the region; nothing: as configured
};

class CallRegions : public CallEvidences, public testing::WithParamInterface<RegionCase>
{
};

TEST_P(CallRegions, AreJudgedByTheSite)
{
    const RegionCase &one = GetParam();
    legs[0].preferredRegion = one.preferred;
    legs[0].effectiveRegion = one.effective;
    settings.regions = one.regions;
    settings.usesLatencyBased = one.latencyBased;
    const CallEvidence evidence = judged();
    ASSERT_EQ(evidence.findings.size(), 1U);
    if (one.finding) {
        EXPECT_EQ(evidence.findings[0], *one.finding);
    } else {
        EXPECT_EQ(evidence.findings[0].kind, Found::AsConfigured);
    }
}

CallFinding otherRegion(const QString &expected, const QString &effective, bool isOfSite)
{
    return {.kind = Found::OtherRegion,
            .expectedRegion = expected,
            .effectiveRegion = effective,
            .isOfSite = isOfSite};
}

const QStringList IrelandFirst{u"eu-west-1"_s, u"eu-central-1"_s};

INSTANTIATE_TEST_SUITE_P(
    Truths, CallRegions,
    testing::Values(
        RegionCase{"first", u"eu-west-1"_s, u"eu-west-1"_s, IrelandFirst, false, std::nullopt},
        RegionCase{"upperCase", u"EU-WEST-1"_s, u"eu-west-1"_s, IrelandFirst, false, std::nullopt},
        RegionCase{"tookOver", u"eu-west-1"_s, u"eu-central-1"_s, IrelandFirst, false,
                   otherRegion(u"eu-west-1"_s, u"eu-central-1"_s, true)},
        RegionCase{"outside", u"eu-west-1"_s, u"us-east-1"_s, IrelandFirst, false,
                   otherRegion(u"eu-west-1"_s, u"us-east-1"_s, false)},
        RegionCase{"wantedOutside", u"us-east-1"_s, u"us-east-1"_s, IrelandFirst, true,
                   otherRegion(u"us-east-1"_s, u"us-east-1"_s, false)},
        RegionCase{"secondWasNearest", u"eu-central-1"_s, u"eu-central-1"_s, IrelandFirst, true,
                   std::nullopt},
        RegionCase{"secondByLatency", u""_s, u"eu-central-1"_s, IrelandFirst, true, std::nullopt},
        RegionCase{"secondByOrder", u""_s, u"eu-central-1"_s, IrelandFirst, false,
                   otherRegion(u"eu-west-1"_s, u"eu-central-1"_s, true)},
        RegionCase{"orderNotKnown", u""_s, u"eu-central-1"_s, IrelandFirst, std::nullopt, std::nullopt},
        RegionCase{"noneOfTheSite", u""_s, u"eu-central-1"_s, {}, false, std::nullopt},
        RegionCase{"noneOfTheSiteElsewhere",
                   u""_s,
                   u"eu-west-1"_s,
                   {},
                   false,
                   otherRegion(u"eu-central-1"_s, u"eu-west-1"_s, false)},
        RegionCase{"notSaid", u"eu-west-1"_s, u""_s, IrelandFirst, false,
                   CallFinding{.kind = Found::RegionNotKnown}}),
    [](const auto &tested) { return std::string(tested.param.name); });

TEST_F(CallEvidences, SaysThatAnotherRegionRelayed)
{
    settings.forceTurn = true;
    server().pairs = {between(Candidate::Relay, Candidate::Host)};
    legs[0].effectiveRegion = u"eu-central-1"_s;
    ASSERT_EQ(kindsOf(judged()), std::vector{Found::RelayedThroughOtherRegion});
    EXPECT_EQ(judged().findings[0].expectedRegion, u"eu-west-1"_s);
    EXPECT_EQ(judged().findings[0].effectiveRegion, u"eu-central-1"_s);
    EXPECT_TRUE(judged().findings[0].isOfSite);
    settings.forceTurn = false;
    EXPECT_EQ(kindsOf(judged()),
              (std::vector{Found::RelayedThoughDirectExpected, Found::RelayedThroughOtherRegion}));
}

TEST_F(CallEvidences, DoesNotJudgeByASiteThatIsNotKnownOrHasNoRegions)
{
    settings.isSiteKnown = false;
    EXPECT_EQ(kindsOf(judged()), std::vector{Found::RegionNotKnown});
    settings.isSiteKnown = true;
    settings.regions.clear();
    settings.homeRegion.clear();
    EXPECT_EQ(kindsOf(judged()), std::vector{Found::RegionNotKnown});
    settings.isPremises = true;
    legs[0].effectiveRegion = u"us-east-1"_s;
    EXPECT_EQ(kindsOf(judged()), std::vector{Found::AsConfigured}) << "regions do not apply";
    EXPECT_FALSE(judged().findings[0].isOfSite);
}

TEST_F(CallEvidences, ASettingThatTheClientMayNotHaveHadIsNotHeldAgainstTheCall)
{
    server().pairs = {between(Candidate::Relay, Candidate::Host)};
    settings.changed = CallStart.addSecs(60); // afterwards
    EXPECT_EQ(kindsOf(judged()), std::vector{Found::SettingsNewer});
    settings.changed = CallStart.addSecs(-5 * 3600); // within the time of a refresh
    EXPECT_EQ(kindsOf(judged()), std::vector{Found::SettingsNewer});
    settings.changed = CallStart.addSecs(-7 * 3600);
    EXPECT_EQ(kindsOf(judged()), std::vector{Found::RelayedThoughDirectExpected});
    legs[0].started = {};
    EXPECT_EQ(kindsOf(judged()), std::vector{Found::SettingsNewer}) << "when it was is not known";
    settings.changed = {};
    EXPECT_EQ(kindsOf(judged()), std::vector{Found::RelayedThoughDirectExpected});
}

TEST_F(CallEvidences, WhoseReportsAreIsNotGuessed)
{
    const std::vector<MediaLeg> before = legs;
    for (MediaReport &report : legs[0].reports)
        report.userId = u"bob"_s;
    EXPECT_EQ(kindsOf(judged()), std::vector{Found::NothingReported}) << "even on the person's own leg";
    EXPECT_EQ(judged().otherReports, 2);
    EXPECT_FALSE(judged().mos);

    for (MediaReport &report : legs[0].reports)
        report.userId.clear();
    EXPECT_EQ(kindsOf(judged()), std::vector{Found::AsConfigured}) << "by the leg";
    legs[0].communicationId = u"another"_s;
    EXPECT_EQ(kindsOf(judged()), std::vector{Found::NothingReported});
    for (MediaReport &report : legs[0].reports)
        report.stationId = u"station"_s;
    EXPECT_EQ(kindsOf(judged()), std::vector{Found::AsConfigured}) << "by the station";
    legs[0].communicationId.clear();
    party.communicationIds = {QString()};
    party.stationIds.clear();
    EXPECT_EQ(kindsOf(judged()), std::vector{Found::NothingReported}) << "no id is nobody's id";

    legs = before;
    party.userId = u"nobody"_s;
    EXPECT_EQ(kindsOf(judged()), std::vector{Found::NothingReported});
    EXPECT_EQ(kindsOf(judgeCall({}, party, settings)), std::vector{Found::NothingReported});
}

TEST_F(CallEvidences, TheOtherPartysTroubleIsNotThePersons)
{
    legs.push_back({.communicationId = u"customer"_s,
                    .started = CallStart,
                    .effectiveRegion = u"us-east-1"_s,
                    .reports = {{.source = Measured::Server,
                                 .trunkType = u"external.sip"_s,
                                 .mos = 1.2,
                                 .packetsReceived = 0}}});
    EXPECT_EQ(kindsOf(judged()), std::vector{Found::AsConfigured});
    EXPECT_EQ(judged().otherReports, 1);
}

TEST_F(CallEvidences, OfCumulativeReportsTheNewestCounts)
{
    MediaReport early = client();
    early.created = CallStart.addSecs(-30);
    early.mos = 1.5;
    early.packetsReceived = 0;
    early.reconnects = 9;
    legs[0].reports.push_back(early);
    EXPECT_EQ(kindsOf(judged()), std::vector{Found::AsConfigured});
    legs[0].reports.back().created = CallStart.addSecs(30);
    EXPECT_EQ(kindsOf(judged()),
              (std::vector{Found::AsConfigured, Found::LowQuality, Found::HeardNothing, Found::Reconnected}));
    EXPECT_EQ(judged().reconnects, 9);
}

TEST_F(CallEvidences, QualityIsJudgedByMosAndTheClientsJitter)
{
    client().mos = LowMos;
    EXPECT_FALSE(judged().has(Found::LowQuality));
    client().mos = LowMos - 0.01;
    EXPECT_TRUE(judged().has(Found::LowQuality));
    client().mos.reset();
    client().jitter = HighJitter;
    ASSERT_EQ(kindsOf(judged()), (std::vector{Found::AsConfigured, Found::LowQuality}));
    EXPECT_EQ(judged().findings[1].jitter, HighJitter);
    client().jitter = HighJitter - 0.001;
    EXPECT_FALSE(judged().has(Found::LowQuality));
}

TEST_F(CallEvidences, AnalyticsSpeakWhereNoReportDoes)
{
    party.sessionMinMos = 2.0;
    EXPECT_FALSE(judged().has(Found::LowQuality)) << "reports of the call say more";
    client().mos.reset();
    server().mos.reset();
    EXPECT_EQ(judged().mos, 2.0);
    EXPECT_TRUE(judged().has(Found::LowQuality));
    legs.clear();
    EXPECT_EQ(kindsOf(judged()), (std::vector{Found::NothingReported, Found::LowQuality}));
}

TEST_F(CallEvidences, SilenceHasADirectionThatFollowsFromWhoMeasured)
{
    client().packetsReceived = 0;
    EXPECT_TRUE(judged().has(Found::HeardNothing));
    EXPECT_FALSE(judged().has(Found::SentNothing));
    client().packetsReceived.reset();
    EXPECT_FALSE(judged().has(Found::HeardNothing)) << "not counted is not none";
    server().packetsReceived = 0;
    EXPECT_TRUE(judged().has(Found::SentNothing));
    server().source = Measured::Unknown;
    EXPECT_EQ(kindsOf(judged()), (std::vector{Found::AsConfigured, Found::NoPackets}));
}

TEST_F(CallEvidences, ALegAfterAReconnectRefutesSilence)
{
    client().packetsReceived = 0;
    MediaLeg again = legs[0];
    again.started = CallStart.addSecs(20);
    again.reports[0].packetsReceived = 500;
    again.effectiveRegion = u"eu-central-1"_s;
    legs.insert(legs.begin(), again);
    EXPECT_FALSE(judged().has(Found::HeardNothing));
    EXPECT_EQ(judged().effectiveRegion, u"eu-central-1"_s) << "where it went on, whatever the order";
}

} // namespace
} // namespace Stationmaster::Test
