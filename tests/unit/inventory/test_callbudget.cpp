// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/inventory.h"
#include "unit/resources/embeddedfixture.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

constexpr int Users = 1260;
constexpr int Phones = 1030;

class CallBudget : public EmbeddedFixture
{
protected:
    CallBudget() : EmbeddedFixture({.users = Users, .phones = Phones, .sites = 7, .rateCount = 1'000'000}) {}

    int apiCalls()
    {
        int calls = 0;
        for (const QJsonValue request : asked(u"log"_s).value(u"requests").toArray())
            calls += request[u"path"].toString().startsWith(u"/api/") ? 1 : 0;
        return calls;
    }
};

TEST_F(CallBudget, TheOrgIsReadWithTheFewestCalls)
{
    Inventory inventory(api());
    QSignalSpy changes(&inventory, &Inventory::stateChanged);
    QSignalSpy upserts(&inventory, &Inventory::upserted);
    inventory.reload();
    while (inventory.isLoading())
        ASSERT_TRUE(changes.wait());

    EXPECT_EQ(static_cast<int>(inventory.phones().size()), stored(u"phones"_s).size());
    EXPECT_EQ(static_cast<int>(inventory.users().size()), stored(u"users"_s).size());
    EXPECT_EQ(std::ranges::count_if(inventory.phones(), &PhoneRow::isWebRtc), Phones);
    for (const PhoneRow &phone : inventory.phones())
        EXPECT_EQ(inventory.webRtcPhoneOf(phone.userId), phone.isWebRtc() ? &phone : nullptr);
    const int calls = apiCalls();
    EXPECT_LE(calls, (Phones + 99) / 100 + 2 * ((Users + 499) / 500) + 12);
    EXPECT_GE(calls, (Phones + 99) / 100 + (Users + 499) / 500 + 2) << "the log must have been counted";
    EXPECT_LE(upserts.size(), calls) << "one signal a page, not one a row";

    upserts.clear();
    inventory.reload();
    while (inventory.isLoading())
        ASSERT_TRUE(changes.wait());
    EXPECT_EQ(upserts.size(), 0) << "nothing changed";
}

} // namespace
} // namespace Stationmaster::Test
