// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/resources/apifixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;

/// Lists that were asked for with a filter: what comes back is believed only where it fits.
class Filters : public ApiFixture
{
};

QByteArray phone(const QByteArray &id, const QByteArray &rest)
{
    return "{\"id\":\"" + id + "\"," + rest + "}";
}

TEST_F(Filters, PhonesOfAUserLeaveOutWhatDoesNotFit)
{
    answerEntities(phone("p-1", R"("webRtcUser":{"id":"u-1"})") + ',' +
                   phone("p-2", R"("webRtcUser":{"id":"u-2"})") + ',' +
                   phone("p-3", R"("webRtcUser":{"id":"u-1"},"state":"deleted")") + ',' +
                   phone("p-4", R"("webRtcUser":null)") + ',' +
                   phone("p-5", R"("phoneMetaBase":{"id":"polycom.json"})") + ',' +
                   phone("p-1", R"("webRtcUser":{"id":"u-1"})"));
    const auto found = awaited(api().phones().ofUser(u"u-1"_s));
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1u);
    EXPECT_EQ(found->at(0).id, u"p-1"_s);
    EXPECT_EQ(asked(0, u"webRtcUser.id"_s), QStringList{u"u-1"_s});
    EXPECT_TRUE(asked(0, u"fields"_s).contains(u"webRtcUser"_s));
    EXPECT_EQ(server.seen.size(), 1);
}

TEST_F(Filters, APhoneWithoutWordOfItsUserIsReadSingly)
{
    answerEntities(phone("p-1", R"("name":"a")") + ',' + phone("p-2", R"("name":"b")") + ',' +
                   phone("p-3", R"("name":"c")") + ',' + phone("p-4", R"("name":"d")"));
    answer(phone("p-1", R"("webRtcUser":{"id":"u-1"})"));
    answer(phone("p-2", R"("webRtcUser":{"id":"u-2"})"));
    server.push(ScriptedServer::answer(404));
    answer(phone("p-4", R"("state":"deleted","webRtcUser":{"id":"u-1"})"));
    const auto found = awaited(api().phones().ofUser(u"u-1"_s));
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1u);
    EXPECT_EQ(found->at(0).id, u"p-1"_s);
    EXPECT_EQ(askedPath(4), u"/api/v2/telephony/providers/edges/phones/p-4"_s);
}

TEST_F(Filters, APhoneThatCannotBeReadIsNotCalledFree)
{
    answerEntities(phone("p-1", R"("name":"a")"));
    server.push(ScriptedServer::answer(500));
    const auto found = awaited(api().phones().ofUser(u"u-1"_s));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, Kind::Server);
}

TEST_F(Filters, AListWithoutAnyUserIsNotReadOneByOne)
{
    QByteArray entities;
    for (int i = 0; i < 100; ++i)
        entities += (i ? "," : "") + phone("p-" + QByteArray::number(i), R"("name":"a")");
    answerEntities(entities);
    const auto found = awaited(api().phones().ofUser(u"u-1"_s));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, Kind::Malformed);
    EXPECT_EQ(server.seen.size(), 1);
}

TEST_F(Filters, AFilterThatIsIgnoredDoesNotReadTheWholeOrg)
{
    server.handler = [this](const SeenRequest &) {
        const int page = asked(static_cast<int>(server.seen.size()) - 1, u"pageNumber"_s).value(0).toInt();
        return ScriptedServer::json(
            "{\"pageCount\":1000,\"pageNumber\":" + QByteArray::number(page) + ",\"entities\":[" +
            phone("p-" + QByteArray::number(page), R"("webRtcUser":{"id":"u-2"})") + "]}");
    };
    const auto found = awaited(api().phones().ofUser(u"u-1"_s));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, Kind::Malformed);
    EXPECT_LE(server.seen.size(), 22);
}

TEST_F(Filters, NamesAreEqualWithoutRegardToCase)
{
    const QByteArray entities =
        R"({"id":"a","name":"ADA_WebRTC"},{"id":"b","name":"Ada_WebRTC 2"},{"id":"c"},)"
        R"({"id":"d","name":"ada_webrtc","state":"deleted"})";
    answerEntities(entities);
    answerEntities(entities);
    const auto phones = awaited(api().phones().byName(u"Ada_WebRTC"_s));
    const auto bases = awaited(api().baseSettings().byName(u"Ada_WebRTC"_s));
    ASSERT_TRUE(phones && bases);
    ASSERT_EQ(phones->size(), 1u);
    ASSERT_EQ(bases->size(), 1u);
    EXPECT_EQ(phones->at(0).id, u"a"_s);
    EXPECT_EQ(bases->at(0).id, u"a"_s);
    EXPECT_EQ(asked(0, u"name"_s), QStringList{u"Ada_WebRTC"_s});
}

TEST_F(Filters, OddNamesArriveAsTheyAre)
{
    for (const QString &name : {u"R&D = 100% + #1?"_s, u"中文 עברית"_s, u"a%20b/c;d"_s}) {
        answerEntities({});
        ASSERT_TRUE(awaited(api().baseSettings().byName(name)));
        const QByteArray target = server.seen.last().target;
        EXPECT_EQ(asked(static_cast<int>(server.seen.size()) - 1, u"name"_s), QStringList{name});
        EXPECT_FALSE(target.contains('+')) << target.toStdString();
    }
}

