// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/recorddialog.h"
#include "helpdesk/signoutdialog.h"
#include "helpdesk/stuckcalldialog.h"
#include "ui/helpdesk/personactionsfixture.h"
#include "widgets/picklist.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster::Test {
namespace {

class HelpDeskActions : public PersonActionsInWindow
{
protected:
    Call<std::optional<LogCapture>> capture() { return api().logCapture().of(person.id); }
    void expectWrites(const QStringList &expected)
    {
        QStringList sent = writes();
        sent.removeIf([](const QString &one) { return one.contains(u"/notifications/"_s); });
        EXPECT_EQ(sent, expected);
    }
};

TEST_F(HelpDeskActions, SigningOutEverywhereSaysWhatItEndsAndWhatWasSeen)
{
    callNow();
    action(u"signOutEverywhere"_s)->trigger();
    auto *asked = dialog<SignOutDialog>();
    ASSERT_NE(asked, nullptr);
    EXPECT_TRUE(asked->says().contains(u"cannot be undone"_s));
    EXPECT_FALSE(asked->duringCallBox()->isChecked());
    asked->goOnButton()->click();
    EXPECT_TRUE(warnings().contains(u"browser, desktop and mobile"_s)) << qPrintable(warnings());
    EXPECT_TRUE(warnings().contains(u"This cannot be undone."_s));
    expectWrites({});
    Plan run = applied();
    ASSERT_EQ(run.steps.size(), 1u);
    EXPECT_EQ(run.steps[0].state, StepState::Failed) << "they are in a call";
    expectWrites({});
    EXPECT_TRUE(wordsInActivity(run).contains(u"Failed"_s));

    page<AssignmentsPage>(PageId::Assignments);
    action(u"signOutEverywhere"_s)->trigger();
    asked = dialog<SignOutDialog>();
    ASSERT_NE(asked, nullptr);
    asked->duringCallBox()->setChecked(true);
    asked->goOnButton()->click();
    EXPECT_TRUE(warnings().contains(u"may be cut off"_s));
    run = applied();
    EXPECT_EQ(run.steps[0].state, StepState::Done);
    expectWrites({u"DELETE /api/v2/tokens/"_s + person.id});
    const QString words = wordsInActivity(run);
    EXPECT_TRUE(words.contains(u"End every sign-in of "_s + person.name)) << qPrintable(words);
    EXPECT_TRUE(words.contains(u"seen: offline, on no station"_s)) << qPrintable(words);
    EXPECT_FALSE(canBeUndone(run.steps[0]));
}

TEST_F(HelpDeskActions, SomebodyIsPartedFromTheirStation)
{
    action(u"disassociateStation"_s)->trigger();
    EXPECT_TRUE(warnings().contains(u"cannot be undone"_s));
    const Plan run = applied();
    ASSERT_EQ(run.steps.size(), 1u);
    EXPECT_EQ(run.steps[0].state, StepState::Done);
    EXPECT_TRUE(wordsInActivity(run).contains(u"signed out"_s));
    page<AssignmentsPage>(PageId::Assignments);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !action(u"disassociateStation"_s)->isEnabled(); }, 30'000));
    EXPECT_TRUE(action(u"disassociateStation"_s)->toolTip().contains(person.name));
}

TEST_F(HelpDeskActions, ARecordingIsStartedStoppedAndTakenBack)
{
    openMenu();
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return action(u"stopRecording"_s)->toolTip().contains(u"is being recorded"_s); }, 30'000));
    EXPECT_FALSE(action(u"stopRecording"_s)->isEnabled());
    action(u"recordBrowserLog"_s)->trigger();
    auto *asked = dialog<RecordDialog>();
    ASSERT_NE(asked, nullptr);
    EXPECT_TRUE(asked->says().contains(u"personal data"_s));
    EXPECT_EQ(asked->length(), 15min);
    asked->choose(60min);
    asked->goOnButton()->click();
    EXPECT_TRUE(warnings().contains(u"Personal data"_s)) << qPrintable(warnings());
    const Plan started = applied();
    EXPECT_EQ(started.steps.at(0).state, StepState::Done);
    const auto running = *awaited(capture());
    ASSERT_TRUE(running);
    EXPECT_NEAR(static_cast<double>(QDateTime::currentDateTimeUtc().secsTo(running->expires)), 3600., 60.);
    QString words = wordsInActivity(started);
    EXPECT_TRUE(words.contains(u"Record the browser log of "_s + person.name)) << qPrintable(words);
    EXPECT_TRUE(words.contains(u"recorded until"_s)) << qPrintable(words);

    page<AssignmentsPage>(PageId::Assignments);
    openMenu();
    ASSERT_TRUE(QTest::qWaitFor([this] { return action(u"stopRecording"_s)->isEnabled(); }, 30'000));
    action(u"stopRecording"_s)->trigger();
    const Plan stopped = applied();
    EXPECT_EQ(stopped.steps.at(0).state, StepState::Done);
    EXPECT_FALSE(*awaited(capture()));
    EXPECT_TRUE(wordsInActivity(stopped).contains(u"not recorded"_s));
    workspace->undo(stopped.id);
    applied();
    const auto again = *awaited(capture());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->expires, running->expires);
}

