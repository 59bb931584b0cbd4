// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/activitypage.h"
#include "activity/rundetails.h"
#include "activity/runfilterbar.h"
#include "activity/runlist.h"
#include "support/awaited.h"
#include "support/longestturn.h"
#include "ui/activity/bigjournal.h"
#include "widgets/banner.h"
#include "widgets/datatable.h"
#include "widgets/exportdialog.h"
#include "widgets/stateview.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

namespace {

constexpr qint64 Generous = 100; // ms; 50 are wanted, and sanitizers and slow machines take more

} // namespace

/// The page Activity on a journal with many runs, or with runs of many rows.
class ManyRunsTest : public testing::Test
{
protected:
    ManyRunsTest() { open(); }

    void open()
    {
        journal.reset();
        auto opened = Journal::open(folder.path());
        ASSERT_TRUE(opened) << opened.error().message.toStdString();
        journal = std::move(*opened);
    }
    /// Single changes, up to so many of them.
    void addCopies(int count)
    {
        if (m_copies == 0) {
            ASSERT_TRUE(journal->addPlan(phoneRun(u"0"_s, u"Ana Berg"_s, u"Berlin"_s)));
            m_copies = 1;
        }
        journal.reset();
        copyFirstRun(folder.path(), m_copies, count - 1);
        m_copies = count;
        open();
    }
    QString addRows(std::vector<RunRow> rows, const QString &title = u"Phones for Berlin"_s)
    {
        PlannedRun run{.head = emptyPlan(u"org"_s, title), .rows = std::move(rows)};
        EXPECT_TRUE(awaited(journal->addRun(run)));
        return run.head.id;
    }
    void show(QSize size = {1000, 700})
    {
        page = std::make_unique<ActivityPage>(*journal);
        page->resize(size);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        page->setOrgId(u"org"_s);
        ASSERT_TRUE(settles());
    }
    bool settles() const
    {
        return QTest::qWaitFor([this] { return !page->isReading(); }, 30'000);
    }
    bool has(int runs) const
    {
        return QTest::qWaitFor([this, runs] { return runCount() == runs && !page->isReading(); }, 30'000);
    }
    int runCount() const { return page->runTable()->model()->rowCount(); }
    static QString cell(const DataTable *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    static QStringList column(const DataTable *table, int number)
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts.append(cell(table, row, number));
        return texts;
    }
    bool says(const QString &part) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&part](const QLabel *label) {
            return label->isVisible() && label->text().contains(part);
        });
    }
    /// The persons of the runs that a filter leaves.
    QStringList people() const
    {
        EXPECT_TRUE(settles());
        QStringList names;
        for (const QString &what :
             page->findChild<StateView *>()->isVisible() ? QStringList() : column(page->runTable(), 2))
            names.append(what.section(u'“', 1).section(u'_', 0, 0));
        return names;
    }
    QStringList withWords(const QString &words)
    {
        page->filterField()->setText(words);
        QTest::qWait(200); // until it is looked for
        return people();
    }
    QStringList withChoice(QComboBox *box, const QString &choice)
    {
        const int index = box->findText(choice);
        EXPECT_GE(index, 0) << qPrintable(choice);
        box->setCurrentIndex(index);
        return people();
    }

    QTemporaryDir folder;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<ActivityPage> page;

private:
    int m_copies = 0;
};

TEST_F(ManyRunsTest, AreLoadedAsTheyAreScrolledTo)
{
    addCopies(120);
    ASSERT_NO_FATAL_FAILURE(show());
    EXPECT_EQ(runCount(), RunList::PageSize);
    EXPECT_TRUE(says(u"the newest 50 run(s)"_s));
    QScrollBar *bar = page->runTable()->verticalScrollBar();
    bar->setValue(bar->maximum() / 4);
    ASSERT_TRUE(settles());
    EXPECT_EQ(runCount(), 50) << "the end is not near yet";
    page->runTable()->scrollToBottom();
    ASSERT_TRUE(has(100));
    page->runTable()->scrollToBottom();
    ASSERT_TRUE(has(120));
    EXPECT_TRUE(says(u"120 run(s)"_s));
    page->runTable()->scrollToBottom();
    EXPECT_TRUE(has(120));

    // Reading again keeps what was loaded, with what is new.
    ASSERT_TRUE(journal->addPlan(phoneRun(u"new"_s, u"Bo Lind"_s, u"Berlin"_s)));
    const int place = bar->value();
    page->refresh();
    ASSERT_TRUE(has(120));
    EXPECT_TRUE(cell(page->runTable(), 0, 2).contains(u"Bo Lind"_s));
    EXPECT_NEAR(bar->value(), place, page->runTable()->rowHeight(0) * 2);
}