TEST_F(Filters, ANameWithACommaIsOneName)
{
    answerEntities(R"({"id":"a","name":"Doe, Jane"},{"id":"b","name":"Doe; Jane"},{"id":"c","name":"Doe"})");
    const auto found = awaited(api().phones().byName(u"Doe, Jane"_s));
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1u);
    EXPECT_EQ(found->at(0).id, u"a"_s);
    EXPECT_EQ(asked(0, u"name"_s), QStringList{u"Doe* Jane"_s});
}

TEST_F(Filters, BaseSettingsWhoseNameMightBeTakenForAListAreLookedForHere)
{
    const QByteArray entities =
        R"({"id":"a","name":"Sales, EU"},{"id":"b","name":"Sales"},{"id":"c","name":"*"})";
    answerEntities(entities);
    answerEntities(entities);
    const auto comma = awaited(api().baseSettings().byName(u"Sales, EU"_s));
    const auto star = awaited(api().baseSettings().byName(u"*"_s));
    ASSERT_TRUE(comma && star);
    ASSERT_EQ(comma->size(), 1u);
    ASSERT_EQ(star->size(), 1u);
    EXPECT_EQ(comma->at(0).id, u"a"_s);
    EXPECT_EQ(star->at(0).id, u"c"_s);
    EXPECT_TRUE(asked(0, u"name"_s).isEmpty());
}

TEST_F(Filters, StationsOfAUserLeaveOutWhatDoesNotFit)
{
    answerEntities(
        R"({"id":"l-1","webRtcUserId":"u-1"},{"id":"l-2","webRtcUserId":"u-2"},{"id":"l-3","userId":"u-1"})");
    const auto found = awaited(api().stations().ofUser(u"u-1"_s));
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1u);
    EXPECT_EQ(found->at(0).id, u"l-1"_s);
    EXPECT_EQ(asked(0, u"webRtcUserId"_s), QStringList{u"u-1"_s});
}

TEST_F(Filters, CountsThePhonesOnBaseSettingsWithOneCall)
{
    answer(R"({"entities":[{"id":"p","phoneBaseSettings":{"id":"b-1"}}],"total":137})");
    answer(R"({"entities":[],"total":0})");
    EXPECT_EQ(awaited(api().phones().countOn(u"b-1"_s)), 137);
    EXPECT_EQ(awaited(api().phones().countOn(u"b-1"_s)), 0);
    EXPECT_EQ(asked(0, u"phoneBaseSettings.id"_s), QStringList{u"b-1"_s});
    EXPECT_EQ(asked(0, u"pageSize"_s), QStringList{u"100"_s});
}

TEST_F(Filters, TheTotalIsRelievedOfDeletedPhones)
{
    answer(R"({"entities":[{"id":"p","phoneBaseSettings":{"id":"b-1"}},
        {"id":"q","phoneBaseSettings":{"id":"b-1"},"state":"deleted"}],"total":2})");
    EXPECT_EQ(awaited(api().phones().countOn(u"b-1"_s)), 1);
}

TEST_F(Filters, CountsThemselvesWhereTheTotalIsMissingOrOfSomethingElse)
{
    const QByteArray entities =
        R"({"id":"a","phoneBaseSettings":{"id":"b-2"}},{"id":"b","phoneBaseSettings":{"id":"b-1"}},)"
        R"({"id":"c","phoneBaseSettings":{"id":"b-1"}},{"id":"d"})";
    answer(R"({"entities":[{"id":"b","phoneBaseSettings":{"id":"b-1"}}]})");
    answerEntities(entities);
    answer(R"({"entities":[{"id":"a","phoneBaseSettings":{"id":"b-2"}}],"total":4000})");
    answerEntities(entities);
    EXPECT_EQ(awaited(api().phones().countOn(u"b-1"_s)), 3);
    EXPECT_EQ(awaited(api().phones().countOn(u"b-1"_s)), 3);
}

TEST_F(Filters, NothingIsAskedForWithoutAnId)
{
    EXPECT_EQ(awaited(api().phones().ofUser(QString())).error().kind, Kind::Rejected);
    EXPECT_EQ(awaited(api().phones().countOn(QString())).error().kind, Kind::Rejected);
    EXPECT_EQ(awaited(api().stations().ofUser(QString())).error().kind, Kind::Rejected);
    EXPECT_EQ(awaited(api().directory().groupMembers(QString()).call()).error().kind, Kind::Rejected);
    EXPECT_EQ(awaited(api().directory().queueMembers(QString()).call()).error().kind, Kind::Rejected);
    EXPECT_EQ(awaited(api().directory().teamMembers(QString()).call()).error().kind, Kind::Rejected);
    EXPECT_EQ(awaited(api().audits().results(QString()).call()).error().kind, Kind::Rejected);
    EXPECT_EQ(server.seen.size(), 0);
}

TEST_F(Filters, ErrorsOfTheListArePassedOn)
{
    answer("<html>");
    server.push(ScriptedServer::answer(403));
    EXPECT_EQ(awaited(api().phones().byName(u"x"_s)).error().kind, Kind::Malformed);
    EXPECT_EQ(awaited(api().phones().countOn(u"x"_s)).error().kind, Kind::Forbidden);
}

} // namespace
} // namespace Stationmaster::Test
