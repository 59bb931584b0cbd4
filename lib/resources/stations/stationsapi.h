// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/pager.h"
#include "transport/requestsender.h"

namespace Stationmaster {

/// The run-time side of a phone's line. Its settings are those that are configured for it, by base settings
/// and phone; they say nothing of what a client runs with (API.md 6).
struct StationRow
{
    QString id{};
    QString name{};
    QString type{};         ///< "inin_webrtc_softphone", …
    QString status{};       ///< "AVAILABLE" or "ASSOCIATED"
    QString userId{};       ///< who is signed in on it
    QString webRtcUserId{}; ///< whom it belongs to
    std::optional<bool> persistentConnection{};
    std::optional<bool> forceTurn{};
    std::optional<bool> requireMediaHelper{};
    std::optional<int> mediaDscp{};
    bool operator==(const StationRow &) const = default;
};

/// /api/v2/stations (API.md 6).
class StationsApi
{
public:
    explicit StationsApi(RequestSender sender) : m_sender(std::move(sender)) {}

    PagedCall<StationRow> all() const;
    Call<StationRow> get(const QString &id, Priority priority = Priority::Interactive) const;
    /// The WebRTC stations of one user, each answer checked here again.
    Call<std::vector<StationRow>> ofUser(const QString &userId) const;
    /// Signs whoever is signed in on the station out of it; needs telephony:station:disassociate.
    Call<void> disassociate(const QString &id) const;

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
