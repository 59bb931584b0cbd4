// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/wizardfixture.h"

#include <QAccessible>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

class NewBaseSettings : public WizardTest
{
protected:
    void openForm()
    {
        open();
        ASSERT_TRUE(hands->press(u"Create new base settings"_s));
        ASSERT_TRUE(QTest::qWaitFor([this] { return hands->canPress(u"Next: Phone"_s); }));
        hands->type(u"Base Settings Name"_s, u"Night_WebRTC_Standard"_s);
    }
    void staysWith(const QString &sentence)
    {
        ASSERT_TRUE(hands->press(u"Next: Phone"_s));
        EXPECT_TRUE(hands->waitFor(sentence)) << qPrintable(hands->allText());
        EXPECT_TRUE(onPage(ProvisioningWizard::BaseSettingsStep));
    }
};

TEST_F(NewBaseSettings, GoesOnWhenEverythingIsRight)
{
    openForm();
    EXPECT_EQ(hands->text(u"Phone Make and Model"_s), u"Genesys Cloud WebRTC Phone"_s);
    EXPECT_TRUE(hands->field(u"Phone Make and Model"_s)->isReadOnly());
    EXPECT_TRUE(hands->waitFor(u"Follows the convention <BusinessArea>_WebRTC_<Purpose> · name is free"_s));
    ASSERT_TRUE(hands->press(u"Next: Phone"_s));
    EXPECT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep));
    EXPECT_EQ(lookup.count(u"baseSettingsNamed"_s), 1);
}

TEST_F(NewBaseSettings, ReadsADscpValueInEveryFormAndWritesItInFull)
{
    openForm();
    for (const QString &entered : {u"46"_s, u"0x2E"_s, u"ef"_s, u"EF"_s, u"EF 46 · 0x2E"_s, u"٤٦"_s}) {
        hands->type(u"Media DSCP Value"_s, entered);
        EXPECT_EQ(hands->text(u"Media DSCP Value"_s), u"EF 46 · 0x2E"_s) << qPrintable(entered);
    }
    hands->choose(u"Transport DSCP Value"_s, u"AF31 26 · 0x1A"_s);
    EXPECT_EQ(hands->text(u"Transport DSCP Value"_s), u"AF31 26 · 0x1A"_s);
}

TEST_F(NewBaseSettings, RefusesADscpValueThatIsNone)
{
    openForm();
    for (const QString &field : {u"Transport DSCP Value"_s, u"Media DSCP Value"_s}) {
        for (const QString &entered : {u"64"_s, u"-1"_s, u"abc"_s, u""_s, u"0x40"_s, u"4,6"_s}) {
            hands->type(field, entered);
            EXPECT_TRUE(hands->shows(u"Enter a number from 0 to 63"_s)) << qPrintable(entered);
            staysWith(u"Enter a number from 0 to 63"_s);
            EXPECT_EQ(hands->text(field), entered) << "nothing that was typed is lost";
        }
        hands->type(field, u"24"_s);
    }
    EXPECT_FALSE(hands->shows(u"Enter a number from 0 to 63"_s));
}

TEST_F(NewBaseSettings, TakesATimeoutOnlyWithPersistentConnection)
{
    openForm();
    EXPECT_FALSE(hands->field(u"Persistent Connection Timeout"_s)->isEnabled());
    ASSERT_TRUE(hands->press(u"Persistent Connection"_s));
    EXPECT_TRUE(hands->field(u"Persistent Connection Timeout"_s)->isEnabled());
    EXPECT_TRUE(hands->shows(u"Users must log out and back in."_s));
    EXPECT_TRUE(hands->shows(u"outside business hours"_s));
    EXPECT_TRUE(hands->shows(u"has crashed cannot take calls until the timeout"_s));
    for (const QString &entered :
         {u"0"_s, u"ten"_s, u""_s, u"-5"_s, u"86401"_s, u"1.5"_s, u"99999999999"_s}) {
        hands->type(u"Persistent Connection Timeout"_s, entered);
        staysWith(u"Enter the timeout in seconds, from 1 to"_s);
        EXPECT_EQ(hands->text(u"Persistent Connection Timeout"_s), entered);
    }
    ASSERT_TRUE(hands->press(u"Persistent Connection"_s)); // off again: the timeout does not matter
    EXPECT_FALSE(hands->shows(u"Enter the timeout"_s));
    ASSERT_TRUE(hands->press(u"Next: Phone"_s));
    EXPECT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep));
}

