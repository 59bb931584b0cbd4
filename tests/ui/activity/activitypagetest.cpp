// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/activitypage.h"
#include "provisioning/journal.h"
#include "widgets/datatable.h"
#include "widgets/stateview.h"

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

class ActivityPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = Journal::open(folder.path());
        ASSERT_TRUE(opened.has_value());
        journal = std::move(*opened);
        page = std::make_unique<ActivityPage>(*journal);
        page->resize(900, 600);
        page->show();
    }

    /// A run that creates a phone and makes it the default, both steps in @p state.
    Plan run(const QString &id, StepState state, int minute)
    {
        Plan plan{.id = id, .orgId = u"org"_s, .title = id + u"_WebRTC"_s};
        plan.created = QDateTime({2026, 1, 1}, {10, minute}, Qt::UTC);
        Step phone{.kind = StepKind::CreatePhone, .state = state};
        phone.intent = {{u"name"_s, plan.title},
                        {u"userId"_s, u"u"_s},
                        {u"userName"_s, u"Ana"_s},
                        {u"siteName"_s, u"Berlin"_s}};
        if (state == StepState::Done) {
            phone.objectId = u"phone-"_s + id;
            phone.objectName = plan.title;
            phone.lineId = u"line-"_s + id;
        }
        Step station{.kind = StepKind::SetDefaultStation, .state = state};
        station.intent = {{u"userId"_s, u"u"_s}, {u"userName"_s, u"Ana"_s}, {u"phoneFromStep"_s, 0}};
        plan.steps = {phone, station};
        return plan;
    }
    void record(const Plan &plan)
    {
        ASSERT_TRUE(journal->addPlan(plan).has_value());
        for (size_t i = 0; i < plan.steps.size(); ++i)
            ASSERT_TRUE(journal->saveStepNow(plan, int(i), plan.steps[i]).has_value());
    }
    /// What a page shows once it has read all that it wants to.
    QStringList column(DataTable *table, int number) const
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !page->isReading(); }, 30'000));
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, number).data().toString());
        return texts;
    }

    void select(const QString &id)
    {
        page->selectRun(id);
        EXPECT_TRUE(QTest::qWaitFor([&] { return page->runTable()->currentId() == id; }, 30'000));
    }

    QTemporaryDir folder;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<ActivityPage> page;
};

TEST_F(ActivityPageTest, saysThatNothingWasChangedYet)
{
    page->setOrgId(u"org"_s);
    EXPECT_TRUE(page->findChild<StateView *>()->isVisible());
    EXPECT_FALSE(page->undoButton()->isEnabled());
}

TEST_F(ActivityPageTest, listsRunsNewestFirstWithTheirResultAndSteps)
{
    record(run(u"first"_s, StepState::Done, 1));
    Plan stopped = run(u"second"_s, StepState::Done, 2);
    stopped.steps[1].state = StepState::Failed;
    stopped.steps[1].error = Error{.kind = Error::Kind::Server, .httpStatus = 503};
    record(stopped);
    Plan doubtful = run(u"third"_s, StepState::Planned, 3);
    doubtful.steps[0].state = StepState::Sent;
    record(doubtful);
    record(run(u"fourth"_s, StepState::Planned, 4));
    Plan other = run(u"other"_s, StepState::Done, 5);
    other.orgId = u"another org"_s;
    record(other);

    page->setOrgId(u"org"_s);
    EXPECT_EQ(column(page->runTable(), 1),
              (QStringList{u"Unfinished"_s, u"In doubt"_s, u"Stopped"_s, u"Done"_s}));
    EXPECT_TRUE(column(page->runTable(), 2).last().contains(u"first_WebRTC"_s));
    select(u"second"_s);
    EXPECT_EQ(column(page->stepTable(), 1), (QStringList{u"Done"_s, u"Failed"_s}));
}

TEST_F(ActivityPageTest, namesARunByItsTitle)
{
    Plan many = run(u"many"_s, StepState::Done, 1);
    many.title = u"Delete 2 phones"_s;
    for (Step &step : many.steps)
        step = {.kind = StepKind::DeletePhone, .state = StepState::Done, .intent = {{u"name"_s, u"A"_s}}};
    record(many);
    Plan one = run(u"one"_s, StepState::Done, 2);
    one.title = u"Berlin"_s;
    one.steps = {
        {.kind = StepKind::UpdateSite, .state = StepState::Done, .intent = {{u"name"_s, u"Berlin"_s}}}};
    record(one);
    record(run(u"made"_s, StepState::Done, 3));
    page->setOrgId(u"org"_s);
    EXPECT_EQ(column(page->runTable(), 2), (QStringList{u"Create phone “made_WebRTC”"_s,
                                                        u"Change site “Berlin”"_s, u"Delete 2 phones"_s}));
}

TEST_F(ActivityPageTest, offersOnlyWhatCanBeDoneWithARun)
{
    Plan saved = run(u"saved"_s, StepState::Planned, 1);
    saved.saved = true;
    record(saved);
    Plan stopped = run(u"stopped"_s, StepState::Done, 2);
    stopped.steps[1].state = StepState::Failed;
    record(stopped);
    Plan doubtful = run(u"doubtful"_s, StepState::Done, 3);
    doubtful.steps[1].state = StepState::Sent;
    record(doubtful);
    record(run(u"done"_s, StepState::Done, 4));
    page->setOrgId(u"org"_s);
    EXPECT_EQ(column(page->runTable(), 1),
              (QStringList{u"Done"_s, u"In doubt"_s, u"Stopped"_s, u"Saved for later"_s}));

    const auto offered = [this](const QString &id) {
        select(id);
        QStringList labels;
        for (const QPushButton *button :
             {page->lookButton(), page->resumeButton(), page->discardButton(), page->undoButton()}) {
            if (button->isVisible() && button->isEnabled())
                labels.append(button->accessibleName());
        }
        return labels;
    };
    EXPECT_EQ(offered(u"saved"_s), (QStringList{u"Continue…"_s, u"Discard"_s}));
    EXPECT_EQ(offered(u"stopped"_s), (QStringList{u"Continue…"_s, u"Undo…"_s}));
    EXPECT_EQ(offered(u"doubtful"_s), QStringList{u"Check again"_s});
    EXPECT_EQ(offered(u"done"_s), QStringList{u"Undo…"_s});
}

TEST_F(ActivityPageTest, tellsWhatIsTakenBackInPartFromWhatIsUndone)
{
    const auto taking = [this](const QString &id, StepState first, SkipReason firstWhy, StepState second) {
        const Plan made = run(id, StepState::Done, 1);
        record(made);
        Plan undo = planUndo(made);
        undo.id = id + u"-undo"_s;
        undo.orgId = u"org"_s;
        undo.created = made.created.addSecs(60);
        undo.steps[0].state = first;
        undo.steps[0].skipped = firstWhy;
        undo.steps[1].state = second;
        record(undo);
        page->setOrgId(u"org"_s);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !page->isReading(); }, 30'000));
        const int row = int(page->runTable()->model()->rowCount());
        for (int i = 0; i < row; ++i) {
            const auto cell = [this, i](int number) {
                return page->runTable()->model()->index(i, number).data().toString();
            };
            if (cell(2).contains(u"Create phone “%1_WebRTC”"_s.arg(id)))
                return cell(1);
        }
        return QString();
    };
    using S = StepState;
    EXPECT_EQ(taking(u"all"_s, S::Done, SkipReason::NotRecorded, S::Done), u"Undone"_s);
    EXPECT_EQ(taking(u"gone"_s, S::Skipped, SkipReason::AlreadyGone, S::Done), u"Undone"_s);
    EXPECT_EQ(taking(u"kept"_s, S::Skipped, SkipReason::ChangedByOthers, S::Done), u"Partly undone"_s);
    EXPECT_EQ(taking(u"stopped"_s, S::Done, SkipReason::NotRecorded, S::Planned), u"Partly undone"_s);
    EXPECT_EQ(taking(u"begun"_s, S::Planned, SkipReason::NotRecorded, S::Planned), u"Done"_s);
}

