// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/effectivecheck.h"
#include "unit/inventory/inventoryfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Effective = EffectivePhone::State;

const BaseSettingsRow Base{.id = u"b"_s, .persistentConnection = true, .mediaDscp = 46, .forceTurn = false};

StationRow stationLike(bool persistent, int dscp)
{
    return {.id = u"l-1"_s, .persistentConnection = persistent, .forceTurn = false, .mediaDscp = dscp};
}

TEST(EffectiveState, ComparesWhatBothSidesSay)
{
    const StationRow same = stationLike(true, 46);
    const StationRow old = stationLike(false, 46);
    EXPECT_EQ(effectiveState(Base, {}, &same, true), Effective::Taken);
    EXPECT_EQ(effectiveState(Base, {}, &old, true), Effective::NeedsSignIn);
    EXPECT_EQ(effectiveState(Base, {}, &old, false), Effective::AtSignIn);
    EXPECT_EQ(effectiveState(Base, {}, nullptr, true), Effective::Unknown);
    const StationRow silent{.id = u"l-1"_s};
    EXPECT_EQ(effectiveState(Base, {}, &silent, true), Effective::Unknown);
}

TEST(EffectiveState, ThePhonesOwnValueWins)
{
    const StationRow old = stationLike(false, 34);
    EXPECT_EQ(effectiveState(Base, {.persistentConnection = false, .mediaDscp = 34}, &old, true),
              Effective::Taken);
    EXPECT_EQ(effectiveState(Base, {.persistentConnection = false}, &old, true), Effective::NeedsSignIn);
}

class EffectiveChecks : public InventoryFixture
{
};

TEST_F(EffectiveChecks, NameFirstWhoHasToDoSomething)
{
    inventory().take(Base);
    const auto phone = [this](const QString &id, const QString &base, bool persistent, const QString &user) {
        inventory().take(PhoneRow{.id = id,
                                  .name = u"Phone "_s + id,
                                  .baseSettingsId = base,
                                  .lineId = u"l-"_s + id,
                                  .userName = u"User "_s + id});
        StationRow station = stationLike(persistent, 46);
        station.id = u"l-"_s + id;
        station.userId = user;
        inventory().take(station);
    };
    phone(u"a"_s, u"b"_s, true, u"u-a"_s);
    phone(u"d"_s, u"b"_s, false, u"u-d"_s);
    phone(u"c"_s, u"b"_s, false, {});
    phone(u"b"_s, u"b"_s, false, u"u-b"_s);
    phone(u"x"_s, u"other"_s, false, u"u-x"_s);
    const std::vector<EffectivePhone> found = effectiveCheck(inventory(), u"b"_s);
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[0], (EffectivePhone{u"b"_s, u"Phone b"_s, u"User b"_s, Effective::NeedsSignIn}));
    EXPECT_EQ(found[1].phoneId, u"d"_s);
    EXPECT_EQ(found[2].state, Effective::AtSignIn);
    EXPECT_EQ(found[3].state, Effective::Taken);
    PhoneRow other = *inventory().findPhone(u"d"_s);
    other.overrides = PhoneOverrides{.persistentConnection = false};
    inventory().take(other);
    const auto own = effectiveCheck(inventory(), u"b"_s);
    EXPECT_EQ(own.back().phoneId, u"d"_s) << "as its own property says";
    EXPECT_TRUE(effectiveCheck(inventory(), u"not-there"_s).empty());
}

} // namespace
} // namespace Stationmaster::Test
