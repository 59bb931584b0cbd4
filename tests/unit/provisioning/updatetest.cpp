// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/changeplan.h"
#include "provisioning/journalcodec.h"
#include "provisioning/phoneplans.h"
#include "provisioning/recovery.h"
#include "provisioning/runsummary.h"
#include "provisioningfixture.h"
#include "support/awaited.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::SmallOrg;

class UpdateTest : public Test::ProvisioningFixture
{
protected:
    void SetUp() override
    {
        org.sites[u"s1"_s] = QJsonDocument::fromJson(R"({"id":"s1","name":"Berlin","version":3,
            "state":"active","mediaRegions":["eu-central-1"],"mediaRegionsUseLatencyBased":false,
            "callerId":null,"unknownKey":{"deep":[1,null,"x"]}})")
                                 .object();
    }

    QJsonObject &site() { return org.sites[u"s1"_s]; }
    Plan regionsPlan()
    {
        return planUpdate(
            org.orgId, u"Berlin"_s,
            {{.kind = StepKind::UpdateSite,
              .id = u"s1"_s,
              .name = u"Berlin"_s,
              .changes = {{.path = u"mediaRegions"_s,
                           .before = QJsonArray{u"eu-central-1"_s},
                           .after = QJsonArray{u"eu-west-1"_s, u"eu-central-1"_s}},
                          {.path = u"mediaRegionsUseLatencyBased"_s, .before = false, .after = true}}}});
    }
    void otherAdminSets(const QString &key, const QJsonValue &value)
    {
        site()[key] = value;
        site()[u"version"_s] = site()[u"version"_s].toInt() + 1;
    }
    void expectRegionsSet()
    {
        EXPECT_EQ(site()[u"mediaRegions"_s].toArray(), (QJsonArray{u"eu-west-1"_s, u"eu-central-1"_s}));
        EXPECT_TRUE(site()[u"mediaRegionsUseLatencyBased"_s].toBool());
    }
};

TEST_F(UpdateTest, ChangesOnlyWhatItShallAndUndoPutsItBack)
{
    const QJsonObject before = site();
    EXPECT_EQ(outcomeOf(regionsPlan()), Outcome::Complete);
    expectRegionsSet();
    QJsonObject expected = before;
    for (const auto &key : {u"mediaRegions"_s, u"mediaRegionsUseLatencyBased"_s, u"version"_s})
        expected[key] = site()[key];
    EXPECT_EQ(site(), expected) << "unknown keys and nulls survive";
    EXPECT_EQ(outcomeOf(planUndo(executor().plan())), Outcome::Complete);
    expected = before;
    expected[u"version"_s] = site()[u"version"_s];
    EXPECT_EQ(site(), expected);
}

TEST_F(UpdateTest, SendsNothingWhereTheOrgHasItAlready)
{
    otherAdminSets(u"mediaRegions"_s, QJsonArray{u"eu-west-1"_s, u"eu-central-1"_s});
    otherAdminSets(u"mediaRegionsUseLatencyBased"_s, true);
    EXPECT_EQ(outcomeOf(regionsPlan()), Outcome::Complete);
    EXPECT_TRUE(step(0).adopted);
    EXPECT_EQ(org.writes(), 0);
    EXPECT_TRUE(planUndo(executor().plan()).steps.empty()) << "it was not this run's doing";
}

TEST_F(UpdateTest, IsRefusedWithTheFactsWhereSomebodyChangedTheSame)
{
    otherAdminSets(u"mediaRegions"_s, QJsonArray{u"us-east-1"_s});
    const Plan plan = regionsPlan();
    EXPECT_EQ(outcomeOf(plan), Outcome::Stopped);
    EXPECT_EQ(org.writes(), 0);
    EXPECT_EQ(executor().offer().remedy, Executor::Remedy::ResolveConflict);
    const Step stored = inJournal(plan).steps.at(0);
    EXPECT_EQ(stored.state, StepState::Failed);
    EXPECT_EQ(stored.error->kind, Error::Kind::Conflict);
    ASSERT_EQ(stored.conflicts.size(), 1);
    EXPECT_EQ(stored.conflicts[0], (FieldConflict{.path = u"mediaRegions"_s,
                                                  .base = QJsonArray{u"eu-central-1"_s},
                                                  .mine = QJsonArray{u"eu-west-1"_s, u"eu-central-1"_s},
                                                  .theirs = QJsonArray{u"us-east-1"_s}}));
}

