// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/wizardfixture.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

class ReviewPageTest : public WizardTest
{
protected:
    bool pressApply() const
    {
        if (!onPage(ProvisioningWizard::ReviewStep) || !wizard->nextButton()->isEnabled())
            return false;
        QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
        return true;
    }
};

TEST_F(ReviewPageTest, ListsTheChangesInWordsAndHasWrittenNothing)
{
    openReviewPage();
    EXPECT_TRUE(hands->shows(u"Nothing has been written yet."_s));
    EXPECT_TRUE(hands->shows(u"Create phone “Ana Ångström_WebRTC”"_s));
    EXPECT_TRUE(hands->shows(u"for Ana Ångström · site Berlin · base settings Support_WebRTC_Standard"_s));
    EXPECT_TRUE(hands->shows(u"Make it the default phone of Ana Ångström"_s));
    EXPECT_FALSE(hands->shows(u"Create base settings"_s));
    EXPECT_TRUE(wizard->nextButton()->text().contains(u"Apply 2 change"_s));
    EXPECT_TRUE(hands->shows(u"Nothing is written to the org until you press Apply"_s));
}

TEST_F(ReviewPageTest, SaysWhatWasCheckedAndWhatToKnow)
{
    openPhonePage();
    pickUser(u"ana@"_s, u"Ana Ångström"_s);
    hands->choose(u"Site"_s, u"Dublin"_s);
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::ReviewStep));
    EXPECT_TRUE(hands->shows(
        u"Site Dublin has one media region. If eu-west-1 cannot take a call, the call fails."_s));
    EXPECT_TRUE(hands->shows(u"The connection stays open after a call."_s))
        << "the profile's persistent connection";
    EXPECT_TRUE(hands->shows(u"Checked just now: the phone name “Ana Ångström_WebRTC” is free"_s));
}

TEST_F(ReviewPageTest, WarnsOfForcedTurnAndNamesTheSitesOwnSetting)
{
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !hands->rows(u"Base Settings"_s).isEmpty(); }));
    hands->chooseRow(u"Base Settings"_s, u"Sales_WebRTC_Remote"_s);
    ASSERT_TRUE(hands->press(u"Next: Phone"_s));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep));
    pickUser(u"ana@"_s, u"Ana Ångström"_s);
    hands->choose(u"Site"_s, u"Berlin"_s);
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::ReviewStep));
    EXPECT_TRUE(hands->shows(u"Forcing TURN reduces resiliency."_s));
    EXPECT_TRUE(
        hands->shows(u"Relay/TURN Behavior is a separate setting: Any media region set on this site."_s));
}

TEST_F(ReviewPageTest, AUserDeletedMeanwhileLeadsBackWithAReason)
{
    openReviewPage();
    lookup.people.erase(lookup.people.begin());
    ASSERT_TRUE(pressApply());
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep));
    EXPECT_TRUE(
        hands->shows(u"Ana Ångström has been deleted in the org in the meantime, so nothing was written."_s));
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    EXPECT_TRUE(onPage(ProvisioningWizard::PhoneStep)) << "the same person cannot be used";
    pickUser(u"ananya"_s, u"Ananya Rao"_s);
    EXPECT_FALSE(hands->shows(u"has been deleted in the org"_s));
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    EXPECT_TRUE(arrivesAt(ProvisioningWizard::ReviewStep));
}

TEST_F(ReviewPageTest, AnInactiveUserLeadsBackWithAReason)
{
    openReviewPage();
    lookup.people.front().state = u"inactive"_s;
    ASSERT_TRUE(pressApply());
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep));
    EXPECT_TRUE(hands->shows(u"Ana Ångström is inactive in the org now"_s));
}

TEST_F(ReviewPageTest, StaysWhenTheUserCannotBeRead)
{
    openReviewPage();
    lookup.failing[u"user"_s] = {.kind = Error::Kind::Offline};
    ASSERT_TRUE(pressApply());
    ASSERT_TRUE(hands->waitFor(u"Nothing was written, because Ana Ångström could not be read again."_s));
    EXPECT_TRUE(onPage(ProvisioningWizard::ReviewStep));
    EXPECT_TRUE(hands->canPress(u"Try again"_s));
}

TEST_F(ReviewPageTest, CannotBeAppliedTwiceWhileItChecks)
{
    openReviewPage();
    lookup.held.insert(u"user"_s);
    ASSERT_TRUE(pressApply());
    ASSERT_TRUE(hands->waitFor(u"again before anything is written"_s));
    EXPECT_FALSE(pressApply());
    EXPECT_EQ(lookup.count(u"user"_s), 1);
}

TEST_F(ReviewPageTest, ClosingAsksInThePageWhenSomethingWasTyped)
{
    openPhonePage();
    wizard->reject();
    EXPECT_FALSE(wizard->isVisible()) << "nothing was entered: nothing to ask";

    openPhonePage();
    pickUser(u"ana@"_s, u"Ana Ångström"_s);
    QTest::keyClick(wizard.get(), Qt::Key_Escape);
    ASSERT_TRUE(wizard->isVisible());
    EXPECT_TRUE(hands->shows(u"Close and lose what you entered?"_s));
    ASSERT_TRUE(hands->press(u"Keep editing"_s));
    EXPECT_FALSE(hands->shows(u"Close and lose what you entered?"_s));
    EXPECT_EQ(hands->text(u"User"_s), u"Ana Ångström"_s);
    wizard->reject();
    ASSERT_TRUE(hands->press(u"Discard and close"_s));
    EXPECT_FALSE(wizard->isVisible());
}

} // namespace Stationmaster::Test
