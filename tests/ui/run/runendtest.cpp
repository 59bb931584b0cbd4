// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "run/runend.h"
#include "run/runtext.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Outcome = Executor::Outcome;
using Offer = RunEnd::Offer;

Step deletion(const QString &name, StepState state)
{
    Step step{
        .kind = StepKind::DeletePhone,
        .state = state,
        .intent = {{u"id"_s, name}, {u"name"_s, name}, {u"shown"_s, QJsonObject{{u"userId"_s, u"u"_s}}}}};
    if (state == StepState::Done)
        step.before = {{u"document"_s, QJsonObject{{u"id"_s, name}, {u"name"_s, name}}}};
    return step;
}

Step creation(const QString &name, StepState state)
{
    Step step{.kind = StepKind::CreatePhone, .state = state, .intent = {{u"name"_s, name}}};
    if (state == StepState::Done)
        step.objectId = name;
    return step;
}

/// The undo of a rename.
Step renaming(const QString &name, StepState state, SkipReason skipped = SkipReason::NotRecorded)
{
    return {.kind = StepKind::UpdatePhone,
            .state = state,
            .intent = {{u"id"_s, name}, {u"name"_s, name}},
            .skipped = skipped};
}

Step withError(Step step, const Error &error)
{
    step.error = error;
    return step;
}

Plan planOf(std::vector<Step> steps, const QString &undoOf = {})
{
    return {.id = u"run"_s, .title = u"Run"_s, .undoOf = undoOf, .steps = std::move(steps)};
}

Plan undoOf(std::vector<Step> steps)
{
    return planOf(std::move(steps), u"another"_s);
}

const Error Refused{.kind = Error::Kind::Forbidden, .httpStatus = 403};
const Error NoAnswer{.kind = Error::Kind::Server, .httpStatus = 503, .ambiguous = true};

struct EndCase
{
    const char *name;
    Plan run;
    Outcome outcome;
    RunHistory history;
    QString said;
    QString strong;
    QStringList account;
    QList<Offer> offers;
};

void PrintTo(const EndCase &endCase, std::ostream *out)
{
    *out << endCase.name;
}

