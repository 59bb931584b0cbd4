// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

Error storageError(const QString &path, const QString &message)
{
    return {.kind = Error::Kind::Storage, .message = u"%1: %2"_s.arg(path, message)};
}

Result<void> makePrivateFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (!QDir().mkpath(info.absolutePath()))
        return fail(storageError(info.absolutePath(), u"cannot be made"_s));
    if (!QDir().mkdir(info.absoluteFilePath(), OwnerOnly | QFile::ExeOwner))
        return fail(storageError(folder, u"cannot be made"_s));
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        return fail(storageError(path, file.errorString()));
    file.close();
    if (!file.setPermissions(OwnerOnly))
        return fail(storageError(path, u"cannot be made private"_s));
    return {};
}

} // namespace Stationmaster
