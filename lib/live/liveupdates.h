// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/api.h"
#include "resources/notifications/notificationsapi.h"

#include <QObject>
#include <QTimer>
#include <QWebSocket>

#include <memory>

namespace Stationmaster {

/// How long LiveUpdates waits; tests make it short.
struct LiveWaits
{
    std::chrono::milliseconds debounce{300};  ///< after watch(), before the org is asked
    std::chrono::milliseconds quiet{65'000};  ///< without a word, before it asks; heartbeats come every 30 s
    std::chrono::milliseconds answer{10'000}; ///< for the answer to that
    std::chrono::milliseconds firstRetry{1'000}; ///< doubled each time, a random part of it taken off
    std::chrono::milliseconds longestRetry{60'000};
    /// The same where the org has no channels or does not let us have one: asking often changes nothing
    /// there.
    std::chrono::milliseconds firstAfterRefusal{60'000};
    std::chrono::milliseconds longestAfterRefusal{30 * 60'000};
};

/// Tells where users are signed in as it happens, over one notification channel (API.md 8). Events are
/// missed whenever there is no connection: missedEvents() says when to read again. Main thread only; @p api's
/// client must outlive it.
///
/// A read-only client makes no channel, since that is a write and can end an older channel of the same user:
/// then the state stays Off, and polling is the only way to keep up.
class LiveUpdates : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Off,        ///< nobody is watched, or the client is read-only
        Connecting, ///< or waiting to try again
        Live,
    };
    Q_ENUM(State)

    static constexpr qsizetype MostTopics = 1000; ///< of one channel (API.md 8, [R])

    explicit LiveUpdates(Api api, QObject *parent = nullptr) : LiveUpdates(api, LiveWaits(), parent) {}
    LiveUpdates(Api api, LiveWaits waits, QObject *parent = nullptr);
    ~LiveUpdates() override;

    /// These users and no others. Cheap to call often: calls in quick succession become one.
    void watch(QStringList userIds);
    State state() const { return m_state; }
    /// Those of watch() for whom no event will come: beyond MostTopics, refused by the org, or all of them
    /// while it is not live.
    QStringList unwatched() const;
    /// Of the topics that the org refused, what it says is missing, such as "telephony:plugin:all".
    QStringList missingPermissions() const { return m_missingPermissions; }
    int garbage() const { return m_garbage; } ///< messages that were of no use

Q_SIGNALS:
    /// @p stationId: empty when the user is signed in nowhere.
    void stationChanged(const QString &userId, const QString &stationId);
    void missedEvents();
    void stateChanged();

private:
    void adjust();
    void makeChannel();
    void openSocket();
    void subscribe();
    void subscribed(const std::vector<RefusedTopic> &refused);
    void heardSomething();
    void hear(const QByteArray &message);
    void ask();
    void lose();
    void retryLater(const std::optional<Error> &refusal = {});
    void dropSocket();
    void setState(State state);

    Api m_api;
    LiveWaits m_waits;
    State m_state = State::Off;
    QStringList m_users;
    QStringList m_subscribed; ///< users in the channel's topics
    QStringList m_refused;    ///< of those, users for whom no event comes
    QStringList m_missingPermissions;
    std::optional<NotificationChannel> m_channel;
    std::unique_ptr<QWebSocket> m_socket;
    CallGuard m_calling;
    bool m_isAsking = false; ///< a ping is out
    int m_tries = 0;
    int m_garbage = 0;
    QTimer m_debounce;
    QTimer m_quiet;
    QTimer m_retry;
    QTimer m_expiry;
};

} // namespace Stationmaster
