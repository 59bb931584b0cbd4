// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/startoptions.h"

#include <QStandardPaths>

namespace Stationmaster {

QString StartOptions::dataFolder() const
{
    return dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : dataDir;
}

} // namespace Stationmaster