TEST_F(ActivityPageTest, offersUndoForWhatMadeThingsAndIsSettled)
{
    record(run(u"done"_s, StepState::Done, 1));
    record(run(u"planned"_s, StepState::Planned, 2));
    Plan doubtful = run(u"doubtful"_s, StepState::Done, 3);
    doubtful.steps[1].state = StepState::Sent;
    record(doubtful);
    Plan stopped = run(u"stopped"_s, StepState::Done, 4);
    stopped.steps[1].state = StepState::Failed;
    record(stopped);
    page->setOrgId(u"org"_s);

    const auto undoable = [this](const QString &id) {
        select(id);
        return page->undoButton()->isEnabled();
    };
    EXPECT_TRUE(undoable(u"done"_s));
    EXPECT_TRUE(undoable(u"stopped"_s));
    EXPECT_FALSE(undoable(u"planned"_s));
    EXPECT_FALSE(undoable(u"doubtful"_s));

    QSignalSpy wanted(page.get(), &ActivityPage::undoRequested);
    select(u"done"_s);
    QTest::mouseClick(page->undoButton(), Qt::LeftButton);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().toString(), u"done"_s);

    page->setAbilities(Abilities({.readOnly = true}, {}));
    EXPECT_FALSE(page->undoButton()->isEnabled());
    EXPECT_TRUE(page->undoButton()->toolTip().contains(u"read-only"_s));
    page->setAbilities(Abilities({}, HeldPermissions::probed(u"telephony:plugin:all"_s, false)));
    EXPECT_FALSE(page->undoButton()->isEnabled());
    EXPECT_TRUE(
        page->undoButton()->accessibleDescription().contains(u"Telephony › Plugin › All is missing"_s));
    page->setAbilities({});
    EXPECT_TRUE(page->undoButton()->isEnabled());
}

