// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/planfile.h"

namespace Stationmaster::PlanText {

/// Why the file @p path was not opened as a plan, and what to do.
QString sentence(const PlanFileProblem &problem, const QString &path);
/// Why a row is held or left out: “already has a WebRTC phone”. Empty for None.
QString reason(RowReason reason);
/// “to be done”, “held: signed in on the phone”, “left out: inactive”.
QString state(const RunRow &row);

} // namespace Stationmaster::PlanText
