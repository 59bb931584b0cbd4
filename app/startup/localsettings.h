// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

class QSettings;

namespace Stationmaster {

/// The settings in @p folder, in a file for its owner alone: it names what people looked at. Where it cannot
/// be made so, it stays unwritten, and the settings last as long as the program.
std::unique_ptr<QSettings> openLocalSettings(const QString &folder);

} // namespace Stationmaster
