// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/inventory/inventoryfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using HolderState = Holder::State;

class Holders : public InventoryFixture
{
protected:
    void addPhone(const QString &id, const QString &webRtcUser)
    {
        add(u"phones"_s,
            qPrintable(u"{\"id\":\"%1\",\"lines\":[{\"id\":\"l-%1\"}]%2}"_s.arg(id, webRtcUser)));
    }
    HolderState of(const QString &phoneId)
    {
        return inventory().holderOf(*inventory().findPhone(phoneId)).state;
    }
    int callsFor(const QByteArray &part) const
    {
        int calls = 0;
        for (const SeenRequest &seen : server.seen)
            calls += seen.target.contains(part) ? 1 : 0;
        return calls;
    }
};

TEST_F(Holders, AreToldInEveryState)
{
    add(u"users"_s, R"({"id":"u-active","state":"active"})");
    add(u"users"_s, R"({"id":"u-inactive","state":"inactive"})");
    add(u"users"_s, R"({"id":"u-deleted","state":"deleted"})");
    addPhone(u"active"_s, uR"(,"webRtcUser":{"id":"u-active"})"_s);
    addPhone(u"inactive"_s, uR"(,"webRtcUser":{"id":"u-inactive"})"_s);
    addPhone(u"deleted"_s, uR"(,"webRtcUser":{"id":"u-deleted"})"_s);
    addPhone(u"missing"_s, uR"(,"webRtcUser":{"id":"u-missing"})"_s);
    addPhone(u"nobody"_s, uR"(,"webRtcUser":null)"_s);
    load();
    ASSERT_TRUE(waitUntil([this] { return of(u"deleted"_s) == HolderState::Deleted; }))
        << "the list lacks them";
    EXPECT_EQ(of(u"active"_s), HolderState::Active);
    EXPECT_EQ(of(u"inactive"_s), HolderState::Inactive);
    EXPECT_EQ(of(u"nobody"_s), HolderState::Nobody);
    EXPECT_TRUE(inventory().holderOf(*inventory().findPhone(u"nobody"_s)).isFree());
    EXPECT_EQ(inventory().findUser(u"u-deleted"_s), nullptr) << "the deleted are not among the people";
    EXPECT_EQ(callsFor("id=u-deleted"), 1) << "all of them in one call";

    EXPECT_EQ(of(u"missing"_s), HolderState::Unreadable) << "a list that leaves somebody out proves nothing";
    inventory().refreshUser(u"u-missing"_s);
    ASSERT_TRUE(waitUntil([this] { return of(u"missing"_s) == HolderState::Missing; }));
    EXPECT_FALSE(inventory().holderOf(*inventory().findPhone(u"missing"_s)).isFree());
}

TEST_F(Holders, UnknownIsNeverFree)
{
    for (int i = 0; i < 60; ++i)
        addPhone(u"p-%1"_s.arg(i), uR"(,"phoneMetaBase":{"id":"inin_webrtc_softphone.json"})"_s);
    addPhone(u"other"_s, uR"(,"webRtcUser":{"id":"u-1"})"_s);
    broken[u"users"_s] = ScriptedServer::answer(500);
    load();
    EXPECT_EQ(of(u"p-7"_s), HolderState::Unreadable);
    EXPECT_EQ(of(u"other"_s), HolderState::Unreadable);
    for (const QString &phone : {u"p-7"_s, u"other"_s}) {
        EXPECT_FALSE(inventory().holderOf(*inventory().findPhone(phone)).isFree());
    }
}

