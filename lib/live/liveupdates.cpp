// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "live/liveupdates.h"

#include "live/liveframe.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr quint64 LargestMessage = 4'000'000; // bytes; far more than any event
constexpr std::chrono::seconds BeforeExpiry{60};
constexpr std::chrono::hours LongestTimer{24};

/// Whether the org would say the same the next minute: it has no channels, or none for us.
bool isLastingRefusal(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden ||
           error.kind == Error::Kind::Rejected || error.httpStatus == 501;
}

} // namespace

LiveUpdates::LiveUpdates(Api api, LiveWaits waits, QObject *parent)
    : QObject(parent), m_api(api), m_waits(waits)
{
    for (QTimer *timer : {&m_debounce, &m_quiet, &m_retry, &m_expiry})
        timer->setSingleShot(true);
    m_debounce.setInterval(waits.debounce);
    connect(&m_debounce, &QTimer::timeout, this, &LiveUpdates::adjust);
    connect(&m_quiet, &QTimer::timeout, this, &LiveUpdates::ask);
    connect(&m_retry, &QTimer::timeout, this, &LiveUpdates::adjust);
    connect(&m_expiry, &QTimer::timeout, this, [this] {
        m_channel.reset();
        lose();
    });
}

LiveUpdates::~LiveUpdates()
{
    dropSocket();
}

void LiveUpdates::watch(QStringList userIds)
{
    userIds.removeDuplicates();
    userIds.removeAll(QString());
    if (userIds == m_users)
        return;
    m_users = std::move(userIds);
    if (!m_debounce.isActive())
        m_debounce.start();
}

QStringList LiveUpdates::unwatched() const
{
    if (m_state != State::Live)
        return m_users;
    const QSet<QString> covered(m_subscribed.begin(), m_subscribed.end());
    QStringList rest;
    std::ranges::copy_if(m_users, std::back_inserter(rest), [&](const QString &user) {
        return !covered.contains(user) || m_refused.contains(user);
    });
    return rest;
}

/// Brings what there is nearer to what is wanted, by one step; the end of each step calls it again.
void LiveUpdates::adjust()
{
    if (m_api.client().isReadOnly() || m_retry.isActive())
        return;
    if (!m_channel && m_users.isEmpty())
        return;
    if (!m_channel)
        makeChannel();
    else if (!m_socket)
        openSocket();
    else if (m_socket->state() == QAbstractSocket::ConnectedState)
        subscribe();
}

void LiveUpdates::makeChannel()
{
    setState(State::Connecting);
    const auto call = m_api.notifications().create();
    m_calling = CallGuard(call);
    call.onFinished(this, [this](const Result<NotificationChannel> &made) {
        if (!made) {
            retryLater(made.error());
            return;
        }
        m_channel = *made;
        m_expiry.stop();
        const auto left = std::chrono::milliseconds(m_api.client().serverNow().msecsTo(made->expires));
        // Where the org does not tell its time and the clocks differ, a new channel may seem to be old: that
        // must not make one after the other.
        if (made->expires.isValid() && left < LongestTimer)
            m_expiry.start(
                std::max<std::chrono::milliseconds>({left - BeforeExpiry, left / 2, m_waits.longestRetry}));
        adjust();
    });
}

void LiveUpdates::openSocket()
{
    setState(State::Connecting);
    m_subscribed.clear();
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingMessageSize(LargestMessage);
    connect(m_socket.get(), &QWebSocket::connected, this, [this] {
        heardSomething();
        adjust();
    });
    const auto lost = [this, socket = m_socket.get()] {
        if (m_socket.get() == socket)
            lose();
    };
    connect(m_socket.get(), &QWebSocket::disconnected, this, lost, Qt::QueuedConnection);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString &message) { hear(message.toUtf8()); });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &LiveUpdates::hear);
    m_quiet.start(m_waits.answer); // for the handshake
    m_isAsking = true;
    m_socket->open(m_channel->connectUri);
}

void LiveUpdates::subscribe()
{
    const QStringList wanted = m_users.first(std::min(m_users.size(), MostTopics));
    if (wanted == m_subscribed && m_state == State::Live)
        return;
    QStringList topics;
    for (const QString &user : wanted)
        topics.append(stationTopicOf(user));
    const auto call = m_api.notifications().subscribe(m_channel->id, topics);
    m_calling = CallGuard(call);
    call.onFinished(this, [this, wanted](const Result<std::vector<RefusedTopic>> &refused) {
        if (!refused) {
            m_channel.reset(); // it may be gone: then the next one is made soon
            dropSocket();
            retryLater(refused.error().kind == Error::Kind::NotFound ? std::nullopt
                                                                     : std::optional(refused.error()));
            return;
        }
        m_subscribed = wanted;
        subscribed(*refused);
    });
}

void LiveUpdates::subscribed(const std::vector<RefusedTopic> &refused)
{
    m_refused.clear();
    m_missingPermissions.clear();
    for (const QString &user : std::as_const(m_subscribed)) {
        const auto found = std::ranges::find(refused, stationTopicOf(user), &RefusedTopic::id);
        if (found == refused.end())
            continue;
        m_refused.append(user);
        m_missingPermissions += found->missingPermissions;
    }
    m_missingPermissions.removeDuplicates();
    m_tries = 0;
    const bool wasLive = m_state == State::Live;
    setState(State::Live);
    if (!wasLive)
        Q_EMIT missedEvents();
    adjust(); // others may be wanted by now
}

void LiveUpdates::heardSomething()
{
    m_isAsking = false;
    m_quiet.start(m_waits.quiet);
}

void LiveUpdates::hear(const QByteArray &message)
{
    heardSomething();
    const LiveFrame frame = readLiveFrame(message);
    switch (frame.kind) {
    case LiveFrame::Kind::Garbage:
        ++m_garbage;
        break;
    case LiveFrame::Kind::Alive:
        break;
    case LiveFrame::Kind::Closing:
        lose();
        break;
    case LiveFrame::Kind::Station:
        Q_EMIT stationChanged(frame.userId, frame.stationId);
        break;
    }
}

/// Nothing was heard for long: either nothing happens, or nobody is there.
void LiveUpdates::ask()
{
    if (m_isAsking || !m_socket) {
        lose();
        return;
    }
    m_isAsking = true;
    m_socket->sendTextMessage(u"{\"message\":\"ping\"}"_s);
    m_quiet.start(m_waits.answer);
}

/// The websocket is of no use any more. Once the same channel is tried again; if that does not help, a new
/// one is made.
void LiveUpdates::lose()
{
    if (!m_socket && m_channel)
        return;
    dropSocket();
    if (m_tries > 0)
        m_channel.reset();
    retryLater();
}

void LiveUpdates::retryLater(const std::optional<Error> &refusal)
{
    setState(State::Connecting);
    const bool isLasting = refusal && isLastingRefusal(*refusal);
    const auto first = isLasting ? m_waits.firstAfterRefusal : m_waits.firstRetry;
    const auto step = first * (qint64{1} << std::min(m_tries++, 20));
    const double part = 0.5 + QRandomGenerator::global()->generateDouble() / 2;
    const auto longest = std::min<std::chrono::milliseconds>(step, isLasting ? m_waits.longestAfterRefusal
                                                                             : m_waits.longestRetry);
    m_retry.start(
        std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(longest.count()) * part)));
}

void LiveUpdates::dropSocket()
{
    m_quiet.stop();
    m_calling.reset();
    m_subscribed.clear();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket.release()->deleteLater(); // it may be the one that is calling
}

void LiveUpdates::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

} // namespace Stationmaster
