// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/users/usersapi.h"

#include <optional>

namespace Stationmaster {

/// Whether calls of queues come to somebody. Also said of users that there are not.
struct RoutingStatus
{
    QString status{};  ///< "OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING", …; empty:
                       ///< not said
    QDateTime since{}; ///< UTC
    bool operator==(const RoutingStatus &) const = default;

    /// Calls have gone unanswered: no more come until the person says so.
    bool isNotResponding() const;
};

struct Presence
{
    QString system{}; ///< "AVAILABLE", "ON_QUEUE", "OFFLINE", "BUSY", … in whatever spelling; empty: not said
    QString message{}; ///< the person's own
    QDateTime since{}; ///< UTC
    bool operator==(const Presence &) const = default;

    /// Nothing where the org does not say.
    std::optional<bool> isOffline() const;
};

/// A user, and how they stand now. What was not in the answer is empty.
struct UserStatusRow
{
    UserRow user{};
    RoutingStatus routing{};
    Presence presence{};
    bool operator==(const UserStatusRow &) const = default;
};

/// A station as that of a user.
struct StationOfUser
{
    QString id{};
    QString name{};
    QString type{};
    QDateTime since{}; ///< UTC
    bool operator==(const StationOfUser &) const = default;
    bool isThere() const { return !id.isEmpty(); }
};

/// The stations of one user. Each may be another one: an effective station that is no WebRTC one means that
/// another phone rings.
struct UserSignIns
{
    StationOfUser associated{}; ///< signed in on it
    StationOfUser effective{};  ///< what the client uses
    StationOfUser byDefault{};
    StationOfUser last{};
    bool operator==(const UserSignIns &) const = default;
};

RoutingStatus readRoutingStatus(const JsonView &status, StringPool &pool);
Presence readPresence(const JsonView &presence, StringPool &pool);
UserSignIns readUserSignIns(const JsonView &stations);
/// False, and no row: the entity has no id.
bool readUserStatusRow(const JsonView &entity, StringPool &pool, UserStatusRow &row);

} // namespace Stationmaster
