// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Stationmaster::OrgSim {

/// Ends the application's loop on SIGINT and SIGTERM, with status 0. Elsewhere than on Unix these end the
/// process as they always do.
void quitOnSignals();
/// Ends it when the standard input ends, as it does when the parent process goes away. Unix only.
void quitAtEndOfInput();

} // namespace Stationmaster::OrgSim
