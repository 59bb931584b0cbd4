// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkcomposer.h"
#include "bulk/bulkcontroller.h"
#include "bulk/bulkhome.h"
#include "bulk/bulkpage.h"
#include "bulk/bulkreview.h"
#include "bulk/bulkrunview.h"
#include "bulk/peoplelistview.h"
#include "bulk/runrowtable.h"
#include "bulk/subjectpanel.h"
#include "bulk/taskpanel.h"
#include "support/longestturn.h"
#include "ui/workspace/windowonorg.h"
#include "widgets/datatablemodel.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// In ms. In a release 50 are wanted; debug builds and sanitizers take several times as long.
constexpr qint64 MostBusy = 250;

/// Bulk runs of thousands of rows in the real window. The org shares its thread, so what is measured asks
/// nothing of it.
class BulkStalls : public WindowOnOrg
{
protected:
    BulkStalls()
        : WindowOnOrg(
              {.users = 7000, .phones = 2000, .sites = 3, .rateCount = 1'000'000, .stationDelayMs = 30})
    {
        EXPECT_TRUE(waitUntilRead());
        bulk = page<BulkPage>(PageId::Bulk);
        QTest::qWait(0);
    }

    static bool waitFor(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 60'000); }
    /// @p work and all that comes of it until @p until.
    void expectAwake(const char *what, const std::function<void()> &work, const std::function<bool()> &until)
    {
        LongestTurn turns;
        work();
        EXPECT_TRUE(waitFor(until)) << what;
        QCoreApplication::processEvents();
        const qint64 longest = turns.longest();
        RecordProperty(what, static_cast<int>(longest));
        EXPECT_LT(longest, MostBusy) << what;
    }
    bool isPlanned() { return bulk->composer()->reviewButton()->isEnabled(); }
    bool isReviewed()
    {
        return bulk->currentWidget() == bulk->review() && bulk->review()->table()->isLoaded();
    }
    void chooseEverybody()
    {
        bulk->home()->newButton()->click();
        TaskPanel &task = *bulk->composer()->taskPanel();
        task.setTask(BulkTask::CreatePhones);
        task.siteBox()->setCurrentIndex(0);
        task.baseSettingsBox()->setCurrentIndex(0);
        bulk->composer()->subjectPanel()->setSource(SubjectPanel::Source::Everybody);
    }
    /// The run that is reviewed, in the journal as if it had been carried out.
    QString carriedOut()
    {
        PlannedRun run = *bulk->review()->run();
        run.head = emptyPlan(run.head.orgId, u"Phones"_s);
        for (RunRow &row : run.rows) {
            if (row.state != RowState::Planned)
                continue;
            row.state = RowState::Done;
            for (Step &step : row.steps) {
                step.state = StepState::Done;
                step.objectId = u"made-for-"_s + step.intent[u"userId"_s].toString();
            }
        }
        const QString id = run.head.id;
        EXPECT_TRUE(awaited(journal->addRun(std::move(run))));
        return id;
    }

    BulkPage *bulk = nullptr;
};

TEST_F(BulkStalls, NoneOfARunOfThousandsOfRows)
{
    expectAwake(
        "choosing", [this] { chooseEverybody(); }, [this] { return isPlanned(); });
    expectAwake(
        "reviewing", [this] { bulk->composer()->reviewButton()->click(); }, [this] { return isReviewed(); });
    ASSERT_GE(bulk->review()->table()->rows(), 5000);
    DataTable *table = bulk->review()->table()->table();
    const auto atOnce = [] { return true; };
    expectAwake(
        "selecting all", [&] { table->selectAll(); }, atOnce);
    expectAwake(
        "filtering", [this] { bulk->review()->table()->filterEdit()->setText(u"an"_s); }, atOnce);
    const QString runId = carriedOut();
    BulkRunView &view = *bulk->runView();
    expectAwake(
        "showing the result", [&] { workspace->bulk()->openRun(runId); },
        [&] { return bulk->currentWidget() == &view && view.table()->isLoaded(); });
    EXPECT_GE(view.table()->rows(), 5000);
    expectAwake(
        "undoing", [&] { view.undoButton()->click(); }, [this] { return isReviewed(); });
    EXPECT_GE(bulk->review()->table()->rows(), 3000);
}

TEST_F(BulkStalls, NoneOfAListOfTensOfThousandsOfLines)
{
    chooseEverybody();
    bulk->composer()->subjectPanel()->setSource(SubjectPanel::Source::List);
    PeopleListView &list = *bulk->composer()->listView();
    QString text = u"Name;E-Mail\n"_s;
    const std::vector<UserRow> &users = workspace->inventory().users();
    for (std::size_t line = 0; line < 30'000; ++line) {
        const UserRow &user = users[line % users.size()];
        text += line % 10 == 0 ? u"%1x;x%2\n"_s.arg(user.name, user.email)
                               : u"%1;%2\n"_s.arg(user.name, user.email);
    }
    const auto isSettled = [&] { return list.list() && list.isShown() && isPlanned(); };
    expectAwake(
        "reading", [&] { list.useText(text); }, isSettled);
    ASSERT_EQ(list.table()->model()->rowCount(), 3000) << "those to settle";
    expectAwake(
        "settling", [&] { list.settle(0, users.front().id); }, isSettled);
    EXPECT_EQ(list.table()->model()->rowCount(), 2999);
    list.table()->selectAll();
    expectAwake(
        "leaving out", [&] { list.leaveOutButton()->click(); }, isSettled);
    EXPECT_EQ(list.table()->model()->rowCount(), 0);
    expectAwake(
        "forgetting", [&] { list.otherButton()->click(); }, [] { return true; });
}

TEST_F(BulkStalls, NoneOfThousandsOfSelectedPhones)
{
    auto *phones = page<ListPage>(PageId::Phones);
    DataTable *table = phones->table();
    const auto atOnce = [] { return true; };
    expectAwake(
        "Ctrl+A", [&] { QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier); }, atOnce);
    const qsizetype all = table->selectedIds().size();
    EXPECT_EQ(all, phones->rows().total());
    EXPECT_TRUE(actionOf(*phones, u"deletePhones"_s)->isEnabled());
    QItemSelection others;
    for (int row = 0; row < all; row += 2)
        others.select(table->model()->index(row, 0),
                      table->model()->index(row, table->model()->columnCount() - 1));
    table->selectionModel()->select(others, QItemSelectionModel::ClearAndSelect);
    expectAwake(
        "what is selected apart", [&] { (void)table->selectedIds(); }, atOnce);
    EXPECT_EQ(table->selectedIds().size(), (all + 1) / 2);
}

} // namespace
} // namespace Stationmaster::Test
