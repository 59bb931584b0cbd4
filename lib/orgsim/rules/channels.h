// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/answers.h"
#include "orgsim/rules/ratewindow.h"
#include "orgsim/rules/store.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <functional>

namespace Stationmaster::OrgSim {

/// The notification channels of API.md 8: who listens to what, and what is told. Knows no sockets; those
/// hang on the signals.
class Channels : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MaxTopics = 1000;
    static constexpr qsizetype MaxChannels = 20; ///< of one user and application

    /// How a websocket ends.
    enum class Ending { Polite, Abrupt };

    Channels(const OrgOptions &options, const Store &store);

    /// Everything under /api/v2/notifications/, for an admitted request with a valid token.
    HttpResponse answer(const HttpRequest &request, const QByteArray &token);
    /// POST /_org/channels, all channels or the one named by "channel":
    ///   {"action": "close", "inMs": 60000}: announces the end of the websockets, then ends them
    ///   {"action": "drop"}: the websockets break off; the channels stay
    ///   {"action": "expire"}: the channels are gone
    HttpResponse control(const QJsonObject &what);
    /// GET /_org/channels
    QJsonObject toJson() const;

    bool contains(const QString &id) const { return find(id) != nullptr; }
    void setConnected(const QString &id, bool isConnected);
    /// Takes away the channels that are as old as a channel gets.
    void dropExpired();
    /// The channels of a token go with it.
    void dropToken(const QByteArray &token);
    void stationChanged(const QString &userId);
    void phoneChanged(const QString &phoneId);

Q_SIGNALS:
    /// Text for the websocket of a channel.
    void message(const QString &channel, const QByteArray &text);
    void ended(const QString &channel, Stationmaster::OrgSim::Channels::Ending how);

private:
    struct Channel
    {
        QString id{};
        QByteArray token{};
        qint64 until = 0; ///< milliseconds since the epoch
        QStringList subscriptions{};
        QSet<QString> covered{}; ///< plain topics
        bool isConnected = false;
    };
    HttpResponse list(const HttpRequest &request, const QByteArray &token) const;
    HttpResponse create(const HttpRequest &request, const QByteArray &token);
    HttpResponse subscriptionsRoute(const HttpRequest &request, Channel &channel);
    HttpResponse subscribe(const HttpRequest &request, Channel &channel);
    QJsonObject shown(const Channel &channel, const HttpRequest &request) const;
    void makeRoom();
    void removeIf(const std::function<bool(const Channel &)> &isWanted, Ending how);
    void publish(const QString &topic, const QJsonObject &event);
    const Channel *find(const QString &id) const;

    OrgOptions m_options;
    const Store &m_store;
    QElapsedTimer m_clock;
    QHash<QByteArray, RateWindow> m_creations; ///< by token
    QList<Channel> m_channels;                 ///< the oldest first
};

} // namespace Stationmaster::OrgSim
