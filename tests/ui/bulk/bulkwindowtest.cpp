// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulkwindow.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

TEST_F(BulkWindow, AListOfPeopleBecomesPhonesAndIsUndone)
{
    const std::vector<UserRow> people = peopleWithoutPhone(6);
    ASSERT_EQ(people.size(), 6u);
    const QJsonArray phonesBefore = stored(u"phones"_s);
    const QJsonArray usersBefore = stored(u"users"_s);
    QString text = u"Name;E-Mail;Phone Name\r\n"_s;
    for (const UserRow &user : people)
        text += u"%1;%2;\r\n"_s.arg(user.name, user.email.toUpper());
    text += u"%1;%2;\r\n"_s.arg(people[0].name, people[0].email); // once more
    text += u"Nobody Atall;nobody@example.org;\r\n"_s;

    beginToCreate();
    composer().subjectPanel()->setSource(SubjectPanel::Source::List);
    PeopleListView &list = *composer().listView();
    list.openFile(fileWith(text));
    ASSERT_TRUE(waitFor([&] { return list.list() != nullptr; }));
    EXPECT_EQ(list.list()->totals().matched, 6);
    EXPECT_EQ(list.list()->totals().doubled, 1);
    EXPECT_EQ(list.list()->totals().notFound, 1);
    ASSERT_NO_FATAL_FAILURE(goToReview());
    EXPECT_EQ(statesOf(*review().table()), QList<RowState>(6, RowState::Planned));
    EXPECT_TRUE(writes().isEmpty()) << "nothing before the review is carried out";

    ASSERT_NO_FATAL_FAILURE(carryOut());
    EXPECT_EQ(statesOf(*runView().table()), QList<RowState>(6, RowState::Done));
    EXPECT_EQ(stored(u"phones"_s).size(), phonesBefore.size() + 6);
    for (const UserRow &user : people) {
        EXPECT_TRUE(waitFor([&] { return inventory().webRtcPhonesOf(user.id) == 1; }))
            << qPrintable(user.name);
        EXPECT_TRUE(waitFor([&] {
            const PhoneRow *phone = inventory().webRtcPhoneOf(user.id);
            return phone && inventory().findUser(user.id)->defaultStationId == phone->lineId;
        })) << "the tables know of it without a reload";
    }

    runView().undoButton()->click();
    ASSERT_TRUE(
        waitFor([this] { return bulk->currentWidget() == &review() && review().table()->isLoaded(); }));
    EXPECT_FALSE(review().runButton()->isEnabled()) << "deletes need the word";
    review().wordEdit()->setText(u"delete"_s);
    ASSERT_NO_FATAL_FAILURE(carryOut());
    EXPECT_EQ(statesOf(*runView().table()), QList<RowState>(6, RowState::Done));
    EXPECT_EQ(stored(u"users"_s), usersBefore);
    QSet<QString> left;
    for (const QJsonValue phone : stored(u"phones"_s)) {
        if (phone[u"state"_s] != u"deleted"_s)
            left.insert(phone[u"id"_s].toString());
    }
    QSet<QString> before;
    for (const QJsonValue phone : phonesBefore) {
        if (phone[u"state"_s] != u"deleted"_s)
            before.insert(phone[u"id"_s].toString());
    }
    EXPECT_EQ(left, before);
}

TEST_F(BulkWindow, AnUndoThatIsNotAllowedIsNotOffered)
{
    beginToCreate();
    composer().subjectPanel()->setSource(SubjectPanel::Source::WithoutPhone);
    ASSERT_NO_FATAL_FAILURE(goToReview());
    ASSERT_NO_FATAL_FAILURE(carryOut());
    workspace->bulk()->setAbilities(Abilities({.readOnly = true}, {}));
    runView().undoButton()->click();
    ASSERT_TRUE(
        waitFor([this] { return bulk->currentWidget() == &review() && review().table()->isLoaded(); }));
    review().wordEdit()->setText(u"delete"_s);
    EXPECT_FALSE(review().runButton()->isEnabled());
    EXPECT_TRUE(review().runButton()->toolTip().contains(u"read-only"_s));
}

