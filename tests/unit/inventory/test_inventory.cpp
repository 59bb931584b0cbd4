// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/inventory/inventoryfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;

class InventoryTest : public InventoryFixture
{
};

TEST_F(InventoryTest, IsEmptyBeforeTheFirstLoad)
{
    EXPECT_EQ(inventory().state(List::Phones), State::Empty);
    EXPECT_FALSE(inventory().isLoading());
    EXPECT_TRUE(inventory().phones().empty());
    EXPECT_EQ(inventory().findPhone(u"p"_s), nullptr);
    EXPECT_EQ(inventory().webRtcPhoneOf(u"u"_s), nullptr);
    EXPECT_EQ(inventory().phonesOn(u"b"_s), 0);
}

TEST_F(InventoryTest, ReadsTheOrgAndJoinsIt)
{
    add(u"phonebasesettings"_s, OddBaseSettings);
    add(u"sites"_s, OddSite);
    add(u"users"_s, OddUser);
    add(u"users"_s, R"({"id":"u-2","state":"inactive"})");
    add(u"phones"_s, OddPhone);
    add(u"phones"_s, R"({"id":"p-2","phoneMetaBase":{"id":"polycom.json"},"site":{"id":"s-1"}})");
    load();
    EXPECT_EQ(inventory().users().size(), 2u);
    EXPECT_EQ(inventory().baseSettings().size(), 1u);
    EXPECT_EQ(inventory().findUser(u"u-1"_s)->name, u"José Ørsted"_s);
    EXPECT_EQ(inventory().findSite(u"s-1"_s)->mediaRegions.size(), 3);
    EXPECT_EQ(inventory().findBaseSettings(u"b-1"_s)->mediaDscp, 46);
    EXPECT_EQ(inventory().webRtcPhoneOf(u"u-1"_s)->id, u"p-1"_s);
    EXPECT_EQ(inventory().webRtcPhoneOf(u"u-2"_s), nullptr);
    EXPECT_EQ(inventory().phonesOn(u"b-1"_s), 1);
    EXPECT_EQ(inventory().phonesAt(u"s-1"_s), 2);
    EXPECT_EQ(inventory().findPhone(u"p-1"_s)->siteName, u"Zürich"_s) << "the list of phones leaves it out";
    for (const List list : {List::BaseSettings, List::Sites, List::Phones, List::Users})
        EXPECT_EQ(states[list], (QList<State>{State::Loading, State::Loaded}));
}

TEST_F(InventoryTest, OneSignalAPageAndNoneWithoutChange)
{
    for (int i = 0; i < 25; ++i)
        add(u"phones"_s, qPrintable(u"{\"id\":\"p-%1\",\"webRtcUser\":null}"_s.arg(i)));
    pageSize = 10;
    load();
    ASSERT_EQ(upserts[List::Phones].size(), 3);
    EXPECT_EQ(upserts[List::Phones][0].size(), 10);
    EXPECT_EQ(upserts[List::Phones][2].size(), 5);
    EXPECT_EQ(upserts[List::Users].size(), 0);

    org[u"phones"_s][u"p-7"_s][u"name"_s] = u"new"_s;
    upserts.clear();
    load();
    EXPECT_EQ(upserts[List::Phones], (QList<QStringList>{{u"p-7"_s}}));
    EXPECT_TRUE(removals.empty());
    EXPECT_EQ(inventory().findPhone(u"p-7"_s)->name, u"new"_s);
}

TEST_F(InventoryTest, DropsWhatIsGoneWhenTheListWasReadToItsEnd)
{
    add(u"phones"_s, OddPhone);
    for (int i = 10; i < 25; ++i)
        add(u"phones"_s, qPrintable(u"{\"id\":\"p-%1\"}"_s.arg(i)));
    load();
    org[u"phones"_s].erase(u"p-1"_s);
    org[u"phones"_s].erase(u"p-12"_s);
    org[u"phones"_s][u"p-24"_s][u"state"_s] = u"deleted"_s;
    load();
    QStringList gone = removals[List::Phones].value(0);
    gone.sort();
    EXPECT_EQ(gone, (QStringList{u"p-1"_s, u"p-12"_s, u"p-24"_s}));
    EXPECT_EQ(removals[List::Phones].size(), 1);
    EXPECT_EQ(inventory().phones().size(), 13u);
    EXPECT_EQ(inventory().findPhone(u"p-1"_s), nullptr);
    EXPECT_EQ(inventory().webRtcPhoneOf(u"u-1"_s), nullptr);
    EXPECT_EQ(inventory().phonesOn(u"b-1"_s), 0);
    for (const PhoneRow &row : inventory().phones())
        EXPECT_EQ(inventory().findPhone(row.id), &row);
}

