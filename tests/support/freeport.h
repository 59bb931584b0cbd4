// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QTcpServer>

namespace Stationmaster::Test {

/// A port of this machine that was free a moment ago and that nobody is given by chance: below those that the
/// system hands out, and in another place for each process.
inline quint16 freePort()
{
    static quint16 last = static_cast<quint16>(15'000 + QCoreApplication::applicationPid() * 31 % 15'000);
    QTcpServer probe;
    while (!probe.listen(QHostAddress::LocalHost, ++last)) {
        if (last >= 32'000)
            last = 15'000;
    }
    return last;
}

} // namespace Stationmaster::Test
