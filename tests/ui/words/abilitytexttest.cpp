// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/abilitytext.h"

#include <QAction>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

Abilities allowed(const QStringList &permissions)
{
    return {{}, HeldPermissions(SignedInUser{.permissions = permissions, .permissionsKnown = true})};
}

} // namespace

TEST(AbilityTextTest, NamesThePermissionThatIsMissing)
{
    const Abilities nothing = allowed({});
    EXPECT_EQ(AbilityText::whyNot(nothing, Abilities::Action::ChangePhones),
              u"You can look, but not change phones: Telephony › Plugin › All is missing."_s);
    EXPECT_EQ(AbilityText::whyNot(nothing, Abilities::Action::SetDefaultStation),
              u"You can look, but not change default stations: Telephony › Plugin › All or Telephony › Phone "
              u"› Assign "
              u"is missing."_s);
    EXPECT_EQ(AbilityText::permission(u"telephony:otherStationAssociation:edit"_s),
              u"Telephony › Other Station Association › Edit"_s);
}

TEST(AbilityTextTest, SaysNothingOfWhatCanBeDone)
{
    EXPECT_FALSE(AbilityText::whyNot(Abilities(), Abilities::Action::ChangePhones));
    EXPECT_FALSE(AbilityText::whyNot(allowed({u"telephony:*"_s}), Abilities::Action::ChangeSiteMedia));
    EXPECT_FALSE(AbilityText::whyNot(allowed({}), Abilities::Action::ReadPeople));
}

TEST(AbilityTextTest, EveryActionHasASentenceOfItsOwn)
{
    QSet<QString> sentences;
    const auto last = static_cast<int>(Abilities::Action::ChangeTelephonySettings);
    int stopped = 0;
    for (int action = 0; action <= last; ++action) {
        if (const auto why = AbilityText::whyNot(allowed({}), static_cast<Abilities::Action>(action))) {
            ++stopped;
            EXPECT_TRUE(why->endsWith(u" is missing."_s)) << qPrintable(*why);
            EXPECT_FALSE(why->contains(u'%')) << qPrintable(*why);
            sentences.insert(*why);
        }
    }
    EXPECT_EQ(stopped, last) << "all but reading people";
    EXPECT_EQ(sentences.size(), stopped);
}

TEST(AbilityTextTest, TheStatusLineSaysWhatOneMayDo)
{
    EXPECT_EQ(AbilityText::summary(Abilities()).text, QString()) << "nothing is known yet";
    EXPECT_EQ(AbilityText::summary(Abilities({.readOnly = true}, {})).text, u"Read-only"_s);
    EXPECT_TRUE(AbilityText::summary(Abilities({.hasJournal = false}, {})).text.contains(u"journal"_s));
    EXPECT_EQ(AbilityText::summary(allowed({u"telephony:plugin:all"_s})).text, u"Can change phones"_s);
    EXPECT_EQ(AbilityText::summary(allowed({u"telephony:plugin:all"_s})).tone, Theme::Tone::Success);
    EXPECT_EQ(AbilityText::summary(allowed({})).text,
              u"You can look, but not change phones: Telephony › Plugin › All is missing"_s);
    EXPECT_TRUE(AbilityText::summary(allowed({u"telephony:phone:assign"_s}))
                    .text.startsWith(u"You can set default stations"_s));
}

TEST(AbilityTextTest, TheStatusLineHasTheRestBehindIt)
{
    EXPECT_EQ(AbilityText::summary(allowed({u"*"_s})).details, QString());
    const QString some = AbilityText::summary(allowed({u"telephony:plugin:all"_s, u"directory:*"_s})).details;
    EXPECT_EQ(
        some,
        u"You can look, but not sign people out of their stations: Telephony › Station › Disassociate is "
        u"missing.\n"
        u"You can look, but not change the telephony settings of the org: Telephony › Settings › Edit is "
        u"missing."_s);
    const QString readOnly = AbilityText::summary(Abilities({.readOnly = true}, {})).details;
    EXPECT_EQ(readOnly.count(u'\n'), 0) << "one reason for everything is said once";
}

TEST(AbilityTextTest, WhatCannotBeDoneIsDisabledAndSaysWhy)
{
    QAction action;
    QPushButton button;
    const std::optional<QString> why = u"No."_s;
    AbilityText::offer(&action, why, u"Make"_s);
    AbilityText::offer(&button, why, u"Make"_s);
    EXPECT_FALSE(action.isEnabled());
    EXPECT_EQ(action.toolTip(), *why);
    EXPECT_FALSE(button.isEnabled());
    EXPECT_EQ(button.toolTip(), *why);
    EXPECT_EQ(button.accessibleDescription(), *why);
    AbilityText::offer(&action, {}, u"Make"_s);
    AbilityText::offer(&button, {}, u"Make"_s);
    EXPECT_TRUE(action.isEnabled() && button.isEnabled());
    EXPECT_EQ(action.toolTip(), u"Make"_s);
    EXPECT_EQ(button.accessibleDescription(), u"Make"_s);
}

} // namespace Stationmaster