TEST_F(UpdateTest, TakesMineDeliberatelyAndUndoGivesTheirsBack)
{
    otherAdminSets(u"mediaRegions"_s, QJsonArray{u"us-east-1"_s});
    EXPECT_EQ(outcomeOf(regionsPlan()), Outcome::Stopped);
    EXPECT_EQ(outcomeAfter([this] { takeMine(); }), Outcome::Complete);
    expectRegionsSet();
    EXPECT_TRUE(step(0).conflicts.isEmpty());
    EXPECT_EQ(outcomeOf(planUndo(executor().plan())), Outcome::Complete);
    EXPECT_EQ(site()[u"mediaRegions"_s].toArray(), QJsonArray{u"us-east-1"_s});
}

TEST_F(UpdateTest, KeepsTheirsAndStillChangesTheRest)
{
    otherAdminSets(u"mediaRegions"_s, QJsonArray{u"us-east-1"_s});
    EXPECT_EQ(outcomeOf(regionsPlan()), Outcome::Stopped);
    EXPECT_EQ(outcomeAfter([this] { executor().resolve({}); }), Outcome::Complete);
    EXPECT_EQ(site()[u"mediaRegions"_s].toArray(), QJsonArray{u"us-east-1"_s});
    EXPECT_TRUE(site()[u"mediaRegionsUseLatencyBased"_s].toBool());
}

TEST_F(UpdateTest, TheirsInEveryFieldLeavesNothingToDo)
{
    otherAdminSets(u"mediaRegions"_s, QJsonArray{u"us-east-1"_s});
    Plan plan = regionsPlan();
    plan.steps[0].intent[u"changes"_s] = QJsonArray{plan.steps[0].intent[u"changes"_s][0]};
    EXPECT_EQ(outcomeOf(plan), Outcome::Stopped);
    EXPECT_EQ(outcomeAfter([this] { executor().resolve({}); }), Outcome::Complete);
    EXPECT_EQ(step(0).state, StepState::Skipped);
    EXPECT_EQ(step(0).skipped, SkipReason::ChangedByOthers);
    EXPECT_EQ(org.writes(), 0);
}

class StaleVersionTest : public UpdateTest, public testing::WithParamInterface<bool>
{
};

TEST_P(StaleVersionTest, OnAnotherFieldIsMerged)
{
    org.staleAs400 = GetParam();
    org.onPut = [this] {
        org.onPut = {};
        otherAdminSets(u"callerId"_s, u"+4930"_s);
    };
    EXPECT_EQ(outcomeOf(regionsPlan()), Outcome::Complete);
    expectRegionsSet();
    EXPECT_EQ(site()[u"callerId"_s], u"+4930"_s);
    EXPECT_EQ(org.count("PUT", u"/sites/"_s), 2);
}

TEST_P(StaleVersionTest, OnTheSameFieldIsAConflict)
{
    org.staleAs400 = GetParam();
    org.onPut = [this] {
        org.onPut = {};
        otherAdminSets(u"mediaRegions"_s, QJsonArray{u"us-east-1"_s});
    };
    EXPECT_EQ(outcomeOf(regionsPlan()), Outcome::Stopped);
    ASSERT_EQ(step(0).conflicts.size(), 1);
    EXPECT_EQ(step(0).conflicts[0].theirs, QJsonValue(QJsonArray{u"us-east-1"_s}));
    EXPECT_FALSE(site()[u"mediaRegionsUseLatencyBased"_s].toBool()) << "nothing of the step was written";
    EXPECT_EQ(outcomeAfter([this] { takeMine(); }), Outcome::Complete);
    expectRegionsSet();
}

INSTANTIATE_TEST_SUITE_P(Forms, StaleVersionTest, testing::Bool());