QList<EndCase> cases()
{
    using S = StepState;
    const auto nothing = u"Nothing was changed; the org is as it was."_s;
    return {
        {"everything done",
         planOf({deletion(u"A"_s, S::Done)}),
         Outcome::Complete,
         {},
         u"Everything is done."_s,
         {},
         {u"Done: 1 of 1 (Delete phone “A”)"_s},
         {}},
        {"some of it was not needed",
         planOf({renaming(u"A"_s, S::Done), renaming(u"B"_s, S::Skipped, SkipReason::NotNeeded)}),
         Outcome::Complete,
         {},
         u"Everything is done."_s,
         u"Not every step was needed."_s,
         {u"Done: 1 of 2 (Change phone “A”)"_s, u"Not needed: 1 (Change phone “B”)"_s},
         {}},
        {"stopped before anything was done",
         planOf({deletion(u"A"_s, S::Planned)}),
         Outcome::Cancelled,
         {},
         u"Stopped between two steps."_s,
         u"Stopped, as you asked."_s,
         {nothing, u"Not started: 1 (Delete phone “A”)"_s},
         {Offer::GoOn}},
        {"stopped with part of it done",
         planOf({deletion(u"A"_s, S::Done), deletion(u"B"_s, S::Done), deletion(u"C"_s, S::Planned),
                 deletion(u"D"_s, S::Planned), deletion(u"E"_s, S::Planned), deletion(u"F"_s, S::Planned)}),
         Outcome::Cancelled,
         {},
         u"Stopped between two steps."_s,
         u"Stopped, as you asked."_s,
         {u"Done: 2 of 6 (Delete phone “A” · Delete phone “B”)"_s, u"Not started: 4"_s},
         {Offer::GoOn, Offer::TakeBack}},
        {"stopped while it was looked up what became of a step",
         planOf({deletion(u"A"_s, S::Done), deletion(u"B"_s, S::Sent)}),
         Outcome::Cancelled,
         {},
         u"Stopped. The outcome of one step is not known."_s,
         u"Stopped, as you asked."_s,
         {u"Done: 1 of 2 (Delete phone “A”)"_s, u"Not known yet: 1 (Delete phone “B”)"_s},
         {Offer::LookAgain, Offer::GoOn, Offer::TakeBack}},
        {"refused at the first step",
         planOf({withError(creation(u"A"_s, S::Failed), Refused), creation(u"B"_s, S::Planned)}),
         Outcome::Stopped,
         {},
         u"One step failed, and nothing after it was sent."_s,
         u"This failed: Create phone “A”."_s,
         {nothing, u"Failed without changing anything: 1 (Create phone “A”)"_s,
          u"Not started: 1 (Create phone “B”)"_s},
         {Offer::Retry}},
        {"no clear answer",
         planOf({withError(creation(u"A"_s, S::Sent), NoAnswer)}),
         Outcome::Stopped,
         {},
         u"The outcome of one step is not known, and nothing after it was sent."_s,
         u"Not known yet: Create phone “A”."_s,
         {u"Not known yet: 1 (Create phone “A”)"_s},
         {Offer::LookAgain, Offer::GoOn, Offer::TakeBack}},
        {"looked again: not carried out",
         planOf({creation(u"A"_s, S::Planned)}),
         Outcome::Cancelled,
         {.looked = 0},
         u"The outcome of the last step is known now."_s,
         u"It was not carried out: Create phone “A”."_s,
         {nothing, u"Not started: 1 (Create phone “A”)"_s},
         {Offer::GoOn}},
        {"looked again: carried out",
         planOf({creation(u"A"_s, S::Done), creation(u"B"_s, S::Planned)}),
         Outcome::Cancelled,
         {.looked = 0},
         u"The outcome of the last step is known now."_s,
         u"It was carried out: Create phone “A”."_s,
         {u"Done: 1 of 2 (Create phone “A”)"_s, u"Not started: 1 (Create phone “B”)"_s},
         {Offer::GoOn, Offer::TakeBack}},
        {"taken back",
         undoOf({renaming(u"A"_s, S::Done), deletion(u"B"_s, S::Done)}),
         Outcome::Complete,
         {},
         u"Everything has been undone."_s,
         {},
         {u"Undone: 2 of 2 (Change phone “A” · Delete phone “B”)"_s},
         {}},
        {"partly taken back, since others have changed it",
         undoOf({renaming(u"A"_s, S::Done), renaming(u"B"_s, S::Done), renaming(u"C"_s, S::Done),
                 renaming(u"D"_s, S::Skipped, SkipReason::ChangedByOthers),
                 renaming(u"E"_s, S::Skipped, SkipReason::ChangedByOthers)}),
         Outcome::Complete,
         {},
         u"Not everything has been undone."_s,
         u"What others have changed in the meantime was left as it is."_s,
         {u"Undone: 3 of 5 (Change phone “A” · Change phone “B” · Change phone “C”)"_s,
          u"Left as changed by others: 2 (Change phone “D” · Change phone “E”)"_s},
         {}},
        {"nothing taken back, since others have changed it",
         undoOf({renaming(u"A"_s, S::Skipped, SkipReason::ChangedByOthers)}),
         Outcome::Complete,
         {},
         u"Not everything has been undone."_s,
         u"What others have changed in the meantime was left as it is."_s,
         {u"Nothing was undone."_s, u"Left as changed by others: 1 (Change phone “A”)"_s},
         {}},
        {"taken back, of which some was gone",
         undoOf({renaming(u"A"_s, S::Done), renaming(u"B"_s, S::Skipped, SkipReason::AlreadyGone)}),
         Outcome::Complete,
         {},
         u"Everything has been undone."_s,
         u"Not every step was needed."_s,
         {u"Undone: 1 of 2 (Change phone “A”)"_s, u"Already gone: 1 (Change phone “B”)"_s},
         {}},
        {"taken back but for what cannot be",
         undoOf({renaming(u"A"_s, S::Done)}),
         Outcome::Complete,
         {.irrevocable = {u"Sign Ana out of the phone"_s}},
         u"Not everything has been undone."_s,
         u"Some of it cannot be undone."_s,
         {u"Undone: 1 of 1 (Change phone “A”)"_s, u"Cannot be undone: 1 (Sign Ana out of the phone)"_s},
         {}},
        {"stopped in an undo",
         undoOf({renaming(u"A"_s, S::Done), renaming(u"B"_s, S::Done), renaming(u"C"_s, S::Planned)}),
         Outcome::Cancelled,
         {},
         u"Stopped between two steps."_s,
         u"Stopped, as you asked."_s,
         {u"Undone: 2 of 3 (Change phone “A” · Change phone “B”)"_s, u"Not started: 1 (Change phone “C”)"_s},
         {Offer::GoOn}},
    };
}

