// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/callevidence.h"
#include "unit/resources/embeddedfixture.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// Calls of an org whose truth is known, read over the wire and judged.
class CallsOfPeople : public EmbeddedFixture
{
protected:
    explicit CallsOfPeople(const OrgSim::OrgRules &rules = {})
        : EmbeddedFixture({.users = 30,
                           .phones = 24,
                           .rateCount = 1'000'000,
                           .stationDelayMs = 0,
                           .permissions = u"*"_s,
                           .rules = rules})
    {
    }

    void SetUp() override
    {
        m_phone = awaited(api().phones().get(stored(u"phones"_s)[0][u"id"].toString())).value();
        m_userId = m_phone.at(u"webRtcUser/id"_s).toString();
        m_station = m_phone.at(u"lines/0/id"_s).toString();
        edit({{u"type"_s, u"sites"_s},
              {u"id"_s, m_phone.at(u"site/id"_s)},
              {u"set"_s, QJsonObject{{u"mediaRegions"_s, QJsonArray{u"eu-west-1"_s, u"eu-central-1"_s}},
                                     {u"mediaRegionsUseLatencyBased"_s, false}}}});
    }

    QJsonObject edit(const QJsonObject &what) { return post(u"edit"_s, QJsonDocument(what)); }
    void forceTurn()
    {
        edit({{u"type"_s, u"phonebasesettings"_s},
              {u"id"_s, m_phone.at(u"phoneBaseSettings/id"_s)},
              {u"set"_s, QJsonObject{{u"properties/phone_force_turn/value/instance"_s, true}}}});
    }

    /// Somebody has a call of five minutes; what the org tells of it, judged by what is set.
    CallEvidence evidenceOfCall(const QString &story)
    {
        const QString id = edit({{u"type"_s, u"calls"_s},
                                 {u"create"_s, QJsonObject{{u"userId"_s, m_userId},
                                                           {u"story"_s, story},
                                                           {u"secondsAgo"_s, 600},
                                                           {u"seconds"_s, 300}}}})[u"id"_s]
                               .toString();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto calls = awaited(api().conversations().ofUser(
            {.userId = m_userId, .from = now.addSecs(-3600), .to = now}, 1, 100));
        const auto legs = awaited(api().mediaStatistics().ofConversation(id));
        const SiteRow site = rowOfSite(*awaited(api().sites().get(m_phone.at(u"site/id"_s).toString())));
        const auto call = std::ranges::find(calls->rows, id, &CallRow::id);
        EXPECT_NE(call, calls->rows.end());
        CallParty party{.userId = m_userId, .stationIds = {m_station}};
        for (const CallSession *session : call->voiceOf(m_userId))
            party.communicationIds.append(session->id);
        return judgeCall(legs->value, party,
                         {.isSiteKnown = true,
                          .regions = site.mediaRegions,
                          .usesLatencyBased = site.mediaRegionsUseLatencyBased,
                          .forceTurn = awaited(api().stations().get(m_station))->forceTurn});
    }
    static QSet<CallFinding::Kind> kindsIn(const CallEvidence &evidence)
    {
        QSet<CallFinding::Kind> kinds;
        for (const CallFinding &finding : evidence.findings)
            kinds.insert(finding.kind);
        return kinds;
    }

    using Seen = CallFinding::Kind;
    using Kinds = QSet<CallFinding::Kind>;
    Document m_phone;
    QString m_userId;
    QString m_station;
};

TEST_F(CallsOfPeople, ShowWhatWentWrongInEachOfThem)
{
    EXPECT_EQ(kindsIn(evidenceOfCall(u"Fine"_s)), Kinds{Seen::AsConfigured});
    EXPECT_EQ(kindsIn(evidenceOfCall(u"Relayed"_s)), Kinds{Seen::RelayedThoughDirectExpected});
    EXPECT_EQ(kindsIn(evidenceOfCall(u"OneSidedRelay"_s)), Kinds{Seen::OneSided});
    EXPECT_EQ(kindsIn(evidenceOfCall(u"FarRelay"_s)), Kinds{Seen::OneSided});
    const CallEvidence tookOver = evidenceOfCall(u"TookOver"_s);
    ASSERT_EQ(kindsIn(tookOver), Kinds{Seen::OtherRegion});
    EXPECT_EQ(tookOver.findings[0].effectiveRegion, u"eu-central-1"_s);
    EXPECT_TRUE(tookOver.findings[0].isOfSite);
    const CallEvidence foreign = evidenceOfCall(u"ForeignRegion"_s);
    ASSERT_EQ(kindsIn(foreign), Kinds{Seen::OtherRegion});
    EXPECT_FALSE(foreign.findings[0].isOfSite);
    EXPECT_EQ(kindsIn(evidenceOfCall(u"Loss"_s)), (Kinds{Seen::AsConfigured, Seen::LowQuality}));
    EXPECT_EQ(kindsIn(evidenceOfCall(u"Jitter"_s)), (Kinds{Seen::AsConfigured, Seen::LowQuality}));
    EXPECT_EQ(kindsIn(evidenceOfCall(u"HeardNothing"_s)),
              (Kinds{Seen::AsConfigured, Seen::LowQuality, Seen::HeardNothing}));
    EXPECT_EQ(kindsIn(evidenceOfCall(u"SentNothing"_s)),
              (Kinds{Seen::AsConfigured, Seen::LowQuality, Seen::SentNothing}));
    EXPECT_EQ(kindsIn(evidenceOfCall(u"NoReports"_s)), Kinds{Seen::NothingReported});
    EXPECT_EQ(kindsIn(evidenceOfCall(u"ClientOnly"_s)), Kinds{Seen::PathNotKnown});
    EXPECT_EQ(kindsIn(evidenceOfCall(u"IceFailed"_s)), (Kinds{Seen::AsConfigured, Seen::Reconnected}));
}

TEST_F(CallsOfPeople, AreHeldAgainstForcedTurn)
{
    forceTurn();
    EXPECT_EQ(kindsIn(evidenceOfCall(u"Fine"_s)), Kinds{Seen::AsConfigured});
    EXPECT_EQ(kindsIn(evidenceOfCall(u"Unforced"_s)), Kinds{Seen::DirectThoughForced});
    EXPECT_EQ(kindsIn(evidenceOfCall(u"TookOver"_s)), Kinds{Seen::RelayedThroughOtherRegion});
}

class CallsOfALeanOrg : public CallsOfPeople
{
protected:
    CallsOfALeanOrg() : CallsOfPeople({.lean = true, .odd = true}) {}
};

TEST_F(CallsOfALeanOrg, AreThePersonsByStationOrLeg)
{
    for (int i = 0; i < 4; ++i) // whole, and in three ways not
        EXPECT_EQ(kindsIn(evidenceOfCall(u"Relayed"_s)), Kinds{Seen::RelayedThoughDirectExpected}) << i;
}

class CallsWithoutThePreview : public CallsOfPeople
{
protected:
    CallsWithoutThePreview() : CallsOfPeople({.mediaStatisticsStatus = 410}) {}
};

TEST_F(CallsWithoutThePreview, StillHaveWhatAnalyticsTell)
{
    EXPECT_EQ(kindsIn(evidenceOfCall(u"Relayed"_s)), Kinds{Seen::NothingReported});
}

} // namespace
} // namespace Stationmaster::Test
