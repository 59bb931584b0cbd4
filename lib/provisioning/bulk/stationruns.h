// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/bulksubject.h"
#include "provisioning/bulk/plannedrun.h"

namespace Stationmaster {

/// Makes the phone of each person their default station, where it is not. Rows in the order of @p people.
///
/// Skipped: Inactive, NoChange where one of their phones is their default already, NoPhone, SeveralPhones
/// where it is not said which of them is meant, and NotKnown where not every phone was read. Nobody is Held:
/// this signs nobody out.
PlannedRun planDefaultStations(const QString &orgId, const QString &title,
                               const std::vector<BulkPerson> &people);

/// Takes each phone's user off the station and gives it back as their default, as planRefresh() does. A phone
/// may be without an id where its line and user are known. Rows in the order of @p phones.
///
/// Held while somebody is signed in, or where that is not known. Skipped: NoPhone without a user or a line,
/// NotWebRtc, and NotKnown where the phone does not say whose it is.
PlannedRun planStationRefreshes(const QString &orgId, const QString &title,
                                const std::vector<BulkPhone> &phones);

/// Signs whoever is signed in on the phone out and in again, as planSignInAgain() does. Rows in the order of
/// @p phones. Skipped: NoChange where nobody is signed in, NotKnown where that is not known, and the rest as
/// for a refresh. Nobody is Held: that they are signed in is why it is done.
PlannedRun planSignInsAgain(const QString &orgId, const QString &title, const std::vector<BulkPhone> &phones);

} // namespace Stationmaster
