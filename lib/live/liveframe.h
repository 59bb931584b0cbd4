// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Stationmaster {

/// What one message of a notification channel says (API.md 8).
struct LiveFrame
{
    enum class Kind {
        Garbage, ///< no JSON, or nothing that this program knows
        Alive,   ///< a heartbeat or an answer to a ping
        Closing, ///< the server is about to close the websocket
        Station, ///< a user signed in on a station, or out
    };
    Kind kind = Kind::Garbage;
    QString userId{};    ///< for Station
    QString stationId{}; ///< for Station: where the user is signed in now; empty: nowhere
};

LiveFrame readLiveFrame(const QByteArray &message);

QString stationTopicOf(const QString &userId);

} // namespace Stationmaster
