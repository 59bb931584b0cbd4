// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>

namespace Stationmaster {

/// A line of /proc/self/status, in kB; 0 where there is none.
inline qint64 statusKb(const QByteArray &key)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(key + ':'))
            return line.mid(key.size() + 1).replace("kB", "").trimmed().toLongLong();
    }
    return 0;
}

/// The most memory this process ever had. Not ru_maxrss, which remembers the parent's.
inline qint64 peakKb()
{
    return statusKb("VmHWM");
}

inline qint64 residentKb()
{
    return statusKb("VmRSS");
}

} // namespace Stationmaster
