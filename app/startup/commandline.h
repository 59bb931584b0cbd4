// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "startup/startoptions.h"

#include <QStringList>

namespace Stationmaster::CommandLine {

/// Where the client's secret is read from.
inline constexpr auto SecretVariable = "STATIONMASTER_CLIENT_SECRET";

struct Parsed
{
    std::optional<StartOptions> options{}; ///< empty: there is nothing to start
    int exitCode = 0;
    QString output{}; ///< of --help and --version, or what is wrong
};

/// Reads the arguments, the program's name first. @p clientSecret comes from the environment, never from the
/// arguments, where every user of the machine could read it. Prints nothing.
Parsed read(const QStringList &arguments, const QString &clientSecret);

/// The secret from the environment, which programs that are started from here do not get to see.
QString takeClientSecret();

/// The same for main(): needs no display, and prints what there is to print.
Parsed parse(int argc, char **argv);

} // namespace Stationmaster::CommandLine
