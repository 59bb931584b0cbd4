// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Stationmaster {

class JsonView;
class StringPool;

/// A stretch of a session in which one thing went on.
struct CallSegment
{
    QString type{}; ///< "alert", "interact", "hold", "wrapup", …
    QDateTime started{};
    QDateTime ended{};        ///< null: goes on
    QString disconnectType{}; ///< "client", "endpoint", "peer", "transportFailure", "error", "system", …
    QString errorCode{};      ///< an open list; shown as it is
    QStringList sipCodes{};
    bool operator==(const CallSegment &) const = default;
};

/// The part of one participant in a call.
struct CallSession
{
    QString id{};      ///< [guess] also the communicationId of MediaLeg
    QString userId{};  ///< of staff
    QString purpose{}; ///< "agent" and "user" are staff; "customer" and "external" the other side
    QString mediaType{};
    QString direction{};
    QString edgeId{};
    QString caller{}; ///< number or address
    QString called{};
    QString errorText{};
    std::vector<CallSegment> segments{};  ///< by their start
    std::optional<double> minMos{};       ///< of its endpoint
    std::optional<double> maxLatencyMs{}; ///< the same
    QStringList codecs{};
    std::optional<qint64> notRespondingMs{}; ///< for which it rang without an answer
    bool operator==(const CallSession &) const = default;
};

/// A conversation as analytics tell it (HELPDESK.md 2). Any part can be missing.
struct CallRow
{
    QString id{};
    QDateTime started{}; ///< UTC
    QDateTime ended{};   ///< UTC; null: open
    QString direction{};
    std::optional<double> minMos{}; ///< of all parties
    std::vector<CallSession> sessions{};
    bool operator==(const CallRow &) const = default;

    bool isOpen() const { return !ended.isValid(); }
    /// The voice sessions of a person; a session that does not say its medium counts.
    std::vector<const CallSession *> voiceOf(const QString &userId) const;
    /// [guess] Rang at the person and was not taken: an alert without anything that followed it.
    bool rangOutAt(const QString &userId) const;
    /// The last segment of the person that says how it ended; null: none does.
    const CallSegment *endOf(const QString &userId) const;
};

/// False, and no row: the entity has no id.
bool readCallRow(const JsonView &entity, StringPool &pool, CallRow &row);

/// A leg of a conversation that goes on, or went on until a short time ago.
struct LiveLeg
{
    QString communicationId{};
    QString userId{};
    QString purpose{};
    QString state{}; ///< "dialing", "alerting", "connected", "disconnected", "terminated", …
    QString disconnectType{};
    QDateTime connected{};
    QDateTime disconnected{};
    bool operator==(const LiveLeg &) const = default;

    /// Somebody may be speaking on it: ending the conversation cuts them off. A state that is new counts.
    bool isAlive() const;
};

struct LiveConversation
{
    QString id{};
    QDateTime started{};
    QDateTime ended{};
    std::vector<LiveLeg> legs{}; ///< calls alone
    bool operator==(const LiveConversation &) const = default;

    bool isAlive() const; ///< any leg is
    /// For CallIdentity: the ids of a person's legs.
    QStringList communicationsOf(const QString &userId) const;
};

/// What analytics say that somebody is in now.
struct LiveSession
{
    QString conversationId{};
    QString sessionId{};
    QString mediaType{};
    QString segmentType{};
    bool operator==(const LiveSession &) const = default;

    /// Somebody speaks in such a medium; one that is new, or not said, counts.
    bool isCall() const;
};

} // namespace Stationmaster