TEST_F(BulkWindow, WhatAListSaysOfSiteAndNameCounts)
{
    const std::vector<UserRow> people = peopleWithoutPhone(2);
    ASSERT_EQ(people.size(), 2u);
    beginToCreate();
    const QString lastSite =
        composer().taskPanel()->siteBox()->itemText(composer().taskPanel()->siteBox()->count() - 1);
    composer().subjectPanel()->setSource(SubjectPanel::Source::List);
    composer().listView()->useText(u"E-Mail\tSite\tPhone Name\n%1\t%2\tDesk One\n%3\t\t\n"_s.arg(
        people[0].email, lastSite, people[1].email));
    ASSERT_TRUE(waitFor([this] { return composer().listView()->list() != nullptr; }));
    ASSERT_NO_FATAL_FAILURE(goToReview());
    const auto &rows = review().run()->rows;
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].steps[0].intent[u"name"_s], u"Desk One"_s);
    EXPECT_EQ(rows[0].steps[0].intent[u"siteName"_s], lastSite);
    EXPECT_EQ(rows[1].steps[0].intent[u"siteName"_s], composer().taskPanel()->siteBox()->itemText(0));
}

TEST_F(BulkWindow, ALineWithASiteThatThereIsNotIsNotUsedAndSaysSo)
{
    const std::vector<UserRow> people = peopleWithoutPhone(2);
    ASSERT_EQ(people.size(), 2u);
    beginToCreate();
    composer().subjectPanel()->setSource(SubjectPanel::Source::List);
    PeopleListView &list = *composer().listView();
    list.useText(u"E-Mail,Site\n%1,Atlantis\n%2,\n"_s.arg(people[0].email, people[1].email));
    ASSERT_TRUE(waitFor([&] { return list.list() != nullptr; }));
    EXPECT_EQ(list.subjects().ids, QStringList{people[1].id});
    list.table()->selectId(u"0"_s);
    bool isSaid = false;
    for (const QLabel *label : list.findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"Atlantis"_s));
    EXPECT_TRUE(isSaid);
}

TEST_F(BulkWindow, WhoIsNotFoundCanBeSettledInPlace)
{
    const std::vector<UserRow> people = peopleWithoutPhone(1);
    ASSERT_EQ(people.size(), 1u);
    beginToCreate();
    composer().subjectPanel()->setSource(SubjectPanel::Source::List);
    PeopleListView &list = *composer().listView();
    list.useText(u"Somebody Entirely-Else\n"_s);
    ASSERT_TRUE(waitFor([&] { return list.list() != nullptr; }));
    EXPECT_TRUE(list.subjects().isEmpty());
    EXPECT_FALSE(composer().reviewButton()->isEnabled());
    list.table()->selectId(u"0"_s);
    list.settleButton()->click();
    auto *dialog = list.findChild<WhoDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->chooseButton()->isEnabled());
    dialog->findEdit()->setText(people[0].email);
    dialog->people()->choose(people[0].id);
    dialog->chooseButton()->click();
    EXPECT_EQ(list.subjects().ids, QStringList{people[0].id});
}

TEST_F(BulkWindow, FilesThatAreNoListsSayWhatToDo)
{
    beginToCreate();
    composer().subjectPanel()->setSource(SubjectPanel::Source::List);
    PeopleListView &list = *composer().listView();
    const QString path = folder.filePath(u"other.csv"_s);
    const std::vector<QByteArray> bad{
        {}, "\n \n", QByteArray("PK\x03\x04 workbook", 14), QByteArray(2000, '\1'), "Name\n\"Ana\n"};
    for (const QByteArray &bytes : bad) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        list.openFile(path);
        EXPECT_TRUE(waitFor([&] { return list.message().contains(u"other.csv"_s) && !list.isMatching(); }))
            << bytes.left(20).constData();
        EXPECT_FALSE(list.list());
    }
    list.openFile(folder.filePath(u"missing.csv"_s));
    EXPECT_TRUE(waitFor([&] { return list.message().contains(u"missing.csv"_s) && !list.isMatching(); }));
}

TEST_F(BulkWindow, SelectedRowsOfATableLeadHere)
{
    auto *phones = page<ListPage>(PageId::Phones);
    phones->table()->selectAll();
    actionOf(*phones, u"moveToSite"_s)->trigger();
    ASSERT_EQ(window.currentPage(), static_cast<int>(PageId::Bulk));
    ASSERT_EQ(bulk->currentWidget(), &composer());
    EXPECT_EQ(composer().choices().task, BulkTask::MoveSite);
    const BulkSubjects subjects = composer().subjects();
    EXPECT_EQ(subjects.of, BulkSubjects::Of::Phones);
    EXPECT_EQ(subjects.ids.size(), phones->rows().total());
    EXPECT_EQ(composer().gap(), BulkGap::Site);
    composer().taskPanel()->siteBox()->setCurrentIndex(0);
    ASSERT_NO_FATAL_FAILURE(goToReview());
    EXPECT_EQ(review().table()->rows(), subjects.ids.size()) << "every phone has its row";
}

