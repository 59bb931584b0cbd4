// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/calljson.h"

#include "orgsim/rules/oddparts.h"
#include "orgsim/rules/orgclock.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 AlertMs = 4'000;
constexpr int PacketsASecond = 50;
constexpr double GoodMos = 4.6;

bool isAnswered(const PastCall &call)
{
    return call.story != CallStory::RangOut;
}

QString customerOf(const PastCall &call)
{
    return u"tel:+120255501%1"_s.arg(call.number % 100, 2, 10, QChar(u'0'));
}

double mosOf(const PastCall &call)
{
    switch (call.story) {
    case CallStory::Loss:
        return 2.3;
    case CallStory::Jitter:
        return 3.1;
    case CallStory::HeardNothing:
    case CallStory::SentNothing:
        return 1.0;
    default:
        return GoodMos - call.number % 4 * 0.1;
    }
}

QJsonObject dated(const QString &start, qint64 startAt, const QString &end, qint64 endAt)
{
    QJsonObject part{{start, OrgClock::text(startAt)}};
    if (endAt > 0)
        part[end] = OrgClock::text(endAt);
    return part;
}

/// How the last segment of the person's part ended.
void addEnding(QJsonObject &segment, const PastCall &call)
{
    switch (call.story) {
    case CallStory::IceFailed:
        segment[u"disconnectType"_s] = u"transportFailure"_s;
        segment[u"errorCode"_s] =
            u"error.ininedgecontrol.connection.webrtc.endpoint.disconnect.iceIdleDetection"_s;
        break;
    case CallStory::BrowserClosed:
        segment[u"disconnectType"_s] = u"endpoint"_s;
        segment[u"errorCode"_s] = u"error.ininedgecontrol.connection.webrtc.endpoint.disconnect"_s;
        break;
    case CallStory::RangOut:
        segment[u"disconnectType"_s] = u"timeout"_s;
        break;
    case CallStory::Stuck:
        segment[u"disconnectType"_s] = u"system"_s;
        break;
    default:
        segment[u"disconnectType"_s] = call.number % 2 == 0 ? u"client"_s : u"peer"_s;
        break;
    }
}

QJsonObject agentSession(const PastCall &call)
{
    const qint64 answered = std::min(call.start + AlertMs, call.end > 0 ? call.end : call.start + AlertMs);
    QJsonArray segments;
    QJsonObject alert =
        dated(u"segmentStart"_s, call.start, u"segmentEnd"_s, isAnswered(call) ? answered : call.end);
    alert[u"segmentType"_s] = u"alert"_s;
    if (!isAnswered(call))
        addEnding(alert, call);
    segments.append(alert);
    if (isAnswered(call)) {
        QJsonObject interact = dated(u"segmentStart"_s, answered, u"segmentEnd"_s, call.end);
        interact[u"segmentType"_s] = u"interact"_s;
        if (call.end > 0)
            addEnding(interact, call);
        segments.prepend(interact); // nobody says that they come in their order
    }
    QJsonObject session{{u"sessionId"_s, call.legId()}, {u"mediaType"_s, u"voice"_s},
                        {u"direction"_s, u"inbound"_s}, {u"provider"_s, u"Edge"_s},
                        {u"ani"_s, customerOf(call)},   {u"dnis"_s, u"tel:+12025550100"_s},
                        {u"segments"_s, segments}};
    if (!isAnswered(call))
        session[u"metrics"_s] = QJsonArray{QJsonObject{{u"name"_s, u"tNotResponding"_s},
                                                       {u"value"_s, call.end - call.start},
                                                       {u"emitDate"_s, OrgClock::text(call.end)}}};
    else if (call.end > 0 && call.story != CallStory::NoReports)
        session[u"mediaEndpointStats"_s] = QJsonArray{QJsonObject{
            {u"codecs"_s, QJsonArray{u"audio/opus"_s}}, {u"minMos"_s, mosOf(call)}, {u"maxLatencyMs"_s, 80}}};
    return session;
}

QJsonObject candidate(const QString &type, const QString &address)
{
    return {{u"type"_s, type}, {u"address"_s, address}};
}

