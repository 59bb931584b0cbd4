// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/recoverynotice.h"

#include <QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// Base settings are made, the phone is in doubt or settled, the default is still to come.
Recovered cutOff(Recovered::Finding finding)
{
    Recovered run{.step = 1, .finding = finding};
    run.plan.id = u"run-1"_s;
    run.plan.title = u"Ana_WebRTC"_s;
    run.plan.steps = {
        {.kind = StepKind::CreateBaseSettings, .state = StepState::Done, .objectName = u"Support_WebRTC_A"_s},
        {.kind = StepKind::CreatePhone, .state = StepState::Sent, .intent = {{u"name"_s, u"Ana_WebRTC"_s}}},
        {.kind = StepKind::SetDefaultStation, .intent = {{u"userName"_s, u"Ana"_s}}}};
    if (finding == Recovered::Finding::Made) {
        run.plan.steps[1].state = StepState::Done;
        run.plan.steps[1].objectName = u"Ana_WebRTC"_s;
    } else if (finding == Recovered::Finding::NothingMade) {
        run.plan.steps[1].state = StepState::Planned;
    }
    return run;
}

QStringList offers(const RecoveryNotice &notice)
{
    QStringList labels;
    for (const QPushButton *button : notice.findChildren<QPushButton *>())
        labels << button->text();
    return labels;
}

QPushButton *button(const RecoveryNotice &notice, const QString &label)
{
    for (QPushButton *one : notice.findChildren<QPushButton *>()) {
        if (one->text() == label)
            return one;
    }
    return nullptr;
}

} // namespace

TEST(RecoveryNoticeTest, SaysWhatWasFoundAndOffersToGoOn)
{
    const RecoveryNotice made(cutOff(Recovered::Finding::Made));
    EXPECT_TRUE(made.text().contains(u"“Ana_WebRTC” exists once"_s)) << qPrintable(made.text());
    EXPECT_EQ(offers(made), (QStringList{u"Continue"_s, u"Undo what was done"_s, u"Leave as is"_s}));
    const RecoveryNotice lost(cutOff(Recovered::Finding::NothingMade));
    EXPECT_TRUE(lost.text().contains(u"No trace of the last request was found in the org"_s))
        << qPrintable(lost.text());
    EXPECT_TRUE(lost.text().contains(u"Done: 1 of 3 (Create base settings “Support_WebRTC_A”)"_s))
        << qPrintable(lost.text());
    EXPECT_TRUE(lost.text().contains(u"Not started: 2"_s)) << qPrintable(lost.text());
    EXPECT_EQ(offers(lost), offers(made)) << "the base settings are there in both cases";
}

TEST(RecoveryNoticeTest, SaysThatNothingWasChangedOnlyWhereThatIsSo)
{
    Recovered run{.finding = Recovered::Finding::NotInDoubt};
    run.plan.title = u"Delete 2 phones"_s;
    run.plan.steps = {
        {.kind = StepKind::DeletePhone, .state = StepState::Planned, .intent = {{u"name"_s, u"A"_s}}},
        {.kind = StepKind::DeletePhone, .state = StepState::Planned, .intent = {{u"name"_s, u"B"_s}}}};
    EXPECT_TRUE(RecoveryNotice(run).text().contains(u"Nothing was changed"_s));
    run.plan.steps[0].state = StepState::Done;
    const RecoveryNotice deleted(run);
    EXPECT_FALSE(deleted.text().contains(u"Nothing was changed"_s)) << qPrintable(deleted.text());
    EXPECT_TRUE(deleted.text().contains(u"Done: 1 of 2 (Delete phone “A”)"_s)) << qPrintable(deleted.text());
}

TEST(RecoveryNoticeTest, NamesAStepThatMadeNoObject)
{
    Recovered run = cutOff(Recovered::Finding::Made);
    run.step = 2;
    run.plan.steps[2].state = StepState::Done;
    const RecoveryNotice notice(run);
    EXPECT_TRUE(notice.text().contains(u"default phone of Ana"_s)) << qPrintable(notice.text());
    EXPECT_FALSE(notice.text().contains(u"“”"_s));
    EXPECT_EQ(offers(notice), (QStringList{u"Undo what was done"_s, u"Leave as is"_s}))
        << "nothing is left to do";
}

TEST(RecoveryNoticeTest, SaysWhyNoChangeCanBeMade)
{
    RecoveryNotice notice(cutOff(Recovered::Finding::Made));
    const auto canPress = [&notice](const QString &label) { return button(notice, label)->isEnabled(); };
    notice.setAbilities(Abilities({.readOnly = true}, {}));
    for (const QString &label : {u"Continue"_s, u"Undo what was done"_s}) {
        EXPECT_FALSE(canPress(label));
        EXPECT_TRUE(button(notice, label)->toolTip().contains(u"read-only"_s));
        EXPECT_EQ(button(notice, label)->accessibleDescription(), button(notice, label)->toolTip());
    }
    EXPECT_TRUE(canPress(u"Leave as is"_s));
    const SignedInUser helpDesk{.permissions = {u"telephony:phone:assign"_s}, .permissionsKnown = true};
    notice.setAbilities(Abilities({}, HeldPermissions(helpDesk)));
    EXPECT_TRUE(canPress(u"Continue"_s)) << "only the default station is left to be set";
    EXPECT_FALSE(canPress(u"Undo what was done"_s));
    EXPECT_TRUE(button(notice, u"Undo what was done"_s)->toolTip().contains(u"Telephony › Plugin › All"_s));
    notice.setAbilities(Abilities());
    EXPECT_TRUE(canPress(u"Undo what was done"_s));
}

TEST(RecoveryNoticeTest, OffersNoChangeWhereNothingIsKnown)
{
    const RecoveryNotice unknown(cutOff(Recovered::Finding::Unknown));
    EXPECT_EQ(offers(unknown), (QStringList{u"Check again"_s, u"Remind me later"_s}));
}

TEST(RecoveryNoticeTest, SettlesOnlyWhatIsKnown)
{
    for (const auto &[finding, label, settles] :
         {std::tuple{Recovered::Finding::Made, u"Leave as is"_s, true},
          std::tuple{Recovered::Finding::Made, u"Continue"_s, false},
          std::tuple{Recovered::Finding::Unknown, u"Remind me later"_s, false}}) {
        const RecoveryNotice notice(cutOff(finding));
        std::optional<bool> settled;
        QObject::connect(&notice, &RecoveryNotice::dismissed, &notice,
                         [&settled](const QString &id, bool how) {
                             EXPECT_EQ(id, u"run-1"_s);
                             settled = how;
                         });
        ASSERT_TRUE(button(notice, label));
        button(notice, label)->click();
        EXPECT_EQ(settled, std::optional(settles)) << qPrintable(label);
    }
}

} // namespace Stationmaster
