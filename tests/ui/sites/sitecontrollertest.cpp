// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/sitecontroller.h"
#include "pages/conflictview.h"
#include "provisioning/journal.h"
#include "run/rundialog.h"
#include "sites/copydialog.h"
#include "sites/regionlist.h"
#include "sites/relaychoice.h"
#include "sites/siteeditor.h"
#include "sites/sitespage.h"
#include "ui/sites/embeddedsites.h"
#include "widgets/banner.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"

#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class SiteControllerTest : public EmbeddedSites
{
protected:
    SiteControllerTest()
    {
        QObject::connect(
            &work, &SiteController::planned, &page, [this](const Plan &plan, const QStringList &said) {
                plans.push_back(plan);
                warnings = said;
                run = std::make_unique<RunDialog>(
                    plan, [this] { return std::make_unique<Executor>(api(), *journal, ExecutorOptions{}); });
                QObject::connect(run.get(), &RunDialog::othersChanged, &page,
                                 [this](const QStringList &sites) {
                                     if (!sites.isEmpty())
                                         inventory.reload(Inventory::List::Sites);
                                 });
                QObject::connect(run.get(), &RunDialog::completed, &work, &SiteController::runFinished);
                run->open();
            });
        page.resize(1100, 700);
        page.show();
        inventory.reload();
        EXPECT_TRUE(QTest::qWaitFor([this] { return inventory.isRead(); }, 30'000));
    }

    void open(const QString &id)
    {
        ASSERT_TRUE(page.table()->selectId(id));
        ASSERT_TRUE(QTest::qWaitFor(
            [this, id] { return editor.objectId() == id && editor.isRead() && editor.offered(); }, 30'000));
    }
    static QPushButton *button(const QWidget &in, const QString &start)
    {
        for (QPushButton *one : in.findChildren<QPushButton *>()) {
            if (one->text().remove(u'&').startsWith(start) && one->isVisible() && one->isEnabled())
                return one;
        }
        return nullptr;
    }
    bool press(const QWidget &in, const QString &start)
    {
        const bool isThere = QTest::qWaitFor([&] { return button(in, start) != nullptr; }, 30'000);
        if (isThere)
            button(in, start)->click();
        return isThere;
    }
    void reviewAndApply()
    {
        ASSERT_TRUE(press(editor, u"Review change"_s));
        ASSERT_TRUE(run);
        ASSERT_TRUE(press(*run, u"Apply"_s));
    }
    bool waitUntilDone()
    {
        return QTest::qWaitFor([this] { return journal->run(plans.back().id)->isComplete(); }, 30'000);
    }

    QTemporaryDir folder;
    std::unique_ptr<Journal> journal = std::move(*Journal::open(folder.path()));
    Inventory inventory{api()};
    SitesPage page{inventory};
    SiteController work{api(), inventory, asked(u"state"_s)[u"organization"][u"id"].toString(), page};
    SiteEditor &editor{work.editor()};
    std::vector<Plan> plans;
    QStringList warnings;
    std::unique_ptr<RunDialog> run;
};

TEST_F(SiteControllerTest, ShowsTheFirstSiteBesideTheList)
{
    ASSERT_TRUE(QTest::qWaitFor([this] { return editor.isRead(); }, 30'000));
    EXPECT_EQ(editor.objectId(), page.table()->currentId());
    EXPECT_EQ(page.rows().idAt(0), editor.objectId());
}

TEST_F(SiteControllerTest, WritesWhatWasMeantAndNothingElse)
{
    open(siteId);
    const QJsonObject before = site();
    RegionList &chosen = *editor.chosenList();
    ASSERT_EQ(chosen.regions(), (QStringList{u"eu-central-1"_s, u"eu-west-1"_s}));
    chosen.setCurrent(1, true);
    QTest::keyClick(chosen.view(), Qt::Key_Up, Qt::AltModifier);
    editor.relayChoice()->geoLookup()->click();
    reviewAndApply();
    ASSERT_TRUE(waitUntilDone());
    EXPECT_TRUE(warnings.first().contains(u"on this site"_s)) << qPrintable(warnings.join(u'\n'));
    EXPECT_EQ(site(), changed(before, {{u"mediaRegions"_s, QJsonArray{u"eu-west-1"_s, u"eu-central-1"_s}},
                                       {u"mediaRegionsUseLatencyBased"_s, true}}));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !editor.isChanged(); }, 30'000));
    // Without changes it may still be on its way to what the org has now.
    const int version = site()[u"version"].toInt();
    EXPECT_TRUE(QTest::qWaitFor([&] { return editor.document().version() == version; }, 30'000))
        << "the editor has read it again";
    EXPECT_FALSE(editor.isChanged());
}

TEST_F(SiteControllerTest, KeepsWhatAnotherAdminChangedElsewhere)
{
    open(siteId);
    const QJsonObject before = site();
    editor.chosenList()->moveRequested(0, 1);
    otherAdminSets({{u"callerName"_s, u"Front desk"_s}});
    reviewAndApply();
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(site(), changed(before, {{u"mediaRegions"_s, QJsonArray{u"eu-west-1"_s, u"eu-central-1"_s}},
                                       {u"callerName"_s, u"Front desk"_s}}));
}

TEST_F(SiteControllerTest, AsksFieldByFieldWhereAnotherAdminChangedTheSame)
{
    open(siteId);
    editor.chosenList()->moveRequested(0, 1);
    editor.relayChoice()->geoLookup()->click();
    otherAdminSets({{u"mediaRegions"_s, QJsonArray{u"us-east-1"_s}}});
    const QJsonObject theirs = site();
    reviewAndApply();
    ASSERT_TRUE(QTest::qWaitFor([this] { return run->findChild<ConflictView *>() != nullptr; }, 30'000));
    EXPECT_EQ(site(), theirs) << "nothing was overwritten";
    const auto *view = run->findChild<ConflictView *>();
    ASSERT_EQ(view->findChildren<QRadioButton *>().size(), 2) << "one field, two choices";
    EXPECT_TRUE(view->minePaths().isEmpty());
    ASSERT_TRUE(press(*run, u"Continue with these choices"_s));
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(site(), changed(theirs, {{u"mediaRegionsUseLatencyBased"_s, true}}))
        << "theirs is kept, mine elsewhere";
    ASSERT_TRUE(QTest::qWaitFor([this] { return !editor.isChanged(); }, 30'000)) << "mine was given up";
    ASSERT_TRUE(QTest::qWaitFor([this] { return editor.chosenList()->regions().size() == 1; }, 30'000));
}

TEST_F(SiteControllerTest, PutsMineInPlaceOfTheirsOnlyWhenThatIsChosen)
{
    open(siteId);
    editor.chosenList()->moveRequested(0, 1);
    otherAdminSets({{u"mediaRegions"_s, QJsonArray{u"us-east-1"_s}}});
    const QJsonObject theirs = site();
    reviewAndApply();
    ASSERT_TRUE(QTest::qWaitFor([this] { return run->findChild<ConflictView *>() != nullptr; }, 30'000));
    run->findChild<ConflictView *>()->choose(u"mediaRegions"_s, true);
    ASSERT_TRUE(press(*run, u"Continue with these choices"_s));
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(site(), changed(theirs, {{u"mediaRegions"_s, QJsonArray{u"eu-west-1"_s, u"eu-central-1"_s}}}));
}

TEST_F(SiteControllerTest, CopiesToSeveralSitesAsARunOfARowEach)
{
    open(siteId);
    QStringList others;
    for (const QJsonValue one : stored(u"sites"_s)) {
        if (one[u"id"].toString() != siteId && others.size() < 2)
            others.append(one[u"id"].toString());
    }
    QSignalSpy bulk(&work, &SiteController::bulkPlanned);
    ASSERT_TRUE(press(editor, u"Copy to other sites"_s));
    ASSERT_TRUE(work.copyDialog());
    for (const QString &id : others)
        work.copyDialog()->tick(id, true);
    ASSERT_TRUE(press(*work.copyDialog(), u"Review"_s));
    EXPECT_TRUE(plans.empty());
    ASSERT_EQ(bulk.size(), 1);
    const auto copies = bulk[0][0].value<std::shared_ptr<PlannedRun>>();
    ASSERT_EQ(copies->rows.size(), 2U) << "one row a site";
    for (int row = 0; row < 2; ++row) {
        EXPECT_EQ(copies->rows[static_cast<std::size_t>(row)].touches, QStringList{u"site/"_s + others[row]});
        EXPECT_EQ(changesOf(copies->rows[static_cast<std::size_t>(row)].steps.at(0)).front().path,
                  u"mediaRegions"_s);
    }
}

TEST_F(SiteControllerTest, CopiesToOneSiteAtOnce)
{
    open(siteId);
    QString other;
    for (const QJsonValue one : stored(u"sites"_s)) {
        if (one[u"id"].toString() != siteId && other.isEmpty())
            other = one[u"id"].toString();
    }
    const QJsonObject before = site(other);
    ASSERT_TRUE(press(editor, u"Copy to other sites"_s));
    work.copyDialog()->tick(other, true);
    ASSERT_TRUE(press(*work.copyDialog(), u"Review"_s));
    ASSERT_EQ(plans.size(), 1U);
    ASSERT_TRUE(press(*run, u"Apply"_s));
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(site(other),
              changed(before, {{u"mediaRegions"_s, site()[u"mediaRegions"]},
                               {u"mediaRegionsUseLatencyBased"_s, site()[u"mediaRegionsUseLatencyBased"]}}));
}

TEST_F(SiteControllerTest, AnotherAdminsEditIsFoundWhenTheListIsReadAgain)
{
    open(siteId);
    editor.chosenList()->moveRequested(0, 1);
    otherAdminSets(
        {{u"mediaRegions"_s, QJsonArray{u"us-east-1"_s}}, {u"mediaRegionsUseLatencyBased"_s, true}});
    inventory.reload(Inventory::List::Sites);
    const auto said = [this] {
        QStringList all;
        for (const Banner *banner : editor.findChildren<Banner *>()) {
            if (banner->isVisible())
                all.append(banner->text());
        }
        return all.join(u'\n');
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return said().contains(u"Media Regions (now us-east-1)"_s); }, 30'000))
        << qPrintable(said());
    EXPECT_EQ(editor.chosenList()->regions(), (QStringList{u"eu-west-1"_s, u"eu-central-1"_s}));
    EXPECT_TRUE(editor.relayChoice()->geoLookup()->isChecked());
    const QJsonObject theirs = site();
    reviewAndApply();
    ASSERT_TRUE(QTest::qWaitFor([this] { return run->findChild<ConflictView *>() != nullptr; }, 30'000));
    EXPECT_EQ(site(), theirs) << "nothing was overwritten";
}

TEST_F(SiteControllerTest, ASiteThatGenesysRunsIsListedAsSuchAndNotEdited)
{
    otherAdminSets({{u"managed"_s, true}});
    inventory.reload(Inventory::List::Sites);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return inventory.findSite(siteId) && inventory.findSite(siteId)->managed; }, 30'000))
        << "the list has both kinds";
    EXPECT_EQ(inventory.sites().size(), 6U) << "with the one that is managed from the start";
    open(siteId);
    ASSERT_TRUE(QTest::qWaitFor([this] { return editor.document().at(u"managed"_s).toBool(); }, 30'000));
    editor.chosenList()->moveRequested(0, 1);
    EXPECT_FALSE(editor.isChanged());
    EXPECT_EQ(page.rows().textAt(page.rows().rowOf(siteId), 1), u"Run by Genesys"_s);
    EXPECT_TRUE(plans.empty());
}

TEST_F(SiteControllerTest, AWindowWithChangesIsNotClosedWithoutAQuestion)
{
    open(siteId);
    work.guard(page);
    QSignalSpy wanted(&work, &SiteController::attentionNeeded);
    editor.chosenList()->moveRequested(0, 1);
    page.close();
    EXPECT_TRUE(page.isVisible());
    EXPECT_EQ(wanted.size(), 1);
    ASSERT_TRUE(press(editor, u"Keep editing"_s));
    EXPECT_TRUE(editor.isChanged());
    page.close();
    ASSERT_TRUE(press(editor, u"Discard changes"_s));
    EXPECT_FALSE(page.isVisible()) << "closed, as was asked for";
}

} // namespace
} // namespace Stationmaster::Test
