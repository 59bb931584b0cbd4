// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/localsettings.h"

#include "storage/privatefile.h"

#include <QDir>
#include <QSettings>

namespace Stationmaster {

using namespace Qt::StringLiterals;

std::unique_ptr<QSettings> openLocalSettings(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"settings.ini"_s);
    // Qt writes a file anew with the rights that it has; one that it makes, everybody may read.
    const bool isPrivate = makePrivateFolder(folder) && makePrivateFile(path);
    return std::make_unique<QSettings>(isPrivate ? path : QString(), QSettings::IniFormat);
}

} // namespace Stationmaster
