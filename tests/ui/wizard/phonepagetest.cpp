// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/wizardfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

using PhonePageTest = WizardTest;

TEST_F(PhonePageTest, SaysWhatIsMissing)
{
    openPhonePage();
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    EXPECT_TRUE(hands->shows(u"Choose a user: type part of the name"_s));
    EXPECT_TRUE(hands->shows(u"Choose the site that this phone belongs to."_s));
    EXPECT_TRUE(hands->shows(u"Enter a name for the phone"_s));
    EXPECT_TRUE(onPage(ProvisioningWizard::PhoneStep));
}

TEST_F(PhonePageTest, FindsAPersonWithOneCallForAWordTypedQuickly)
{
    openPhonePage();
    hands->typeOn(u"User"_s, u"ana"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !hands->rows(u"Matching people"_s).isEmpty(); }));
    EXPECT_EQ(lookup.count(u"searchUsers"_s), 1);
    EXPECT_EQ(hands->rows(u"Matching people"_s), QStringList({u"Ana Ångström"_s, u"Ananya Rao"_s}));
    QTest::keyClick(hands->field(u"User"_s), Qt::Key_Down);
    QTest::keyClick(hands->field(u"User"_s), Qt::Key_Return);
    EXPECT_EQ(hands->text(u"User"_s), u"Ananya Rao"_s);
    EXPECT_TRUE(hands->shows(u"ananya@northwind.example · Sales"_s));
    EXPECT_TRUE(onPage(ProvisioningWizard::PhoneStep)) << "Enter in the list is not Next";
}

TEST_F(PhonePageTest, BeginsWithThePersonWhoNeedsAPhone)
{
    open();
    wizard->setUser(lookup.people.front());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !hands->rows(u"Base Settings"_s).isEmpty(); }));
    hands->chooseRow(u"Base Settings"_s, u"Support_WebRTC_Standard"_s);
    ASSERT_TRUE(hands->press(u"Next: Phone"_s));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep));
    EXPECT_EQ(hands->text(u"User"_s), lookup.people.front().name);
    EXPECT_FALSE(hands->text(u"Phone Name"_s).isEmpty()) << "suggested";
}

TEST_F(PhonePageTest, RefusesWhomTheLicenceAllowsNoPhone)
{
    lookup.collaborateOnly.insert(lookup.people.front().id);
    openPhonePage();
    pickUser(u"ana@north"_s, u"Ana Ångström"_s);
    EXPECT_TRUE(hands->shows(u"Ana Ångström has only a collaborate licence"_s));
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    EXPECT_TRUE(onPage(ProvisioningWizard::PhoneStep));
}

TEST_F(PhonePageTest, WarnsWhereThePersonLacksWhatADefaultPhoneNeedsAndGoesOnAllTheSame)
{
    lookup.callAdd = false;
    openPhonePage();
    pickUser(u"ana@north"_s, u"Ana Ångström"_s);
    ASSERT_TRUE(hands->waitFor(u"Ana Ångström lacks Conversation › Call › Add"_s))
        << qPrintable(hands->allText());
    ASSERT_TRUE(hands->press(u"Make this the user's default phone"_s));
    EXPECT_FALSE(hands->shows(u"Conversation › Call › Add"_s)) << "it is needed for the default only";
    ASSERT_TRUE(hands->press(u"Make this the user's default phone"_s));
    hands->choose(u"Site"_s, u"Berlin"_s);
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    EXPECT_TRUE(arrivesAt(ProvisioningWizard::ReviewStep));
}

TEST_F(PhonePageTest, SaysThatItCouldNotBeCheckedAndNothingWhereThePersonHasIt)
{
    lookup.callAdd.reset();
    openPhonePage();
    pickUser(u"ana@north"_s, u"Ana Ångström"_s);
    EXPECT_TRUE(hands->waitFor(u"Could not check whether the user has Conversation › Call › Add"_s));
    lookup.callAdd = true;
    pickUser(u"anany"_s, u"Ananya Rao"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !hands->shows(u"Conversation › Call › Add"_s); }));
}

TEST_F(PhonePageTest, FindsAPersonByMail)
{
    openPhonePage();
    pickUser(u"ana@north"_s, u"Ana Ångström"_s);
    EXPECT_EQ(hands->text(u"Phone Name"_s), u"Ana Ångström_WebRTC"_s);
}

