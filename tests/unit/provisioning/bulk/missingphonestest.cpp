// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/missingphones.h"
#include "unit/provisioning/bulk/bulkfixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::kindsOf;
using Test::person;
using Test::phoneOf;
using Test::reasonsOf;

namespace {

MissingPhone without(const UserRow &user)
{
    return {.person = {.user = user, .phonesKnown = true, .isCollaborateOnly = false}};
}

MissingPhoneChoices choices()
{
    return {.place = {.siteId = u"berlin"_s,
                      .siteName = u"Berlin"_s,
                      .baseSettingsId = u"support"_s,
                      .baseSettingsName = u"Support"_s,
                      .lineBaseSettingsId = u"support-line"_s},
            .takenNames = {u"ana_webrtc"_s}};
}

PlannedRun planned(const std::vector<MissingPhone> &people, const MissingPhoneChoices &chosen = choices())
{
    return planMissingPhones(u"org"_s, u"Phones"_s, people, chosen);
}

} // namespace

TEST(MissingPhones, MakesAPhoneAndThenTheDefault)
{
    UserRow bo = person(u"u1"_s, u"Bo"_s);
    bo.defaultStationId = u"desk"_s;
    const PlannedRun run = planned({without(bo)});
    EXPECT_EQ(run.head.orgId, u"org"_s);
    EXPECT_EQ(run.head.title, u"Phones"_s);
    EXPECT_FALSE(run.head.id.isEmpty());
    ASSERT_EQ(run.rows.size(), 1u);
    const RunRow &row = run.rows[0];
    EXPECT_EQ(row.name, u"Bo"_s);
    EXPECT_EQ(row.state, RowState::Planned);
    EXPECT_EQ(row.touches, QStringList{u"user/u1"_s});
    ASSERT_EQ(kindsOf(row), (std::vector{StepKind::CreatePhone, StepKind::SetDefaultStation}));
    EXPECT_EQ(row.steps[0].intent, (QJsonObject{{u"name"_s, u"Bo_WebRTC"_s},
                                                {u"siteId"_s, u"berlin"_s},
                                                {u"siteName"_s, u"Berlin"_s},
                                                {u"userId"_s, u"u1"_s},
                                                {u"userName"_s, u"Bo"_s},
                                                {u"baseSettingsId"_s, u"support"_s},
                                                {u"baseSettingsName"_s, u"Support"_s},
                                                {u"lineBaseSettingsId"_s, u"support-line"_s}}));
    EXPECT_EQ(row.steps[1].intent, (QJsonObject{{u"userId"_s, u"u1"_s},
                                                {u"userName"_s, u"Bo"_s},
                                                {u"phoneFromStep"_s, 0},
                                                {u"shownDefault"_s, u"desk"_s}}));
}

TEST(MissingPhones, SaysOnlyWhatIsKnownAndWanted)
{
    UserRow bo = person(u"u1"_s, u"Bo"_s);
    bo.stationKnown = false;
    MissingPhoneChoices chosen = choices();
    chosen.place.lineBaseSettingsId.clear();
    const PlannedRun run = planned({without(bo)}, chosen);
    EXPECT_FALSE(run.rows.at(0).steps.at(0).intent.contains(u"lineBaseSettingsId"_s));
    EXPECT_FALSE(run.rows.at(0).steps.at(1).intent.contains(u"shownDefault"_s)) << "it was not known";
    chosen.makeDefault = false;
    EXPECT_EQ(kindsOf(planned({without(bo)}, chosen).rows.at(0)), std::vector{StepKind::CreatePhone});
    const PlannedRun shown = planned({without(person(u"u2"_s, u"Cy"_s))});
    EXPECT_EQ(shown.rows.at(0).steps.at(1).intent[u"shownDefault"_s], QJsonValue(QString()))
        << "seen to have none";
}

