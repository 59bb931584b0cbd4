// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/users/usersapi.h"

#include "resources/endpoint/chained.h"
#include "resources/endpoint/concatenated.h"
#include "resources/endpoint/endpoint.h"
#include "resources/foldedtext.h"
#include "resources/json/readpage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

const auto UsersPath = "/api/v2/users"_L1;

QString stationPathOf(const QString &userId)
{
    return Endpoint::pathTo(UsersPath, userId) + u"/station"_s;
}

Result<UserStations> readUserStations(const Reply &reply)
{
    JsonAnswer answer;
    return answer.parse(reply.body).map([](const JsonView &stations) {
        return UserStations{.defaultStationId = stations["defaultStation"]["id"].text(),
                            .associatedStationId = stations["associatedStation"]["id"].text()};
    });
}

/// Those users of an answer who were asked for, each once. Unlike in other lists the deleted ones count.
Result<std::vector<UserRow>> readUsers(const Reply &reply, const QStringList &asked)
{
    JsonAnswer answer;
    return answer.parse(reply.body).and_then([&asked](const JsonView &page) -> Result<std::vector<UserRow>> {
        const JsonView list = page["entities"];
        if (!list.isArray())
            return fail({.kind = Error::Kind::Malformed});
        StringPool pool;
        QSet<QString> awaited(asked.begin(), asked.end());
        std::vector<UserRow> users;
        list.eachItem([&](const JsonView &entity) {
            UserRow row;
            if (readUserRow(entity, pool, row) && awaited.remove(row.id))
                users.push_back(std::move(row));
        });
        return users;
    });
}

/// Asks where the user is signed in, and since when (API.md 6, HELPDESK.md 8).
void expandSignIn(Request &request)
{
    Endpoint::addParameter(request, u"expand"_s, u"station"_s);
    Endpoint::addParameter(request, u"expand"_s, u"lasttokenissued"_s);
}

constexpr qsizetype MaxIdsACall = 50; // [guess] of API.md 6: keeps the URL under 2,500 characters

Result<SignedInUser> readSignedInUser(const Reply &reply)
{
    JsonAnswer answer;
    return answer.parse(reply.body).and_then([](const JsonView &me) -> Result<SignedInUser> {
        const JsonView permissions = me["authorization"]["permissions"];
        SignedInUser signedIn{.permissions = permissions.texts(), .permissionsKnown = permissions.isArray()};
        StringPool pool;
        if (!readUserRow(me, pool, signedIn.user))
            return fail({.kind = Error::Kind::Malformed});
        return signedIn;
    });
}

Call<void> putStation(const RequestSender &sender, const QString &userId, const QString &which,
                      const QString &stationId)
{
    const QString path = Endpoint::pathTo(stationPathOf(userId) + u'/' + which, stationId);
    return mapped<void, Reply>(sender.send({.verb = Verb::Put, .path = path}),
                               [](const Result<Reply> &reply) { return reply.map([](const Reply &) {}); });
}

Call<void> clearStation(const RequestSender &sender, const QString &userId, const QString &which)
{
    return Endpoint::remove(sender, stationPathOf(userId), which);
}

constexpr int MaxSearchPage = 100;

QJsonObject criterion(const QString &type, const QJsonArray &fields, const QString &value)
{
    return {{u"type"_s, type}, {u"fields"_s, fields}, {u"value"_s, value}};
}

/// POST /users/search (API.md 6) for active users; without @p text, any of them.
Request userSearchRequest(const QString &text, int limit)
{
    QJsonArray query{criterion(u"EXACT"_s, {u"state"_s}, u"active"_s)};
    if (const QString wanted = text.simplified(); !wanted.isEmpty())
        query.append(criterion(u"CONTAINS"_s, {u"name"_s, u"email"_s}, wanted));
    const QJsonObject body{{u"pageSize"_s, std::clamp(limit, 1, MaxSearchPage)},
                           {u"pageNumber"_s, 1},
                           {u"sortBy"_s, u"name"_s},
                           {u"sortOrder"_s, u"ASC"_s},
                           {u"query"_s, query}};
    return {.verb = Verb::Post,
            .path = u"/api/v2/users/search"_s,
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .readsOnly = true};
}

} // namespace

bool readUserRow(const JsonView &entity, StringPool &pool, UserRow &row)
{
    const JsonView station = entity["station"];
    row.id = entity["id"].text();
    row.name = entity["name"].text();
    row.email = entity["email"].text();
    row.state = entity["state"].text(pool);
    row.department = entity["department"].text(pool);
    row.title = entity["title"].text(pool);
    row.divisionName = entity["division"]["name"].text(pool);
    row.stationKnown = station.isObject();
    row.defaultStationId = station["defaultStation"]["id"].text();
    row.associatedStationId = station["associatedStation"]["id"].text();
    row.associatedSince = station["associatedStation"]["associatedDate"].time();
    row.lastToken = entity["lastTokenIssued"]["dateIssued"].time();
    return !row.id.isEmpty();
}

