// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/conversations/conversations.h"

#include "resources/json/jsonview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

bool isCallWord(const QString &word, QLatin1StringView known)
{
    return word.compare(known, Qt::CaseInsensitive) == 0;
}

/// Numbers, or texts of digits.
QStringList sipCodesOf(const JsonView &segment)
{
    QStringList codes;
    segment["sipResponseCodes"].eachItem([&codes](const JsonView &code) {
        if (const auto number = code.bigInteger())
            codes.append(QString::number(*number));
    });
    return codes;
}

CallSegment readCallSegment(const JsonView &segment, StringPool &pool)
{
    return {.type = segment["segmentType"].text(pool),
            .started = segment["segmentStart"].time(),
            .ended = segment["segmentEnd"].time(),
            .disconnectType = segment["disconnectType"].text(pool),
            .errorCode = segment["errorCode"].text(),
            .sipCodes = sipCodesOf(segment)};
}

CallSession readCallSession(const JsonView &session, StringPool &pool)
{
    CallSession read{.id = session["sessionId"].text(),
                     .mediaType = session["mediaType"].text(pool),
                     .direction = session["direction"].text(pool),
                     .edgeId = session["edgeId"].text(pool),
                     .caller = session["ani"].text(),
                     .called = session["dnis"].text(),
                     .errorText = session["errorCodeDescription"].text()};
    session["segments"].eachItem([&](const JsonView &segment) {
        if (segment.isObject())
            read.segments.push_back(readCallSegment(segment, pool));
    });
    std::ranges::stable_sort(read.segments, {}, &CallSegment::started);
    session["mediaEndpointStats"].eachItem([&read](const JsonView &stats) {
        const auto mos = stats["minMos"].real();
        const auto latency = stats["maxLatencyMs"].real();
        read.codecs += stats["codecs"].texts();
        if (mos)
            read.minMos = std::min(*mos, read.minMos.value_or(*mos));
        if (latency)
            read.maxLatencyMs = std::max(*latency, read.maxLatencyMs.value_or(*latency));
    });
    read.codecs.removeDuplicates();
    session["metrics"].eachItem([&read](const JsonView &metric) {
        if (metric["name"].text() == "tNotResponding"_L1)
            read.notRespondingMs = metric["value"].bigInteger();
    });
    return read;
}

} // namespace

std::vector<const CallSession *> CallRow::voiceOf(const QString &userId) const
{
    std::vector<const CallSession *> found;
    for (const CallSession &session : sessions) {
        if (!userId.isEmpty() && session.userId == userId &&
            (session.mediaType.isEmpty() || isCallWord(session.mediaType, "voice"_L1)))
            found.push_back(&session);
    }
    return found;
}

bool CallRow::rangOutAt(const QString &userId) const
{
    bool hasRung = false;
    for (const CallSession *session : voiceOf(userId)) {
        for (const CallSegment &segment : session->segments) {
            if (!isCallWord(segment.type, "alert"_L1))
                return false;
            hasRung = hasRung || segment.ended.isValid();
        }
        hasRung = hasRung || session->notRespondingMs.has_value();
    }
    return hasRung;
}

const CallSegment *CallRow::endOf(const QString &userId) const
{
    const CallSegment *last = nullptr;
    for (const CallSession *session : voiceOf(userId)) {
        for (const CallSegment &segment : session->segments) {
            const bool saysSo = !segment.disconnectType.isEmpty() || !segment.errorCode.isEmpty();
            if (saysSo && (!last || segment.started >= last->started))
                last = &segment;
        }
    }
    return last;
}

bool readCallRow(const JsonView &entity, StringPool &pool, CallRow &row)
{
    row.id = entity["conversationId"].text();
    row.started = entity["conversationStart"].time();
    row.ended = entity["conversationEnd"].time();
    row.direction = entity["originatingDirection"].text(pool);
    row.minMos = entity["mediaStatsMinConversationMos"].real();
    entity["participants"].eachItem([&](const JsonView &participant) {
        participant["sessions"].eachItem([&](const JsonView &session) {
            if (!session.isObject())
                return;
            CallSession read = readCallSession(session, pool);
            read.userId = participant["userId"].text(pool);
            read.purpose = participant["purpose"].text(pool);
            row.sessions.push_back(std::move(read));
        });
    });
    return !row.id.isEmpty();
}

bool LiveLeg::isAlive() const
{
    return !isCallWord(state, "disconnected"_L1) && !isCallWord(state, "terminated"_L1) &&
           !disconnected.isValid();
}

bool LiveConversation::isAlive() const
{
    return std::ranges::any_of(legs, &LiveLeg::isAlive);
}

bool LiveSession::isCall() const
{
    const QStringList written{u"chat"_s, u"email"_s, u"message"_s, u"cobrowse"_s, u"screenshare"_s};
    return !written.contains(mediaType.toLower());
}

QStringList LiveConversation::communicationsOf(const QString &userId) const
{
    QStringList ids;
    for (const LiveLeg &leg : legs) {
        if (!userId.isEmpty() && leg.userId == userId && !leg.communicationId.isEmpty())
            ids.append(leg.communicationId);
    }
    return ids;
}

} // namespace Stationmaster