TEST(MissingPhones, SaysWhyThereIsNone)
{
    MissingPhone has = without(person(u"u1"_s, u"Bo"_s));
    has.person.phones = {phoneOf(u"p1"_s, has.person.user)};
    MissingPhone licence = without(person(u"u2"_s, u"Cy"_s));
    licence.person.isCollaborateOnly = true;
    MissingPhone left = without(person(u"u3"_s, u"Di"_s));
    left.person.user.state = u"inactive"_s;
    MissingPhone unread = without(person(u"u4"_s, u"Ed"_s));
    unread.person.phonesKnown = false;
    const MissingPhone unnamed = without(person(u"u5"_s, u" "_s));
    MissingPhone noLicence = without(person(u"u6"_s, u"Flo"_s));
    noLicence.person.isCollaborateOnly.reset();
    const PlannedRun run = planned({has, licence, left, unread, unnamed, noLicence, noLicence});
    EXPECT_EQ(reasonsOf(run),
              (std::vector{RowReason::HasPhone, RowReason::CollaborateOnly, RowReason::Inactive,
                           RowReason::NotKnown, RowReason::NoName, RowReason::None, RowReason::HasPhone}));
    for (const RunRow &row : run.rows)
        EXPECT_EQ(row.steps.empty(), row.state == RowState::Skipped) << qPrintable(row.name);
}

TEST(MissingPhones, EachMayHaveAPlaceOfTheirOwn)
{
    MissingPhone here = without(person(u"u1"_s, u"Bo"_s));
    MissingPhone there = without(person(u"u2"_s, u"Cy"_s));
    there.place = PhonePlace{.siteId = u"paris"_s, .siteName = u"Paris"_s, .baseSettingsId = u"sales"_s};
    MissingPhone nowhere = without(person(u"u3"_s, u"Di"_s));
    nowhere.place = PhonePlace{.siteId = u"paris"_s};
    MissingPhoneChoices chosen = choices();
    chosen.nameTemplate = u"{name} {site}"_s;
    const PlannedRun run = planned({here, there, nowhere}, chosen);
    EXPECT_EQ(run.rows.at(0).steps.at(0).intent[u"name"_s], u"Bo Berlin"_s);
    EXPECT_EQ(run.rows.at(1).steps.at(0).intent[u"name"_s], u"Cy Paris"_s);
    EXPECT_EQ(run.rows.at(1).steps.at(0).intent[u"baseSettingsId"_s], u"sales"_s);
    EXPECT_EQ(run.rows.at(2).reason, RowReason::NotKnown) << "base settings were not chosen";
}

TEST(MissingPhones, NoTwoPhonesGetEqualNames)
{
    const PlannedRun run =
        planned({without(person(u"u1"_s, u"Ana"_s)), without(person(u"u2"_s, u"ANA"_s)),
                 without(person(u"u3"_s, u"A\u030Asa"_s)), without(person(u"u4"_s, u"Åsa"_s))});
    QStringList names;
    for (const RunRow &row : run.rows)
        names.append(row.steps.at(0).intent[u"name"_s].toString());
    EXPECT_EQ(names,
              (QStringList{u"Ana_WebRTC_2"_s, u"ANA_WebRTC_3"_s, u"A\u030Asa_WebRTC"_s, u"Åsa_WebRTC_2"_s}));
}

TEST(MissingPhones, TakeANameThatIsGivenButForWhiteSpaceAndWhatIsTaken)
{
    std::vector<MissingPhone> people{without(person(u"u1"_s, u"Bo"_s)), without(person(u"u2"_s, u"Cy"_s)),
                                     without(person(u"u3"_s, u"Di"_s)), without(person(u"u4"_s, u"Ed"_s))};
    people[0].name = u"  Desk \t 7 "_s;
    people[1].name = u"desk 7"_s;
    people[2].name = QString(300, u'x');
    people[3].name = u"a\u202eb"_s;
    const PlannedRun run = planned(people);
    EXPECT_EQ(run.rows[0].steps.at(0).intent[u"name"_s], u"Desk 7"_s);
    EXPECT_EQ(run.rows[1].steps.at(0).intent[u"name"_s], u"desk 7_2"_s);
    EXPECT_EQ(reasonsOf(run),
              (std::vector{RowReason::None, RowReason::None, RowReason::NoName, RowReason::NoName}));
}

} // namespace Stationmaster