TEST_F(BulkWindow, HeldRowsAreCarriedOutOnlyOnceReleased)
{
    bulk->home()->newButton()->click();
    composer().subjectPanel()->setSource(SubjectPanel::Source::AllPhones);
    composer().taskPanel()->setTask(BulkTask::DeletePhones);
    ASSERT_NO_FATAL_FAILURE(goToReview());
    const RunTotals before = totalsOf(review().run()->rows);
    ASSERT_GT(before.held, 0);
    const auto &rows = review().run()->rows;
    const auto held = std::ranges::find(rows, RowState::Held, &RunRow::state);
    const int index = static_cast<int>(held - rows.begin());
    EXPECT_FALSE(review().releaseButton()->isEnabled());
    review().table()->table()->selectId(QString::number(index));
    ASSERT_TRUE(review().releaseButton()->isEnabled());
    review().releaseButton()->click();
    const RunTotals after = totalsOf(review().run()->rows);
    EXPECT_EQ(after.held, before.held - 1);
    EXPECT_EQ(after.planned, before.planned + 1);
    EXPECT_EQ(review().table()->line(index).state, RowState::Planned);
    EXPECT_FALSE(review().runButton()->isEnabled()) << "the word is missing";
    EXPECT_FALSE(review().runButton()->isDefault()) << "Enter never deletes";
    review().wordEdit()->setText(u"DELETE"_s);
    EXPECT_TRUE(review().runButton()->isEnabled());
}

TEST_F(BulkWindow, APlanIsKeptAndCarriedOutLater)
{
    beginToCreate();
    composer().subjectPanel()->setSource(SubjectPanel::Source::WithoutPhone);
    ASSERT_NO_FATAL_FAILURE(goToReview());
    const int planned = totalsOf(review().run()->rows).planned;
    ASSERT_GT(planned, 0);
    review().keepButton()->click();
    ASSERT_TRUE(waitFor([this] { return bulk->currentWidget() == bulk->home(); }));
    EXPECT_TRUE(writes().isEmpty());
    ASSERT_TRUE(bulk->home()->discardButton()->isVisible());
    bulk->home()->openButton()->click();
    ASSERT_TRUE(
        waitFor([this] { return bulk->currentWidget() == &review() && review().table()->isLoaded(); }));
    EXPECT_EQ(totalsOf(review().run()->rows).planned, planned);
    ASSERT_NO_FATAL_FAILURE(carryOut());
    EXPECT_EQ(statesOf(*runView().table()).count(RowState::Done), planned);
    runView().backButton()->click();
    EXPECT_FALSE(bulk->home()->discardButton()->isVisible()) << "it is not kept any more";
}

TEST_F(BulkWindow, APlanFileIsSavedAndOpened)
{
    beginToCreate();
    composer().subjectPanel()->setSource(SubjectPanel::Source::WithoutPhone);
    ASSERT_NO_FATAL_FAILURE(goToReview());
    const QString path = folder.filePath(u"plan.json"_s);
    ASSERT_TRUE((PlanFile{.run = *review().run(), .orgName = u"Northwind"_s}.save(path)));
    const int planned = totalsOf(review().run()->rows).planned;
    review().backButton()->click();
    EXPECT_EQ(bulk->currentWidget(), &composer()) << "back to where one came from";
    workspace->bulk()->openPlanFile(path);
    ASSERT_TRUE(
        waitFor([this] { return bulk->currentWidget() == &review() && review().table()->isLoaded(); }));
    EXPECT_EQ(totalsOf(review().run()->rows).planned, planned);
    workspace->bulk()->openPlanFile(folder.filePath(u"none.json"_s));
    EXPECT_TRUE(
        waitFor([this] { return bulk->currentWidget() == bulk->state() && !bulk->state()->isLoading(); }));
    EXPECT_TRUE(bulk->state()->explanation().contains(u"none.json"_s));
}

