// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/findingspanel.h"
#include "overview/overviewpage.h"
#include "ui/bulk/bulkwindow.h"
#include "words/problemtext.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

const QString Phones = u"/api/v2/telephony/providers/edges/phones"_s;

class BulkTrouble : public BulkWindow
{
protected:
    void begin(SubjectPanel::Source source)
    {
        beginToCreate();
        composer().subjectPanel()->setSource(source);
        ASSERT_NO_FATAL_FAILURE(goToReview());
    }
    QString allWords()
    {
        QStringList words;
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    }
};

TEST_F(BulkTrouble, WhatFailedIsExportedMendedAndRetried)
{
    ASSERT_NO_FATAL_FAILURE(begin(SubjectPanel::Source::WithoutPhone));
    const int planned = totalsOf(review().run()->rows).planned;
    ASSERT_GT(planned, 5);
    faults({QJsonObject{{u"verb"_s, u"POST"_s},
                        {u"path"_s, Phones},
                        {u"kind"_s, u"status"_s},
                        {u"status"_s, 400},
                        {u"times"_s, 3}}});
    ASSERT_NO_FATAL_FAILURE(carryOut());
    EXPECT_EQ(statesOf(*runView().table()).count(RowState::Failed), 3);
    EXPECT_EQ(statesOf(*runView().table()).count(RowState::Done), planned - 3) << "the others went on";
    const int failed = static_cast<int>(statesOf(*runView().table()).indexOf(RowState::Failed));
    EXPECT_FALSE(runView().table()->line(failed).problem.isEmpty()) << "it says why";

    runView().exportFailedButton()->click();
    auto *dialog = bulk->findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    const QString path = folder.filePath(u"failed.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    ASSERT_TRUE(waitFor([&] { return runView().stateText().contains(path); }));
    PeopleListView list(inventory());
    list.openFile(path);
    ASSERT_TRUE(waitFor([&] { return list.list() != nullptr; }));
    EXPECT_EQ(list.list()->totals().matched, 3);
    EXPECT_EQ(list.subjects().listed.size(), 3) << "with site, base settings and name";

    runView().retryButton()->click();
    ASSERT_TRUE(
        waitFor([this] { return bulk->currentWidget() == &review() && review().table()->isLoaded(); }));
    EXPECT_EQ(review().table()->rows(), 3);
    ASSERT_NO_FATAL_FAILURE(carryOut());
    EXPECT_EQ(statesOf(*runView().table()), QList<RowState>(3, RowState::Done));
    EXPECT_FALSE(runView().retryButton()->isVisible());
}

TEST_F(BulkTrouble, RightsThatEndInTheMiddlePauseTheRunAndSayWhy)
{
    ASSERT_NO_FATAL_FAILURE(begin(SubjectPanel::Source::WithoutPhone));
    faults({QJsonObject{{u"verb"_s, u"POST"_s},
                        {u"path"_s, Phones},
                        {u"kind"_s, u"status"_s},
                        {u"status"_s, 403},
                        {u"after"_s, 2},
                        {u"times"_s, -1}}});
    review().runButton()->click();
    ASSERT_TRUE(waitFor([this] { return runView().resumeButton()->isVisible(); }))
        << qPrintable(runView().stateText());
    EXPECT_TRUE(runView().stateText().contains(u"role"_s)) << qPrintable(runView().stateText());
    faults({});
    // What was under way when it paused may fail alike once more.
    ASSERT_TRUE(waitFor([this] {
        if (runView().resumeButton()->isVisible() && workspace->bulk()->runs().isRunning())
            runView().resumeButton()->click();
        return !workspace->bulk()->runs().isRunning();
    })) << qPrintable(runView().stateText());
    // Nothing of it is lost: what was refused is done once the rights are back.
    const auto refused = statesOf(*runView().table()).count(RowState::Failed);
    ASSERT_GE(refused, 10) << "so many alike pause a run";
    runView().retryButton()->click();
    ASSERT_TRUE(
        waitFor([this] { return bulk->currentWidget() == &review() && review().table()->isLoaded(); }));
    ASSERT_NO_FATAL_FAILURE(carryOut());
    EXPECT_EQ(statesOf(*runView().table()), QList<RowState>(refused, RowState::Done));
}

TEST_F(BulkTrouble, ARunThatWasCutOffIsToldAndGoesOn)
{
    ASSERT_NO_FATAL_FAILURE(begin(SubjectPanel::Source::WithoutPhone));
    const int planned = totalsOf(review().run()->rows).planned;
    faults({QJsonObject{{u"verb"_s, u"POST"_s},
                        {u"path"_s, Phones},
                        {u"kind"_s, u"slow"_s},
                        {u"ms"_s, 50},
                        {u"times"_s, -1}}});
    review().runButton()->click();
    ASSERT_TRUE(waitFor([&] { return writes().size() > 3; }));
    window.clearPages();
    workspace.reset(); // as when the program ends in the middle
    faults({});

    workspace = std::make_unique<Workspace>(window, session, LocalState{settings, snapshots, journal.get()});
    workspace->start();
    bulk = page<BulkPage>(PageId::Bulk);
    QPushButton *look = nullptr;
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->text() == u"Look at it"_s)
            look = button;
    }
    ASSERT_TRUE(look) << qPrintable(allWords());
    look->click();
    ASSERT_EQ(bulk->currentWidget(), &runView());
    ASSERT_TRUE(waitFor([this] { return runView().table()->isLoaded(); }));
    ASSERT_TRUE(runView().resumeButton()->isVisible());
    runView().resumeButton()->click();
    ASSERT_NO_FATAL_FAILURE(waitUntilOver());
    EXPECT_EQ(statesOf(*runView().table()).count(RowState::Done), planned);
    QHash<QString, int> owned;
    for (const QJsonValue phone : stored(u"phones"_s)) {
        if (phone[u"state"_s] != u"deleted"_s && phone[u"webRtcUser"_s].isObject())
            ++owned[phone[u"webRtcUser"_s][u"id"_s].toString()];
    }
    for (const QString &user : composer().subjects().ids)
        EXPECT_LE(owned.value(user), 1) << "doubled";
}

