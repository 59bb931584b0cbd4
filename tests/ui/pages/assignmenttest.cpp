// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/assignment.h"
#include "pages/celltext.h"
#include "resources/sites/sites.h"
#include "resources/users/usersapi.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Default = Assignment::Default;
using Station = Assignment::Station;

UserRow person(const QString &defaultStation, const QString &signedInOn, const QString &state = u"active"_s)
{
    return {.id = u"ana"_s,
            .name = u"Ana"_s,
            .state = state,
            .defaultStationId = defaultStation,
            .associatedStationId = signedInOn,
            .stationKnown = true};
}

PhoneRow phoneOfAna()
{
    return {.id = u"phone"_s, .lineId = u"line"_s, .userId = u"ana"_s, .userKnown = true};
}

/// The phone's station is there.
Assignment assignmentOf(const UserRow &user, const PhoneRow *phone, bool phonesComplete)
{
    const StationRow station{.id = u"line"_s, .webRtcUserId = user.id};
    return Stationmaster::assignmentOf({.user = &user,
                                        .phone = phone,
                                        .phones = phone ? 1 : 0,
                                        .phonesComplete = phonesComplete,
                                        .station = phone ? &station : nullptr});
}

} // namespace

TEST(AssignmentTest, comparesTheDefaultStationWithThePhonesLine)
{
    const PhoneRow phone = phoneOfAna();
    EXPECT_EQ(assignmentOf(person(u"line"_s, u"line"_s), &phone, true),
              (Assignment{.verdict = Verdict::Works,
                          .defaultStation = Default::ThisPhone,
                          .station = Station::OnThisPhone,
                          .settingsNotKnown = true}))
        << "nothing is dated here";
    EXPECT_EQ(assignmentOf(person(u"other"_s, u"other"_s), &phone, true),
              (Assignment{Verdict::NotDefault, Default::Another, Station::Elsewhere}));
    EXPECT_EQ(assignmentOf(person({}, {}), &phone, true),
              (Assignment{Verdict::NotDefault, Default::None, Station::SignedOut}));
}

TEST(AssignmentTest, claimsNoMissingPhoneBeforeEveryPhoneWasRead)
{
    EXPECT_EQ(assignmentOf(person({}, {}), nullptr, false).verdict, Verdict::Unknown);
    EXPECT_EQ(assignmentOf(person({}, {}), nullptr, true).verdict, Verdict::NoPhone);
}

TEST(AssignmentTest, fallsBackOnWhatThePhoneSaysWhereThePersonsStationsAreNotRead)
{
    UserRow user = person({}, {});
    user.stationKnown = false;
    PhoneRow phone = phoneOfAna();
    EXPECT_EQ(assignmentOf(user, &phone, true),
              (Assignment{Verdict::Unknown, Default::Unknown, Station::Unknown}));
    phone.defaultForUserId = phone.loggedInUserId = u"ana"_s;
    EXPECT_EQ(assignmentOf(user, &phone, true),
              (Assignment{Verdict::Works, Default::ThisPhone, Station::OnThisPhone}));
}

TEST(AssignmentTest, callsPeopleInactiveWhateverTheyHave)
{
    const PhoneRow phone = phoneOfAna();
    EXPECT_EQ(assignmentOf(person(u"line"_s, {}, u"inactive"_s), &phone, true).verdict, Verdict::Left);
    EXPECT_EQ(assignmentOf(person({}, {}, u"inactive"_s), nullptr, true).verdict, Verdict::Inactive);
}

TEST(CellTextTest, neverTellsAStateByColourAlone)
{
    for (const Verdict verdict :
         {Verdict::Left, Verdict::Inactive, Verdict::NoLicence, Verdict::NoPhone, Verdict::PhoneInactive,
          Verdict::Duplicates, Verdict::NotWebRtc, Verdict::NoStation, Verdict::NotDefault,
          Verdict::NoRegions, Verdict::NeedsSignIn, Verdict::Works}) {
        EXPECT_FALSE(CellText::chip(verdict).word.isEmpty());
        EXPECT_FALSE(CellText::chip(verdict).icon.isEmpty());
    }
    EXPECT_EQ(CellText::chip(Station::Unknown).word, QString());
    EXPECT_EQ(CellText::stateChip(u"active"_s).word, u"Active"_s);
    EXPECT_EQ(CellText::stateChip(u"spare"_s).word, u"spare"_s);
}

TEST(CellTextTest, saysWhetherASiteSurvivesTheLossOfARegion)
{
    SiteRow site{.mediaModel = u"Cloud"_s, .mediaRegions = {u"eu-central-1"_s, u"eu-west-1"_s}};
    EXPECT_EQ(CellText::regionsChip(site).word, u"Good"_s);
    site.mediaRegions.removeLast();
    EXPECT_EQ(CellText::regionsChip(site).word, u"No failover"_s);
    site.mediaRegions.clear();
    EXPECT_EQ(CellText::regionsChip(site).word, u"No region"_s);
    EXPECT_FALSE(CellText::regionsChip(site).icon.isEmpty());
    site.mediaModel = u"Premises"_s;
    EXPECT_EQ(CellText::regionsChip(site).word, u"Not cloud"_s);
}

TEST(CellTextTest, saysWhatPersistentConnectionIsSetTo)
{
    EXPECT_EQ(CellText::persistentConnection(true, 600), u"On · 600 s"_s);
    EXPECT_EQ(CellText::persistentConnection(true, std::nullopt), u"On"_s);
    EXPECT_EQ(CellText::persistentConnection(false, 600), u"Off"_s);
    EXPECT_EQ(CellText::persistentConnection(std::nullopt, 600), QString());
}

} // namespace Stationmaster
