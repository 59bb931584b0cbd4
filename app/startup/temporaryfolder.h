// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace Stationmaster {

/// A folder that goes with this object. When the program is killed it stays, and the next start takes it
/// away.
class TemporaryFolder
{
public:
    /// Below @p place. path() is empty when it cannot be made.
    explicit TemporaryFolder(const QString &place = QDir::tempPath());

    QString path() const { return m_folder.isValid() ? m_folder.path() : QString(); }

    /// Takes away what programs that are gone have left below @p place: folders of this kind that belong to
    /// this user. Those of programs that run are not touched, nor is anything that is called alike.
    static void removeLeftBehind(const QString &place = QDir::tempPath());

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< says whether the program still runs
};

} // namespace Stationmaster
