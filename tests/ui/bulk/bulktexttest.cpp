// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulktext.h"
#include "bulk/failedlist.h"
#include "bulk/runeffort.h"
#include "bulk/usernotice.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {

namespace {

RunRow creation(const QString &user, const QString &site, StepState state = StepState::Done)
{
    Step make{.kind = StepKind::CreatePhone,
              .state = state,
              .intent = {{u"name"_s, user + u"_WebRTC"_s},
                         {u"userId"_s, user.toLower()},
                         {u"userName"_s, user},
                         {u"siteName"_s, site},
                         {u"baseSettingsName"_s, u"Standard"_s}}};
    if (state == StepState::Failed)
        make.error = Error{.kind = Error::Kind::Rejected, .message = u"No."_s};
    Step set{.kind = StepKind::SetDefaultStation, .intent = {{u"userId"_s, user.toLower()}}};
    return {.name = user,
            .state = state == StepState::Done ? RowState::Done : RowState::Failed,
            .steps = {make, set}};
}

} // namespace

TEST(BulkText, TotalsNameOnlyStatesThatThereAreAndAddUp)
{
    RunTotals totals{.rows = 5,
                     .planned = 2,
                     .skipped = 3,
                     .skippedFor = {{RowReason::HasPhone, 2}, {RowReason::Inactive, 1}}};
    EXPECT_TRUE(BulkText::totals(totals).endsWith(u": 2 to be done · 3 left out"_s))
        << qPrintable(BulkText::totals(totals));
    EXPECT_EQ(BulkText::reasons(totals),
              QStringList{u"Left out: already has a WebRTC phone (2) · inactive (1)"_s});
}

TEST(BulkText, SaysWhatBecameOfARunAndNoMore)
{
    EXPECT_FALSE(BulkText::result({.planned = 3, .done = 2}).startsWith(u"All"_s));
    EXPECT_TRUE(BulkText::result({.done = 2}).startsWith(u"All 2"_s));
    EXPECT_TRUE(BulkText::result({.planned = 3}).startsWith(u"No row is done."_s));
    EXPECT_TRUE(BulkText::result({.done = 1, .failed = 2}).contains(u"2 failed"_s));
    EXPECT_TRUE(BulkText::result({.inDoubt = 1, .done = 1}).contains(u"not known yet"_s));
    EXPECT_FALSE(BulkText::result({.done = 2}, 1).contains(u"All"_s)) << "others' change was kept in one";
}

TEST(BulkText, EveryReasonToPauseSaysWhatToDo)
{
    const Error error{.kind = Error::Kind::Offline};
    for (const auto reason :
         {BulkRun::PauseReason::Asked, BulkRun::PauseReason::Alike, BulkRun::PauseReason::Ceiling,
          BulkRun::PauseReason::OtherOrg, BulkRun::PauseReason::Refused, BulkRun::PauseReason::Journal})
        EXPECT_FALSE(BulkText::state(BulkRun::State::Paused, reason, error, {}).isEmpty()) << int(reason);
}

TEST(BulkText, RoundsTimes)
{
    EXPECT_EQ(BulkText::duration(10s), u"less than a minute"_s);
    EXPECT_TRUE(BulkText::duration(3min + 20s).startsWith(u"about 3"_s));
    EXPECT_TRUE(BulkText::duration(150min).startsWith(u"about 3"_s)) << "hours";
}

