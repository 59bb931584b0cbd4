// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Stationmaster {

class JsonView;
class StringPool;

// What a call to the outside goes through: number plans and outbound routes of a site, trunks and edges. Any
// part can be missing.

/// Says what kind of number a dialled one is.
struct NumberPlanRow
{
    QString id{};
    QString name{};
    QString classification{}; ///< "National", "Emergency", … and whatever an admin has written
    QString matchType{};
    QString state{};
    std::optional<int> priority{};
    bool operator==(const NumberPlanRow &) const = default;
};

/// Something with a name that is referred to.
struct NamedId
{
    QString id{};
    QString name{};
    bool operator==(const NamedId &) const = default;
};

/// Says through which trunks numbers of some kinds go.
struct OutboundRouteRow
{
    QString id{};
    QString name{};
    QString state{};
    QStringList classifications{};
    std::optional<bool> enabled{};
    QString distribution{};            ///< "SEQUENTIAL" or "RANDOM"
    std::vector<NamedId> trunkBases{}; ///< of external trunks
    bool operator==(const OutboundRouteRow &) const = default;
};

/// A trunk on an edge, made from a trunk base.
struct TrunkRow
{
    QString id{};
    QString name{};
    QString type{}; ///< "EXTERNAL", "PHONE" or "EDGE"
    QString state{};
    NamedId edge{};
    NamedId trunkBase{};
    /// [?] The vendor describes either of these two as what the other one is called; one that is false is
    /// bad either way, see isOutOfService().
    std::optional<bool> inService{};
    std::optional<bool> enabled{};
    std::optional<bool> connected{};
    QDateTime connectedChanged{}; ///< UTC; since when that is so
    bool operator==(const TrunkRow &) const = default;

    bool isOutOfService() const { return inService == false || enabled == false; }
};

struct EdgeRow
{
    QString id{};
    QString name{};
    QString state{};
    QString siteId{};
    QString siteName{};
    QString onlineStatus{}; ///< "ONLINE" or "OFFLINE"
    QString statusCode{};   ///< "ACTIVE", "INACTIVE", "AWAITING_CONNECTION", …
    bool managed = false;   ///< run by Genesys
    bool operator==(const EdgeRow &) const = default;

    bool isOffline() const;
    /// Says that it is in another state than active.
    bool isInactive() const;
};

// False, and no row: the entity has no id.
bool readNumberPlanRow(const JsonView &entity, StringPool &pool, NumberPlanRow &row);
bool readOutboundRouteRow(const JsonView &entity, StringPool &pool, OutboundRouteRow &row);
bool readTrunkRow(const JsonView &entity, StringPool &pool, TrunkRow &row);
bool readEdgeRow(const JsonView &entity, StringPool &pool, EdgeRow &row);

} // namespace Stationmaster