TEST_F(InventoryTest, AListThatFailsKeepsItsRowsAndTheOthersGoOn)
{
    add(u"phones"_s, OddPhone);
    add(u"sites"_s, OddSite);
    load();
    org[u"sites"_s].clear();
    for (const ScriptedAct &answer : {ScriptedServer::answer(403), ScriptedServer::json("<html>"),
                                      ScriptedServer::json("{\"entities\":[{"),
                                      ScriptedServer::json(R"({"entities":[],"pageCount":3})")}) {
        broken[u"phones"_s] = answer;
        load();
        EXPECT_EQ(inventory().state(List::Phones), State::Failed);
        ASSERT_TRUE(inventory().error(List::Phones).has_value());
        EXPECT_NE(inventory().findPhone(u"p-1"_s), nullptr);
        EXPECT_EQ(inventory().state(List::Sites), State::Loaded);
    }
    EXPECT_EQ(inventory().error(List::Phones)->kind, Kind::Malformed);
    EXPECT_TRUE(inventory().sites().empty());
    EXPECT_TRUE(removals[List::Phones].isEmpty());

    broken.clear();
    load();
    EXPECT_EQ(inventory().state(List::Phones), State::Loaded);
    EXPECT_FALSE(inventory().error(List::Phones).has_value());
}

TEST_F(InventoryTest, AFailureHalfWayKeepsWhatCameAndDropsNothing)
{
    for (int i = 10; i < 40; ++i)
        add(u"phones"_s, qPrintable(u"{\"id\":\"p-%1\"}"_s.arg(i)));
    pageSize = 10;
    load();
    org[u"phones"_s].erase(u"p-10"_s);
    add(u"phones"_s, R"({"id":"a-new"})");
    beforePage = [this](const QString &list, int number) {
        if (list == u"phones" && number == 1)
            broken[list] = ScriptedServer::answer(500);
    };
    load();
    EXPECT_EQ(inventory().state(List::Phones), State::Failed);
    EXPECT_NE(inventory().findPhone(u"p-10"_s), nullptr);
    EXPECT_NE(inventory().findPhone(u"a-new"_s), nullptr);
}

TEST_F(InventoryTest, ReloadingAListThatLoadsChangesNothing)
{
    inventory().reload(List::BaseSettings);
    inventory().reload(List::BaseSettings);
    inventory().reload(List::BaseSettings);
    waitForLoad();
    EXPECT_EQ(states[List::BaseSettings], (QList<State>{State::Loading, State::Loaded}));
    EXPECT_EQ(server.seen.size(), 1);
}

TEST_F(InventoryTest, NamesAreCompletedInWhateverOrderTheListsCome)
{
    add(u"phonebasesettings"_s, OddBaseSettings);
    add(u"sites"_s, OddSite);
    add(u"phones"_s, R"({"id":"p","webRtcUser":null,"site":{"id":"s-1"},"phoneBaseSettings":{"id":"b-1"}})");
    for (const List list : {List::Phones, List::BaseSettings, List::Sites, List::Phones}) {
        inventory().reload(list);
        waitForLoad();
    }
    const PhoneRow *phone = inventory().findPhone(u"p"_s);
    EXPECT_EQ(phone->siteName, u"Zürich"_s);
    EXPECT_EQ(phone->baseSettingsName, u"Support_WebRTC_Standard"_s);
    EXPECT_TRUE(phone->isWebRtc());
    EXPECT_EQ(inventory().phonesOn(u"b-1"_s), 1);
    EXPECT_EQ(upserts[List::Phones].size(), 3)
        << "the page, the base settings, the site; the last page is no news";
}

