// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/basesettings/basesettings.h"
#include "resources/phones/phones.h"

#include <QString>

namespace Stationmaster {

/// "Persistent connection on, 600 s · transport DSCP CS3 (24) · media DSCP EF (46) · force TURN off": what
/// base settings do, in one line. Leaves out what the org did not say.
QString profileSummary(const BaseSettingsRow &profile);
/// The same of what a phone sets for itself.
QString overridesSummary(const PhoneOverrides &own);

/// "10 minutes", "1 hour 30 minutes", "45 seconds".
QString durationText(int seconds);

} // namespace Stationmaster
