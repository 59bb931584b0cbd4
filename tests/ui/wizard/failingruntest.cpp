// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/runfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

class FailingRun : public WizardRun
{
protected:
    /// As far as the review, with an org that refuses the phone once.
    void refusePhone()
    {
        ASSERT_NO_FATAL_FAILURE(begin());
        user = somebodyWithoutPhone();
        userId = user["id"_L1].toString();
        ASSERT_NO_FATAL_FAILURE(fillBoth(u"Night_WebRTC_Standard"_s, user));
        fault({{u"verb"_s, u"POST"_s}, {u"path"_s, Phones}, {u"kind"_s, u"status"_s}, {u"status"_s, 403}});
        ASSERT_TRUE(apply());
        ASSERT_TRUE(hands->waitFor(u"This failed: Create phone"_s)) << qPrintable(hands->allText());
    }
    bool hasProfile() { return !storedNamed(u"phonebasesettings"_s, u"Night_WebRTC_Standard"_s).isEmpty(); }

    const QString Phones = u"/api/v2/telephony/providers/edges/phones"_s;
    QJsonObject user;
    QString userId;
};

TEST_F(FailingRun, SaysWhatHappenedAndWhatExistsAndGoesOnWithRetry)
{
    ASSERT_NO_FATAL_FAILURE(refusePhone());
    EXPECT_TRUE(hands->shows(u"permission"_s)) << qPrintable(hands->allText());
    EXPECT_TRUE(hands->shows(u"Done: 1 of 3 (Create base settings “Night_WebRTC_Standard”)"_s));
    EXPECT_FALSE(hands->shows(u"HTTP status: 403"_s)) << "details are folded";
    ASSERT_TRUE(hands->press(u"Details"_s));
    EXPECT_TRUE(hands->shows(u"HTTP status: 403"_s));

    ASSERT_TRUE(hands->press(u"Retry"_s));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::DoneStep)) << qPrintable(hands->allText());
    EXPECT_EQ(phonesOf(userId).size(), 1U);
    int profiles = 0;
    for (const QJsonObject &base : stored(u"phonebasesettings"_s))
        profiles += base["name"_L1].toString().startsWith(u"Night_WebRTC"_s) ? 1 : 0;
    EXPECT_EQ(profiles, 1);
}

TEST_F(FailingRun, UndoLeavesNothingAndTheInputIsStillThere)
{
    ASSERT_NO_FATAL_FAILURE(refusePhone());
    const QSignalSpy changed(wizard.get(), &ProvisioningWizard::objectsChanged);
    ASSERT_TRUE(hands->press(u"Undo what was done"_s));
    ASSERT_TRUE(hands->waitFor(u"Everything has been undone."_s)) << qPrintable(hands->allText());
    EXPECT_FALSE(hasProfile());
    EXPECT_EQ(changed.size(), 1);
    ASSERT_TRUE(hands->press(u"Change the input"_s));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::BaseSettingsStep));
    EXPECT_EQ(hands->text(u"Base Settings Name"_s), u"Night_WebRTC_Standard"_s);
    ASSERT_TRUE(hands->press(u"Next: Phone"_s));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep));
    EXPECT_EQ(hands->text(u"User"_s), user["name"_L1].toString());
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::ReviewStep));
    ASSERT_TRUE(apply());
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::DoneStep)) << qPrintable(hands->allText());
    EXPECT_EQ(phonesOf(userId).size(), 1U);
}

TEST_F(FailingRun, ClosingAfterAFailureKeepsTheRunInTheJournal)
{
    ASSERT_NO_FATAL_FAILURE(refusePhone());
    ASSERT_TRUE(hands->press(u"Close"_s));
    EXPECT_FALSE(wizard->isVisible());
    const auto open = journal->openRuns(orgId);
    ASSERT_TRUE(open.has_value());
    ASSERT_EQ(open->size(), 1U);
    EXPECT_EQ(planUndo(open->front()).steps.size(), 1U);
}