TEST_F(PhonePageTest, DropsTheAnswerToAnEarlierText)
{
    openPhonePage();
    lookup.held.insert(u"searchUsers"_s);
    hands->typeOn(u"User"_s, u"ana"_s);
    ASSERT_TRUE(hands->waitFor(u"Searching…"_s));
    hands->typeOn(u"User"_s, u"bo"_s);
    lookup.release();
    ASSERT_TRUE(QTest::qWaitFor([this] { return lookup.count(u"searchUsers"_s) == 2; }));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !hands->rows(u"Matching people"_s).isEmpty(); }));
    EXPECT_EQ(hands->rows(u"Matching people"_s), QStringList({u"Bo Müller"_s}));
}

TEST_F(PhonePageTest, SaysWhenNobodyIsFoundAndWhenAskingFailed)
{
    openPhonePage();
    hands->typeOn(u"User"_s, u"zzz"_s);
    EXPECT_TRUE(hands->waitFor(u"No active person has “zzz” in their name or e-mail address."_s));
    lookup.failing[u"searchUsers"_s] = {.kind = Error::Kind::Offline};
    hands->typeOn(u"User"_s, u"ana"_s);
    ASSERT_TRUE(hands->waitFor(u"The org cannot be reached."_s));
    EXPECT_EQ(hands->text(u"User"_s), u"ana"_s);
    lookup.failing.clear();
    ASSERT_TRUE(hands->press(u"Try again"_s));
    EXPECT_TRUE(QTest::qWaitFor([this] { return hands->rows(u"Matching people"_s).size() == 2; }));
}

TEST_F(PhonePageTest, RefusesAUserWhoHasAPhoneAndSaysWhatToDo)
{
    openPhonePage();
    hands->choose(u"Site"_s, u"Berlin"_s);
    pickUser(u"bo"_s, u"Bo Müller"_s);
    EXPECT_TRUE(hands->shows(u"Bo Müller already has the WebRTC phone “Bo Müller_WebRTC”."_s));
    EXPECT_TRUE(hands->shows(u"Choose another user, or use that phone"_s));
    hands->type(u"Phone Name"_s, u"Something_WebRTC"_s);
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    EXPECT_TRUE(onPage(ProvisioningWizard::PhoneStep));
    EXPECT_TRUE(hands->waitFor(u"already has the WebRTC phone"_s));
}

TEST_F(PhonePageTest, AsksTheOrgAboutAPhoneThatIsNotLoadedYet)
{
    lookup.knowsPhones = false;
    openPhonePage();
    hands->choose(u"Site"_s, u"Berlin"_s);
    pickUser(u"bo"_s, u"Bo Müller"_s);
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    EXPECT_TRUE(hands->waitFor(u"Bo Müller already has the WebRTC phone “Bo Müller_WebRTC”."_s));
    EXPECT_TRUE(onPage(ProvisioningWizard::PhoneStep));
}

TEST_F(PhonePageTest, NeverCallsAUserFreeWhoCouldNotBeChecked)
{
    openPhonePage();
    hands->choose(u"Site"_s, u"Berlin"_s);
    lookup.failing[u"phonesOfUser"_s] = {.kind = Error::Kind::Malformed};
    pickUser(u"ana@"_s, u"Ana Ångström"_s);
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    EXPECT_TRUE(hands->waitFor(u"not what Genesys Cloud sends"_s));
    EXPECT_TRUE(onPage(ProvisioningWizard::PhoneStep));
    lookup.failing.clear();
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    EXPECT_TRUE(arrivesAt(ProvisioningWizard::ReviewStep));
}

TEST_F(PhonePageTest, SuggestsAFreeNameUntilThePersonTypesOne)
{
    lookup.phones.push_back({.id = u"p-x"_s, .name = u"ana ångström_webrtc"_s, .userId = u"u-other"_s});
    openPhonePage();
    pickUser(u"ana@"_s, u"Ana Ångström"_s);
    EXPECT_EQ(hands->text(u"Phone Name"_s), u"Ana Ångström_WebRTC_2"_s);
    pickUser(u"ananya"_s, u"Ananya Rao"_s);
    EXPECT_EQ(hands->text(u"Phone Name"_s), u"Ananya Rao_WebRTC"_s);
    hands->type(u"Phone Name"_s, u"Desk 7"_s);
    pickUser(u"ana@"_s, u"Ana Ångström"_s);
    EXPECT_EQ(hands->text(u"Phone Name"_s), u"Desk 7"_s);
}