TEST_F(ManyRunsTest, AreReachedByTheKeyboardAlone)
{
    addCopies(120);
    ASSERT_NO_FATAL_FAILURE(show());
    page->runTable()->setFocus(Qt::TabFocusReason);
    for (int loaded : {100, 120}) {
        QTest::keyClick(page->runTable(), Qt::Key_End, Qt::ControlModifier);
        ASSERT_TRUE(has(loaded));
    }
    EXPECT_FALSE(page->runTable()->currentId().isEmpty());
    QTest::keyClick(page->runTable(), Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(page->runTable()->currentId(), u"0"_s) << "the oldest";
    QTest::keyClick(page->runTable(), Qt::Key_Up); // without Ctrl, which would stay down for what follows
    EXPECT_EQ(page->runTable()->currentId(), u"1"_s);
}

TEST_F(ManyRunsTest, FillAWindowThatIsTallerThanAPage)
{
    addCopies(120);
    ASSERT_NO_FATAL_FAILURE(show({1000, 6000}));
    EXPECT_TRUE(has(120));
}

TEST_F(ManyRunsTest, AnOldRunThatIsAskedForIsLoaded)
{
    addCopies(160);
    ASSERT_NO_FATAL_FAILURE(show());
    EXPECT_EQ(withWords(u"nobody"_s), QStringList());
    page->selectRun(u"0"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return page->runTable()->currentId() == u"0"_s; }, 30'000));
    EXPECT_EQ(page->filterField()->text(), QString());
    page->selectRun(u"not there"_s);
    EXPECT_TRUE(has(160)) << "looked for to the end, and no longer";
}

TEST_F(ManyRunsTest, AreFilteredByWordsResultKindAndDate)
{
    const auto add = [this](Plan plan) { ASSERT_TRUE(journal->addPlan(plan)); };
    const QDateTime now = QDateTime::currentDateTime();
    Plan today = phoneRun(u"1"_s, u"Åsa"_s, u"Malmö"_s);
    today.created = now;
    Plan week = phoneRun(u"2"_s, u"Bo"_s, u"Berlin"_s, StepState::Failed);
    week.created = QDate::currentDate().addDays(-6).startOfDay();
    Plan month = phoneRun(u"3"_s, u"Cy"_s, u"Berlin"_s, StepState::Sent);
    month.created = QDate::currentDate().addDays(-29).startOfDay();
    Plan old = phoneRun(u"4"_s, u"Di"_s, u"Berlin"_s);
    old.created = QDate::currentDate().addDays(-29).startOfDay().addSecs(-60);
    old.steps[0].kind = StepKind::UpdateSite;
    for (const Plan &plan : {old, month, week, today})
        ASSERT_NO_FATAL_FAILURE(add(plan));
    ASSERT_NO_FATAL_FAILURE(show());
    const QStringList all{u"Åsa"_s, u"Bo"_s, u"Cy"_s, u"Di"_s};
    EXPECT_EQ(people(), all);

    EXPECT_EQ(withWords(u"asa"_s), QStringList{u"Åsa"_s});
    EXPECT_TRUE(says(u"1 run(s) found"_s));
    EXPECT_EQ(withWords(u"berlin"_s), (QStringList{u"Bo"_s, u"Cy"_s, u"Di"_s}));
    EXPECT_EQ(withWords(QString()), all);

    QComboBox *results = page->filterBar()->resultBox();
    EXPECT_EQ(withChoice(results, u"Done"_s), (QStringList{u"Åsa"_s, u"Di"_s}));
    EXPECT_EQ(withChoice(results, u"Stopped or failed"_s), QStringList{u"Bo"_s});
    EXPECT_EQ(withChoice(results, u"In doubt"_s), QStringList{u"Cy"_s});
    EXPECT_EQ(withChoice(results, u"Saved for later"_s), QStringList());
    EXPECT_EQ(withChoice(results, u"All results"_s), all);

    QComboBox *kinds = page->filterBar()->objectBox();
    EXPECT_EQ(withChoice(kinds, u"Sites"_s), QStringList{u"Di"_s});
    EXPECT_EQ(withChoice(kinds, u"All objects"_s), all);

    QComboBox *dates = page->filterBar()->dateBox();
    EXPECT_EQ(withChoice(dates, u"Today"_s), QStringList{u"Åsa"_s});
    EXPECT_EQ(withChoice(dates, u"Last 7 day(s)"_s), (QStringList{u"Åsa"_s, u"Bo"_s}));
    EXPECT_EQ(withChoice(dates, u"Last 30 day(s)"_s), (QStringList{u"Åsa"_s, u"Bo"_s, u"Cy"_s}));
    EXPECT_EQ(withWords(u"berlin"_s), (QStringList{u"Bo"_s, u"Cy"_s})) << "both narrow";
    EXPECT_EQ(withWords(u"nobody"_s), QStringList());
    auto *state = page->findChild<StateView *>();
    EXPECT_EQ(state->title(), u"No matches"_s);
    state->actionButton()->click();
    EXPECT_EQ(people(), all);
    EXPECT_FALSE(page->filterBar()->narrows());
}

TEST_F(ManyRunsTest, ARunOfManyRowsTellsHowFarItIsWithoutThem)
{
    std::vector<RunRow> rows;
    for (int i = 0; i < 1500; ++i)
        rows.push_back(phoneRow(u"Person %1"_s.arg(i), RowState::Done));
    for (int i = 0; i < 250; ++i)
        rows.push_back(phoneRow(u"Later %1"_s.arg(i)));
    rows.push_back(phoneRow(u"Failing"_s, RowState::Failed));
    rows.push_back(phoneRow(u"Doubtful"_s, RowState::InDoubt));
    rows.push_back(phoneRow(u"Waiting"_s, RowState::Held, RowReason::SignedIn));
    rows.push_back(phoneRow(u"Having"_s, RowState::Skipped, RowReason::HasPhone));
    rows[1] = phoneRow(u"Failing early"_s, RowState::Failed);
    const QString id = addRows(std::move(rows));
    ASSERT_NO_FATAL_FAILURE(show());
    EXPECT_EQ(column(page->runTable(), 2), QStringList{u"Phones for Berlin"_s});
    EXPECT_EQ(column(page->runTable(), 1), QStringList{u"In doubt"_s});
    const QString progress =
        u"1,499 of 1,754 done, 1 in doubt, 2 failed, 250 not begun, 1 held, 1 left out"_s;
    EXPECT_EQ(column(page->runTable(), 3), QStringList{progress});
    EXPECT_TRUE(says(progress)) << "and beside the rows";

    const DataTable *table = page->stepTable();
    ASSERT_EQ(table->model()->rowCount(), RunDetails::RowsShown);
    EXPECT_EQ(table->accessibleName(), u"Rows"_s);
    EXPECT_EQ(column(table, 0).first(5),
              (QStringList{u"Doubtful"_s, u"Failing early"_s, u"Failing"_s, u"Person 0"_s, u"Person 2"_s}));
    EXPECT_EQ(column(table, 0).count(u"Failing early"_s), 1) << "at the beginning alone";
    EXPECT_EQ(column(table, 1).first(4), (QStringList{u"In doubt"_s, u"Failed"_s, u"Failed"_s, u"Done"_s}));
    EXPECT_TRUE(cell(table, 1, 4).contains(u"HTTP 503"_s)) << qPrintable(cell(table, 1, 4));
    EXPECT_TRUE(says(
        u"200 rows are shown, those in doubt and those that failed first. 1,554 more row(s) are not."_s));

    RunDetails *details = page->details();
    QSignalSpy bulk(page.get(), &ActivityPage::bulkRunRequested);
    QSignalSpy resume(page.get(), &ActivityPage::resumeRequested);
    ASSERT_TRUE(details->bulkButton()->isVisible());
    details->bulkButton()->click();
    ASSERT_EQ(bulk.count(), 1);
    EXPECT_EQ(bulk.first().first().toString(), id);
    ASSERT_TRUE(page->resumeButton()->isVisible());
    page->resumeButton()->click();
    ASSERT_EQ(resume.count(), 1);
    EXPECT_EQ(resume.first().first().toString(), id);
    EXPECT_FALSE(page->undoButton()->isEnabled()) << "while some is in doubt";
    page->setAbilities(Abilities({.readOnly = true}, {}));
    EXPECT_FALSE(page->resumeButton()->isEnabled());
}

TEST_F(ManyRunsTest, ARunOfFewRowsShowsThemAllAndIsUndone)
{
    const QString id =
        addRows({phoneRow(u"Ana"_s, RowState::Done), phoneRow(u"Bo"_s, RowState::Held, RowReason::SignedIn),
                 phoneRow(u"Cy"_s, RowState::Skipped, RowReason::HasPhone)});
    ASSERT_TRUE(journal->addPlan(phoneRun(u"single"_s, u"Di"_s, u"Berlin"_s)));
    ASSERT_NO_FATAL_FAILURE(show());
    EXPECT_FALSE(page->details()->bulkButton()->isVisible()) << "of a single change";
    page->selectRun(id);
    EXPECT_EQ(column(page->runTable(), 1), (QStringList{u"Done"_s, u"Partly done"_s}));
    const DataTable *table = page->stepTable();
    EXPECT_EQ(column(table, 0), (QStringList{u"Ana"_s, u"Bo"_s, u"Cy"_s}));
    EXPECT_EQ(column(table, 1), (QStringList{u"Done"_s, u"Held"_s, u"Left out"_s}));
    EXPECT_EQ(cell(table, 0, 2), u"no default phone"_s);
    EXPECT_EQ(cell(table, 0, 3), u"Ana_WebRTC · default phone: Ana_WebRTC"_s);
    EXPECT_EQ(cell(table, 1, 4), u"signed in on the phone"_s);
    EXPECT_EQ(cell(table, 2, 4), u"already has a WebRTC phone"_s);
    EXPECT_FALSE(says(u"more row"_s));
    EXPECT_FALSE(page->resumeButton()->isVisible());
    ASSERT_TRUE(page->undoButton()->isEnabled());
    QSignalSpy undo(page.get(), &ActivityPage::undoRequested);
    page->undoButton()->click();
    ASSERT_EQ(undo.count(), 1);
    EXPECT_EQ(undo.first().first().toString(), id);
    page->setAbilities(Abilities({.readOnly = true}, {}));
    EXPECT_FALSE(page->undoButton()->isEnabled());
    EXPECT_TRUE(page->undoButton()->toolTip().contains(u"read-only"_s));
}

TEST_F(ManyRunsTest, StepsShowWhatWasThereBeforeAndAfter)
{
    Plan plan = phoneRun(u"1"_s, u"Ana"_s, u"Berlin"_s);
    const QJsonObject berlin{{u"id"_s, u"1"_s}, {u"name"_s, u"Berlin"_s}};
    const QJsonObject hamburg{{u"id"_s, u"2"_s}, {u"name"_s, u"Hamburg"_s}};
    const QJsonObject moved{{u"path"_s, u"site"_s}, {u"before"_s, berlin}, {u"after"_s, hamburg}};
    const QJsonObject renamed{{u"path"_s, u"name"_s}, {u"before"_s, u"Old"_s}, {u"after"_s, u"New"_s}};
    plan.steps[0] = {.kind = StepKind::UpdatePhone,
                     .state = StepState::Planned,
                     .intent = {{u"name"_s, u"Old"_s}, {u"changes"_s, QJsonArray{moved, renamed}}}};
    plan.steps.push_back(
        {.kind = StepKind::DeletePhone, .state = StepState::Planned, .intent = {{u"name"_s, u"P"_s}}});
    ASSERT_TRUE(journal->addPlan(plan));
    ASSERT_NO_FATAL_FAILURE(show());
    EXPECT_EQ(column(page->stepTable(), 2), (QStringList{u"Site: Berlin · Name: Old"_s, u"P"_s}));
    EXPECT_EQ(column(page->stepTable(), 3),
              (QStringList{u"planned: Site: Hamburg · Name: New"_s, u"planned: deleted"_s}))
        << "nothing of it was done yet";
    Step done = plan.steps[0];
    done.state = StepState::Done;
    const QJsonObject applied{{u"path"_s, u"site"_s}, {u"before"_s, u"Bremen"_s}, {u"after"_s, hamburg}};
    done.before = {{u"applied"_s, QJsonArray{applied}}};
    ASSERT_TRUE(journal->saveStepNow(plan, 0, done));
    Step kept = plan.steps[1];
    kept.state = StepState::Skipped;
    kept.skipped = SkipReason::ChangedByOthers;
    ASSERT_TRUE(journal->saveStepNow(plan, 1, kept));
    page->refresh();
    ASSERT_TRUE(settles());
    EXPECT_EQ(cell(page->stepTable(), 0, 2), u"Site: Bremen"_s) << "what was there, not what was expected";
    EXPECT_EQ(column(page->stepTable(), 3), (QStringList{u"Site: Hamburg"_s, u"—"_s}))
        << "others have changed it, and theirs is there";
}

TEST_F(ManyRunsTest, AreExportedLineByLine)
{
    std::vector<RunRow> rows;
    for (int i = 0; i < 120; ++i)
        rows.push_back(phoneRow(u"Person %1"_s.arg(i), RowState::Done));
    rows[70] = phoneRow(u"Person 70"_s, RowState::Held, RowReason::SignedIn);
    addRows(std::move(rows));
    Plan failed = phoneRun(u"1"_s, u"=Ana"_s, u"Berlin"_s, StepState::Failed);
    failed.steps[0].error = Error{.kind = Error::Kind::Offline};
    ASSERT_TRUE(journal->addPlan(failed));
    ASSERT_TRUE(journal->addPlan(phoneRun(u"2"_s, u"Bo"_s, u"Paris"_s)));
    ASSERT_NO_FATAL_FAILURE(show());
    EXPECT_EQ(withWords(u"berlin"_s).size(), 2);

    QSignalSpy ended(page.get(), &ActivityPage::exportEnded);
    const QString path = folder.filePath(u"runs.csv"_s);
    page->exportTo(path);
    ASSERT_TRUE(ended.wait(30'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 122);
    EXPECT_EQ(lines[0].mid(lines[0].startsWith(QChar::ByteOrderMark) ? 1 : 0),
              u"Time,Run,Person or object,What,Before,After,Result"_s);
    const QString time = failed.created.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    EXPECT_EQ(lines[1],
              time + u",Create phone “=Ana_WebRTC”,'=Ana,Create phone “=Ana_WebRTC”,,planned: =Ana_WebRTC,"
                     "\"Failed: The org cannot be reached. Check the network connection of this computer, "
                     "then try again.\""_s);
    for (int i = 0; i < 120; ++i) {
        const QString name = u"Person %1"_s.arg(i);
        const QString result = i == 70 ? u"Held: signed in on the phone"_s : u"Done"_s;
        const QString planned = i == 70 ? u"planned: "_s : QString();
        EXPECT_EQ(lines[i + 2].section(u',', 1),
                  u"Phones for Berlin,%1,Create phone “%1_WebRTC” · Make it the default phone of %1,"
                  "no default phone,%3%1_WebRTC · default phone: %1_WebRTC,%2"_s.arg(name, result, planned));
    }
    EXPECT_EQ(page->findChild<Banner *>()->text(),
              u"121 row(s) written to %1."_s.arg(QDir::toNativeSeparators(path)));
    EXPECT_TRUE(page->exportButton()->isEnabled());

    page->exportTo(path, {u"1"_s, u"2"_s});
    ASSERT_TRUE(ended.wait(30'000));
    EXPECT_TRUE(page->findChild<Banner *>()->text().startsWith(u"1 row(s)"_s))
        << "the filter does not want the other one";
    page->exportTo(folder.filePath(u"missing/runs.csv"_s));
    ASSERT_TRUE(ended.wait(30'000));
    EXPECT_TRUE(page->findChild<Banner *>()->text().contains(u"could not be written"_s));
}

TEST_F(ManyRunsTest, TheSelectedOnesCanBeExportedAlone)
{
    const QString many = addRows({phoneRow(u"Ana"_s), phoneRow(u"Bo"_s), phoneRow(u"Cy"_s)});
    ASSERT_TRUE(journal->addPlan(phoneRun(u"1"_s, u"Di"_s, u"Berlin"_s)));
    ASSERT_NO_FATAL_FAILURE(show());
    page->selectRun(many);
    ASSERT_EQ(page->runTable()->selectedIds(), QStringList{many});
    ASSERT_TRUE(page->exportButton()->isEnabled());
    page->exportButton()->click();
    ExportDialog *dialog = nullptr;
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return (dialog = page->findChild<ExportDialog *>()) != nullptr; }, 30'000));
    EXPECT_EQ(dialog->allButton()->text(), u"&All 4 change(s)"_s);
    EXPECT_EQ(dialog->selectedButton()->text(), u"&Only the 3 change(s) of what is selected"_s);
    dialog->reject();
    EXPECT_TRUE(page->exportButton()->isEnabled()) << "it can be asked for again";
}

TEST_F(ManyRunsTest, AJournalThatCannotBeReadIsNamed)
{
    ASSERT_TRUE(journal->addPlan(phoneRun(u"0"_s, u"Ana"_s, u"Berlin"_s)));
    ASSERT_NO_FATAL_FAILURE(show());
    page.reset();
    journal.reset();
    spoilSteps(folder.path());
    open();
    ASSERT_NO_FATAL_FAILURE(show());
    const auto *state = page->findChild<StateView *>();
    EXPECT_TRUE(state->isVisible());
    EXPECT_EQ(state->title(), u"The journal could not be read"_s);
    EXPECT_FALSE(page->undoButton()->isEnabled());
    EXPECT_FALSE(page->exportButton()->isEnabled());
}

TEST_F(ManyRunsTest, NeverHoldTheWindowUp)
{
    addCopies(10);
    std::vector<RunRow> rows;
    for (int i = 0; i < 10'000; ++i)
        rows.push_back(phoneRow(u"Person %1"_s.arg(i), i % 500 == 0 ? RowState::Failed : RowState::Done));
    LongestTurn adding;
    const QString large = addRows(std::move(rows));
    RecordProperty("adding", static_cast<int>(adding.longest()));
    EXPECT_LT(adding.longest(), Generous);
    addCopies(1999);
    page = std::make_unique<ActivityPage>(*journal);
    page->resize(1000, 700);
    page->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));

    const auto turn = [this](const char *what, const std::function<void()> &work) {
        LongestTurn turns;
        work();
        EXPECT_TRUE(settles());
        const qint64 longest = turns.longest();
        RecordProperty(what, static_cast<int>(longest));
        EXPECT_LT(longest, Generous) << what;
    };
    turn("first page", [this] { page->setOrgId(u"org"_s); });
    turn("scrolling", [&] {
        for (int pages = 0; pages < 10; ++pages) {
            const int before = runCount();
            page->runTable()->scrollToBottom();
            EXPECT_TRUE(QTest::qWaitFor([&] { return runCount() > before; }, 30'000));
        }
    });
    turn("large run", [&] {
        page->selectRun(large);
        EXPECT_TRUE(QTest::qWaitFor([&] { return page->runTable()->currentId() == large; }, 60'000));
    });
    turn("read again", [this] { page->refresh(); });
    turn("no such word", [this] { withWords(u"person nobody"_s); });
    turn("no such result", [this] {
        withWords({});
        withChoice(page->filterBar()->resultBox(), u"Unfinished"_s);
    });
    page->filterBar()->clear();
    turn("export", [this] {
        QSignalSpy ended(page.get(), &ActivityPage::exportEnded);
        page->exportTo(folder.filePath(u"runs.csv"_s));
        EXPECT_TRUE(ended.wait(60'000));
    });
}

TEST_F(ManyRunsTest, ThePageIsNamedAndReachedByTab)
{
    addRows({phoneRow(u"Ana"_s)});
    ASSERT_NO_FATAL_FAILURE(show());
    QSet<QWidget *> reached;
    page->filterField()->setFocus(Qt::TabFocusReason);
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([this] { return page->filterField()->hasFocus(); }, 5'000));
    for (int i = 0; i < 30 && QApplication::focusWidget(); ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const RunFilterBar *bar = page->filterBar();
    for (QWidget *widget : std::initializer_list<QWidget *>{
             page->filterField(), bar->resultBox(), bar->objectBox(), bar->dateBox(), page->exportButton(),
             page->runTable(), page->details()->bulkButton(), page->resumeButton(), page->stepTable()}) {
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
        EXPECT_TRUE(reached.contains(widget)) << qPrintable(widget->accessibleName());
    }
}

} // namespace Stationmaster::Test
