// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/stationruns.h"
#include "unit/provisioning/bulk/bulkfixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::kindsOf;
using Test::person;
using Test::phoneOf;
using Test::reasonsOf;
using Test::signedOut;

namespace {

BulkPerson having(UserRow user, int phones, const QString &defaultStation)
{
    user.defaultStationId = defaultStation;
    BulkPerson subject{.user = user, .phonesKnown = true};
    for (int i = 0; i < phones; ++i)
        subject.phones.push_back(phoneOf(u"%1-p%2"_s.arg(user.id).arg(i), user));
    return subject;
}

PlannedRun defaultsOf(const std::vector<BulkPerson> &people)
{
    return planDefaultStations(u"org"_s, u"Defaults"_s, people);
}

PlannedRun refreshesOf(const std::vector<BulkPhone> &phones)
{
    return planStationRefreshes(u"org"_s, u"Refresh"_s, phones);
}

} // namespace

TEST(DefaultStations, AreSetToThePhoneAndSayWhatWasShown)
{
    const PlannedRun run = defaultsOf({having(person(u"u1"_s, u"Ana"_s), 1, u"desk"_s)});
    const RunRow &row = run.rows.at(0);
    EXPECT_EQ(row.state, RowState::Planned);
    EXPECT_EQ(row.touches, (QStringList{u"phone/u1-p0"_s, u"user/u1"_s}));
    ASSERT_EQ(kindsOf(row), std::vector{StepKind::SetDefaultStation});
    EXPECT_EQ(row.steps[0].intent, (QJsonObject{{u"userId"_s, u"u1"_s},
                                                {u"userName"_s, u"Ana"_s},
                                                {u"stationId"_s, u"line-u1-p0"_s},
                                                {u"shownDefault"_s, u"desk"_s}}));
    BulkPerson unread = having(person(u"u1"_s, u"Ana"_s), 1, {});
    unread.user.stationKnown = false;
    EXPECT_FALSE(defaultsOf({unread}).rows.at(0).steps.at(0).intent.contains(u"shownDefault"_s));
}

TEST(DefaultStations, SayWhyThereIsNothingToSet)
{
    const BulkPerson set = having(person(u"u1"_s, u"Ana"_s), 1, u"line-u1-p0"_s);
    BulkPerson byPhone = having(person(u"u2"_s, u"Bo"_s), 1, {});
    byPhone.user.stationKnown = false;
    byPhone.phones[0].defaultForUserId = u"u2"_s;
    const BulkPerson none = having(person(u"u3"_s, u"Cy"_s), 0, {});
    BulkPerson noLine = having(person(u"u4"_s, u"Di"_s), 1, {});
    noLine.phones[0].lineId.clear();
    const BulkPerson several = having(person(u"u5"_s, u"Ed"_s), 2, {});
    const BulkPerson chosen = having(person(u"u6"_s, u"Flo"_s), 2, u"line-u6-p1"_s);
    BulkPerson unread = having(person(u"u7"_s, u"Gus"_s), 0, {});
    unread.phonesKnown = false;
    BulkPerson left = having(person(u"u8"_s, u"Hal"_s), 1, {});
    left.user.state = u"inactive"_s;
    const PlannedRun run = defaultsOf({set, byPhone, none, noLine, several, chosen, unread, left});
    EXPECT_EQ(reasonsOf(run), (std::vector{RowReason::NoChange, RowReason::NoChange, RowReason::NoPhone,
                                           RowReason::NoPhone, RowReason::SeveralPhones, RowReason::NoChange,
                                           RowReason::NotKnown, RowReason::Inactive}));
    for (const RunRow &row : run.rows)
        EXPECT_EQ(row.state, RowState::Skipped) << qPrintable(row.name);
}

TEST(StationRefreshes, AreThreeStepsOfOneRow)
{
    const PlannedRun run = refreshesOf({signedOut(u"p1"_s, person(u"u1"_s, u"Ana"_s))});
    EXPECT_EQ(run.rows.at(0).state, RowState::Planned);
    EXPECT_EQ(run.rows.at(0).touches, (QStringList{u"phone/p1"_s, u"user/u1"_s}));
    EXPECT_EQ(kindsOf(run.rows.at(0)),
              (std::vector{StepKind::ClearDefaultStation, StepKind::DisassociateStation,
                           StepKind::SetDefaultStation}));
    for (const Step &step : run.rows.at(0).steps)
        EXPECT_EQ(step.intent[u"stationId"_s], u"line-p1"_s);
}

TEST(StationRefreshes, AreHeldWhileSomebodyIsSignedIn)
{
    BulkPhone used = signedOut(u"p1"_s, person(u"u1"_s, u"Ana"_s));
    used.isSignedIn = true;
    BulkPhone notKnown = used;
    notKnown.isSignedIn.reset();
    const PlannedRun run = refreshesOf({used, notKnown});
    EXPECT_EQ(reasonsOf(run), (std::vector{RowReason::SignedIn, RowReason::NotKnown}));
    for (const RunRow &row : run.rows) {
        EXPECT_EQ(row.state, RowState::Held);
        EXPECT_EQ(row.steps.size(), 3u) << "so that it can be released";
    }
}

TEST(StationRefreshes, NeedAUserAndALine)
{
    const UserRow ana = person(u"u1"_s, u"Ana"_s);
    BulkPhone nobody = signedOut(u"p1"_s, {});
    BulkPhone noLine = signedOut(u"p2"_s, ana);
    noLine.phone.lineId.clear();
    BulkPhone desk = signedOut(u"p3"_s, ana);
    desk.phone.modelId = u"polycom.json"_s;
    BulkPhone whose = signedOut(u"p4"_s, {});
    whose.phone.userKnown = false;
    BulkPhone standIn = signedOut(u"p5"_s, ana);
    standIn.phone.id.clear();
    const PlannedRun run = refreshesOf({nobody, noLine, desk, whose, standIn});
    EXPECT_EQ(reasonsOf(run), (std::vector{RowReason::NoPhone, RowReason::NoPhone, RowReason::NotWebRtc,
                                           RowReason::NotKnown, RowReason::None}));
    EXPECT_EQ(run.rows.at(4).touches, QStringList{u"user/u1"_s});
}

TEST(SignInsAgain, AreForWhoeverIsSignedInAlone)
{
    BulkPhone used = signedOut(u"p1"_s, person(u"u1"_s, u"Ana"_s));
    used.isSignedIn = true;
    const BulkPhone free = signedOut(u"p2"_s, person(u"u2"_s, u"Bo"_s));
    BulkPhone notKnown = signedOut(u"p3"_s, person(u"u3"_s, u"Cy"_s));
    notKnown.isSignedIn.reset();
    BulkPhone nobodys = signedOut(u"p4"_s, {});
    const PlannedRun run = planSignInsAgain(u"org"_s, u"Again"_s, {used, free, notKnown, nobodys});
    EXPECT_EQ(reasonsOf(run),
              (std::vector{RowReason::None, RowReason::NoChange, RowReason::NotKnown, RowReason::NoPhone}));
    EXPECT_EQ(run.rows.at(0).state, RowState::Planned) << "that they are signed in is why it is done";
    EXPECT_EQ(kindsOf(run.rows.at(0)),
              (std::vector{StepKind::DisassociateStation, StepKind::AssociateStation}));
}

} // namespace Stationmaster