TEST_F(HelpDeskActions, ACallInWhichSomebodyMayBeDemandsAWord)
{
    const QString id = callNow();
    action(u"clearStuckCall"_s)->trigger();
    auto *asked = dialog<StuckCallDialog>();
    ASSERT_NE(asked, nullptr);
    EXPECT_TRUE(asked->says().contains(u"the customer included"_s));
    EXPECT_FALSE(asked->goOnButton()->isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked->list()->isVisible(); }, 30'000));
    asked->list()->choose(id);
    ASSERT_TRUE(asked->wordEdit()->isVisible());
    EXPECT_FALSE(asked->goOnButton()->isEnabled());
    QTest::keyClicks(asked->wordEdit(), u"en"_s);
    EXPECT_FALSE(asked->goOnButton()->isEnabled());
    QTest::keyClicks(asked->wordEdit(), u"d"_s);
    ASSERT_TRUE(asked->goOnButton()->isEnabled());
    asked->goOnButton()->click();
    EXPECT_TRUE(warnings().contains(u"the customer included"_s)) << qPrintable(warnings());
    expectWrites({});
    const Plan run = applied();
    EXPECT_EQ(run.steps.at(0).state, StepState::Done);
    expectWrites({u"POST /api/v2/conversations/"_s + id + u"/disconnect"_s});
    EXPECT_TRUE(wordsInActivity(run).contains(u"call ended"_s));
}

TEST_F(HelpDeskActions, WithoutACallThereIsNothingToClear)
{
    for (const LiveSession &going : awaited(api().conversations().liveSessionsOf(person.id))->value)
        EXPECT_TRUE(awaited(api().conversations().disconnect(going.conversationId)));
    action(u"clearStuckCall"_s)->trigger();
    auto *asked = dialog<StuckCallDialog>();
    ASSERT_NE(asked, nullptr);
    EXPECT_TRUE(asked->state().contains(u"Reading"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked->state().contains(u"lists no call"_s); }, 30'000));
    EXPECT_FALSE(asked->goOnButton()->isEnabled());
    EXPECT_FALSE(asked->list()->isVisible());
}

TEST_F(HelpDeskActions, WhoIsGoneIsOfferedNothing)
{
    panel->setUser({});
    for (const QString &name : {u"signOutEverywhere"_s, u"disassociateStation"_s, u"recordBrowserLog"_s,
                                u"stopRecording"_s, u"saveBrowserLog"_s, u"clearStuckCall"_s}) {
        EXPECT_FALSE(action(name)->isEnabled()) << qPrintable(name);
        EXPECT_FALSE(action(name)->toolTip().isEmpty()) << qPrintable(name);
        action(name)->trigger();
    }
    EXPECT_EQ(dialog<QDialog>(), nullptr);
}

/// Somebody who may do nothing of it.
class HelpDeskWithoutRights : public PersonActionsInWindow
{
protected:
    HelpDeskWithoutRights() : PersonActionsInWindow(u"telephony:plugin:all analytics:agentState:view"_s) {}
};

TEST_F(HelpDeskWithoutRights, TheOrgsRefusalNamesThePermission)
{
    // What a client may do is known of no client, so that the org decides.
    openMenu();
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return action(u"stopRecording"_s)->toolTip().contains(u"could not be read"_s); }, 30'000));
    EXPECT_FALSE(action(u"stopRecording"_s)->isEnabled());
    action(u"recordBrowserLog"_s)->trigger();
    dialog<RecordDialog>()->goOnButton()->click();
    const Plan run = applied();
    EXPECT_EQ(run.steps.at(0).state, StepState::Failed);
    EXPECT_TRUE(run.steps.at(0).error->permissions.contains(u"troubleshooting:logCapture:view"_s));
    EXPECT_EQ(writes(), QStringList());
    const QString call = callNow();
    action(u"clearStuckCall"_s)->trigger();
    auto *asked = dialog<StuckCallDialog>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked->list()->isVisible(); }, 30'000));
    asked->list()->choose(call);
    EXPECT_TRUE(asked->wordEdit()->isVisible()) << "who is in it may not be seen";
}

} // namespace
} // namespace Stationmaster::Test
