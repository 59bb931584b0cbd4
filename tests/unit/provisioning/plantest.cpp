// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/draft.h"
#include "provisioning/enumnames.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

BaseSettingsTemplate someTemplate()
{
    const QJsonObject json{
        {"phoneMetaBase"_L1, QJsonObject{{"id"_L1, QStringView(WebRtcModelId).toString()}}},
        {"properties"_L1, QJsonObject{}},
        {"lines"_L1, QJsonArray{QJsonObject{{"lineMetaBase"_L1, QJsonObject{{"id"_L1, u"line.json"_s}}}}}}};
    return readTemplate(Document(json));
}

ProvisionDraft draftWith(ProvisionDraft::Profile profile)
{
    return {.profile = profile,
            .existingId = u"b1"_s,
            .existingName = u"Old"_s,
            .existingLineId = u"bl1"_s,
            .newBaseSettings = {.name = u" New "_s},
            .userId = u"u1"_s,
            .userName = u"Ana"_s,
            .siteId = u"s1"_s,
            .siteName = u"Berlin"_s,
            .phoneName = u" Ana_WebRTC "_s};
}

std::vector<StepKind> kindsOf(const Plan &plan)
{
    std::vector<StepKind> kinds;
    for (const Step &step : plan.steps)
        kinds.push_back(step.kind);
    return kinds;
}

/// The plan of a new profile as it looks after a run that went well.
Plan donePlan()
{
    Plan plan = planProvisioning(draftWith(ProvisionDraft::Profile::CreateNew), u"org"_s, someTemplate());
    const QStringList ids{u"b9"_s, u"p9"_s, u"l9"_s};
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        plan.steps[i].state = StepState::Done;
        plan.steps[i].objectId = ids.at(static_cast<qsizetype>(i));
        plan.steps[i].objectName = u"name"_s + QString::number(i);
    }
    plan.steps[0].lineId = u"bl9"_s;
    plan.steps[2].before = {{"defaultStationId"_L1, u"old"_s}};
    return plan;
}

} // namespace

TEST(Plan, ForANewProfileMakesItFirst)
{
    const Plan plan =
        planProvisioning(draftWith(ProvisionDraft::Profile::CreateNew), u"org"_s, someTemplate());
    EXPECT_EQ(kindsOf(plan), (std::vector{StepKind::CreateBaseSettings, StepKind::CreatePhone,
                                          StepKind::SetDefaultStation}));
    EXPECT_EQ(plan.orgId, u"org"_s);
    EXPECT_EQ(plan.title, u"Ana_WebRTC"_s);
    EXPECT_FALSE(plan.id.isEmpty());
    EXPECT_TRUE(plan.created.isValid());
    EXPECT_EQ(plan.steps[0].intent["body"_L1]["name"_L1].toString(), u"New"_s);
    EXPECT_EQ(plan.steps[1].intent["name"_L1].toString(), u"Ana_WebRTC"_s);
    EXPECT_EQ(plan.steps[1].intent["baseSettingsFromStep"_L1].toInt(-1), 0);
    EXPECT_EQ(plan.steps[2].intent["phoneFromStep"_L1].toInt(-1), 1);
    EXPECT_EQ(plan.nextStep(), 0);
    EXPECT_FALSE(plan.isComplete());
}

TEST(Plan, ForAnExistingProfileStartsWithThePhone)
{
    ProvisionDraft draft = draftWith(ProvisionDraft::Profile::UseExisting);
    draft.makeDefault = false;
    const Plan plan = planProvisioning(draft, u"org"_s, {});
    ASSERT_EQ(kindsOf(plan), std::vector{StepKind::CreatePhone});
    const QJsonObject expected{{"name"_L1, u"Ana_WebRTC"_s},      {"siteId"_L1, u"s1"_s},
                               {"siteName"_L1, u"Berlin"_s},      {"userId"_L1, u"u1"_s},
                               {"userName"_L1, u"Ana"_s},         {"baseSettingsId"_L1, u"b1"_s},
                               {"baseSettingsName"_L1, u"Old"_s}, {"lineBaseSettingsId"_L1, u"bl1"_s}};
    EXPECT_EQ(plan.steps[0].intent, expected);
}

TEST(Plan, OfABadDraftHasNoStepsAndIsNotComplete)
{
    const Plan plan = planProvisioning({}, u"org"_s, {});
    EXPECT_TRUE(plan.steps.empty());
    EXPECT_FALSE(plan.isComplete());
}