TEST_F(PhonePageTest, FindsAPhoneNameThatIsTaken)
{
    openPhonePage();
    lookup.phones.push_back(
        {.id = u"p-new"_s, .name = u"Desk 7"_s, .userId = u"u-other"_s}); // made meanwhile
    pickUser(u"ana@"_s, u"Ana Ångström"_s);
    hands->choose(u"Site"_s, u"Berlin"_s);
    hands->type(u"Phone Name"_s, u"desk 7"_s);
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    ASSERT_TRUE(hands->waitFor(u"A phone named “desk 7” already exists."_s));
    EXPECT_TRUE(onPage(ProvisioningWizard::PhoneStep));
    ASSERT_TRUE(hands->press(u"Use “desk 7_2”"_s));
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    EXPECT_TRUE(arrivesAt(ProvisioningWizard::ReviewStep));
}

TEST_F(PhonePageTest, ShowsWhatTheSiteDoesWithMediaBesideForceTurn)
{
    openPhonePage();
    hands->choose(u"Site"_s, u"Berlin"_s);
    EXPECT_TRUE(hands->shows(u"eu-central-1 → eu-west-1"_s));
    EXPECT_TRUE(hands->shows(u"Any media region set on this site"_s));
    EXPECT_TRUE(hands->shows(u"Force TURN (base settings)"_s));
    hands->choose(u"Site"_s, u"São Paulo"_s);
    EXPECT_TRUE(hands->shows(u"No media regions set on this site"_s));
    EXPECT_TRUE(hands->shows(u"the org’s home region only"_s)) << "says what it means";
    EXPECT_TRUE(hands->shows(u"Lowest latency via Geo-Lookup"_s));
}

TEST_F(PhonePageTest, FailedSitesCanBeReadAgain)
{
    lookup.failing[u"sites"_s] = {.kind = Error::Kind::Server, .httpStatus = 503};
    openPhonePage();
    ASSERT_TRUE(hands->waitFor(u"The sites could not be read."_s));
    pickUser(u"ana@"_s, u"Ana Ångström"_s);
    lookup.failing.clear();
    ASSERT_TRUE(hands->press(u"Try again"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return hands->find(u"Site"_s)->isEnabled(); }));
    EXPECT_EQ(hands->text(u"User"_s), u"Ana Ångström"_s);
    hands->choose(u"Site"_s, u"Dublin"_s);
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    EXPECT_TRUE(arrivesAt(ProvisioningWizard::ReviewStep));
}

TEST_F(PhonePageTest, BackAndForthKeepsEverything)
{
    openPhonePage();
    pickUser(u"ana@"_s, u"Ana Ångström"_s);
    hands->choose(u"Site"_s, u"Dublin"_s);
    hands->type(u"Phone Name"_s, u"Desk 7"_s);
    ASSERT_TRUE(hands->press(u"Make this the user's default phone"_s));
    ASSERT_TRUE(hands->press(u"Back"_s));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::BaseSettingsStep));
    ASSERT_TRUE(hands->press(u"Next: Phone"_s));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep));
    EXPECT_EQ(hands->text(u"User"_s), u"Ana Ångström"_s);
    EXPECT_EQ(hands->text(u"Phone Name"_s), u"Desk 7"_s);
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::ReviewStep));
    EXPECT_TRUE(hands->shows(u"for Ana Ångström · site Dublin · base settings Support_WebRTC_Standard"_s));
    EXPECT_FALSE(hands->shows(u"Make it the default phone"_s));
}

TEST_F(PhonePageTest, TypingOnWhileACheckRunsStaysOnThePage)
{
    openPhonePage();
    hands->choose(u"Site"_s, u"Berlin"_s);
    lookup.held.insert(u"phonesOfUser"_s);
    pickUser(u"ana@"_s, u"Ana Ångström"_s);
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    EXPECT_TRUE(hands->waitFor(u"Checking that the user has no WebRTC phone yet…"_s));
    EXPECT_FALSE(hands->canPress(u"Next: Review"_s));
    hands->typeOn(u"Phone Name"_s, u"Desk 8"_s);
    lookup.release();
    ASSERT_TRUE(hands->waitFor(u"This name is free."_s));
    EXPECT_TRUE(onPage(ProvisioningWizard::PhoneStep));
}

} // namespace Stationmaster::Test