TEST_F(FailingRun, APhoneThatTheUserGotMeanwhileCanBeUsed)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    user = somebodyWithoutPhone();
    userId = user["id"_L1].toString();
    ASSERT_NO_FATAL_FAILURE(fillBoth(u"Night_WebRTC_Standard"_s, user));
    QJsonObject other = stored(u"phones"_s).front();
    other.remove(u"id"_s);
    other[u"name"_s] = u"Made by someone else"_s;
    other[u"webRtcUser"_s] = QJsonObject{{u"id"_s, userId}, {u"name"_s, user["name"_L1]}};
    QJsonArray lines = other["lines"_L1].toArray();
    QJsonObject line = lines[0].toObject();
    line[u"id"_s] = u"11111111-2222-4333-8444-555555555555"_s;
    lines[0] = line;
    other[u"lines"_s] = lines;
    control("POST", u"/_org/edit"_s, {{u"type"_s, u"phones"_s}, {u"create"_s, other}});
    control("POST", u"/_org/edit"_s,
            {{u"type"_s, u"stations"_s},
             {u"create"_s, QJsonObject{{u"id"_s, line["id"_L1]},
                                       {u"name"_s, u"Made by someone else"_s},
                                       {u"webRtcUserId"_s, userId},
                                       {u"type"_s, u"inin_webrtc_softphone"_s}}}});
    ASSERT_TRUE(apply());
    ASSERT_TRUE(hands->waitFor(u"This user already has a WebRTC phone"_s)) << qPrintable(hands->allText());
    ASSERT_TRUE(
        hands->press(u"Use the phone “Made by someone else” that %1 has"_s.arg(user["name"_L1].toString())));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::DoneStep)) << qPrintable(hands->allText());
    EXPECT_EQ(phonesOf(userId).size(), 1U);
    EXPECT_TRUE(hands->shows(u"select the phone “Made by someone else”"_s));
    EXPECT_EQ(state()["defaultStations"_L1][userId], line["id"_L1]);
}

TEST_F(FailingRun, ANameThatWasTakenMeanwhileIsReplacedByTheNextFreeOne)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    user = somebodyWithoutPhone();
    userId = user["id"_L1].toString();
    ASSERT_NO_FATAL_FAILURE(fillBoth(u"Night_WebRTC_Standard"_s, user));
    const QString wanted = user["name"_L1].toString() + u"_WebRTC"_s;
    const QJsonObject other = stored(u"phones"_s).front();
    control(
        "POST", u"/_org/edit"_s,
        {{u"type"_s, u"phones"_s}, {u"id"_s, other["id"_L1]}, {u"set"_s, QJsonObject{{u"name"_s, wanted}}}});
    ASSERT_TRUE(apply());
    ASSERT_TRUE(QTest::qWaitFor([&] { return hands->canPress(u"Use the name “%1_2”"_s.arg(wanted)); }))
        << qPrintable(hands->allText());
    ASSERT_TRUE(hands->press(u"Use the name “%1_2”"_s.arg(wanted)));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::DoneStep)) << qPrintable(hands->allText());
    ASSERT_EQ(phonesOf(userId).size(), 1U);
    EXPECT_EQ(phonesOf(userId)[0]["name"_L1].toString(), wanted + u"_2"_s);
}

TEST_F(FailingRun, AConnectionCutAfterThePhoneWasMadeDoesNotMakeASecond)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    user = somebodyWithoutPhone();
    userId = user["id"_L1].toString();
    ASSERT_NO_FATAL_FAILURE(fillBoth(u"Night_WebRTC_Standard"_s, user));
    fault({{u"verb"_s, u"POST"_s}, {u"path"_s, Phones}, {u"kind"_s, u"cutAfter"_s}});
    ASSERT_TRUE(apply());
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::DoneStep)) << qPrintable(hands->allText());
    EXPECT_EQ(phonesOf(userId).size(), 1U);
}