TEST_F(UpdateTest, AnEndWithoutAnAnswerIsLookedUpAndNotRepeated)
{
    for (const auto fault : {SmallOrg::Fault::CutAfter, SmallOrg::Fault::Html502After,
                             SmallOrg::Fault::HalfJsonAfter, SmallOrg::Fault::EmptyAfter}) {
        SetUp();
        org.log.clear();
        org.addFault("PUT", u"/sites/"_s, fault);
        EXPECT_EQ(outcomeOf(regionsPlan()), Outcome::Complete);
        expectRegionsSet();
        EXPECT_EQ(org.count("PUT", u"/sites/"_s), 1);
        EXPECT_FALSE(step(0).adopted);
        EXPECT_EQ(planUndo(executor().plan()).steps.size(), 1u) << "it can be undone";
    }
}

TEST_F(UpdateTest, ThatWasCutBeforeIsSentAgain)
{
    org.addFault("PUT", u"/sites/"_s, SmallOrg::Fault::CutBefore);
    EXPECT_EQ(outcomeOf(regionsPlan()), Outcome::Complete);
    expectRegionsSet();
}

TEST_F(UpdateTest, RefusedByTheOrgLeavesNothingToUndo)
{
    org.addFault("PUT", u"/sites/"_s, SmallOrg::Fault::Refuse);
    EXPECT_EQ(outcomeOf(regionsPlan()), Outcome::Stopped);
    EXPECT_EQ(step(0).error->kind, Error::Kind::Forbidden);
    EXPECT_EQ(executor().offer().remedy, Executor::Remedy::None);
    EXPECT_TRUE(planUndo(executor().plan()).steps.empty());
}

TEST_F(UpdateTest, OfAManagedSiteSaysSo)
{
    const Plan plan = regionsPlan();
    site()[u"managed"_s] = true;
    EXPECT_EQ(outcomeOf(plan), Outcome::Stopped);
    EXPECT_EQ(step(0).error->code, u"stationmaster.site.managed"_s);
    EXPECT_EQ(org.writes(), 0) << "what is known to be refused is not sent";
    EXPECT_TRUE(planUpdate(org.orgId, u"Berlin"_s,
                           {{.kind = StepKind::UpdateSite, .id = u"s1"_s, .changes = {{}}, .managed = true}})
                    .steps.empty());
}

TEST_F(UpdateTest, ThatTheOrgRefusesForAManagedSiteSaysSo)
{
    org.refusal400 = u"managed.property.not.allowed"_s;
    EXPECT_EQ(outcomeOf(regionsPlan()), Outcome::Stopped);
    EXPECT_EQ(step(0).state, StepState::Failed);
    EXPECT_EQ(step(0).error->code, u"stationmaster.site.managed"_s);
    EXPECT_EQ(step(0).error->httpStatus, 400);
}

TEST_F(UpdateTest, OfAnObjectThatIsGoneIsRefused)
{
    org.sites.clear();
    EXPECT_EQ(outcomeOf(regionsPlan()), Outcome::Stopped);
    EXPECT_EQ(step(0).error->kind, Error::Kind::NotFound);
}

TEST_F(UpdateTest, UndoAsksAboutWhatSomebodyHasChangedSinceAndSaysThatItWasKept)
{
    EXPECT_EQ(outcomeOf(regionsPlan()), Outcome::Complete);
    const Plan undo = planUndo(executor().plan());
    otherAdminSets(u"mediaRegions"_s, QJsonArray{u"us-east-1"_s});
    EXPECT_EQ(outcomeOf(undo), Outcome::Stopped);
    EXPECT_EQ(executor().offer().remedy, Executor::Remedy::ResolveConflict);
    ASSERT_EQ(step(0).conflicts.size(), 1);
    EXPECT_EQ(step(0).conflicts[0].theirs, QJsonValue(QJsonArray{u"us-east-1"_s}));
    EXPECT_TRUE(site()[u"mediaRegionsUseLatencyBased"_s].toBool()) << "nothing was sent before the answer";
    EXPECT_EQ(outcomeAfter([this] { executor().resolve({}); }), Outcome::Complete);
    EXPECT_EQ(site()[u"mediaRegions"_s].toArray(), QJsonArray{u"us-east-1"_s});
    EXPECT_FALSE(site()[u"mediaRegionsUseLatencyBased"_s].toBool());
    const RunSummary summary = summaryOf(inJournal(undo));
    EXPECT_EQ(summary.done, 1);
    EXPECT_EQ(summary.partlyKept, 1);
    EXPECT_FALSE(summary.isWhole());
}

