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

/// An org whose list of phones never says whose they are (API.md 5, 10 number 12).
class OwnersUnsaid : public EmbeddedFixture
{
protected:
    OwnersUnsaid()
        : EmbeddedFixture({.users = 60,
                           .phones = 42,
                           .sites = 3,
                           .rateCount = 1'000'000,
                           .rules = {.deafTo = {u"fields"_s}}})
    {
    }
};

TEST_F(OwnersUnsaid, StationsTellWhoseAPhoneIsWithoutACall)
{
    Inventory inventory(api());
    QSignalSpy changes(&inventory, &Inventory::stateChanged);
    inventory.reload();
    while (inventory.isLoading())
        ASSERT_TRUE(changes.wait());
    EXPECT_TRUE(inventory.knowsOwners());
    for (const QJsonValue phone : stored(u"phones"_s)) {
        const PhoneRow *row = inventory.findPhone(phone[u"id"].toString());
        ASSERT_TRUE(row);
        if (!row->isWebRtc())
            continue;
        EXPECT_EQ(row->userId, phone[u"webRtcUser"][u"id"].toString());
        EXPECT_EQ(row->userName, inventory.findUser(row->userId)->name);
    }
    int calls = 0;
    for (const QJsonValue request : asked(u"log"_s).value(u"requests").toArray())
        calls += request[u"path"].toString().startsWith(u"/api/") ? 1 : 0;
    EXPECT_LE(calls, 1 + 2 + 12);
}

TEST_F(CallBudget, TheOrgIsReadWithTheFewestCalls)
{
    Inventory inventory(api());
    QSignalSpy changes(&inventory, &Inventory::stateChanged);
    QSignalSpy upserts(&inventory, &Inventory::rowsChanged);
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
