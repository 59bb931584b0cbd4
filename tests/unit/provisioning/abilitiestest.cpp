// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/abilities.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Action = Abilities::Action;
using Obstacle = Abilities::Obstacle;

constexpr std::array EveryAction{Action::ReadPhones,
                                 Action::ReadPeople,
                                 Action::ReadSites,
                                 Action::FindPeople,
                                 Action::ChangePhones,
                                 Action::ChangeBaseSettings,
                                 Action::SetDefaultStation,
                                 Action::Disassociate,
                                 Action::Associate,
                                 Action::ChangeSiteMedia,
                                 Action::ChangeTelephonySettings,
                                 Action::EndTokens,
                                 Action::RecordLogs,
                                 Action::StopLogs,
                                 Action::SaveLogs,
                                 Action::EndCalls};

Abilities holding(const QStringList &permissions)
{
    return {{}, HeldPermissions(SignedInUser{.permissions = permissions, .permissionsKnown = true})};
}

} // namespace

TEST(AbilitiesTest, NothingKnownStandsInNobodysWay)
{
    for (const Action action : EveryAction) {
        EXPECT_TRUE(Abilities().can(action));
        EXPECT_EQ(Abilities().isCertain(action), action == Action::ReadPeople);
    }
}

TEST(AbilitiesTest, ReadOnlyAndNoJournalStopEveryWriteAndNoRead)
{
    const Abilities readOnly({.readOnly = true, .hasJournal = false}, {});
    const Abilities noJournal({.hasJournal = false}, {});
    for (const Action action : EveryAction) {
        EXPECT_EQ(readOnly.can(action), !Abilities::isWrite(action));
        EXPECT_EQ(noJournal.can(action), !Abilities::isWrite(action));
    }
    EXPECT_EQ(readOnly.obstacle(Action::ChangePhones), Obstacle{.kind = Obstacle::Kind::ReadOnly});
    EXPECT_EQ(noJournal.obstacle(Action::ChangePhones), Obstacle{.kind = Obstacle::Kind::NoJournal});
}

TEST(AbilitiesTest, HelpDeskLooksAndRepairs)
{
    const Abilities helpDesk = holding({u"telephony:phone:assign"_s, u"telephony:station:disassociate"_s});
    for (const Action action : {Action::ReadPeople, Action::SetDefaultStation, Action::Disassociate})
        EXPECT_TRUE(helpDesk.isCertain(action));
    for (const Action action : {Action::ReadPhones, Action::ReadSites, Action::FindPeople,
                                Action::ChangePhones, Action::ChangeBaseSettings, Action::Associate,
                                Action::ChangeSiteMedia, Action::ChangeTelephonySettings, Action::EndTokens,
                                Action::RecordLogs, Action::StopLogs, Action::SaveLogs, Action::EndCalls})
        EXPECT_EQ(helpDesk.obstacle(action), (Obstacle{.kind = Obstacle::Kind::Permission,
                                                       .permissions = Abilities::neededFor(action)}));
}

TEST(AbilitiesTest, OneOfSeveralPermissionsWillDo)
{
    EXPECT_TRUE(holding({u"telephony:sites:view"_s}).isCertain(Action::ReadSites));
    EXPECT_TRUE(holding({u"telephony:*"_s}).isCertain(Action::ReadSites));
    EXPECT_TRUE(holding({u"telephony:plugin:all"_s}).isCertain(Action::SetDefaultStation));
    EXPECT_FALSE(holding({u"telephony:plugin:all"_s}).can(Action::Disassociate)) << "it is one of its own";
}

TEST(AbilitiesTest, AProbeTellsOfOnePermissionOnly)
{
    const Abilities probed({}, HeldPermissions::probed(u"telephony:plugin:all"_s, false));
    EXPECT_FALSE(probed.can(Action::ChangePhones));
    EXPECT_TRUE(probed.can(Action::SetDefaultStation)) << "telephony:phone:assign may be held";
    EXPECT_FALSE(probed.isCertain(Action::SetDefaultStation));
    EXPECT_TRUE(probed.can(Action::Disassociate));
}

TEST(AbilitiesTest, ARunNeedsWhatItsRemainingStepsNeed)
{
    const Abilities assigns = holding({u"telephony:phone:assign"_s});
    Plan plan{.steps = {{.kind = StepKind::CreatePhone}, {.kind = StepKind::SetDefaultStation}}};
    EXPECT_EQ(assigns.obstacle(plan)->permissions, QStringList{u"telephony:plugin:all"_s});
    plan.steps[0].state = StepState::Done;
    EXPECT_FALSE(assigns.obstacle(plan));
    plan.steps[0].objectId = u"phone"_s;
    EXPECT_TRUE(assigns.obstacle(planUndo(plan))) << "the phone would be deleted";
    EXPECT_FALSE(Abilities().obstacle(planUndo(plan)));
    EXPECT_FALSE(holding({}).obstacle(Plan{}));
}

} // namespace Stationmaster
