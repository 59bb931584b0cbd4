// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/databasefile.h"

namespace Stationmaster {

/// The tables of the journal, and how those of earlier programs become them.
DatabaseKind journalSchema();

} // namespace Stationmaster
