// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/phoneruns.h"
#include "provisioning/changeplan.h"
#include "provisioning/phoneplans.h"
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

const BaseSettingsRow Sales{.id = u"sales"_s, .name = u"Sales"_s, .lineId = u"sales-line"_s};

PlannedRun moves(const std::vector<BulkPhone> &phones)
{
    return planSiteMoves(u"org"_s, u"Move"_s, phones, u"paris"_s, u"Paris"_s);
}

PlannedRun changes(const std::vector<BulkPhone> &phones, const BaseSettingsRow &to = Sales)
{
    return planBaseSettingsChanges(u"org"_s, u"Change"_s, phones, to);
}

PlannedRun deletions(const std::vector<BulkPhone> &phones)
{
    return planPhoneDeletions(u"org"_s, u"Delete"_s, phones);
}

/// The names that the phones get; those that have one of @p others already included in the org.
QStringList renames(const std::vector<BulkPhone> &phones, const QStringList &others,
                    const QString &text = u"{name}_WebRTC"_s)
{
    QStringList orgNames = others;
    for (const BulkPhone &subject : phones)
        orgNames.append(subject.phone.name);
    QStringList names;
    for (const RunRow &row : planRenames(u"org"_s, u"Rename"_s, phones, text, orgNames).rows)
        names.append(row.steps.empty() ? QString() : changesOf(row.steps.front()).at(0).after.toString());
    return names;
}

BulkPhone called(const QString &phoneName, const QString &userName)
{
    BulkPhone subject = signedOut(u"p-"_s + phoneName, person(u"u-"_s + phoneName, userName));
    subject.phone.name = phoneName;
    return subject;
}

} // namespace

TEST(PhoneRuns, ChangesAreTheStepsOfSingleChanges)
{
    const BulkPhone ana = signedOut(u"p1"_s, person(u"u1"_s, u"Ana"_s));
    const PlannedRun moved = moves({ana});
    EXPECT_EQ(moved.rows.at(0).touches, (QStringList{u"phone/p1"_s, u"user/u1"_s}));
    ASSERT_EQ(kindsOf(moved.rows.at(0)), std::vector{StepKind::UpdatePhone});
    EXPECT_EQ(moved.rows[0].steps[0].intent,
              planUpdate(u"org"_s, {}, {movedToSite(ana.phone, u"paris"_s, u"Paris"_s)}).steps.at(0).intent);
    EXPECT_EQ(changes({ana}).rows.at(0).steps.at(0).intent,
              planUpdate(u"org"_s, {}, {onBaseSettings(ana.phone, Sales)}).steps.at(0).intent);
}

TEST(PhoneRuns, SayWhyNothingIsChanged)
{
    const UserRow ana = person(u"u1"_s, u"Ana"_s);
    BulkPhone there = signedOut(u"p1"_s, ana);
    there.phone.siteId = u"paris"_s;
    there.phone.baseSettingsId = u"sales"_s;
    BulkPhone unread = signedOut(u"p2"_s, ana);
    unread.phone.siteId.clear();
    unread.phone.baseSettingsId.clear();
    BulkPhone desk = signedOut(u"p3"_s, {});
    desk.phone.modelId = u"polycom.json"_s;
    BulkPhone unnamedModel = signedOut(u"p4"_s, {});
    unnamedModel.phone.modelId.clear();
    BulkPhone hidden = signedOut(u"p5"_s, ana);
    hidden.phone.id.clear();
    const std::vector expected{RowReason::NoChange, RowReason::NotKnown, RowReason::NotWebRtc,
                               RowReason::NotKnown, RowReason::NotKnown};
    const std::vector phones{there, unread, desk, unnamedModel, hidden};
    EXPECT_EQ(reasonsOf(moves(phones)), expected);
    EXPECT_EQ(reasonsOf(changes(phones)), expected);
}

TEST(PhoneRuns, ALineIsNeverPointedAtNothing)
{
    BaseSettingsRow noLine = Sales;
    noLine.lineId.clear();
    const PlannedRun run = changes({signedOut(u"p1"_s, person(u"u1"_s, u"Ana"_s))}, noLine);
    EXPECT_EQ(run.rows.at(0).reason, RowReason::NotKnown);
    EXPECT_TRUE(run.rows.at(0).steps.empty());
}