TEST_F(UpdateTest, UndoOverWhatSomebodyHasChangedSinceWhenThePersonSaysSo)
{
    EXPECT_EQ(outcomeOf(regionsPlan()), Outcome::Complete);
    const Plan undo = planUndo(executor().plan());
    otherAdminSets(u"mediaRegions"_s, QJsonArray{u"us-east-1"_s});
    EXPECT_EQ(outcomeOf(undo), Outcome::Stopped);
    EXPECT_EQ(outcomeAfter([this] { takeMine(); }), Outcome::Complete);
    EXPECT_EQ(site()[u"mediaRegions"_s].toArray(), QJsonArray{u"eu-central-1"_s});
    EXPECT_TRUE(summaryOf(inJournal(undo)).isWhole());
}

TEST_F(UpdateTest, RecoveryFindsAnUpdateThatTookEffect)
{
    const Plan plan = regionsPlan();
    org.onWrite = [this] { crash(); };
    executor().run(plan);
    EXPECT_TRUE(QTest::qWaitFor([this] { return org.count("PUT", u"/sites/"_s) > 0; }, 30'000));
    org.onWrite = {};
    startProgram();
    Recovery recovery(api(), journal(), nullptr, options);
    const auto found = Stationmaster::Test::awaited(recovery.start(org.orgId));
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1u);
    EXPECT_EQ(found->front().finding, Recovered::Finding::Made);
    EXPECT_EQ(planUndo(found->front().plan).steps.size(), 1u);
}

class UpdateDoubtTest : public UpdateTest
{
protected:
    /// The program dies with the PUT on its way, @p meanwhile happens, and the next start asks.
    Recovered recovered(const std::function<void()> &meanwhile)
    {
        m_plan = regionsPlan();
        org.onWrite = [this] { crash(); };
        executor().run(m_plan);
        EXPECT_TRUE(QTest::qWaitFor([this] { return org.count("PUT", u"/sites/"_s) > 0; }, 30'000));
        org.onWrite = {};
        meanwhile();
        startProgram();
        Recovery recovery(api(), journal(), nullptr, options);
        const auto found = Stationmaster::Test::awaited(recovery.start(org.orgId));
        EXPECT_TRUE(found);
        return found && found->size() == 1 ? found->front() : Recovered();
    }
    Plan m_plan;
};

TEST_F(UpdateDoubtTest, IsNotKnownWhereOthersHaveWrittenTheObjectSince)
{
    const Recovered found =
        recovered([this] { otherAdminSets(u"mediaRegions"_s, QJsonArray{u"us-east-1"_s}); });
    EXPECT_EQ(found.finding, Recovered::Finding::Unknown)
        << "it did take effect, and nothing says so any more";
    EXPECT_TRUE(found.asked);
    EXPECT_EQ(inJournal(m_plan).steps[0].state, StepState::Sent);
    EXPECT_FALSE(summaryOf(found.plan).nothingWasDone());
    EXPECT_EQ(planUndo(found.plan).steps.size(), 1u);

    EXPECT_EQ(outcomeOf(found.plan), Outcome::Stopped);
    EXPECT_EQ(executor().offer().remedy, Executor::Remedy::ResolveConflict);
    EXPECT_EQ(summaryOf(executor().plan()).notKnown, 1)
        << "that it was refused now says nothing about before";
    EXPECT_EQ(outcomeAfter([this] { takeMine(); }), Outcome::Complete);
    expectRegionsSet();
    EXPECT_EQ(summaryOf(inJournal(m_plan)).notKnown, 0);
}

TEST_F(UpdateDoubtTest, IsNotKnownWhereTheOldValuesAreBackInANewVersion)
{
    const Recovered found = recovered([this] {
        otherAdminSets(u"mediaRegions"_s, QJsonArray{u"eu-central-1"_s});
        otherAdminSets(u"mediaRegionsUseLatencyBased"_s, false);
    });
    EXPECT_EQ(found.finding, Recovered::Finding::Unknown);
    EXPECT_EQ(outcomeOf(found.plan), Outcome::Complete) << "going on compares, and sends it";
    expectRegionsSet();
}

TEST_F(UpdateDoubtTest, DidNotHappenWhereTheVersionIsStillTheOneBefore)
{
    org.lastWriteWins = true;
    const QJsonObject before = site();
    const Recovered found = recovered([&] { site() = before; });
    EXPECT_EQ(found.finding, Recovered::Finding::NothingMade);
    EXPECT_TRUE(summaryOf(found.plan).nothingWasDone());
}

TEST_F(UpdateTest, OfTelephonySettingsKeepsTheRestOfThem)
{
    org.telephonySettings = {{u"persistentConnectionRequired"_s, false}, {u"extra"_s, QJsonValue()}};
    const Plan plan = planUpdate(
        org.orgId, u"Settings"_s,
        {{.kind = StepKind::UpdateTelephonySettings,
          .changes = {{.path = u"persistentConnectionRequired"_s, .before = false, .after = true}}}});
    EXPECT_EQ(outcomeOf(plan), Outcome::Complete);
    EXPECT_EQ(org.telephonySettings,
              (QJsonObject{{u"persistentConnectionRequired"_s, true}, {u"extra"_s, QJsonValue()}}));
}

TEST(ChangesBetween, FindsPropertiesReferencesAndWholeLists)
{
    const Document base(QJsonDocument::fromJson(R"({"id":"p","version":1,"name":"A",
        "site":{"id":"s1","name":"Berlin"},"regions":["a","b"],"note":null,
        "properties":{"x":{"value":{"instance":46},"extra":1}},"lines":[{"id":"l","name":"A"}]})")
                            .object());
    Document mine = base;
    mine.set(u"version"_s, 9);
    mine.set(u"site"_s, QJsonObject{{u"id"_s, u"s2"_s}});
    mine.set(u"regions"_s, QJsonArray{u"b"_s, u"a"_s});
    mine.remove(u"note"_s);
    mine.setProperty(u"properties"_s, u"x"_s, 34);
    mine.set(u"lines/0/name"_s, u"B"_s);
    const QList<FieldChange> changes = changesBetween(base, mine);
    QStringList paths;
    Document patched = base;
    for (const FieldChange &change : changes) {
        paths.append(change.path);
        EXPECT_EQ(change.before, base.at(change.path));
        patched.set(change.path, change.after);
    }
    EXPECT_EQ(paths,
              (QStringList{u"lines/0/name"_s, u"properties/x/value/instance"_s, u"regions"_s, u"site"_s}));
    EXPECT_TRUE(isSameContent(patched, mine));
    EXPECT_TRUE(changesBetween(base, base).isEmpty());
    EXPECT_EQ(changesFrom(toJson(changes)), changes);
}

TEST(ChangesBetween, AbsentIsNotWrittenAsNull)
{
    const QList<FieldChange> changes{{.path = u"a"_s, .before = QJsonValue(), .after = 1},
                                     {.path = u"b"_s, .before = 1}};
    const QJsonArray json = toJson(changes);
    EXPECT_TRUE(json[0][u"before"_s].isNull());
    EXPECT_FALSE(json[1].toObject().contains(u"after"_s));
    EXPECT_EQ(changesFrom(json), changes);
}

TEST(UnknownStepTest, OfANewerProgramIsReadAndNeverSent)
{
    const auto step = JournalCodec::stepFrom(
        {{u"kind"_s, u"TurnEverythingBlue"_s}, {u"state"_s, u"Done"_s}, {u"intent"_s, QJsonObject()}});
    ASSERT_TRUE(step);
    EXPECT_EQ(step->kind, StepKind::Unknown);
    EXPECT_FALSE(canBeUndone(*step));
    EXPECT_TRUE(planUndo({.id = u"x"_s, .steps = {*step}}).steps.empty());
}

} // namespace Stationmaster