TEST_F(InventoryTest, OfSeveralPhonesOfAUserTheFirstIdIsShown)
{
    add(u"phones"_s, R"({"id":"p-2","webRtcUser":{"id":"u"}})");
    add(u"phones"_s, R"({"id":"p-1","webRtcUser":{"id":"u"}})");
    load();
    EXPECT_EQ(inventory().webRtcPhoneOf(u"u"_s)->id, u"p-1"_s);
    org[u"phones"_s].erase(u"p-1"_s);
    load();
    EXPECT_EQ(inventory().webRtcPhoneOf(u"u"_s)->id, u"p-2"_s);
}

TEST_F(InventoryTest, APhoneWithoutAUserFieldIsReadOnItsOwn)
{
    add(u"phones"_s,
        R"({"id":"p-1","webRtcUser":{"id":"u-1"},"phoneMetaBase":{"id":"inin_webrtc_softphone.json"}})");
    add(u"phones"_s, R"({"id":"p-2","phoneMetaBase":{"id":"inin_webrtc_softphone.json"}})");
    add(u"phones"_s, R"({"id":"p-3"})");
    add(u"phones"_s, R"({"id":"desk","phoneMetaBase":{"id":"desk.json"}})");
    server.handler = [this](const SeenRequest &seen) {
        const QByteArray path = seen.target.split('?').first();
        if (path.endsWith("/phones/p-2"))
            return ScriptedServer::json(R"({"id":"p-2","webRtcUser":{"id":"u-2"}})");
        return path.endsWith("/phones/p-3") ? ScriptedServer::answer(404, "{}") : answerTo(seen);
    };
    load();
    EXPECT_EQ(inventory().state(List::Phones), State::Loaded);
    ASSERT_TRUE(inventory().findPhone(u"p-2"_s));
    EXPECT_TRUE(inventory().findPhone(u"p-2"_s)->userKnown);
    EXPECT_EQ(inventory().findPhone(u"p-2"_s)->userId, u"u-2"_s);
    EXPECT_FALSE(inventory().findPhone(u"p-3"_s)) << "it is gone";
    EXPECT_FALSE(inventory().findPhone(u"desk"_s)->userKnown) << "nobody asks";
}

TEST_F(InventoryTest, WhereNoPhoneSaysWhoseItIsNoneIsReadOnItsOwn)
{
    for (int i = 0; i < 60; ++i)
        add(u"phones"_s, qPrintable(u"{\"id\":\"p-%1\"}"_s.arg(i)));
    load();
    EXPECT_EQ(inventory().state(List::Phones), State::Loaded);
    for (const SeenRequest &seen : server.seen)
        EXPECT_FALSE(seen.target.contains("/phones/")) << seen.target.toStdString();
}

TEST_F(InventoryTest, APhoneThatCannotBeReadStaysOfUnknownUser)
{
    add(u"phones"_s, R"({"id":"p-1"})");
    add(u"phones"_s, R"({"id":"p-2"})");
    server.handler = [this](const SeenRequest &seen) {
        return seen.target.contains("/phones/") ? ScriptedServer::answer(403, "{}") : answerTo(seen);
    };
    load();
    EXPECT_EQ(inventory().state(List::Phones), State::Loaded);
    EXPECT_FALSE(inventory().findPhone(u"p-1"_s)->userKnown);
    EXPECT_FALSE(inventory().findPhone(u"p-2"_s)->userKnown);
}

TEST_F(InventoryTest, DyingEndsTheLoad)
{
    server.handler = [](const SeenRequest &) { return ScriptedServer::silence(); };
    auto shortLived = std::make_unique<Inventory>(api());
    shortLived->reload();
    ASSERT_TRUE(QTest::qWaitFor([this] { return server.seen.size() == 5; }));
    EXPECT_GT(server.open(), 0);
    shortLived.reset();
    EXPECT_TRUE(QTest::qWaitFor([this] { return server.open() == 0; })) << "nobody waits for the answers";
}

TEST_F(InventoryTest, OutlivesItsClient)
{
    add(u"phones"_s, OddPhone);
    load();
    inventory().reload();
    destroyClient();
    waitForLoad();
    EXPECT_EQ(inventory().state(List::Phones), State::Failed);
    EXPECT_EQ(inventory().error(List::Phones)->kind, Kind::Cancelled);
    EXPECT_NE(inventory().findPhone(u"p-1"_s), nullptr);
}

} // namespace
} // namespace Stationmaster::Test