TEST(PhoneRuns, PhonesInUseAreHeld)
{
    BulkPhone used = signedOut(u"p1"_s, person(u"u1"_s, u"Ana"_s));
    used.isSignedIn = true;
    BulkPhone notKnown = used;
    notKnown.isSignedIn.reset();
    const std::vector expected{RowReason::SignedIn, RowReason::NotKnown};
    for (const PlannedRun &run :
         {moves({used, notKnown}), changes({used, notKnown}),
          planRenames(u"org"_s, {}, {used, notKnown}, u"{name}"_s, {used.phone.name, used.phone.name})}) {
        EXPECT_EQ(reasonsOf(run), expected);
        for (const RunRow &row : run.rows) {
            EXPECT_EQ(row.state, RowState::Held);
            EXPECT_EQ(row.steps.size(), 1u) << "so that it can be released";
        }
    }
}

TEST(PhoneRuns, RenameResolvesCollisionsWithTheOrgAndWithinTheRun)
{
    EXPECT_EQ(renames({called(u"one"_s, u"Ana"_s), called(u"two"_s, u"ANA"_s), called(u"three"_s, u"Bo"_s)},
                      {u"bo_webrtc"_s}),
              (QStringList{u"Ana_WebRTC"_s, u"ANA_WebRTC_2"_s, u"Bo_WebRTC_2"_s}));
}

TEST(PhoneRuns, RenameCountsOnNoNameThatTheRunFreesItself)
{
    // The first row gives "Ana_WebRTC" up, but perhaps after the second one wants it.
    EXPECT_EQ(renames({called(u"Ana_WebRTC"_s, u"Bo"_s), called(u"x"_s, u"Ana"_s)}, {}),
              (QStringList{u"Bo_WebRTC"_s, u"Ana_WebRTC_2"_s}));
    EXPECT_EQ(renames({called(u"Ana_WebRTC"_s, u"Bo"_s), called(u"Bo_WebRTC"_s, u"Ana"_s)}, {}),
              (QStringList{u"Bo_WebRTC_2"_s, u"Ana_WebRTC_2"_s}));
}

TEST(PhoneRuns, RenamedPhonesStayAsTheyAreTheNextTime)
{
    EXPECT_EQ(renames({called(u"Ana_WebRTC"_s, u"Ana"_s), called(u"Ana_WebRTC_2"_s, u"Ana"_s),
                       called(u"bo_webrtc"_s, u"Bo"_s)},
                      {}),
              (QStringList{QString(), QString(), u"Bo_WebRTC"_s}));
}

TEST(PhoneRuns, RenameUsesWhatIsKnownOfThePerson)
{
    BulkPhone unread = called(u"one"_s, u"Ana"_s);
    unread.user.reset();
    EXPECT_EQ(renames({unread}, {}), QStringList{u"Ana_WebRTC"_s}) << "the phone says whose it is";
    const auto reason = [](const BulkPhone &subject, const QString &text) {
        return planRenames(u"org"_s, {}, {subject}, text, {subject.phone.name}).rows.at(0).reason;
    };
    EXPECT_EQ(reason(unread, u"{name} {department}"_s), RowReason::NotKnown);
    BulkPhone nobody = signedOut(u"p1"_s, {});
    nobody.user.reset();
    EXPECT_EQ(reason(nobody, u"{name}"_s), RowReason::NoName);
    nobody.phone.userKnown = false;
    EXPECT_EQ(reason(nobody, u"{name}"_s), RowReason::NotKnown) << "it may have a user";
    BulkPhone atNoSite = called(u"one"_s, u"Ana"_s);
    atNoSite.phone.siteName.clear();
    EXPECT_EQ(reason(atNoSite, u"{name} {site}"_s), RowReason::NotKnown);
}

