// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/temporaryfolder.h"

#include <QFileInfo>

namespace Stationmaster {

using namespace Qt::StringLiterals;

namespace {

const auto lockName = "in-use.lock"_L1;

std::unique_ptr<QLockFile> lockIn(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u'/' + lockName);
    lock->setStaleLockTime(0); // only the end of its program makes it stale, no length of time
    return lock;
}

} // namespace

TemporaryFolder::TemporaryFolder(const QString &place)
    : m_folder(QDir(place).filePath(u"stationmaster-XXXXXX"_s)), m_lock(lockIn(m_folder.path()))
{
    m_lock->tryLock(0);
}

void TemporaryFolder::removeLeftBehind(const QString &place)
{
    const TemporaryFolder own(place);
    const uint user = QFileInfo(own.path()).ownerId();
    const auto found =
        QDir(place).entryInfoList({u"stationmaster-??????"_s}, QDir::Dirs | QDir::NoSymLinks | QDir::Hidden);
    for (const QFileInfo &info : found) {
        const QString folder = info.absoluteFilePath();
        if (info.ownerId() == user && QFileInfo::exists(folder + u'/' + lockName) &&
            lockIn(folder)->tryLock(0))
            QDir(folder).removeRecursively();
    }
}

} // namespace Stationmaster
