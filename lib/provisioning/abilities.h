// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"
#include "resources/users/heldpermissions.h"

namespace Stationmaster {

/// What this session can do, and what prevents the rest. A value: ask it before offering an action, and ask
/// again when it changes. A permission that is not known to be missing prevents nothing; then the org
/// decides.
class Abilities
{
public:
    enum class Action {
        ReadPhones, ///< and base settings
        ReadPeople, ///< users with their stations, and the names of sites
        ReadSites,  ///< with their media regions
        FindPeople, ///< by the search of the org
        ReadAudits, ///< who changed what when
        // The actions from here on write.
        ChangePhones,
        ChangeBaseSettings,
        SetDefaultStation, ///< or clear it
        Disassociate,      ///< sign somebody off their station
        Associate,
        ChangeSiteMedia,
        ChangeTelephonySettings,
        EndTokens,  ///< sign somebody out everywhere
        RecordLogs, ///< of somebody's browser client
        StopLogs,   ///< that are being recorded
        SaveLogs,   ///< has a file made of them in the org, for which RecordLogs is needed, or reads them
        EndCalls,   ///< for every party
    };
    struct Obstacle
    {
        enum class Kind { ReadOnly, NoJournal, Permission };
        Kind kind = Kind::Permission;
        QStringList permissions{}; ///< any one of which is enough, such as "telephony:plugin:all"
        bool operator==(const Obstacle &) const = default;
    };
    struct Circumstances
    {
        bool readOnly = false;  ///< the client takes no writes
        bool hasJournal = true; ///< without one there are no writes, since they could be lost from sight
        bool operator==(const Circumstances &) const = default;
    };

    /// Everything is allowed, as far as known.
    Abilities() = default;
    Abilities(Circumstances circumstances, HeldPermissions permissions);

    /// nullopt when @p action is possible, or not known to be impossible.
    std::optional<Obstacle> obstacle(Action action) const;
    bool can(Action action) const { return !obstacle(action); }
    /// Whether the permissions are known to allow @p action.
    bool isCertain(Action action) const;
    /// The first obstacle to the unfinished steps of @p plan.
    std::optional<Obstacle> obstacle(const Plan &plan) const;

    /// Any one of these permissions is enough (API.md 2.3, PEERS.md A13); empty: none is needed.
    static QStringList neededFor(Action action);
    static bool isWrite(Action action);
    static Action actionOf(StepKind kind);

    bool operator==(const Abilities &) const = default;

private:
    Circumstances m_circumstances;
    HeldPermissions m_permissions;
};

} // namespace Stationmaster
