// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/journal.h"
#include "support/awaited.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

class JournalRowsTest : public testing::Test
{
protected:
    std::unique_ptr<Journal> opened() const
    {
        auto journal = Journal::open(m_folder.path());
        EXPECT_TRUE(journal) << journal.error().message.toStdString();
        return journal ? std::move(*journal) : nullptr;
    }

    static PlannedRun runOf(int rows)
    {
        PlannedRun run{.head = emptyPlan(u"org"_s, u"Many"_s)};
        for (int i = 0; i < rows; ++i) {
            const QString id = QString::number(i);
            run.rows.push_back(
                {.name = u"Åsa "_s + id,
                 .touches = {u"user/"_s + id},
                 .steps = {{.kind = StepKind::CreatePhone, .intent = {{"name"_L1, id}}},
                           {.kind = StepKind::SetDefaultStation, .intent = {{"userId"_L1, id}}}}});
        }
        return run;
    }
    static Plan planOf(const QString &runId, const Journal::StoredRow &stored)
    {
        return {.id = runId, .orgId = u"org"_s, .row = stored.number, .steps = stored.row.steps};
    }
    static int count(const Journal &journal, const QString &id, RowState state,
                     RowReason reason = RowReason::None)
    {
        const auto counts = journal.rowCounts(id).value_or(Journal::RowCounts());
        const auto it = counts.find({state, reason});
        return it == counts.end() ? 0 : it->second;
    }

    QTemporaryDir m_folder;
};

TEST_F(JournalRowsTest, KeepsThemAndLoadsThemAFewAtATime)
{
    PlannedRun run = runOf(1000);
    run.rows[3].state = RowState::Held;
    run.rows[3].reason = RowReason::SignedIn;
    run.rows[4].state = RowState::Skipped;
    run.rows[4].reason = RowReason::HasPhone;
    const QString id = run.head.id;
    {
        const auto journal = opened();
        ASSERT_TRUE(Stationmaster::Test::awaited(journal->addRun(run)));
    }
    const auto journal = opened();
    const auto head = journal->run(id);
    ASSERT_TRUE(head);
    EXPECT_EQ(head->size.rows, 1000);
    EXPECT_EQ(head->size.creates, 999) << "what is left out makes nothing";
    EXPECT_EQ(head->size.defaults, 999);
    EXPECT_EQ(head->size.deletes, 0);
    EXPECT_TRUE(head->steps.empty());
    EXPECT_FALSE(head->isComplete());
    EXPECT_EQ(journal->openRuns(u"org"_s)->size(), 1U);
    EXPECT_EQ(count(*journal, id, RowState::Planned), 998);
    EXPECT_EQ(count(*journal, id, RowState::Held, RowReason::SignedIn), 1);
    EXPECT_EQ(count(*journal, id, RowState::Skipped, RowReason::HasPhone), 1);
    const auto rows = journal->rows(id, 1, 4, RowState::Planned);
    ASSERT_TRUE(rows && rows->size() == 4U);
    EXPECT_EQ(rows->at(0).number, 2);
    EXPECT_EQ(rows->at(1).number, 5);
    EXPECT_EQ(rows->at(1).row.name, u"Åsa 5"_s);
    EXPECT_EQ(rows->at(1).row.touches, QStringList{u"user/5"_s});
    EXPECT_EQ(rows->at(1).row.steps.at(1).intent["userId"_L1].toString(), u"5"_s);
    EXPECT_TRUE(journal->rows(id, 999, 10)->empty());
}

TEST_F(JournalRowsTest, TheStateOfARowFollowsItsSteps)
{
    const PlannedRun run = runOf(2);
    const QString id = run.head.id;
    const auto journal = opened();
    ASSERT_TRUE(Stationmaster::Test::awaited(journal->addRun(run)));
    const auto save = [&](int index, StepState state) {
        const auto stored = journal->rows(id, 0, 1)->front();
        Step step = stored.row.steps.at(static_cast<std::size_t>(index));
        step.state = state;
        EXPECT_TRUE(Stationmaster::Test::awaited(journal->saveStep(planOf(id, stored), index, step)));
        return journal->rows(id, 0, 1)->front().row.state;
    };
    EXPECT_EQ(save(0, StepState::Sent), RowState::InDoubt);
    EXPECT_EQ(save(0, StepState::Done), RowState::Planned);
    EXPECT_EQ(save(1, StepState::Failed), RowState::Failed);
    EXPECT_EQ(save(1, StepState::Skipped), RowState::Done);
    EXPECT_EQ(journal->rows(id, -1, 1)->front().row.state, RowState::Planned) << "the other one has its own";
    EXPECT_TRUE(
        Stationmaster::Test::awaited(journal->saveRowState(id, 0, RowState::Skipped, RowReason::Changed)));
    EXPECT_EQ(count(*journal, id, RowState::Skipped, RowReason::Changed), 1);
}

TEST_F(JournalRowsTest, ARunWhoseAddingWasCutOffIsNotThere)
{
    PlannedRun run = runOf(1000);
    {
        const auto journal = opened();
        const auto adding = journal->addRun(run);
        ASSERT_FALSE(adding.isFinished());
        EXPECT_TRUE(journal->runs(u"org"_s)->empty());
    }
    const auto journal = opened();
    EXPECT_TRUE(journal->runs(u"org"_s)->empty());
    EXPECT_TRUE(journal->rows(run.head.id, -1, 10)->empty());
    EXPECT_TRUE(Stationmaster::Test::awaited(journal->addRun(run))) << "its id is free again";
}

TEST_F(JournalRowsTest, ARunOfTheFirstProgramIsOneRow)
{
    ASSERT_TRUE(QFile::copy(QStringLiteral(SM_TEST_DATA "/journal-schema-1.sqlite"),
                            m_folder.filePath(u"journal.sqlite"_s)));
    const auto journal = opened();
    for (const auto &[id, state] :
         {std::pair(u"complete"_s, RowState::Done), std::pair(u"saved"_s, RowState::Planned)}) {
        const auto rows = journal->rows(id, -1, 10);
        ASSERT_TRUE(rows && rows->size() == 1U) << id.toStdString();
        EXPECT_EQ(rows->front().row.state, state) << id.toStdString();
        EXPECT_EQ(rows->front().row.steps.size(), journal->run(id)->steps.size());
    }
}

} // namespace Stationmaster
