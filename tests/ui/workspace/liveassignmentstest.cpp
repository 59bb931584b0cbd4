// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/liveassignments.h"

#include "people/assignmentspage.h"
#include "unit/resources/embeddedfixture.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class LiveAssignmentsTest : public EmbeddedFixture
{
protected:
    LiveAssignmentsTest()
        : EmbeddedFixture({.users = 30,
                           .phones = 20,
                           .rateCount = 1'000'000,
                           .permissions = u"telephony:* directory:user:view"_s}),
          inventory(api()), page(inventory), live(api(), inventory, *page.table())
    {
        page.resize(1200, 500);
        page.show();
        inventory.reload();
        EXPECT_TRUE(QTest::qWaitFor(
            [this] { return !inventory.isLoading() && !page.table()->idsInView().isEmpty(); }));
    }

    /// Of somebody in sight who has a phone.
    const PhoneRow *somePhone()
    {
        for (const QString &user : page.table()->idsInView()) {
            if (const PhoneRow *phone = inventory.webRtcPhoneOf(user))
                return phone;
        }
        return nullptr;
    }

    Inventory inventory;
    AssignmentsPage page;
    LiveAssignments live;
};

TEST_F(LiveAssignmentsTest, AnotherAdminsDoingsAreSeenWithoutReloading)
{
    ASSERT_TRUE(somePhone());
    const QString user = somePhone()->userId;
    const QString station = somePhone()->lineId;
    page.table()->selectId(user);
    const auto isOn = [&](const QString &wanted) {
        return [this, user, wanted] { return inventory.findUser(user)->associatedStationId == wanted; };
    };
    ASSERT_TRUE(awaited(api().users().disassociateStation(user)));
    EXPECT_TRUE(QTest::qWaitFor(isOn(QString())));
    ASSERT_TRUE(awaited(api().users().associateStation(user, station)));
    EXPECT_TRUE(QTest::qWaitFor(isOn(station)));
    EXPECT_EQ(page.table()->currentId(), user);
    EXPECT_EQ(page.table()->selectedIds(), QStringList{user});
}

} // namespace
} // namespace Stationmaster::Test