TEST_F(Holders, ALateStationTellsWhoseAPhoneIsAndAChangedOneToo)
{
    addPhone(u"p"_s, uR"(,"phoneMetaBase":{"id":"inin_webrtc_softphone.json"})"_s);
    for (int i = 0; i < 10; ++i)
        addPhone(u"p-%1"_s.arg(i), uR"(,"phoneMetaBase":{"id":"inin_webrtc_softphone.json"})"_s);
    add(u"users"_s, R"({"id":"ana","name":"Ana"})");
    add(u"users"_s, R"({"id":"bo","name":"Bo"})");
    broken[u"stations"_s] = ScriptedServer::answer(500);
    load();
    EXPECT_FALSE(inventory().knowsOwners());
    broken.clear();
    add(u"stations"_s, R"({"id":"l-p","webRtcUserId":"ana"})");
    inventory().reload(List::Stations);
    waitForLoad();
    EXPECT_EQ(inventory().findPhone(u"p"_s)->userName, u"Ana"_s);
    EXPECT_EQ(inventory().webRtcPhoneOf(u"ana"_s)->id, u"p"_s);
    EXPECT_FALSE(inventory().knowsOwners());

    org[u"stations"_s][u"l-p"_s][u"webRtcUserId"_s] = u"bo"_s;
    load();
    EXPECT_EQ(inventory().findPhone(u"p"_s)->userName, u"Bo"_s);
    EXPECT_EQ(inventory().webRtcPhoneOf(u"ana"_s), nullptr);
    for (const SeenRequest &seen : server.seen)
        EXPECT_FALSE(seen.target.contains("/phones/")) << seen.target.toStdString();
    for (int i = 0; i < 10; ++i)
        add(u"stations"_s, qPrintable(uR"({"id":"l-p-%1","webRtcUserId":"u-%1"})"_s.arg(i)));
    load();
    EXPECT_TRUE(inventory().knowsOwners());
}

TEST_F(Holders, WhoComesBackIsActiveAgain)
{
    addPhone(u"p"_s, uR"(,"webRtcUser":{"id":"u"})"_s);
    load();
    inventory().refreshUser(u"u"_s);
    ASSERT_TRUE(waitUntil([this] { return of(u"p"_s) == HolderState::Missing; }));
    add(u"users"_s, R"({"id":"u","state":"active"})");
    load();
    EXPECT_EQ(of(u"p"_s), HolderState::Active);
}

TEST_F(Holders, AStationIsFoundByItsPhoneAndByItsUser)
{
    addPhone(u"p"_s, uR"(,"webRtcUser":{"id":"u"})"_s);
    add(u"stations"_s, R"({"id":"l-p","webRtcUserId":"u"})");
    add(u"stations"_s, R"({"id":"l-2","webRtcUserId":"u"})");
    add(u"stations"_s, R"({"id":"l-3","webRtcUserId":"v"})");
    load();
    EXPECT_EQ(inventory().stationOfPhone(*inventory().findPhone(u"p"_s))->id, u"l-p"_s);
    EXPECT_EQ(inventory().webRtcStationOf(u"u"_s)->id, u"l-p"_s) << "the phone's own";
    ASSERT_EQ(inventory().stationsOfUser(u"u"_s).size(), 2u);
    EXPECT_EQ(inventory().stationsOfUser(u"u"_s).front()->id, u"l-2"_s);
    org[u"stations"_s].erase(u"l-p"_s);
    load();
    EXPECT_EQ(inventory().webRtcStationOf(u"u"_s)->id, u"l-2"_s) << "the other is not forgotten";
    EXPECT_TRUE(inventory().stationsOfUser(u"nobody"_s).empty());
}

TEST_F(Holders, TheStationOfANewPhoneIsReadWithIt)
{
    load();
    addPhone(u"new"_s, uR"(,"webRtcUser":{"id":"u"})"_s);
    add(u"stations"_s, R"({"id":"l-new","webRtcUserId":"u","webRtcMediaDscp":46})");
    inventory().refreshPhone(u"new"_s);
    ASSERT_TRUE(waitUntil([this] { return inventory().findStation(u"l-new"_s) != nullptr; }));
    EXPECT_EQ(inventory().webRtcStationOf(u"u"_s)->mediaDscp, 46);
}

} // namespace
} // namespace Stationmaster::Test
