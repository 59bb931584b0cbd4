// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/requestsender.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

namespace Stationmaster {

/// A notification channel. Whoever has its URI can read its events: it is for the websocket alone, never for
/// a log.
struct NotificationChannel
{
    QString id{};
    QUrl connectUri{};
    QDateTime expires{}; ///< invalid when the answer did not say
};

/// A topic that was not granted.
struct RefusedTopic
{
    QString id{};
    QString reason{};
    QStringList missingPermissions{};
    bool operator==(const RefusedTopic &) const = default;
};

/// /api/v2/notifications/channels (API.md 8). These are writes: a read-only client refuses them, since a new
/// channel can end an older one of the same user.
class NotificationsApi
{
public:
    explicit NotificationsApi(RequestSender sender) : m_sender(std::move(sender)) {}

    /// Malformed when the channel's URI is neither `wss` nor `ws` to a loopback host.
    Call<NotificationChannel> create() const;
    /// Replaces the channel's topics by @p topics, except those that the org refuses.
    Call<std::vector<RefusedTopic>> subscribe(const QString &channelId, const QStringList &topics) const;

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