TEST_F(BulkTrouble, APlanOfAnotherOrgIsNotCarriedOut)
{
    ASSERT_NO_FATAL_FAILURE(begin(SubjectPanel::Source::WithoutPhone));
    PlannedRun foreign = *review().run();
    foreign.head.orgId = u"another-org"_s;
    const QString path = folder.filePath(u"foreign.json"_s);
    ASSERT_TRUE((PlanFile{.run = foreign, .orgName = u"Elsewhere"_s}.save(path)));
    workspace->bulk()->openPlanFile(path);
    ASSERT_TRUE(
        waitFor([this] { return bulk->currentWidget() == bulk->state() && !bulk->state()->isLoading(); }));
    EXPECT_TRUE(bulk->state()->explanation().contains(u"another org"_s))
        << qPrintable(bulk->state()->explanation());
    bulk->state()->actionButton()->click();
    EXPECT_EQ(bulk->currentWidget(), bulk->home());
}

TEST_F(BulkTrouble, AGroupIsChosenByNameAndOneThatCannotBeReadSaysWhy)
{
    beginToCreate();
    SubjectPanel &subjects = *composer().subjectPanel();
    subjects.setSource(SubjectPanel::Source::Group);
    const auto groups = [&] { return subjects.names()->isVisible(); };
    ASSERT_TRUE(waitFor(groups)) << qPrintable(allWords());
    const auto members = allRows(api().directory().groups());
    ASSERT_FALSE(members.empty());
    const auto there = allRows(api().directory().groupMembers(members.front().id));
    subjects.names()->choose(members.front().id);
    ASSERT_TRUE(waitFor([&] { return subjects.subjects().ids.size() == std::ssize(there); }));
    faults({QJsonObject{{u"verb"_s, u"GET"_s},
                        {u"path"_s, u"/api/v2/groups/"_s},
                        {u"kind"_s, u"status"_s},
                        {u"status"_s, 404},
                        {u"times"_s, -1}}});
    subjects.names()->choose({});
    subjects.names()->choose(members.back().id);
    const QString why = ProblemText::sentence(Error{.kind = Error::Kind::NotFound});
    EXPECT_TRUE(waitFor([&] { return allWords().contains(why); })) << qPrintable(allWords());
    EXPECT_TRUE(subjects.subjects().isEmpty());
    EXPECT_FALSE(composer().reviewButton()->isEnabled());
}