TEST(Plan, TwoPlansHaveTwoIds)
{
    const ProvisionDraft draft = draftWith(ProvisionDraft::Profile::UseExisting);
    EXPECT_NE(planProvisioning(draft, {}, {}).id, planProvisioning(draft, {}, {}).id);
}

TEST(Undo, TakesBackNewestFirst)
{
    const Plan plan = donePlan();
    const Plan undo = planUndo(plan);
    EXPECT_EQ(kindsOf(undo), (std::vector{StepKind::RestoreDefaultStation, StepKind::DeletePhone,
                                          StepKind::DeleteBaseSettings}));
    EXPECT_EQ(undo.undoOf, plan.id);
    EXPECT_NE(undo.id, plan.id);
    EXPECT_EQ(undo.orgId, plan.orgId);
    EXPECT_EQ(undo.steps[0].intent["stationId"_L1].toString(), u"old"_s);
    EXPECT_EQ(undo.steps[0].intent["expected"_L1].toString(), u"l9"_s);
    EXPECT_EQ(undo.steps[0].intent["userId"_L1].toString(), u"u1"_s);
    EXPECT_EQ(undo.steps[1].intent["id"_L1].toString(), u"p9"_s);
    EXPECT_EQ(undo.steps[1].intent["name"_L1].toString(), u"name1"_s);
    EXPECT_EQ(undo.steps[1].intent["made"_L1]["baseSettingsId"_L1].toString(), u"b9"_s);
    EXPECT_EQ(undo.steps[2].intent, (QJsonObject{{"id"_L1, u"b9"_s}, {"name"_L1, u"name0"_s}}));
}

TEST(Undo, LeavesAloneWhatWasAdoptedFailedOrNeverSent)
{
    Plan plan = donePlan();
    plan.steps[0].state = StepState::Skipped;
    plan.steps[1].adopted = true;
    plan.steps[2].state = StepState::Failed;
    const Plan undo = planUndo(plan);
    EXPECT_TRUE(undo.steps.empty());
    EXPECT_TRUE(undo.isComplete()) << "nothing to take back";
}

TEST(Undo, OfACreateInDoubtLooksItUpByAllThatIsKnown)
{
    Plan plan = donePlan();
    plan.steps[1].state = StepState::Sent;
    plan.steps[1].objectId.clear();
    plan.steps[1].objectName.clear();
    plan.steps[2].state = StepState::Planned;
    const Plan undo = planUndo(plan);
    ASSERT_EQ(kindsOf(undo), (std::vector{StepKind::DeletePhone, StepKind::DeleteBaseSettings}));
    const QJsonObject intent = undo.steps[0].intent;
    EXPECT_EQ(intent["id"_L1].toString(u"?"_s), QString());
    EXPECT_EQ(intent["name"_L1].toString(), u"Ana_WebRTC"_s);
    EXPECT_EQ(intent["lookUp"_L1]["userId"_L1].toString(), u"u1"_s);
    EXPECT_EQ(intent["lookUp"_L1]["baseSettingsId"_L1].toString(), u"b9"_s);
    EXPECT_FALSE(intent["lookUp"_L1].toObject().contains("baseSettingsFromStep"_L1));
}

TEST(Undo, OfAnUndoIsEmpty)
{
    Plan undo = planUndo(donePlan());
    for (Step &step : undo.steps)
        step.state = StepState::Done;
    EXPECT_TRUE(planUndo(undo).steps.empty());
}

TEST(PlanNames, GoThereAndBack)
{
    for (const auto kind :
         {StepKind::CreateBaseSettings, StepKind::CreatePhone, StepKind::SetDefaultStation,
          StepKind::DeletePhone, StepKind::DeleteBaseSettings, StepKind::RestoreDefaultStation})
        EXPECT_EQ(enumNamed<StepKind>(enumName(kind)), kind);
    for (const auto state :
         {StepState::Planned, StepState::Sent, StepState::Done, StepState::Failed, StepState::Skipped})
        EXPECT_EQ(enumNamed<StepState>(enumName(state)), state);
    EXPECT_EQ(enumName(StepKind::CreatePhone), u"CreatePhone"_s);
    EXPECT_EQ(enumNamed<StepKind>(u"createphone"_s), std::nullopt);
    EXPECT_EQ(enumNamed<StepState>(u""_s), std::nullopt);
}

} // namespace Stationmaster
