// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signin/apiaccess.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace Stationmaster {

/// The embedded org of --demo. The same seed makes the same org.
struct DemoOrg
{
    int users = 240;
    int phones = 200; ///< WebRTC phones with a user each; never more than users
    std::uint32_t seed = 1;
};

/// What the command line asked for, checked.
struct StartOptions
{
    /// All but the first do without a window and a display.
    enum class Task {
        Window,
        CheckPlan, ///< `planFile`
        RunPlan,   ///< `planFile`
        Resume,    ///< the runs of many rows that were cut off
        Undo,      ///< `undoOf`
    };

    Task task = Task::Window;
    bool demo = false;
    DemoOrg demoOrg{};
    QString connectionName{};          ///< of a saved connection; empty: none
    std::optional<ApiAccess> access{}; ///< from --api-url, --login-url and --client-id
    bool readOnly = false;
    QString dataDir{};   ///< empty: the user's data folder, or a folder that ends with the run for --demo
    QString tourDir{};   ///< empty: no tour
    QString traceFile{}; ///< empty: no trace
    QString planFile{};
    QString undoOf{}; ///< the id of a run in the journal
    int ceiling = 0;  ///< at most so many creates, and so many deletes; 0: as BulkOptions has them

    /// Where connections are, and all else but what a demo leaves behind.
    QString dataFolder() const;
};

} // namespace Stationmaster
