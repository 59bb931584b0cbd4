// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/result.h"

#include <QString>

namespace Stationmaster {

/// Makes @p folder for its owner alone where it is missing, whatever the umask. One that is there stays as it
/// is.
Result<void> makePrivateFolder(const QString &folder);

/// Makes @p path an empty file for its owner alone where it is missing, whatever the umask, and takes from
/// others what an existing one gives to them.
Result<void> makePrivateFile(const QString &path);

/// A Storage error with the reason @p message and the file it is about.
Error storageError(const QString &path, const QString &message);

} // namespace Stationmaster
