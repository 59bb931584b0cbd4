// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/overrides.h"
#include "inventory/rollout.h"
#include "inventory/verdict.h"
#include "unit/inventory/inventoryfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class OverridesTest : public InventoryFixture
{
protected:
    void SetUp() override
    {
        InventoryFixture::SetUp();
        inventory().put(BaseSettingsRow{.id = u"b"_s,
                                        .name = u"Base"_s,
                                        .modelId = QStringView(WebRtcModelId).toString(),
                                        .persistentConnection = true,
                                        .persistentTimeout = 600,
                                        .mediaDscp = 46});
    }
    void phone(const QString &id, const std::optional<PhoneOverrides> &own, const QString &base = u"b"_s)
    {
        inventory().put(PhoneRow{.id = id,
                                 .name = u"Phone "_s + id,
                                 .baseSettingsId = base,
                                 .modelId = QStringView(WebRtcModelId).toString(),
                                 .lineId = u"l-"_s + id,
                                 .userId = u"u-"_s + id,
                                 .userKnown = true,
                                 .overrides = own});
    }
};

TEST_F(OverridesTest, WhatSaysTheSameAsTheBaseSettingsIsNone)
{
    phone(u"z"_s, PhoneOverrides{.persistentConnection = false, .mediaDscp = 46});
    phone(u"a"_s, PhoneOverrides{.forceTurn = true});
    phone(u"same"_s, PhoneOverrides{.persistentConnection = true, .persistentTimeout = 600});
    phone(u"none"_s, PhoneOverrides());
    phone(u"unknown"_s, std::nullopt);
    phone(u"lost"_s, PhoneOverrides{.mediaDscp = 1}, u"not-there"_s);
    EXPECT_EQ(differingOf(inventory(), *inventory().findPhone(u"z"_s)),
              PhoneOverrides{.persistentConnection = false});
    EXPECT_EQ(overridingPhones(inventory(), u"b"_s), QStringList({u"a"_s, u"z"_s}));
    EXPECT_EQ(overridingCounts(inventory()), (QHash<QString, int>{{u"b"_s, 2}}));
}

TEST_F(OverridesTest, ARowsVerdictKnowsThem)
{
    inventory().put(StationRow{.id = u"l-p"_s, .userId = u"u-p"_s, .persistentConnection = false});
    inventory().put(UserRow{.id = u"u-p"_s,
                            .state = u"active"_s,
                            .defaultStationId = u"l-p"_s,
                            .associatedStationId = u"l-p"_s,
                            .stationKnown = true});
    const auto check = [this] {
        return reportOn(factsOf(inventory(), *inventory().findUser(u"u-p"_s), true))
            .of(Check::PersistentConnection);
    };
    phone(u"p"_s, PhoneOverrides{.persistentConnection = false});
    EXPECT_EQ(check(),
              (CheckResult{
                  .state = CheckResult::State::Passed, .configured = 0, .onStation = 0, .overridden = true}))
        << "the station shows what the phone itself says";
    phone(u"p"_s, PhoneOverrides());
    EXPECT_EQ(check(), (CheckResult{.state = CheckResult::State::Notice, .configured = 1, .onStation = 0}));
}

} // namespace
} // namespace Stationmaster::Test