class RunEndTest : public testing::TestWithParam<EndCase>
{
};

} // namespace

TEST_P(RunEndTest, ClaimsWhatIsKnownAndOffersWhatCanBeDone)
{
    const EndCase &expected = GetParam();
    const RunEnd end = runEnd(expected.run, expected.outcome, expected.history);
    EXPECT_EQ(end.said, expected.said);
    EXPECT_EQ(end.strong, expected.strong);
    EXPECT_EQ(end.account.split(u'\n'), expected.account) << qPrintable(end.account);
    EXPECT_EQ(end.offers, expected.offers);
}

INSTANTIATE_TEST_SUITE_P(Every, RunEndTest, testing::ValuesIn(cases()));

TEST(RunEndTextTest, SaysWhatGoesOnByTheKindOfThePlan)
{
    const auto begins = [](const Plan &plan, const QString &word) {
        return RunText::underWay(plan).startsWith(word);
    };
    EXPECT_TRUE(begins(planOf({creation(u"A"_s, StepState::Planned)}), u"Creating."_s));
    EXPECT_TRUE(begins(planOf({deletion(u"A"_s, StepState::Planned)}), u"Deleting."_s));
    EXPECT_TRUE(begins(planOf({renaming(u"A"_s, StepState::Planned)}), u"Changing."_s));
    EXPECT_TRUE(begins(planOf({deletion(u"A"_s, StepState::Planned), creation(u"B"_s, StepState::Planned)}),
                       u"Changing."_s));
    EXPECT_TRUE(begins(undoOf({creation(u"A"_s, StepState::Planned)}), u"Undoing"_s));
}

TEST(RunEndTextTest, WaitsForWhatItSays)
{
    using RunText::Wait;
    const auto says = [](const Step &step, Wait wait, const QString &words) {
        return RunText::progress(step, 3, wait).startsWith(words + u", 3 "_s);
    };
    const Step making = creation(u"A"_s, StepState::Sent);
    EXPECT_TRUE(says(making, Wait::None, u"In progress"_s));
    EXPECT_TRUE(says(making, Wait::Looking, u"Checking its outcome in the org"_s));
    EXPECT_TRUE(says(making, Wait::Org, u"In progress"_s)) << "nobody lets go of what is made";
    EXPECT_TRUE(says(deletion(u"A"_s, StepState::Sent), Wait::Org, u"Waiting for the org to release it"_s));
    EXPECT_TRUE(says(deletion(u"A"_s, StepState::Planned), Wait::Org, u"Looking for it in the org"_s));
    EXPECT_TRUE(says({.kind = StepKind::SetDefaultStation}, Wait::Org,
                     u"Waiting for the phone’s station to appear"_s));
}

} // namespace Stationmaster