TEST_F(BulkTrouble, ALocationIsChosenByNameAlsoWhereLocationsCannotBeListed)
{
    beginToCreate();
    SubjectPanel &subjects = *composer().subjectPanel();
    std::map<QString, QStringList> there;
    for (const PlacedUserRow &row : allRows(api().directory().placedUsers())) {
        for (const NamedRow &location : row.locations)
            there[location.id].append(row.id);
    }
    ASSERT_FALSE(there.empty());
    const auto &[id, people] = *there.begin();
    const auto choose = [&] {
        subjects.setSource(SubjectPanel::Source::Location);
        EXPECT_TRUE(waitFor([&] { return subjects.names()->isVisible(); })) << qPrintable(allWords());
        subjects.names()->choose(id);
        EXPECT_TRUE(waitFor([&] { return !subjects.subjects().isEmpty(); })) << qPrintable(allWords());
        EXPECT_EQ(subjects.subjects().ids, people);
        EXPECT_EQ(subjects.subjects().of, BulkSubjects::Of::People);
    };
    choose();
    faults({QJsonObject{{u"verb"_s, u"GET"_s},
                        {u"path"_s, u"/api/v2/locations"_s},
                        {u"kind"_s, u"status"_s},
                        {u"status"_s, 403},
                        {u"times"_s, -1}}});
    subjects.setSource(SubjectPanel::Source::Everybody);
    choose();
    faults({QJsonObject{{u"verb"_s, u"GET"_s},
                        {u"path"_s, u"/api/v2/users"_s},
                        {u"kind"_s, u"status"_s},
                        {u"status"_s, 403},
                        {u"times"_s, -1}}});
    subjects.setSource(SubjectPanel::Source::Everybody);
    subjects.setSource(SubjectPanel::Source::Location);
    EXPECT_TRUE(waitFor([&] { return allWords().contains(u"The list could not be read"_s); }))
        << qPrintable(allWords());
    EXPECT_TRUE(subjects.subjects().isEmpty());
}

TEST_F(BulkTrouble, AFindingOfTheOverviewLeadsHere)
{
    auto *overview = page<OverviewPage>(PageId::Overview);
    QPushButton *create = nullptr;
    ASSERT_TRUE(waitFor([&] {
        for (QPushButton *button : overview->findChildren<QPushButton *>()) {
            if (button->text() == u"Create them…"_s)
                create = button;
        }
        return create != nullptr;
    }));
    const QString says = create->accessibleName();
    create->click();
    ASSERT_EQ(window.currentPage(), static_cast<int>(PageId::Bulk));
    EXPECT_EQ(composer().choices().task, BulkTask::CreatePhones);
    const BulkSubjects subjects = composer().subjects();
    EXPECT_FALSE(subjects.isEmpty());
    EXPECT_TRUE(says.contains(u' ' + QLocale().toString(subjects.ids.size()) + u' ')) << qPrintable(says);
}

TEST_F(BulkTrouble, TheOrgEmptiedMeanwhileLeavesNothingToDo)
{
    beginToCreate();
    composer().taskPanel()->setTask(BulkTask::MoveSite);
    composer().subjectPanel()->setSelection(
        {.of = BulkSubjects::Of::Phones, .ids = {u"gone-1"_s, u"gone-2"_s}, .from = u"2 selected phones"_s});
    composer().taskPanel()->siteBox()->setCurrentIndex(0);
    EXPECT_TRUE(waitFor([this] { return allWords().contains(u"Nothing would be done."_s); }))
        << qPrintable(allWords());
    EXPECT_FALSE(composer().reviewButton()->isEnabled());
}

TEST_F(BulkTrouble, WhatIsReadAgainMeanwhileDoesNotLoseTheChoice)
{
    ASSERT_NO_FATAL_FAILURE(begin(SubjectPanel::Source::WithoutPhone));
    inventory().reload(Inventory::List::Users);
    ASSERT_TRUE(waitFor([this] { return inventory().isRead(); }));
    review().backButton()->click();
    EXPECT_EQ(bulk->currentWidget(), &composer());
    EXPECT_TRUE(waitFor([this] { return composer().reviewButton()->isEnabled(); })) << "planned anew";
}

TEST_F(BulkTrouble, WhatAPersonHasSettledStaysWhenTheOrgIsReadAgain)
{
    const std::vector<UserRow> people = peopleWithoutPhone(1);
    beginToCreate();
    composer().subjectPanel()->setSource(SubjectPanel::Source::List);
    PeopleListView &list = *composer().listView();
    list.useText(u"Somebody Entirely-Else\nAnother Stranger\n"_s);
    ASSERT_TRUE(waitFor([&] { return list.list() != nullptr; }));
    list.settle(0, people[0].id);
    ASSERT_EQ(list.subjects().ids, QStringList{people[0].id});
    ASSERT_EQ(list.list()->totals().notFound, 1);
    inventory().reload(Inventory::List::Users);
    ASSERT_TRUE(waitFor([&] { return inventory().isRead() && !list.isMatching(); }));
    EXPECT_EQ(list.subjects().ids, QStringList{people[0].id});
}

