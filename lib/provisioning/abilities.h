// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"
#include "resources/users/heldpermissions.h"

namespace Stationmaster {

/// What can be done in one session, and what stands in the way. A value: ask it before offering an action,
/// and ask again when it changes. What is not known stands in nobody's way; then the org decides.
class Abilities
{
public:
    enum class Action {
        ReadPhones, ///< and base settings
        ReadPeople, ///< users with their stations, and the names of sites
        ReadSites,  ///< with their media regions
        FindPeople, ///< by the search of the org
        ReadAudits, ///< who changed what when
        ChangePhones,
        ChangeBaseSettings,
        SetDefaultStation, ///< or clear it
        Disassociate,      ///< sign somebody off their station
        Associate,
        ChangeSiteMedia,
        ChangeTelephonySettings,
    };
    struct Obstacle
    {
        enum class Kind { ReadOnly, NoJournal, Permission };
        Kind kind = Kind::Permission;
        QStringList permissions{}; ///< of which one would do, such as "telephony:plugin:all"
        bool operator==(const Obstacle &) const = default;
    };
    struct Circumstances
    {
        bool readOnly = false;  ///< the client takes no writes
        bool hasJournal = true; ///< without one there are no writes, since they could be lost from sight
        bool operator==(const Circumstances &) const = default;
    };

    /// Nothing is known to stand in the way.
    Abilities() = default;
    Abilities(Circumstances circumstances, HeldPermissions permissions);

    /// Nothing: it is possible, or not known to be impossible.
    std::optional<Obstacle> obstacle(Action action) const;
    bool can(Action action) const { return !obstacle(action); }
    /// Whether it is possible for certain, as far as permissions go.
    bool isCertain(Action action) const;
    /// The first thing that would stop what is left to do of @p plan.
    std::optional<Obstacle> obstacle(const Plan &plan) const;
    std::optional<Obstacle> obstacleToUndoing(const Plan &plan) const { return obstacle(planUndo(plan)); }

    /// The permissions of which one is needed (API.md 2.3, PEERS.md A13); empty: none is.
    static QStringList neededFor(Action action);
    static bool isWrite(Action action);
    static Action actionOf(StepKind kind);

    bool operator==(const Abilities &) const = default;

private:
    Circumstances m_circumstances;
    HeldPermissions m_permissions;
};

} // namespace Stationmaster