TEST_F(NewBaseSettings, SaysWhatIsWrongWithAName)
{
    openForm();
    const std::vector<std::pair<QString, QString>> cases{
        {u""_s, u"Enter a name for the base settings"_s},
        {u"   "_s, u"Enter a name for the base settings"_s},
        {QString(300, u'x'), u"This name is too long"_s},
        {u"Support\u202E_WebRTC_X"_s, u"invisible characters"_s},
        {u"support_webrtc_standard"_s, u"already exist"_s}};
    for (const auto &[name, sentence] : cases) {
        hands->type(u"Base Settings Name"_s, name);
        staysWith(sentence);
        EXPECT_EQ(hands->text(u"Base Settings Name"_s), name);
    }
    EXPECT_EQ(lookup.count(u"baseSettingsNamed"_s), 0) << "bad names are not asked about";
}

TEST_F(NewBaseSettings, TakesNamesInAnyScriptAndWithMarkup)
{
    openForm();
    for (const QString &name : {u"دعم_WebRTC_قياسي"_s, u"客服_WebRTC_标准"_s, u"<b>x</b>_WebRTC_<i>"_s}) {
        hands->type(u"Base Settings Name"_s, name);
        ASSERT_TRUE(hands->press(u"Next: Phone"_s));
        ASSERT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep)) << qPrintable(name);
        ASSERT_TRUE(hands->press(u"Back"_s));
        EXPECT_EQ(hands->text(u"Base Settings Name"_s), name);
    }
}

TEST_F(NewBaseSettings, OffersTheNextFreeNameWithAButton)
{
    openForm();
    hands->type(u"Base Settings Name"_s, u"Support_WebRTC_Standard"_s);
    ASSERT_TRUE(hands->press(u"Use “Support_WebRTC_Standard_2”"_s));
    EXPECT_EQ(hands->text(u"Base Settings Name"_s), u"Support_WebRTC_Standard_2"_s);
    ASSERT_TRUE(hands->press(u"Next: Phone"_s));
    EXPECT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep));
}

TEST_F(NewBaseSettings, FindsANameThatAnotherModelUses)
{
    lookup.profilesOfOtherModels = {{.id = u"desk"_s, .name = u"Night_WebRTC_Standard"_s}};
    openForm();
    staysWith(u"Base settings named “Night_WebRTC_Standard” already exist."_s);
    EXPECT_TRUE(hands->canPress(u"Use “Night_WebRTC_Standard_2”"_s));
}

TEST_F(NewBaseSettings, ShowsOnlyTheSwitchesThatTheTemplateOffers)
{
    openForm();
    EXPECT_NE(hands->find(u"Force TURN"_s), nullptr);
    EXPECT_EQ(hands->find(u"Require Media Helper"_s), nullptr);
    EXPECT_TRUE(hands->shows(u"forcing relay reduces resiliency"_s));
    ASSERT_TRUE(hands->press(u"Force TURN"_s));
    EXPECT_TRUE(hands->shows(u"Forcing TURN reduces resiliency. Audio (RTP) goes through relays"_s))
        << qPrintable(hands->allText());

    lookup.offer({{u"phone_media_helper"_s, true}, {u"phone_label"_s, u"x"_s}});
    openForm();
    EXPECT_TRUE(hands->field(u"Force TURN"_s)->isReadOnly());
    EXPECT_TRUE(hands->shows(u"The org’s template does not offer this setting."_s))
        << qPrintable(hands->allText());
    ASSERT_TRUE(hands->press(u"Show all settings by key"_s));
    EXPECT_TRUE(hands->shows(u"phone_label: x"_s)) << qPrintable(hands->allText());
    EXPECT_NE(hands->find(u"Require Media Helper"_s), nullptr);
}