TEST_F(ActivityPageTest, offersNoUndoForWhatIsUndoneOrIsAnUndo)
{
    const Plan made = run(u"made"_s, StepState::Done, 1);
    record(made);
    page->setOrgId(u"org"_s);
    select(u"made"_s);
    ASSERT_TRUE(page->undoButton()->isEnabled());

    Plan undo = planUndo(made);
    undo.id = u"undo"_s;
    undo.orgId = u"org"_s;
    undo.undoOf = u"made"_s;
    undo.created = made.created.addSecs(60);
    for (Step &step : undo.steps)
        step.state = StepState::Done;
    record(undo);
    page->refresh();
    EXPECT_EQ(column(page->runTable(), 1), (QStringList{u"Done"_s, u"Undone"_s}));
    EXPECT_EQ(page->runTable()->currentId(), u"made"_s); // still selected
    EXPECT_FALSE(page->undoButton()->isEnabled());
    select(u"undo"_s);
    EXPECT_FALSE(page->undoButton()->isEnabled());
}

TEST_F(ActivityPageTest, keepsTheSelectedRunWhenItIsReadAgain)
{
    record(run(u"a"_s, StepState::Done, 1));
    record(run(u"b"_s, StepState::Done, 2));
    page->setOrgId(u"org"_s);
    QAbstractItemModelTester guard(page->runTable()->model(),
                                   QAbstractItemModelTester::FailureReportingMode::Fatal);
    select(u"a"_s);
    record(run(u"c"_s, StepState::Done, 3));
    page->refresh();
    EXPECT_EQ(column(page->runTable(), 0).size(), 3);
    EXPECT_EQ(page->runTable()->currentId(), u"a"_s);
    page->setOrgId(u"nobody's"_s);
    EXPECT_EQ(column(page->runTable(), 0).size(), 0);
    EXPECT_FALSE(page->undoButton()->isEnabled());
}

} // namespace Stationmaster