TEST(PhoneDeletions, AreOfLeaversAndOfNobodysPhones)
{
    UserRow left = person(u"u1"_s, u"Ana"_s);
    left.state = u"inactive"_s;
    BulkPhone deleted = bulkPhone(phoneOf(u"p2"_s, person(u"u2"_s, u"Bo"_s)), nullptr);
    deleted.holder = PhoneHolder::Deleted;
    const PlannedRun run = deletions({signedOut(u"p1"_s, left), deleted, signedOut(u"p3"_s, {})});
    EXPECT_EQ(reasonsOf(run), (std::vector{RowReason::None, RowReason::None, RowReason::None}));
    EXPECT_EQ(kindsOf(run.rows.at(0)), std::vector{StepKind::DeletePhone});
    EXPECT_EQ(run.rows.at(0).touches, (QStringList{u"phone/p1"_s, u"user/u1"_s}));
    EXPECT_EQ(run.rows.at(0).steps.at(0).intent[u"shown"_s],
              (QJsonObject{{u"userId"_s, u"u1"_s},
                           {u"userName"_s, u"Ana"_s},
                           {u"siteName"_s, u"Berlin"_s},
                           {u"baseSettingsName"_s, u"Support"_s},
                           {u"signedIn"_s, false}}));
    EXPECT_EQ(run.rows.at(2).touches, QStringList{u"phone/p3"_s});
}

TEST(PhoneDeletions, LeaveWhatIsInUseOrNotKnown)
{
    const UserRow ana = person(u"u1"_s, u"Ana"_s);
    BulkPhone whose = bulkPhone(phoneOf(u"p2"_s, ana), nullptr);
    BulkPhone silent = signedOut(u"p3"_s, {});
    silent.phone.userKnown = false;
    silent = bulkPhone(silent.phone, nullptr);
    UserRow odd = ana;
    odd.state = u"suspended"_s;
    BulkPhone desk = signedOut(u"p5"_s, {});
    desk.phone.modelId = u"polycom.json"_s;
    BulkPhone unnamedModel = signedOut(u"p6"_s, {});
    unnamedModel.phone.modelId.clear();
    const PlannedRun run =
        deletions({signedOut(u"p1"_s, ana), whose, silent, signedOut(u"p4"_s, odd), desk, unnamedModel});
    EXPECT_EQ(reasonsOf(run), (std::vector{RowReason::InUse, RowReason::NotKnown, RowReason::NotKnown,
                                           RowReason::NotKnown, RowReason::NotWebRtc, RowReason::NotKnown}));
    for (const RunRow &row : run.rows)
        EXPECT_EQ(row.steps.empty(), row.reason != RowReason::InUse) << qPrintable(row.name);
    EXPECT_EQ(run.rows.at(0).state, RowState::Held);
}

TEST(PhoneDeletions, OfPhonesInUseAreHeldAndSayWhatWasShown)
{
    UserRow left = person(u"u1"_s, u"Ana"_s);
    left.state = u"inactive"_s;
    left.associatedStationId = u"line-p1"_s;
    const BulkPhone used = signedOut(u"p1"_s, left);
    BulkPhone notKnown = used;
    notKnown.isSignedIn.reset();
    const PlannedRun run = deletions({used, notKnown});
    EXPECT_EQ(reasonsOf(run), (std::vector{RowReason::SignedIn, RowReason::NotKnown}));
    EXPECT_EQ(run.rows.at(0).state, RowState::Held);
    EXPECT_EQ(run.rows.at(1).state, RowState::Held);
    EXPECT_TRUE(run.rows.at(0).steps.at(0).intent[u"shown"_s][u"signedIn"_s].toBool());
    EXPECT_FALSE(run.rows.at(1).steps.at(0).intent[u"shown"_s][u"signedIn"_s].toBool())
        << "so that the step leaves it where somebody is";
}

TEST(BulkSubject, IsSignedInByWhatThePhoneOrItsUserSays)
{
    UserRow ana = person(u"u1"_s, u"Ana"_s);
    PhoneRow phone = phoneOf(u"p1"_s, ana);
    EXPECT_EQ(bulkPhone(phone, &ana).isSignedIn, false);
    ana.associatedStationId = u"elsewhere"_s;
    EXPECT_EQ(bulkPhone(phone, &ana).isSignedIn, false);
    ana.associatedStationId = phone.lineId;
    EXPECT_EQ(bulkPhone(phone, &ana).isSignedIn, true);
    EXPECT_EQ(bulkPhone(phone, nullptr).isSignedIn, std::nullopt);
    ana.stationKnown = false;
    EXPECT_EQ(bulkPhone(phone, &ana).isSignedIn, std::nullopt);
    phone.loggedInUserId = u"u2"_s;
    EXPECT_EQ(bulkPhone(phone, &ana).isSignedIn, true) << "whoever it is";
    EXPECT_EQ(bulkPhone(phoneOf(u"p2"_s, {}), nullptr).isSignedIn, false) << "nobody can";
}

} // namespace Stationmaster