QJsonObject pairOf(bool isRelayed, bool isFarRelayed)
{
    return {{u"client"_s, isRelayed ? candidate(u"relay"_s, u"192.0.2.7:4021"_s)
                                    : candidate(u"srflx"_s, u"203.0.113.20:51820"_s)},
            {u"server"_s, candidate(isFarRelayed ? u"relay"_s : u"host"_s, u"198.51.100.9:16384"_s)}};
}

QJsonArray pairsOf(const PastCall &call)
{
    if (call.story == CallStory::OneSidedRelay)
        return {pairOf(true, false), pairOf(false, false)};
    return {pairOf(call.isRelayed(), call.story == CallStory::FarRelay)};
}

QJsonObject owned(QJsonObject report, const PastCall &call, const QString &stationName)
{
    report[u"user"_s] = QJsonObject{{u"id"_s, call.userId}};
    if (!call.station.isEmpty())
        report[u"station"_s] = QJsonObject{{u"id"_s, call.station}, {u"name"_s, stationName}};
    return report;
}

/// What a client tells at @p at: cumulative, without candidates and without what it sent.
QJsonObject clientReport(const PastCall &call, qint64 at)
{
    const qint64 packets = (at - call.start) / 1000 * PacketsASecond;
    const bool isLossy = call.story == CallStory::Loss;
    return {{u"sourceType"_s, u"Client"_s},
            {u"rtp"_s, QJsonObject{{u"packetsReceived"_s, call.story == CallStory::HeardNothing ? 0
                                                          : isLossy ? packets * 4 / 5
                                                                    : packets},
                                   {u"estimatedAverageMos"_s, mosOf(call)},
                                   {u"averageJitter"_s, call.story == CallStory::Jitter ? 0.085 : 0.004}}},
            {u"reconnectAttempts"_s, call.story == CallStory::IceFailed ? 2 : 0},
            {u"clientInfo"_s, QJsonObject{{u"originAppName"_s, u"genesys-cloud-webrtc-sdk"_s},
                                          {u"originAppVersion"_s, u"14.0.0"_s}}},
            {u"dateCreated"_s, OrgClock::text(at)},
            {u"dateProcessed"_s, OrgClock::text(at + 900)}};
}

QJsonObject serverReport(const PastCall &call)
{
    const qint64 packets = (call.end - call.start) / 1000 * PacketsASecond;
    return {{u"sourceType"_s, u"Server"_s},
            {u"ice"_s,
             QJsonObject{{u"selectedPairs"_s, pairsOf(call)}, {u"candidatePairSelectedMilliseconds"_s, 240}}},
            {u"rtp"_s, QJsonObject{{u"packetsReceived"_s, call.story == CallStory::SentNothing ? 0 : packets},
                                   {u"packetsSent"_s, packets},
                                   {u"estimatedAverageMos"_s, mosOf(call)},
                                   {u"averageJitter"_s, 4}}}, // [?] of what unit
            {u"reconnectAttempts"_s, call.story == CallStory::IceFailed ? 2 : 0},
            {u"dateCreated"_s, OrgClock::text(call.end)},
            {u"dateProcessed"_s, OrgClock::text(call.end + 1500)}};
}

/// Takes out what tells whose a report is, step by step, and dates and names that may be others.
QJsonObject leanReport(QJsonObject report, int kind)
{
    if (kind >= 1)
        report.remove(u"user"_s);
    if (kind >= 2)
        report.remove(u"station"_s);
    if (kind == 3) {
        for (const QString &part : {u"dateCreated"_s, u"dateProcessed"_s, u"clientInfo"_s})
            report.remove(part);
        report[u"reconnectAttemptCount"_s] = report.take(u"reconnectAttempts"_s);
    }
    return report;
}

QJsonObject legOf(const PastCall &call, const QString &id, const QJsonArray &reports)
{
    return {{u"communicationId"_s, id},
            {u"dateStart"_s, OrgClock::text(call.start + AlertMs)},
            {u"creationMilliseconds"_s, 310},
            {u"preferredRegion"_s, call.preferred},
            {u"effectiveRegion"_s, call.effective},
            {u"mediaStatistics"_s, reports}};
}

} // namespace

