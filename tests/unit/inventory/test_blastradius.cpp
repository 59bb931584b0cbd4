// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/blastradius.h"
#include "unit/inventory/inventoryfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class BlastRadii : public InventoryFixture
{
protected:
    void phone(const QString &id, const QString &user, const QString &base)
    {
        inventory().put(PhoneRow{.id = id,
                                 .name = id,
                                 .baseSettingsId = base,
                                 .lineId = u"l-"_s + id,
                                 .userId = user,
                                 .userKnown = true});
    }
};

TEST_F(BlastRadii, CountThePhonesAndWhoIsSignedInOnThem)
{
    phone(u"one"_s, u"ana"_s, u"b"_s);
    phone(u"two"_s, u"bo"_s, u"b"_s);
    phone(u"three"_s, u"cem"_s, u"b"_s);
    phone(u"other"_s, u"dan"_s, u"c"_s);
    inventory().put(UserRow{.id = u"ana"_s, .associatedStationId = u"l-one"_s, .stationKnown = true});
    inventory().put(UserRow{.id = u"bo"_s, .associatedStationId = u"elsewhere"_s, .stationKnown = true});
    inventory().put(StationRow{.id = u"l-two"_s, .userId = u"bo"_s}); // older than what the person says
    inventory().put(StationRow{.id = u"l-three"_s, .userId = u"eve"_s});
    inventory().put(UserRow{.id = u"dan"_s, .associatedStationId = u"l-other"_s, .stationKnown = true});
    BlastRadius radius = blastRadiusOf(inventory(), u"b"_s);
    radius.phoneIds.sort();
    radius.signedInUsers.sort();
    EXPECT_EQ(radius.phoneIds, (QStringList{u"one"_s, u"three"_s, u"two"_s}));
    EXPECT_EQ(radius.signedInUsers, (QStringList{u"ana"_s, u"eve"_s}));
    EXPECT_FALSE(radius.isComplete) << "nothing was read to its end";
}

TEST_F(BlastRadii, AreCompleteOnceTheOrgWasRead)
{
    add(u"phones"_s, R"({"id":"p","phoneBaseSettings":{"id":"b"},"webRtcUser":null})");
    load();
    EXPECT_TRUE(blastRadiusOf(inventory(), u"b"_s).isComplete);
    EXPECT_EQ(blastRadiusOf(inventory(), u"b"_s).phoneIds, QStringList{u"p"_s});
    EXPECT_TRUE(blastRadiusOf(inventory(), u"unused"_s).phoneIds.isEmpty());
    EXPECT_TRUE(blastRadiusOf(inventory(), {}).phoneIds.isEmpty());
}

TEST(SignInAgain, IsNeededForWhatTheClientReadsAtTheStart)
{
    const BaseSettingsFields base{.name = u"a"_s, .forceTurn = false, .requireMediaHelper = false};
    const auto after = [base](auto change) {
        BaseSettingsFields fields = base;
        change(fields);
        return needsSignInAgain(base, fields);
    };
    EXPECT_TRUE(after([](auto &f) { f.persistentConnection = true; }));
    EXPECT_TRUE(after([](auto &f) { f.forceTurn = true; }));
    EXPECT_TRUE(after([](auto &f) { f.requireMediaHelper = true; }));
    EXPECT_TRUE(after([](auto &f) { f.mediaDscp = 34; }));
    EXPECT_TRUE(after([](auto &f) { f.transportDscp = 34; }));
    EXPECT_FALSE(after([](auto &f) { f.name = u"b"_s; }));
    EXPECT_FALSE(after([](auto &f) { f.persistentTimeout = 60; })) << "not used while it is off";
    BaseSettingsFields on = base;
    on.persistentConnection = true;
    BaseSettingsFields longer = on;
    longer.persistentTimeout = 900;
    EXPECT_TRUE(needsSignInAgain(on, longer));
}

} // namespace
} // namespace Stationmaster::Test