TEST_F(BulkWindow, TellsWhatToTellTheUsers)
{
    const std::vector<UserRow> people = peopleWithoutPhone(1);
    beginToCreate();
    composer().subjectPanel()->setSource(SubjectPanel::Source::List);
    composer().listView()->useText(people[0].email);
    ASSERT_TRUE(waitFor([this] { return composer().listView()->list() != nullptr; }));
    ASSERT_NO_FATAL_FAILURE(goToReview());
    const QString site = composer().taskPanel()->siteBox()->currentText();
    ASSERT_NO_FATAL_FAILURE(carryOut());
    runView().tellButton()->click();
    ASSERT_TRUE(waitFor([this] { return bulk->findChild<NoticeDialog *>() != nullptr; }));
    const QString text = bulk->findChild<NoticeDialog *>()->edit()->toPlainText();
    EXPECT_TRUE(text.contains(people[0].name));
    EXPECT_TRUE(text.contains(site));
}

class SlowBulkWindow : public BulkWindow
{
protected:
    SlowBulkWindow()
        : BulkWindow({.users = 60,
                      .phones = 5,
                      .sites = 2,
                      .rateCount = 1'000'000,
                      .latencyMs = 60,
                      .stationDelayMs = 30})
    {
    }
    void beginRun()
    {
        beginToCreate();
        composer().subjectPanel()->setSource(SubjectPanel::Source::WithoutPhone);
        ASSERT_NO_FATAL_FAILURE(goToReview());
        review().runButton()->click();
        ASSERT_TRUE(waitFor([this] { return runView().pauseButton()->isVisible(); }));
    }
};

TEST_F(SlowBulkWindow, ARunIsPausedContinuedAndCancelled)
{
    ASSERT_NO_FATAL_FAILURE(beginRun());
    runView().pauseButton()->click();
    ASSERT_TRUE(waitFor([this] { return runView().resumeButton()->isVisible(); }));
    EXPECT_FALSE(runView().pauseButton()->isVisible());
    EXPECT_TRUE(workspace->bulk()->runs().isRunning());
    runView().resumeButton()->click();
    ASSERT_TRUE(waitFor([this] { return runView().pauseButton()->isVisible(); }));
    runView().cancelButton()->click();
    ASSERT_NO_FATAL_FAILURE(waitUntilOver());
    EXPECT_FALSE(workspace->bulk()->runs().isRunning());
    const QList<RowState> states = statesOf(*runView().table());
    EXPECT_GT(states.count(RowState::Planned), 0) << "the rest was not begun";
    EXPECT_EQ(states.count(RowState::InDoubt), 0);
    EXPECT_TRUE(runView().resumeButton()->isVisible()) << "what is left can be carried out later";
}

TEST_F(SlowBulkWindow, ClosingTheWindowAsksFirst)
{
    ASSERT_NO_FATAL_FAILURE(beginRun());
    EXPECT_FALSE(window.close());
    auto *asking = window.findChild<QMessageBox *>();
    ASSERT_TRUE(asking);
    EXPECT_TRUE(asking->isVisible());
    EXPECT_TRUE(window.isVisible());
    for (QAbstractButton *button : asking->buttons()) {
        if (asking->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    EXPECT_FALSE(window.isVisible());
}

TEST_F(SlowBulkWindow, AnotherRunWaitsForTheFirst)
{
    ASSERT_NO_FATAL_FAILURE(beginRun());
    runView().backButton()->click();
    EXPECT_EQ(bulk->currentWidget(), bulk->home());
    bulk->home()->newButton()->click();
    composer().subjectPanel()->setSource(SubjectPanel::Source::AllPhones);
    composer().taskPanel()->setTask(BulkTask::MoveSite);
    composer().taskPanel()->siteBox()->setCurrentIndex(0);
    ASSERT_NO_FATAL_FAILURE(goToReview());
    EXPECT_FALSE(review().runButton()->isEnabled());
    EXPECT_FALSE(review().runButton()->toolTip().isEmpty());
    EXPECT_TRUE(review().keepButton()->isEnabled()) << "as the reason says";
    ASSERT_TRUE(waitFor([this] { return !workspace->bulk()->runs().isRunning(); }));
    EXPECT_FALSE(review().runButton()->toolTip().contains(u"under way"_s)) << "it is over";
}

} // namespace
} // namespace Stationmaster::Test
