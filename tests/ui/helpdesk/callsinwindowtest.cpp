// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/callspart.h"
#include "helpdesk/sitecallsdialog.h"
#include "people/assignmentspage.h"
#include "people/troubleshootingpanel.h"
#include "people/userpanel.h"
#include "sites/sitespage.h"
#include "ui/workspace/windowonorg.h"
#include "widgets/countbutton.h"
#include "widgets/segmentedcontrol.h"

#include <QLayout>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class CallsInTheWindow : public WindowOnOrg
{
protected:
    CallsInTheWindow()
        : WindowOnOrg({.users = 12, .phones = 10, .sites = 2, .rateCount = 1'000'000, .permissions = u"*"_s})
    {
        EXPECT_TRUE(waitUntilRead());
    }
    QString somebodyWithAPhone() const
    {
        for (const PhoneRow &phone : workspace->inventory().phones()) {
            if (phone.isWebRtc() && !phone.userId.isEmpty())
                return phone.userId;
        }
        return {};
    }
    /// The part of a panel, with its place among the tabs in @p tab.
    static CallsPart *partIn(QWidget &panel) { return panel.findChild<CallsPart *>(); }
};

TEST_F(CallsInTheWindow, AreATabThatReadsWhenItIsShown)
{
    auto *people = page<AssignmentsPage>(PageId::Assignments);
    auto *panel = people->findChild<UserPanel *>();
    ASSERT_TRUE(panel);
    panel->show();
    panel->setUser(somebodyWithAPhone());
    CallsPart *part = partIn(*panel);
    ASSERT_TRUE(part);
    int tab = -1;
    for (int i = 0; i < panel->tabs()->count(); ++i)
        tab = panel->tabs()->button(i)->text() == part->title() ? i : tab;
    ASSERT_GT(tab, 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel->details() && panel->details()->isFresh; }, 30'000));
    EXPECT_EQ(part->list()->count(), 0) << "nobody has looked at them";
    panel->showTab(tab);
    EXPECT_TRUE(QTest::qWaitFor([&] { return part->list()->count() > 0 && !part->isReading(); }, 30'000));
}

TEST_F(CallsInTheWindow, AreTheProofForComplaintsAboutSound)
{
    auto *help = page<QWidget>(PageId::Help);
    auto *panel = help->findChild<TroubleshootingPanel *>();
    ASSERT_TRUE(panel);
    auto *tabs = help->findChild<SegmentedControl *>();
    ASSERT_TRUE(tabs);
    tabs->button(tabs->count() - 1)->click();
    ASSERT_TRUE(panel->isVisible());
    const std::vector<Complaint> complaints = Troubleshooting::complaints();
    const auto about = [&](Complaint::Evidence evidence) {
        return static_cast<int>(std::ranges::find(complaints, evidence, &Complaint::evidence) -
                                complaints.begin());
    };
    CallsPart *part = partIn(*panel);
    ASSERT_TRUE(part);
    panel->setComplaint(about(Complaint::Evidence::None));
    panel->setUser(somebodyWithAPhone());
    EXPECT_TRUE(part->isHidden());
    panel->setComplaint(about(Complaint::Evidence::Calls));
    EXPECT_FALSE(part->isHidden());
    ASSERT_TRUE(QTest::qWaitFor([&] { return part->list()->count() > 0 && !part->isReading(); }, 30'000));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return part->height() >= part->layout()->heightForWidth(part->width()); }, 30'000))
        << "nothing lies over each other";
}

TEST_F(CallsInTheWindow, OfASiteAreOpenedBesideItsSettings)
{
    auto *sites = page<SitesPage>(PageId::Sites);
    ASSERT_TRUE(QTest::qWaitFor([&] { return sites->callsButton()->isEnabled(); }, 30'000))
        << "a site is chosen";
    sites->callsButton()->click();
    auto *dialog = window.findChild<SiteCallsDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->reader().calls().siteId, sites->table()->currentId());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog->reader().isReading(); }, 60'000));
    dialog->reject();
}

} // namespace
} // namespace Stationmaster::Test
