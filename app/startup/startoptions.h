// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/orgoptions.h"
#include "signin/connection.h"

#include <QString>

#include <optional>

namespace Stationmaster {

/// What the command line asked for, checked.
struct StartOptions
{
    bool demo = false;
    OrgSim::OrgOptions demoOrg{};
    QString profile{};                      ///< the name of a saved connection; empty: none
    std::optional<Connection> connection{}; ///< from --api-url, --login-url and --client-id
    bool readOnly = false;
    QString dataDir{};   ///< empty: the user's data folder, or a folder that ends with the run for --demo
    QString tourDir{};   ///< empty: no tour
    QString traceFile{}; ///< empty: no trace
};

} // namespace Stationmaster
