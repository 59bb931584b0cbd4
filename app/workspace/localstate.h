// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Stationmaster {

class Journal;
class Settings;
class SnapshotStore;

/// What the program keeps on this computer, all of it borrowed.
struct LocalState
{
    Settings &settings;
    SnapshotStore &snapshots;
    Journal *journal = nullptr; ///< null when it could not be opened; then the session must be read-only
};

} // namespace Stationmaster
