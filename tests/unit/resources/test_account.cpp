// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/users/heldpermissions.h"
#include "unit/resources/apifixture.h"
#include "unit/resources/embeddedfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;

class Account : public EmbeddedFixture
{
protected:
    Account()
        : EmbeddedFixture(
              {.users = 20, .phones = 10, .rateCount = 1'000'000, .permissions = u"telephony:* audits:*"_s})
    {
    }
};

TEST_F(Account, TheOrgHasNoIdleTimeoutUnlessItSaysSo)
{
    EXPECT_FALSE(awaited(api().organization().idleTimeout())->enabled);
}

TEST_F(Account, ClientCredentialsHaveNoPerson)
{
    const auto me = awaited(api().users().me());
    ASSERT_FALSE(me);
    EXPECT_EQ(me.error().kind, Kind::Rejected);
    EXPECT_EQ(me.error().httpStatus, 400);
}

TEST_F(Account, TelephonySettingsKeepWhatNobodyKnows)
{
    auto settings = awaited(api().telephonySettings().get());
    ASSERT_TRUE(settings);
    const QJsonObject before = settings->json();
    const bool required = before[u"persistentConnectionRequired"].toBool();
    ASSERT_TRUE(settings->set(u"persistentConnectionRequired"_s, !required));
    ASSERT_TRUE(awaited(api().telephonySettings().update(*settings)));
    QJsonObject expected = before;
    expected[u"persistentConnectionRequired"_s] = !required;
    EXPECT_EQ(awaited(api().telephonySettings().get())->json(), expected);
}

TEST_F(Account, SignsAPersonOutOfAStation)
{
    const QJsonObject state = asked(u"state"_s);
    const QJsonObject phone = state[u"phones"][0].toObject();
    const QString station = phone[u"lines"][0][u"id"].toString();
    const QString user = phone[u"webRtcUser"][u"id"].toString();
    const auto forbidden = awaited(api().users().associateStation(user, station));
    if (!forbidden) {
        EXPECT_EQ(forbidden.error().kind, Kind::Forbidden) << "telephony:* covers it";
    }
    EXPECT_EQ(awaited(api().users().stations(user))->associatedStationId, station);
    EXPECT_TRUE(awaited(api().stations().disassociate(station)));
    EXPECT_TRUE(awaited(api().users().stations(user))->associatedStationId.isEmpty());
    EXPECT_TRUE(awaited(api().users().associateStation(user, station)));
    EXPECT_TRUE(awaited(api().users().disassociateStation(user)));
    EXPECT_TRUE(awaited(api().users().stations(user))->associatedStationId.isEmpty());
    EXPECT_EQ(awaited(api().users().associateStation(user, QString())).error().kind, Kind::Rejected);
    EXPECT_EQ(awaited(api().stations().disassociate(QString())).error().kind, Kind::Rejected);
}

class AccountAnswers : public ApiFixture
{
};

TEST_F(AccountAnswers, TheSignedInPersonComesWithPermissions)
{
    answer(
        R"({"id":"u-1","name":"Ana","state":"active","authorization":{"permissions":["telephony:plugin:all",7,null]}})");
    const auto me = awaited(api().users().me());
    ASSERT_TRUE(me);
    EXPECT_EQ(me->user.name, u"Ana"_s);
    EXPECT_TRUE(me->permissionsKnown);
    EXPECT_EQ(me->permissions, QStringList{u"telephony:plugin:all"_s});
    EXPECT_EQ(asked(0, u"expand"_s), (QStringList{u"authorization"_s, u"station"_s}));
    answer(R"({"id":"u-1","authorization":null})");
    EXPECT_FALSE(awaited(api().users().me())->permissionsKnown);
    answer(R"({"name":"nobody"})");
    EXPECT_EQ(awaited(api().users().me()).error().kind, Kind::Malformed);
}

TEST_F(AccountAnswers, TelephonySettingsArePutWhole)
{
    const QByteArray odd =
        R"({"persistentConnectionRequired":true,"blockCallerIdAccessCode":"*67","x":null,"list":[3,1]})";
    answer(odd);
    auto settings = awaited(api().telephonySettings().get());
    ASSERT_TRUE(settings);
    settings->set(u"blockCallerIdAccessCode"_s, u"*68"_s);
    answer({}); // a success without a body: what was written is read
    answer(R"({"persistentConnectionRequired":true,"blockCallerIdAccessCode":"*68"})");
    const auto written = awaited(api().telephonySettings().update(*settings));
    ASSERT_TRUE(written);
    EXPECT_EQ(written->json().size(), 2);
    QJsonObject expected = QJsonDocument::fromJson(odd).object();
    expected[u"blockCallerIdAccessCode"_s] = u"*68"_s;
    EXPECT_EQ(QJsonDocument::fromJson(server.seen.at(1).body).object(), expected);
    answer("[]");
    EXPECT_EQ(awaited(api().telephonySettings().get()).error().kind, Kind::Malformed);
}

TEST_F(AccountAnswers, OddTimeoutsAreNone)
{
    for (const char *body : {"{}", R"({"enableIdleTokenTimeout":true})",
                             R"({"enableIdleTokenTimeout":true,"idleTokenTimeoutSeconds":-5})",
                             R"({"enableIdleTokenTimeout":"yes","idleTokenTimeoutSeconds":900})"}) {
        answer(body);
        EXPECT_FALSE(awaited(api().organization().idleTimeout())->enabled) << body;
    }
    answer(R"({"enableIdleTokenTimeout":true,"idleTokenTimeoutSeconds":"900"})");
    const auto timeout = awaited(api().organization().idleTimeout());
    EXPECT_TRUE(timeout->enabled);
    EXPECT_EQ(timeout->after, std::chrono::minutes(15));
}

TEST_F(AccountAnswers, AChannelNeedsAWholeAndSafeUri)
{
    const auto created = [this](const QByteArray &uri) {
        answer(R"({"id":"c","connectUri":")" + uri + R"("})");
        return awaited(api().notifications().create());
    };
    EXPECT_TRUE(created("wss://streaming.example.com/channels/c"));
    EXPECT_TRUE(created("ws://127.0.0.1:8080/channels/c"));
    for (const char *uri :
         {"", "/channels/c", "ws://streaming.example.com/channels/c", "https://example.com/c", "wss://",
          "ws://127.0.0.1:8080/channel{/c", "wss://example.com/channel{/c"}) {
        const auto refused = created(uri);
        ASSERT_FALSE(refused) << uri;
        EXPECT_EQ(refused.error().kind, Kind::Malformed) << uri;
    }
}

TEST(Permissions, AreComparedSegmentBySegment)
{
    const QString needed = u"telephony:plugin:all"_s;
    for (const QString &held :
         {u"telephony:plugin:all"_s, u"Telephony:Plugin:All"_s, u"telephony:*:*"_s, u"telephony:*"_s, u"*"_s,
          u"*:*:*"_s, u"telephony:plugin:*"_s, u"*:plugin:all"_s})
        EXPECT_TRUE(grants({u"other:thing:view"_s, held}, needed)) << held.toStdString();
    for (const QString &held :
         {u"telephony:plugin"_s, u"telephony:plugin:all:more"_s, u"telephony:plugins:all"_s, u""_s,
          u"telephony:plugin:view"_s, u"tele*:plugin:all"_s, u"*:settings:all"_s})
        EXPECT_FALSE(grants({held}, needed)) << held.toStdString();
    EXPECT_FALSE(grants({}, needed));
}

} // namespace
} // namespace Stationmaster::Test