QJsonObject analyticsOf(const PastCall &call)
{
    QJsonObject customer = dated(u"segmentStart"_s, call.start, u"segmentEnd"_s, call.end);
    customer[u"segmentType"_s] = u"interact"_s;
    QJsonObject conversation = dated(u"conversationStart"_s, call.start, u"conversationEnd"_s, call.end);
    conversation[u"conversationId"_s] = call.id;
    conversation[u"originatingDirection"_s] = u"inbound"_s;
    conversation[u"divisionIds"_s] = QJsonArray{};
    if (call.end > 0 && isAnswered(call) && call.story != CallStory::NoReports)
        conversation[u"mediaStatsMinConversationMos"_s] = mosOf(call);
    conversation[u"participants"_s] = QJsonArray{
        QJsonObject{{u"participantId"_s, call.otherLegId()},
                    {u"purpose"_s, u"customer"_s},
                    {u"participantName"_s, u""_s},
                    {u"sessions"_s, QJsonArray{QJsonObject{{u"sessionId"_s, call.otherLegId()},
                                                           {u"mediaType"_s, u"voice"_s},
                                                           {u"direction"_s, u"inbound"_s},
                                                           {u"ani"_s, customerOf(call)},
                                                           {u"segments"_s, QJsonArray{customer}}}}}},
        QJsonObject{{u"participantId"_s, call.legId()},
                    {u"userId"_s, call.userId},
                    {u"purpose"_s, u"agent"_s},
                    {u"participantName"_s, u""_s},
                    {u"sessions"_s, QJsonArray{agentSession(call)}}}};
    return conversation;
}

QJsonObject conversationOf(const PastCall &call)
{
    const auto leg = [&call](const QString &id) {
        QJsonObject made = dated(u"connectedTime"_s, call.start + AlertMs, u"disconnectedTime"_s, call.end);
        made[u"id"_s] = id;
        made[u"state"_s] = call.end > 0 ? u"disconnected"_s : u"connected"_s;
        return QJsonArray{made};
    };
    QJsonObject conversation = dated(u"startTime"_s, call.start, u"endTime"_s, call.end);
    conversation[u"id"_s] = call.id;
    conversation[u"participants"_s] = QJsonArray{QJsonObject{{u"id"_s, call.otherLegId()},
                                                             {u"purpose"_s, u"customer"_s},
                                                             {u"calls"_s, leg(call.otherLegId())}},
                                                 QJsonObject{{u"id"_s, call.legId()},
                                                             {u"userId"_s, call.userId},
                                                             {u"purpose"_s, u"agent"_s},
                                                             {u"calls"_s, leg(call.legId())}}};
    conversation[u"selfUri"_s] = QString(u"/api/v2/conversations/"_s + call.id);
    return conversation;
}

QJsonArray mediaStatisticsOf(const PastCall &call, const QString &stationName, const OrgRules &rules)
{
    if (call.end == 0 || !isAnswered(call) || call.story == CallStory::NoReports)
        return {};
    const qint64 middle = (call.start + call.end) / 2;
    QJsonArray own;
    for (QJsonObject report :
         {clientReport(call, call.end), clientReport(call, middle), serverReport(call)}) {
        if (call.story == CallStory::ClientOnly && report[u"sourceType"_s] == u"Server"_s)
            continue;
        report = owned(report, call, stationName);
        if (rules.lean)
            report = leanReport(report, call.number % 4);
        if (rules.odd)
            addOddParts(report);
        own.append(report);
    }
    QJsonObject ofCustomer = serverReport(call);
    ofCustomer[u"trunk"_s] =
        QJsonObject{{u"id"_s, u"7a0c5150-0000-4000-8000-000000000001"_s}, {u"type"_s, u"external.pcv"_s}};
    ofCustomer.remove(u"ice"_s);
    QJsonArray legs{legOf(call, call.otherLegId(), {ofCustomer}), legOf(call, call.legId(), own)};
    if (rules.odd) {
        QJsonObject leg = legs[1].toObject();
        addOddParts(leg);
        legs[1] = leg;
    }
    return legs;
}

} // namespace Stationmaster::OrgSim