TEST_F(NewBaseSettings, OffersTheWordsForTurnThatAreSeenInTheOrg)
{
    lookup.offer({{u"phone_media_relay"_s, u"IfNeeded"_s}});
    lookup.profiles[0].turnValue = u"Always"_s;
    openForm();
    auto *words = qobject_cast<QComboBox *>(hands->find(u"Force TURN"_s));
    ASSERT_TRUE(words);
    EXPECT_EQ(words->currentText(), u"IfNeeded"_s);
    EXPECT_EQ(words->itemText(0), u"Always"_s);
    EXPECT_TRUE(hands->shows(u"The values seen in this org"_s)) << qPrintable(hands->allText());
}

TEST_F(NewBaseSettings, SaysThatTheDefaultHoldsWhereTheTemplateHasNoDscpKey)
{
    lookup.offer({});
    openForm();
    EXPECT_EQ(hands->text(u"Media DSCP Value"_s), u"Default: EF 46 · 0x2E"_s);
    ASSERT_TRUE(hands->press(u"Next: Phone"_s));
    EXPECT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep)) << "which is no mistake";
}

TEST_F(NewBaseSettings, KeepsWhatWasTypedWhenTheTemplateCannotBeRead)
{
    lookup.failing[u"webRtcTemplate"_s] = {.kind = Error::Kind::Timeout};
    open();
    ASSERT_TRUE(hands->press(u"Create new base settings"_s));
    ASSERT_TRUE(hands->waitFor(u"The options for new base settings could not be read."_s));
    hands->type(u"Base Settings Name"_s, u"Night_WebRTC_Standard"_s);
    hands->type(u"Media DSCP Value"_s, u"34"_s);
    ASSERT_TRUE(hands->press(u"Next: Phone"_s));
    ASSERT_TRUE(hands->waitFor(u"The org did not answer in time."_s));
    lookup.failing.clear();
    ASSERT_TRUE(hands->press(u"Try again"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !hands->shows(u"could not be read"_s); }));
    EXPECT_EQ(hands->text(u"Base Settings Name"_s), u"Night_WebRTC_Standard"_s);
    EXPECT_EQ(hands->text(u"Media DSCP Value"_s), u"AF41 34 · 0x22"_s);
    ASSERT_TRUE(hands->press(u"Next: Phone"_s));
    EXPECT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep));
}

TEST_F(NewBaseSettings, WaitsForTheNameCheckAndDropsItWhenTypingGoesOn)
{
    openForm();
    lookup.held.insert(u"baseSettingsNamed"_s);
    hands->type(u"Base Settings Name"_s, u"Day_WebRTC_One"_s);
    ASSERT_TRUE(hands->press(u"Next: Phone"_s));
    EXPECT_TRUE(hands->shows(u"Checking that the name is free…"_s));
    EXPECT_FALSE(hands->canPress(u"Next: Phone"_s));
    hands->typeOn(u"Base Settings Name"_s, u"Day_WebRTC_Two"_s);
    EXPECT_TRUE(hands->canPress(u"Next: Phone"_s));
    lookup.release();
    EXPECT_TRUE(hands->waitFor(u"name is free"_s));
    EXPECT_TRUE(onPage(ProvisioningWizard::BaseSettingsStep))
        << "an answer to an earlier name turned the page";
}

TEST_F(NewBaseSettings, AFailedNameCheckSaysSoAndNextTriesAgain)
{
    openForm();
    lookup.failing[u"baseSettingsNamed"_s] = {.kind = Error::Kind::Server, .httpStatus = 502};
    hands->type(u"Base Settings Name"_s, u"Day_WebRTC_One"_s);
    staysWith(u"Could not check whether the name is free."_s);
    lookup.failing.clear();
    ASSERT_TRUE(hands->press(u"Next: Phone"_s));
    EXPECT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep));
}

TEST_F(NewBaseSettings, EveryFieldHasItsLabelAsItsNameAndItsProblemAsItsDescription)
{
    openForm();
    hands->type(u"Media DSCP Value"_s, u"64"_s);
    const auto *box = hands->find(u"Media DSCP Value"_s);
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->accessibleDescription().startsWith(u"Enter a number from 0 to 63"_s));
    for (const QString &name :
         {u"Base Settings Name"_s, u"Phone Make and Model"_s, u"Persistent Connection"_s,
          u"Persistent Connection Timeout"_s, u"Transport DSCP Value"_s, u"Force TURN"_s})
        EXPECT_NE(hands->find(name), nullptr) << qPrintable(name);
}

} // namespace Stationmaster::Test
