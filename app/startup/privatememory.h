// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Stationmaster {

/// Tokens and secrets live in this program's memory, and a core file would be a copy of it on the disk: there
/// will be none, and no other program of the same user may look in. Does what the system offers.
void keepMemoryPrivate();

} // namespace Stationmaster
