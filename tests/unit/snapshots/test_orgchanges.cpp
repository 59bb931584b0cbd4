// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "smallsnapshot.h"

#include "snapshots/orgchanges.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Object = OrgChange::Object;
using What = OrgChange::What;

class OrgChanges : public testing::Test
{
protected:
    /// The one change between then and now.
    OrgChange theChange() const
    {
        const auto all = orgChanges(then, now);
        EXPECT_EQ(all.size(), 1u);
        return all.empty() ? OrgChange() : all.front();
    }

    OrgSnapshot then = Stationmaster::Test::smallSnapshot();
    OrgSnapshot now = Stationmaster::Test::smallSnapshot();
};

TEST_F(OrgChanges, TheSameIsNoChange)
{
    EXPECT_TRUE(orgChanges(then, now).empty());
    now.phones.front().loggedInUserId.clear();
    now.users.front().associatedStationId.clear();
    now.phones.front().version = 99;
    EXPECT_TRUE(orgChanges(then, now).empty()) << "who is signed in changes all day";
}

TEST_F(OrgChanges, NewAndGone)
{
    now.phones.push_back(now.phones.front());
    now.phones.back().id = u"p-2"_s;
    now.phones.back().name = u"New_WebRTC"_s;
    EXPECT_EQ(
        theChange(),
        (OrgChange{.object = Object::Phone, .what = What::New, .id = u"p-2"_s, .name = u"New_WebRTC"_s}));
    std::swap(then, now);
    EXPECT_EQ(
        theChange(),
        (OrgChange{.object = Object::Phone, .what = What::Gone, .id = u"p-2"_s, .name = u"New_WebRTC"_s}));
}

TEST_F(OrgChanges, AMovedPhone)
{
    now.sites.push_back({.id = u"s-2"_s, .name = u"Dublin"_s});
    then.sites.push_back(now.sites.back());
    now.phones.front().siteId = u"s-2"_s;
    now.phones.front().siteName.clear(); // as lists give it
    const OrgChange change = theChange();
    EXPECT_EQ(change.what, What::Site);
    EXPECT_EQ(change.before, u"Berlin"_s);
    EXPECT_EQ(change.after, u"Dublin"_s);
}

TEST_F(OrgChanges, AReassignedPhone)
{
    now.phones.front().userId = u"u-2"_s;
    now.phones.front().userName.clear();
    OrgChange change = theChange();
    EXPECT_EQ(change.what, What::User);
    EXPECT_EQ(change.before, u"佐藤 نور"_s);
    EXPECT_EQ(change.after, u"u-2"_s) << "nobody of that id is known by name";
    now.phones.front().userId.clear();
    EXPECT_TRUE(theChange().after.isUndefined()) << "it has no user now";
    now.phones.front().userKnown = false;
    EXPECT_TRUE(orgChanges(then, now).empty()) << "not known is not free";
}

TEST_F(OrgChanges, EditedSettings)
{
    now.baseSettings.front().persistentConnection = false;
    EXPECT_EQ(theChange().what, What::PersistentConnection);
    EXPECT_EQ(theChange().before, true);
    EXPECT_EQ(theChange().after, false);
    now.baseSettings.front().persistentConnection = then.baseSettings.front().persistentConnection;
    now.baseSettings.front().forceTurn.reset();
    EXPECT_TRUE(orgChanges(then, now).empty()) << "what one side does not know is no change";
    now.baseSettings.front().mediaDscp = 34;
    now.baseSettings.front().persistentTimeout = 60;
    const auto both = orgChanges(then, now);
    ASSERT_EQ(both.size(), 2u);
    EXPECT_EQ(both[0].what, What::PersistentConnectionTimeout);
    EXPECT_EQ(both[1].what, What::MediaDscp);
    EXPECT_EQ(both[1].after, 34);
}

TEST_F(OrgChanges, ASiteWithOtherRegions)
{
    now.sites.front().mediaRegions = {u"eu-west-1"_s, u"eu-central-1"_s};
    EXPECT_EQ(theChange().what, What::MediaRegions) << "their order is their meaning";
    EXPECT_EQ(theChange().after, QJsonArray({u"eu-west-1"_s, u"eu-central-1"_s}));
    now.sites.front().mediaRegions = then.sites.front().mediaRegions;
    now.sites.front().mediaRegionsUseLatencyBased = true;
    EXPECT_EQ(theChange().what, What::RelayBehavior);
}

TEST_F(OrgChanges, SomebodyWhoLeft)
{
    now.users.front().state = u"inactive"_s;
    EXPECT_EQ(theChange().what, What::State);
    EXPECT_EQ(theChange().object, Object::User);
    now.users.clear();
    EXPECT_EQ(theChange().what, What::Gone);
}

TEST_F(OrgChanges, AnotherDefaultPhone)
{
    now.users.front().defaultStationId = u"desk-1"_s;
    EXPECT_EQ(theChange().what, What::DefaultPhone);
    EXPECT_EQ(theChange().before, u"佐藤 نور_WebRTC"_s) << "a station is called by its phone";
    EXPECT_EQ(theChange().after, u"desk-1"_s);
    now.users.front().stationKnown = false;
    EXPECT_TRUE(orgChanges(then, now).empty());
}

TEST_F(OrgChanges, OtherPhonesThanWebRtcPhonesAreNotLookedAt)
{
    now.phones.push_back({.id = u"desk"_s, .name = u"Desk"_s, .modelId = u"polycom.json"_s});
    now.baseSettings.push_back({.id = u"b-2"_s, .name = u"Desk"_s, .modelId = u"polycom.json"_s});
    EXPECT_TRUE(orgChanges(then, now).empty());
}

} // namespace Stationmaster
