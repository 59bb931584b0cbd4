// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/gateway.h"

#include "orgsim/rules/personalroute.h"
#include "orgsim/rules/router.h"

#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

/// [guess] Every answer has a date, as RFC 9110 wants of servers that have a clock.
void addDate(HttpResponse &response, const OrgClock &clock)
{
    const auto now = QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC);
    response.headers.append(
        {"Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()});
}

void addCorrelation(HttpResponse &response)
{
    const QByteArray name("ININ-Correlation-Id");
    const auto hasIt = [&name](const auto &header) { return header.first == name; };
    if (std::none_of(response.headers.begin(), response.headers.end(), hasIt))
        response.headers.append({name, QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
}

} // namespace

Gateway::Gateway(const OrgOptions &options)
    : m_options(options), m_store(options), m_login(options), m_channels(options, m_store)
{
    takeChangedUsers(); // the invented ones are no news
    m_clock.start();
}

QString Gateway::setFaults(const QJsonArray &rules)
{
    const QString problem = m_faults.set(rules);
    m_store.history.setRemembers(m_faults.needHistory());
    return problem;
}

QStringList Gateway::takeChangedUsers()
{
    QStringList users = m_store.associations.takeChangedUsers() + m_store.defaults.takeChangedUsers();
    users.removeDuplicates();
    return users;
}

/// Tells the channels what the last request has changed.
void Gateway::publishChanges()
{
    const QStringList users = takeChangedUsers();
    for (const QString &user : users)
        m_channels.stationChanged(user);
    const QStringList phones = m_store.phones.takeChanged();
    for (const QString &phone : phones)
        m_channels.phoneChanged(phone);
}

void Gateway::revoke(const QByteArray &token)
{
    m_login.revoke(token);
    m_channels.dropToken(token); // API.md 8: the server closes when the token is no more
}

Answer Gateway::handle(const HttpRequest &request)
{
    carryOutLate();
    const bool reads = request.verb == "GET" || request.verb == "HEAD";
    if (m_store.settle() || (!reads && !LoginHost::serves(request.path)))
        m_pages.clear(); // a write may be anything; before it, and nothing is kept while it lasts
    if (request.path.startsWith(u"/_org/"_s)) {
        Answer answer{.response = control(request)};
        publishChanges();
        addDate(answer.response, m_store.clock);
        return answer;
    }
    const auto fault = m_faults.take(request);
    if (fault && fault->isLate())
        m_late.push_back({.due = m_clock.elapsed() + fault->ms, .request = request});
    const HttpResponse response = carryOut(request, fault);
    publishChanges();
    Answer answer = fault ? fault->applied(response) : Answer{.response = response};
    if (answer.delayMs == 0 && !LoginHost::serves(request.path))
        answer.delayMs = m_options.latencyMs;
    addCorrelation(answer.response);
    addDate(answer.response, m_store.clock);
    m_log.add(request, answer.response, !fault || fault->isCarriedOut, fault ? fault->kind : QString());
    return answer;
}

/// Requests whose time has come, as if they had arrived now; in the log a second time, as carried out.
void Gateway::carryOutLate()
{
    const qint64 now = m_clock.elapsed();
    const auto firstDue = std::stable_partition(m_late.begin(), m_late.end(),
                                                [now](const LateRequest &one) { return one.due > now; });
    const std::vector<LateRequest> due(firstDue, m_late.end());
    m_late.erase(firstDue, m_late.end());
    for (const LateRequest &one : due) {
        m_pages.clear();
        const HttpResponse response = carryOut(one.request, std::nullopt);
        m_log.add(one.request, response, true, u"late"_s);
        publishChanges();
    }
}

/// What the org does and would answer, if the fault lets it.
HttpResponse Gateway::carryOut(const HttpRequest &request, const std::optional<Fault> &fault)
{
    const bool reads = request.verb == "GET" || request.verb == "HEAD";
    if (fault && fault->expiresToken())
        revoke(bearerToken(request));
    if (fault && !fault->isCarriedOut)
        return {};
    if (LoginHost::serves(request.path)) {
        m_pages.clear(); // people show when they were last given a token
        return m_login.answer(request, m_store);
    }
    if (!reads)
        m_store.history.beginWrite();
    if (!fault || !fault->isStale() || !reads)
        return api(request);
    HttpResponse response;
    m_pages.clear();
    m_store.history.lookBack(fault->ms, [&] { response = api(request); });
    m_pages.clear();
    takeChangedUsers(); // there and back again is no news
    m_store.phones.takeChanged();
    return response;
}

HttpResponse Gateway::api(const HttpRequest &request)
{
    QByteArray token;
    if (auto problem = m_login.problemWithToken(request, token))
        return *problem;
    const qint64 now = m_clock.elapsed();
    const auto [isAdmitted, window] = m_login.admit(token, request.path, now);
    HttpResponse limits;
    window.addHeaders(limits, now);
    HttpResponse response;
    if (!isAdmitted) {
        response = failure(429, u"too.many.requests"_s,
                           u"Rate limit exceeded the maximum. Retry the request later."_s);
        response.headers.append({"Retry-After", QByteArray::number(window.secondsLeft(now))});
    } else if (request.path == u"/api/v2/tokens/me"_s) {
        response = tokenInfo(request, token);
    } else if (request.path.startsWith(u"/api/v2/notifications/"_s)) {
        response = m_channels.answer(request, token);
    } else if (const QString person = m_login.personOf(token); !person.isEmpty()) {
        response = routedFor(person, m_store, m_options, request);
    } else {
        response = routedOrKept(request);
    }
    if (request.verb == "DELETE" && response.status == 204 && request.path.startsWith(u"/api/v2/tokens/"_s)) {
        const QList<QByteArray> ended = m_login.endSignInsOf(request.path.section(u'/', -1));
        for (const QByteArray &one : ended)
            revoke(one);
    }
    response.headers += limits.headers;
    return response;
}

HttpResponse Gateway::routedOrKept(const HttpRequest &request)
{
    if (!PageCache::suits(request))
        return routed(m_store, m_options, request);
    if (const auto kept = m_pages.find(request))
        return *kept;
    HttpResponse response = routed(m_store, m_options, request);
    m_pages.keep(request, response);
    return response;
}

/// API.md 2.3: who the token belongs to; DELETE signs out.
HttpResponse Gateway::tokenInfo(const HttpRequest &request, const QByteArray &token)
{
    if (request.verb == "HEAD")
        return nothing();
    if (request.verb == "DELETE") {
        revoke(token);
        return nothing();
    }
    if (request.verb != "GET")
        return wrongVerb();
    const QJsonObject organization{{u"id"_s, m_store.organization[u"id"_s]},
                                   {u"name"_s, m_store.organization[u"name"_s]}};
    return json({{u"organization"_s, organization},
                 {u"homeOrganization"_s, organization},
                 {u"authorizedScope"_s, QJsonArray{}},
                 {u"OAuthClient"_s, QJsonObject{{u"id"_s, m_options.clientId},
                                                {u"name"_s, u"Stationmaster"_s},
                                                {u"authorizedGrantType"_s, m_login.grantTypeOf(token)},
                                                {u"organization"_s, organization}}}});
}

} // namespace Stationmaster::OrgSim