TEST_F(FailingRun, AnUnknownEndIsCalledUnknownAndGoingOnLooksFirst)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    user = somebodyWithoutPhone();
    userId = user["id"_L1].toString();
    ASSERT_NO_FATAL_FAILURE(fillBoth(u"Night_WebRTC_Standard"_s, user));
    EXPECT_EQ(
        org->setFaults(
            {QJsonObject{{u"verb"_s, u"POST"_s}, {u"path"_s, Phones}, {u"kind"_s, u"cutAfter"_s}},
             QJsonObject{
                 {u"verb"_s, u"GET"_s}, {u"path"_s, Phones}, {u"kind"_s, u"html502"_s}, {u"times"_s, 100}}}),
        QString());
    ASSERT_TRUE(apply());
    ASSERT_TRUE(hands->waitFor(u"Not known yet: 1 (Create phone"_s, 10'000)) << qPrintable(hands->allText());
    EXPECT_TRUE(hands->shows(u"looked up before anything is sent again"_s)) << qPrintable(hands->allText());
    EXPECT_EQ(org->setFaults({}), QString());
    ASSERT_TRUE(hands->press(u"Continue"_s));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::DoneStep)) << qPrintable(hands->allText());
    EXPECT_EQ(phonesOf(userId).size(), 1U);
}

TEST_F(FailingRun, UndoSettlesWhatWasInDoubt)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    user = somebodyWithoutPhone();
    userId = user["id"_L1].toString();
    ASSERT_NO_FATAL_FAILURE(fillBoth(u"Night_WebRTC_Standard"_s, user));
    EXPECT_EQ(
        org->setFaults(
            {QJsonObject{{u"verb"_s, u"POST"_s}, {u"path"_s, Phones}, {u"kind"_s, u"cutAfter"_s}},
             QJsonObject{
                 {u"verb"_s, u"GET"_s}, {u"path"_s, Phones}, {u"kind"_s, u"halfJson"_s}, {u"times"_s, 100}}}),
        QString());
    ASSERT_TRUE(apply());
    ASSERT_TRUE(hands->waitFor(u"Not known yet: 1 (Create phone"_s, 10'000)) << qPrintable(hands->allText());
    EXPECT_EQ(phonesOf(userId).size(), 1U);
    EXPECT_EQ(org->setFaults({}), QString());
    ASSERT_TRUE(hands->press(u"Undo what was done"_s));
    ASSERT_TRUE(hands->waitFor(u"Everything has been undone."_s)) << qPrintable(hands->allText());
    EXPECT_TRUE(phonesOf(userId).empty());
    EXPECT_FALSE(hasProfile());
}

TEST_F(FailingRun, ClosingWhileItRunsStopsBetweenStepsAndStaysOpen)
{
    OrgSim::OrgOptions options = smallOrg();
    options.stationDelayMs = 60'000;
    ASSERT_NO_FATAL_FAILURE(begin(options));
    user = somebodyWithoutPhone();
    userId = user["id"_L1].toString();
    ASSERT_NO_FATAL_FAILURE(fillBoth(u"Night_WebRTC_Standard"_s, user));
    ASSERT_TRUE(apply());
    ASSERT_TRUE(hands->waitFor(u"Waiting for the phone’s station to appear"_s))
        << qPrintable(hands->allText());
    EXPECT_TRUE(wizard->isRunning());
    wizard->close();
    EXPECT_TRUE(wizard->isVisible());
    ASSERT_TRUE(hands->waitFor(u"Stopped, as you asked."_s)) << qPrintable(hands->allText());
    EXPECT_TRUE(hands->shows(u"Done: 2 of 3 ("_s)) << qPrintable(hands->allText());
    ASSERT_TRUE(hands->press(u"Undo what was done"_s));
    ASSERT_TRUE(hands->waitFor(u"Everything has been undone."_s)) << qPrintable(hands->allText());
    EXPECT_TRUE(phonesOf(userId).empty());
    EXPECT_FALSE(hasProfile());
    wizard->close();
    EXPECT_FALSE(wizard->isVisible());
}

} // namespace Stationmaster::Test
