// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/routes.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestLogPage = 200;
constexpr qsizetype MostQueried = 500; // [guess] "a limited number"

QString logUri(const QString &part)
{
    return u"/api/v2/diagnostics/logcapture/browser/"_s + part;
}

QJsonObject shownCapture(const QString &userId, const LogCaptures::Capture &capture)
{
    return {{u"id"_s, userId},
            {u"dateStarted"_s, OrgClock::text(capture.started)},
            {u"dateExpired"_s, OrgClock::text(capture.expires)},
            {u"selfUri"_s, logUri(u"users/"_s + userId)}};
}

HttpResponse startCapture(const RouteCall &call, const QString &userId)
{
    const auto until = QDateTime::fromString(call.body[u"dateExpired"_s].toString(), Qt::ISODateWithMs);
    const qint64 now = call.store.clock.now();
    const qint64 ahead = until.toMSecsSinceEpoch() - now;
    if (!until.isValid() || ahead <= 0 || ahead > LogCaptures::LongestMs)
        return invalid(u"dateExpired"_s, u"The end must be at most 24 hours ahead."_s);
    QJsonObject shown =
        shownCapture(userId, call.store.logCaptures.start(userId, now, until.toMSecsSinceEpoch()));
    shown[u"captureMethod"_s] = u"OnDemand"_s;
    return json(shown);
}

HttpResponse captureOfUser(const RouteCall &call, const QString &userId)
{
    if (!call.store.users.contains(userId))
        return notFound(u"user"_s, userId);
    if (call.verb == "POST")
        return startCapture(call, userId);
    if (call.verb == "DELETE") {
        call.store.logCaptures.stop(userId, call.store.clock.now());
        return nothing();
    }
    if (call.verb != "GET")
        return wrongVerb();
    const auto capture = call.store.logCaptures.of(userId);
    if (!capture || !capture->isRunning(call.store.clock.now())) // [?] 404 or empty
        return notFound(u"logcapture"_s, userId);
    return json(shownCapture(userId, *capture));
}

HttpResponse allCaptures(const RouteCall &call)
{
    if (call.verb != "GET")
        return wrongVerb();
    const bool withEnded = call.query.first(u"includeExpired"_s) == u"true"_s;
    QStringList users = call.store.logCaptures.users();
    users.sort();
    QJsonArray shown;
    for (const QString &user : users) {
        const auto capture = call.store.logCaptures.of(user);
        if (!withEnded && !capture->isRunning(call.store.clock.now()))
            continue;
        QJsonObject one = shownCapture(user, *capture);
        one[u"captureMethod"_s] = u"OnDemand"_s;
        shown.append(one);
    }
    return json({{u"total"_s, shown.size()}, {u"entities"_s, shown}, {u"selfUri"_s, logUri(u"users"_s)}});
}

/// What a query selects, oldest first; the answer that refuses it in @p problem. Nobody's client runs while
/// they are on no station, and writes nothing.
QJsonArray selectedEntries(const RouteCall &call, Refusal &problem)
{
    const QString userId = call.body[u"userId"_s].toString();
    const auto interval = intervalIn(call.body[u"interval"_s].toString());
    const QJsonValue order = call.body[u"sortOrder"_s];
    if (userId.isEmpty())
        problem = invalid(u"userId"_s, u"A user is required."_s);
    else if (!interval)
        problem = invalid(u"interval"_s, u"The interval must be two dates with a slash between them."_s);
    else if (!order.isUndefined() && order != u"ASC"_s && order != u"DESC"_s)
        problem = invalid(u"sortOrder"_s, u"The order must be ASC or DESC."_s);
    if (problem || call.store.associations.stationOf(userId).isEmpty())
        return {};
    return call.store.logCaptures.entries(userId, interval->first, interval->second, call.store.clock.now());
}

HttpResponse queriedEntries(const RouteCall &call)
{
    if (call.verb != "POST")
        return wrongVerb();
    if (auto problem = call.query.problem(LargestLogPage, {}))
        return *problem;
    const auto first = placeIn(call.query.first(u"after"_s));
    if (!first)
        return invalidQuery(u"after"_s, u"The cursor is not valid."_s);
    Refusal problem;
    const QJsonArray all = selectedEntries(call, problem);
    if (problem)
        return *problem;
    const bool isReversed = call.body[u"sortOrder"_s] == u"DESC"_s;
    const qsizetype count = std::min(all.size(), MostQueried);
    const qsizetype end = std::min<qsizetype>(*first + call.query.pageSize(), count);
    QJsonArray entities;
    for (qsizetype i = *first; i < end; ++i)
        entities.append(all[isReversed ? all.size() - 1 - i : i]);
    const QString link = u"%1?pageSize=%2"_s.arg(logUri(u"entries/query"_s)).arg(call.query.pageSize());
    QJsonObject body{{u"entities"_s, entities}, {u"selfUri"_s, link}};
    if (end < count)
        body[u"nextUri"_s] = QString(link + u"&after="_s + cursorAt(end));
    return json(body);
}

QJsonObject shownJob(const RouteCall &call, const LogCaptures::Job &job)
{
    QJsonObject shown{{u"id"_s, job.id},
                      {u"state"_s, job.looks > 1 ? u"Succeeded"_s : u"Running"_s},
                      {u"user"_s, QJsonObject{{u"id"_s, job.userId}}},
                      {u"dateStart"_s, OrgClock::text(job.made)},
                      {u"selfUri"_s, logUri(u"entries/download/jobs/"_s + job.id)}};
    if (job.looks > 1) {
        const QString host = QString::fromLatin1(call.request.headers.value("host", "localhost"));
        const QString scheme = call.options.tlsCertificate.isEmpty() ? u"http"_s : u"https"_s;
        shown[u"fileUrl"_s] = QString(scheme + u"://"_s + host + u"/_org/files/"_s + job.id +
                                      u"?signature="_s + job.id.left(8));
    }
    return shown;
}

HttpResponse downloadJobs(const RouteCall &call, const QString &id)
{
    if (call.verb != (id.isEmpty() ? "POST" : "GET"))
        return wrongVerb();
    if (!id.isEmpty()) {
        const LogCaptures::Job *job = call.store.logCaptures.look(id);
        return job ? json(shownJob(call, *job)) : notFound(u"job"_s, id);
    }
    Refusal problem;
    const QJsonArray all = selectedEntries(call, problem);
    if (problem)
        return *problem;
    const QString userId = call.body[u"userId"_s].toString();
    return json(shownJob(
        call, call.store.logCaptures.addJob(call.store.newId(), userId, call.store.clock.now(), all)));
}

} // namespace

/// What stands behind diagnostics/logcapture/browser.
HttpResponse logCaptureRoute(RouteCall &call)
{
    const QStringList &parts = call.parts;
    if (parts.value(0) == u"users"_s && parts.size() <= 2)
        return parts.size() == 2 ? captureOfUser(call, parts[1]) : allCaptures(call);
    if (parts.join(u'/') == u"entries/query"_s)
        return queriedEntries(call);
    if (parts.mid(0, 3) == QStringList{u"entries"_s, u"download"_s, u"jobs"_s} && parts.size() <= 4)
        return downloadJobs(call, parts.value(3));
    return notFound(u"resource"_s, call.request.path);
}

} // namespace Stationmaster::OrgSim
