// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/bulksubject.h"
#include "provisioning/bulk/plannedrun.h"

namespace Stationmaster {

/// A run without rows, with an id of its own.
PlannedRun emptyRun(const QString &orgId, const QString &title);

// Rows as planners make them. `touches` holds what the steps write to, and @p touches as well.
RunRow plannedRow(const QString &name, const QStringList &touches, std::vector<Step> steps);
RunRow skippedRow(const QString &name, const QStringList &touches, RowReason reason);

/// What a row of this phone may write to: the phone, and its user, whom a change of it can sign out.
QStringList touchesOf(const PhoneRow &phone);
/// What these steps write to, and what they have made.
QStringList touchesOf(const std::vector<Step> &steps);
/// Without doubles, and without what has no id.
QStringList joinedTouches(const QStringList &some, const QStringList &more);

/// Why nothing can be done about the phone as a WebRTC phone of the org; None where something can.
RowReason whyNot(const PhoneRow &phone);
/// Holds the row while somebody is signed in on the phone, or where that is not known: a PUT can sign them
/// out (API.md 5).
RunRow heldWhileSignedIn(RunRow row, const std::optional<bool> &isSignedIn);

} // namespace Stationmaster
