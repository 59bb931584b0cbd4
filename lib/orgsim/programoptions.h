// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/orgoptions.h"

#include <QJsonArray>

#include <optional>

namespace Stationmaster::OrgSim {

/// What the arguments of stationmaster-org ask for.
struct ProgramOptions
{
    std::optional<OrgOptions> org{}; ///< empty: there is nothing to start
    QJsonArray faults{};
    bool exitWithParent = false;
    int exitCode = 0;
    QString output{}; ///< of --help and --version, or what is wrong
};
ProgramOptions readArguments(const QStringList &arguments);

} // namespace Stationmaster::OrgSim
