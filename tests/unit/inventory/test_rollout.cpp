// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/rollout.h"
#include "unit/inventory/inventoryfixture.h"
#include "unit/inventory/oneday.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Taken = SignInEvidence::State;

class Rollout : public InventoryFixture
{
protected:
    /// Of a phone on the base settings "b", which were changed at 12.
    void addPhone(const QString &id, const QString &base, const QDateTime &since, bool isSignedIn = true)
    {
        inventory().put(UserRow{.id = u"u-"_s + id,
                                .name = u"User "_s + id,
                                .associatedStationId = isSignedIn ? QString(u"l-"_s + id) : QString(),
                                .stationKnown = true,
                                .associatedSince = since});
        inventory().put(PhoneRow{.id = id,
                                 .name = u"Phone "_s + id,
                                 .baseSettingsId = base,
                                 .lineId = u"l-"_s + id,
                                 .userId = u"u-"_s + id,
                                 .userName = u"User "_s + id,
                                 .userKnown = true,
                                 .modified = at(1)});
    }
};

TEST_F(Rollout, NamesFirstWhoMayRunWithOlderValues)
{
    inventory().put(BaseSettingsRow{.id = u"b"_s, .persistentConnection = true, .modified = at(12)});
    addPhone(u"a"_s, u"b"_s, at(13));
    addPhone(u"d"_s, u"b"_s, at(9));
    addPhone(u"c"_s, u"b"_s, {}, false);
    addPhone(u"e"_s, u"b"_s, {});
    addPhone(u"b"_s, u"b"_s, at(10));
    addPhone(u"x"_s, u"other"_s, at(9));
    const std::vector<RolloutPhone> found = rolloutOf(inventory(), u"b"_s);
    std::vector<std::pair<QString, Taken>> order;
    for (const RolloutPhone &phone : found)
        order.emplace_back(phone.phoneId, phone.evidence.state);
    const std::vector<std::pair<QString, Taken>> expected{{u"b"_s, Taken::MayBeOld},
                                                          {u"d"_s, Taken::MayBeOld},
                                                          {u"e"_s, Taken::NotKnown},
                                                          {u"c"_s, Taken::SignedOut},
                                                          {u"a"_s, Taken::HasNew}};
    EXPECT_EQ(order, expected);
    EXPECT_EQ(found.front().phoneName, u"Phone b"_s);
    EXPECT_EQ(found.front().userName, u"User b"_s);
    EXPECT_EQ(found.front().evidence.changed, at(12));
    EXPECT_TRUE(rolloutOf(inventory(), u"not-there"_s).empty());
}

TEST_F(Rollout, NamesWhatThePhoneSetsForItself)
{
    inventory().put(BaseSettingsRow{.id = u"b"_s, .persistentConnection = true, .modified = at(12)});
    addPhone(u"a"_s, u"b"_s, at(13));
    PhoneRow phone = *inventory().findPhone(u"a"_s);
    phone.overrides = PhoneOverrides{.persistentConnection = false};
    inventory().put(phone);
    EXPECT_EQ(rolloutOf(inventory(), u"b"_s).front().own, (PhoneOverrides{.persistentConnection = false}));
}

} // namespace
} // namespace Stationmaster::Test
