// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"

#include <QStringList>

/// Rows of a run as a list of people that can be mended and read again as a CSV file.
namespace Stationmaster::FailedList {

QStringList titles();
/// What the list needs of the row, and why it failed. Empty where the row is about neither a
/// person nor a phone.
QStringList cells(const RunRow &row);

} // namespace Stationmaster::FailedList