TEST(BulkGaps, AreNamedOneAfterTheOther)
{
    BulkChoices choices;
    BulkSubjects people;
    EXPECT_EQ(gapIn(choices, people), BulkGap::Subjects);
    people.ids = {u"a"_s, u"b"_s};
    EXPECT_EQ(gapIn(choices, people), BulkGap::Site);
    people.listed = {{u"a"_s, {.siteId = u"x"_s}}};
    EXPECT_EQ(gapIn(choices, people), BulkGap::Site) << "one of them has none";
    people.listed.insert(u"b"_s, {.siteId = u"y"_s});
    EXPECT_EQ(gapIn(choices, people), BulkGap::BaseSettings) << "the list says the sites";
    choices.baseSettingsId = u"s"_s;
    choices.nameTemplate = u"{nick}"_s;
    EXPECT_EQ(gapIn(choices, people), BulkGap::NameTemplate);
    EXPECT_TRUE(BulkText::gap(BulkGap::NameTemplate, choices).contains(u"{nick}"_s));
    choices.nameTemplate = conventionalTemplate();
    EXPECT_EQ(gapIn(choices, people), BulkGap::None);
    choices.task = BulkTask::DeletePhones;
    choices.nameTemplate.clear();
    EXPECT_EQ(gapIn(choices, people), BulkGap::None) << "a deletion needs no name";
}

TEST(RunEffort, CountsWhatIsLeftOfRowsThatWouldBeCarriedOut)
{
    RunRow row = creation(u"Ana"_s, u"Berlin"_s, StepState::Planned);
    row.state = RowState::Planned;
    EXPECT_EQ(callsFor(row), 2);
    RunRow held = row;
    held.state = RowState::Held;
    EXPECT_EQ(callsFor(std::vector{row, held}), 2);
    row.steps[0].state = StepState::Done;
    EXPECT_EQ(callsFor(row), 1);
}

TEST(UserNotices, TellNewPhonesBySiteAndOnlyOfRowsThatAreDone)
{
    UserNotice notice;
    EXPECT_TRUE(notice.text().isEmpty());
    notice.add(creation(u"Cy"_s, u"Oslo"_s, StepState::Failed));
    EXPECT_TRUE(notice.text().isEmpty());
    notice.add(creation(u"Bo"_s, u"Berlin"_s));
    notice.add(creation(u"Ana"_s, u"Berlin"_s));
    notice.add(creation(u"Di"_s, u"Oslo"_s));
    const QString text = notice.text();
    EXPECT_LT(text.indexOf(u"Berlin"_s), text.indexOf(u"Ana_WebRTC"_s));
    EXPECT_LT(text.indexOf(u"Ana_WebRTC"_s), text.indexOf(u"Bo_WebRTC"_s));
    EXPECT_LT(text.indexOf(u"Bo_WebRTC"_s), text.indexOf(u"Oslo"_s));
    EXPECT_FALSE(text.contains(u"Cy"_s));
}

TEST(UserNotices, TellWhoHasToSelectThePhoneAgain)
{
    Step moved{
        .kind = StepKind::UpdatePhone, .state = StepState::Done, .intent = {{u"name"_s, u"Ana_WebRTC"_s}}};
    UserNotice kept;
    moved.signIn = SignIn::Kept;
    kept.add({.steps = {moved}});
    UserNotice lost;
    moved.signIn = SignIn::Lost;
    lost.add({.steps = {moved}});
    EXPECT_FALSE(kept.text().contains(u"select it again"_s));
    EXPECT_TRUE(lost.text().contains(u"select it again"_s));
}

TEST(FailedLists, HoldWhatTheListIsReadFor)
{
    const QStringList cells = FailedList::cells(creation(u"Ana"_s, u"Berlin"_s, StepState::Failed));
    ASSERT_EQ(cells.size(), FailedList::titles().size());
    EXPECT_EQ(cells.first(5), (QStringList{u"ana"_s, u"Ana"_s, u"Berlin"_s, u"Standard"_s, u"Ana_WebRTC"_s}));
    EXPECT_FALSE(cells.last().isEmpty()) << "why";
    EXPECT_TRUE(FailedList::cells({.name = u"a site"_s}).isEmpty());
    RunRow moved{.name = u"Ana_WebRTC"_s,
                 .touches = {u"phone/p"_s, u"user/ana"_s},
                 .steps = {{.kind = StepKind::UpdatePhone, .state = StepState::Failed}}};
    EXPECT_EQ(FailedList::cells(moved).at(0), u"ana"_s) << "read again, the list means her";
    EXPECT_EQ(FailedList::cells(moved).at(4), u"Ana_WebRTC"_s);
}

} // namespace Stationmaster