TEST_F(BulkTrouble, AnUndoThatLeavesSomethingToOthersDoesNotClaimAll)
{
    const std::vector<UserRow> people = peopleWithoutPhone(2);
    beginToCreate();
    composer().subjectPanel()->setSource(SubjectPanel::Source::List);
    composer().listView()->useText(people[0].email + u'\n' + people[1].email);
    ASSERT_TRUE(waitFor([this] { return composer().listView()->list() != nullptr; }));
    ASSERT_NO_FATAL_FAILURE(goToReview());
    ASSERT_NO_FATAL_FAILURE(carryOut());
    EXPECT_TRUE(runView().stateText().startsWith(u"All 2"_s)) << qPrintable(runView().stateText());
    ASSERT_TRUE(waitFor([&] { return inventory().webRtcPhoneOf(people[0].id) != nullptr; }));
    edit(u"phones"_s, inventory().webRtcPhoneOf(people[0].id)->id, {{u"name"_s, u"Theirs by now"_s}});
    runView().undoButton()->click();
    ASSERT_TRUE(
        waitFor([this] { return bulk->currentWidget() == &review() && review().table()->isLoaded(); }));
    EXPECT_TRUE(allWords().contains(u"Undo of"_s)) << qPrintable(allWords());
    review().wordEdit()->setText(u"DELETE"_s);
    ASSERT_NO_FATAL_FAILURE(carryOut());
    EXPECT_FALSE(runView().stateText().contains(u"All 2"_s)) << qPrintable(runView().stateText());
    EXPECT_TRUE(runView().stateText().contains(u"by others"_s)) << qPrintable(runView().stateText());
    int told = 0;
    for (int row = 0; row < runView().table()->rows(); ++row)
        told += runView().table()->line(row).problem.contains(u"others"_s) ? 1 : 0;
    EXPECT_EQ(told, 1);
    EXPECT_EQ(storedObject(u"phones"_s, inventory().webRtcPhoneOf(people[0].id)->id)[u"name"_s],
              u"Theirs by now"_s);
}

TEST_F(BulkTrouble, WhatIsKeptOrOpenStaysInSightHoweverMuchWasDoneSince)
{
    ASSERT_NO_FATAL_FAILURE(begin(SubjectPanel::Source::WithoutPhone));
    review().keepButton()->click();
    ASSERT_TRUE(waitFor([this] { return bulk->currentWidget() == bulk->home(); }));
    for (int i = 0; i < 210; ++i) {
        Plan later = emptyPlan(session.organization().id, u"Later"_s);
        later.created = QDateTime::currentDateTimeUtc().addSecs(60 + i);
        later.steps = {{.kind = StepKind::ClearDefaultStation, .state = StepState::Done}};
        ASSERT_TRUE(journal->addPlan(later));
        ASSERT_TRUE(journal->close(later.id));
    }
    page<QWidget>(PageId::Help);
    page<QWidget>(PageId::Bulk);
    EXPECT_TRUE(bulk->home()->discardButton()->isVisible());
}

class ReadOnlyBulk : public WindowOnOrg
{
protected:
    ReadOnlyBulk() : WindowOnOrg({.users = 10, .phones = 4, .sites = 2}, true) {}
};

TEST_F(ReadOnlyBulk, ARunThatWasCutOffIsShownAndNotContinued)
{
    ASSERT_TRUE(waitUntilRead());
    PlannedRun run{.head = emptyPlan(session.organization().id, u"Cut off"_s)};
    run.rows.push_back({.name = u"Ana"_s,
                        .touches = {u"user/ana"_s},
                        .steps = {{.kind = StepKind::SetDefaultStation,
                                   .intent = {{u"userId"_s, u"ana"_s}, {u"stationId"_s, u"s"_s}}}}});
    const QString id = run.head.id;
    ASSERT_TRUE(awaited(journal->addRun(std::move(run))));
    workspace->bulk()->openRun(id);
    auto *view = page<BulkPage>(PageId::Bulk)->runView();
    EXPECT_TRUE(view->resumeButton()->isVisible());
    EXPECT_FALSE(view->resumeButton()->isEnabled());
    EXPECT_FALSE(view->resumeButton()->toolTip().isEmpty()) << "why not";
}

} // namespace
} // namespace Stationmaster::Test
