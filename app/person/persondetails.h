// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/verdict.h"

#include <QDateTime>

namespace Stationmaster {

/// What is shown of one person: copies of the rows, so that it holds while the org changes.
struct PersonDetails
{
    UserRow user{};
    std::optional<PhoneRow> phone{};
    QStringList otherPhones{}; ///< names of further WebRTC phones
    std::optional<StationRow> station{};
    std::optional<SiteRow> site{};
    std::optional<BaseSettingsRow> baseSettings{};
    std::optional<PhoneOverrides> overrides{};
    std::optional<bool> collaborateOnly{};
    std::optional<bool> mayCall{};
    bool phonesComplete = false;
    bool stationsComplete = false;
    QString defaultStationName{};    ///< empty: not known by name
    QString associatedStationName{}; ///< the same
    QString lastStationName{};
    QDateTime phoneCreated{};  ///< UTC, where the org says so
    QString edgeName{};        ///< where the phone is registered, where known
    SignInEvidence signIn{};   ///< whether their client can have what is set
    bool isFresh = false;      ///< read from the org for this person, not taken from a list
    QDateTime asOf{};          ///< UTC; when the oldest of this was read

    bool operator==(const PersonDetails &) const = default;

    /// Points into this object.
    UserFacts facts() const;
    UserReport report() const { return reportOn(facts()); }
};

} // namespace Stationmaster
