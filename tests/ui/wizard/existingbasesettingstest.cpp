// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/wizardfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

using ExistingBaseSettings = WizardTest;

TEST_F(ExistingBaseSettings, IsListedWithWhatItDoesAndMustBeChosen)
{
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !hands->rows(u"Base Settings"_s).isEmpty(); }));
    EXPECT_EQ(hands->rows(u"Base Settings"_s),
              QStringList({u"Sales_WebRTC_Remote"_s, u"Support_WebRTC_Standard"_s}));
    ASSERT_TRUE(hands->press(u"Next: Phone"_s));
    EXPECT_TRUE(hands->shows(u"Choose base settings from the list"_s)) << qPrintable(hands->allText());
    EXPECT_TRUE(onPage(ProvisioningWizard::BaseSettingsStep));

    hands->chooseRow(u"Base Settings"_s, u"Sales_WebRTC_Remote"_s);
    EXPECT_FALSE(hands->shows(u"Choose base settings from the list"_s));
    EXPECT_TRUE(hands->shows(u"reduces resiliency"_s)) << "this profile forces TURN";
    ASSERT_TRUE(hands->press(u"Next: Phone"_s));
    EXPECT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep));
    EXPECT_EQ(lookup.count(u"webRtcTemplate"_s), 0) << "a call for nothing";
}

TEST_F(ExistingBaseSettings, IsFoundByAPartOfItsNameWithoutRegardToCase)
{
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !hands->rows(u"Base Settings"_s).isEmpty(); }));
    hands->typeOn(u"Find base settings by name"_s, u"standard SUPP"_s);
    EXPECT_EQ(hands->rows(u"Base Settings"_s), QStringList({u"Support_WebRTC_Standard"_s}));
    hands->typeOn(u"Find base settings by name"_s, u"nowhere"_s);
    EXPECT_TRUE(hands->shows(u"Nothing here contains “nowhere”"_s));
}

TEST_F(ExistingBaseSettings, CanBeChosenWithTheKeyboardAlone)
{
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !hands->rows(u"Base Settings"_s).isEmpty(); }));
    hands->typeOn(u"Find base settings by name"_s, u"sales"_s);
    QTest::keyClick(hands->field(u"Find base settings by name"_s), Qt::Key_Down);
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep));
}

TEST_F(ExistingBaseSettings, TheOnlyOneIsChosenAlready)
{
    lookup.profiles.resize(1);
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !hands->rows(u"Base Settings"_s).isEmpty(); }));
    ASSERT_TRUE(hands->press(u"Next: Phone"_s));
    EXPECT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep));
}

TEST_F(ExistingBaseSettings, AnOrgWithoutAnyLeadsToMakingOneAndSaysWhy)
{
    lookup.profiles.clear();
    open();
    ASSERT_TRUE(hands->waitFor(u"This org has no base settings for WebRTC phones yet."_s));
    EXPECT_NE(hands->field(u"Base Settings Name"_s), nullptr);
    EXPECT_FALSE(hands->canPress(u"Use existing base settings"_s));
}

TEST_F(ExistingBaseSettings, AFailedReadSaysSoAndCanBeTriedAgain)
{
    lookup.failing[u"webRtcBaseSettings"_s] = {.kind = Error::Kind::Malformed};
    open();
    ASSERT_TRUE(hands->waitFor(u"The base settings of the org could not be read."_s));
    EXPECT_TRUE(hands->shows(u"not what Genesys Cloud sends"_s));
    lookup.failing.clear();
    ASSERT_TRUE(hands->press(u"Try again"_s));
    EXPECT_TRUE(QTest::qWaitFor([this] { return hands->rows(u"Base Settings"_s).size() == 2; }));
    EXPECT_FALSE(hands->shows(u"could not be read"_s));
}

TEST_F(ExistingBaseSettings, NextWaitsWhileTheListIsBeingRead)
{
    lookup.held.insert(u"webRtcBaseSettings"_s);
    open();
    ASSERT_TRUE(hands->waitFor(u"Reading the base settings of the org…"_s));
    EXPECT_FALSE(hands->canPress(u"Next: Phone"_s));
    lookup.release();
    EXPECT_TRUE(QTest::qWaitFor([this] { return hands->canPress(u"Next: Phone"_s); }));
}

TEST_F(ExistingBaseSettings, MarkupInANameIsShownAsText)
{
    lookup.profiles.resize(1);
    lookup.profiles[0].name = u"<b>Bold</b>_WebRTC_X"_s;
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !hands->rows(u"Base Settings"_s).isEmpty(); }));
    EXPECT_EQ(hands->rows(u"Base Settings"_s), QStringList({u"<b>Bold</b>_WebRTC_X"_s}));
}

} // namespace Stationmaster::Test
