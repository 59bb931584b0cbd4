// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/routespart.h"
#include "people/assignmentspage.h"
#include "people/troubleshootingpanel.h"
#include "people/userpanel.h"
#include "ui/workspace/windowonorg.h"
#include "widgets/banner.h"
#include "widgets/segmentedcontrol.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class RoutesTab : public WindowOnOrg
{
protected:
    RoutesTab() : WindowOnOrg({.users = 20, .phones = 15, .sites = 3, .rateCount = 1'000'000})
    {
        EXPECT_TRUE(waitUntilRead());
    }
    /// Somebody active whose phone is at the site of this name.
    QString personAt(const QString &siteName)
    {
        for (const UserRow &user : workspace->inventory().users()) {
            for (const QString &id : workspace->inventory().webRtcPhoneIdsOf(user.id)) {
                const PhoneRow *phone = workspace->inventory().findPhone(id);
                const SiteRow *site = phone ? workspace->inventory().findSite(phone->siteId) : nullptr;
                if (site && site->name == siteName && user.state == u"active")
                    return user.id;
            }
        }
        ADD_FAILURE() << "nobody at " << siteName.toStdString();
        return {};
    }
};

TEST_F(RoutesTab, TellsHowThePersonsCallsLeave)
{
    auto *people = page<AssignmentsPage>(PageId::Assignments);
    auto *panel = people->findChild<UserPanel *>();
    auto *part = panel->findChild<RoutesPart *>();
    ASSERT_TRUE(part);
    int tab = 0;
    while (panel->tabs()->button(tab)->text() != part->title())
        ++tab;
    ASSERT_TRUE(people->table()->selectId(personAt(u"Dublin"_s)));
    panel->tabs()->button(tab)->click();
    ASSERT_TRUE(QTest::qWaitFor([part] { return part->findChild<Banner *>()->isVisible(); }, 30'000));
    EXPECT_TRUE(part->findChild<Banner *>()->text().contains(u"Calls to International cannot leave"_s));
    ASSERT_TRUE(QTest::qWaitFor([panel] { return panel->details() && panel->details()->isFresh; }, 30'000));
    EXPECT_TRUE(panel->reportText().contains(u"Routing:\nSite: Dublin\n"_s))
        << panel->reportText().toStdString();
    EXPECT_TRUE(writes().filter(u"telephony"_s).isEmpty()) << "it only reads";
}

TEST_F(RoutesTab, IsTheEvidenceWhereCallsDoNotRoute)
{
    page<QWidget>(PageId::Help)->findChild<SegmentedControl *>()->button(1)->click();
    auto *troubleshooting = window.findChild<TroubleshootingPanel *>();
    ASSERT_TRUE(troubleshooting);
    auto *part = troubleshooting->findChild<RoutesPart *>();
    ASSERT_TRUE(part);
    const auto complaints = Troubleshooting::complaints();
    const auto routes = std::ranges::find(complaints, Complaint::Evidence::Routes, &Complaint::evidence);
    troubleshooting->setComplaint(static_cast<int>(routes - complaints.begin()));
    troubleshooting->setUser(personAt(u"Mumbai"_s));
    ASSERT_TRUE(QTest::qWaitFor([part] { return part->findChild<Banner *>()->isVisible(); }, 30'000));
    EXPECT_TRUE(
        part->findChild<Banner *>()->text().contains(u"no route that is on has a trunk that works"_s));
}

} // namespace
} // namespace Stationmaster::Test