PagedCall<UserRow> UsersApi::all() const
{
    // Not state=any: that lists everybody who ever left, too.
    const auto withState = [sender = m_sender](const QString &state) -> StartWalk<UserRow> {
        PageWalk walk{.first = {.path = UsersPath, .priority = Priority::Background}, .pageSize = 500};
        expandSignIn(walk.first);
        Endpoint::addParameter(walk.first, u"state"_s, state);
        return [sender, walk] { return walkPages<UserRow>(sender, walk, pageDecoder<UserRow>(readUserRow)); };
    };
    return concatenated<UserRow>({withState(u"active"_s), withState(u"inactive"_s)});
}

Call<std::vector<UserRow>> UsersApi::search(const QString &text, int limit) const
{
    return m_sender.fetch<std::vector<UserRow>>(
        userSearchRequest(text, limit), [text, limit](const Reply &reply) -> Result<std::vector<UserRow>> {
            return PageDecoder<UserRow>(readUserRow, "results")(reply).map(
                [&](const Page<UserRow> &page) { return foundUsers(page.rows, text, limit); });
        });
}

std::vector<UserRow> foundUsers(const std::vector<UserRow> &rows, const QString &text, int limit)
{
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<UserRow> found;
    for (const UserRow &row : rows) {
        const QString haystack = foldedText(row.name + u' ' + row.email);
        const bool isActive = row.state.isEmpty() || row.state.compare(u"active", Qt::CaseInsensitive) == 0;
        if (isActive && std::ssize(found) < limit &&
            std::ranges::all_of(words, [&](const QString &word) { return haystack.contains(word); }))
            found.push_back(row);
    }
    return found;
}

Call<UserRow> UsersApi::get(const QString &id) const
{
    Request request{.path = Endpoint::pathTo(UsersPath, id)};
    expandSignIn(request);
    return m_sender.fetch<UserRow>(
        request, [id](const Reply &reply) { return readOne<UserRow>(reply.body, id, readUserRow); });
}

Call<std::vector<UserRow>> UsersApi::byIds(const QStringList &ids) const
{
    using Rows = std::vector<UserRow>;
    if (ids.isEmpty())
        return finishedCall<Rows>(Rows());
    Request request{.path = UsersPath, .priority = Priority::Background};
    // More than are asked for, so there is one page.
    Endpoint::addParameter(request, u"pageSize"_s, u"100"_s);
    Endpoint::addParameter(request, u"pageNumber"_s, u"1"_s);
    expandSignIn(request);
    Endpoint::addParameter(request, u"state"_s, u"any"_s); // who has left is asked for, too
    const QStringList asked = ids.first(std::min(ids.size(), MaxIdsACall));
    for (const QString &id : asked)
        Endpoint::addParameter(request, u"id"_s, id);
    const auto first =
        m_sender.fetch<Rows>(request, [asked](const Reply &reply) { return readUsers(reply, asked); });
    return chained<Rows, Rows>(first, [api = *this, rest = ids.mid(asked.size())](const Result<Rows> &found) {
        if (!found || rest.isEmpty())
            return finishedCall<Rows>(found);
        return mapped<Rows, Rows>(api.byIds(rest), [some = *found](const Result<Rows> &others) {
            return others.map([&some](Rows all) {
                all.insert(all.begin(), some.begin(), some.end());
                return all;
            });
        });
    });
}

Call<SignedInUser> UsersApi::me() const
{
    Request request{.path = UsersPath + u"/me"_s};
    Endpoint::addParameter(request, u"expand"_s, u"authorization"_s);
    Endpoint::addParameter(request, u"expand"_s, u"station"_s);
    return m_sender.fetch<SignedInUser>(request, readSignedInUser);
}

UserRow rowOfUser(const Document &user)
{
    return rowFrom<UserRow>(user, readUserRow);
}

Call<Document> UsersApi::document(const QString &id, const QStringList &expand) const
{
    Request request{.path = Endpoint::pathTo(UsersPath, id)};
    for (const QString &part : expand)
        Endpoint::addParameter(request, u"expand"_s, part);
    return m_sender.fetch<Document>(request, [id](const Reply &reply) -> Result<Document> {
        Result<Document> user = Endpoint::readDocument(reply.body);
        if (user && user->id() != id)
            return fail({.kind = Error::Kind::Malformed});
        return user;
    });
}

Call<UserStations> UsersApi::stations(const QString &userId) const
{
    const auto next = [sender = m_sender, userId](const Result<UserRow> &user) {
        if (!user)
            return finishedCall<UserStations>(fail(user.error()));
        if (user->stationKnown)
            return finishedCall<UserStations>(UserStations{.defaultStationId = user->defaultStationId,
                                                           .associatedStationId = user->associatedStationId});
        return sender.fetch<UserStations>({.path = stationPathOf(userId)}, readUserStations);
    };
    return chained<UserStations, UserRow>(get(userId), next);
}

Call<void> UsersApi::setDefaultStation(const QString &userId, const QString &stationId) const
{
    return putStation(m_sender, userId, u"defaultstation"_s, stationId);
}

Call<void> UsersApi::clearDefaultStation(const QString &userId) const
{
    return clearStation(m_sender, userId, u"defaultstation"_s);
}

Call<void> UsersApi::associateStation(const QString &userId, const QString &stationId) const
{
    return putStation(m_sender, userId, u"associatedstation"_s, stationId);
}

Call<void> UsersApi::disassociateStation(const QString &userId) const
{
    return clearStation(m_sender, userId, u"associatedstation"_s);
}

} // namespace Stationmaster
