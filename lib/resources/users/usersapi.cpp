// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/users/usersapi.h"

#include "resources/endpoint/chained.h"
#include "resources/endpoint/concatenated.h"
#include "resources/endpoint/endpoint.h"
#include "resources/json/readpage.h"
#include "resources/users/userrow.h"
#include "resources/users/usersearch.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString usersPath()
{
    return u"/api/v2/users"_s;
}

QString stationPathOf(const QString &userId)
{
    return Endpoint::pathTo(usersPath(), userId) + u"/station"_s;
}

Result<UserStations> readUserStations(const Reply &reply)
{
    JsonAnswer answer;
    return answer.parse(reply.body).map([](const JsonView &stations) {
        return UserStations{.defaultStationId = stations["defaultStation"]["id"].text(),
                            .associatedStationId = stations["associatedStation"]["id"].text()};
    });
}

/// Those of an answer who were asked for, each once. Unlike in other lists the deleted count: that they are is news.
Result<std::vector<UserRow>> readPeople(const Reply &reply, const QStringList &asked)
{
    JsonAnswer answer;
    return answer.parse(reply.body).and_then([&asked](const JsonView &page) -> Result<std::vector<UserRow>> {
        const JsonView list = page["entities"];
        if (!list.isArray())
            return fail({.kind = Error::Kind::Malformed});
        StringPool pool;
        QSet<QString> awaited(asked.begin(), asked.end());
        std::vector<UserRow> people;
        list.eachItem([&](const JsonView &entity) {
            UserRow row;
            if (readUserRow(entity, pool, row) && awaited.remove(row.id))
                people.push_back(std::move(row));
        });
        return people;
    });
}

/// What tells where a person is signed in, and since when (API.md 6, HELPDESK.md 8).
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

Call<void> putStation(Client &client, const QString &userId, const QString &which, const QString &stationId)
{
    if (userId.isEmpty() || stationId.isEmpty())
        return finishedCall<void>(fail(Endpoint::noId(usersPath())));
    const QString path = Endpoint::pathTo(stationPathOf(userId) + u'/' + which, stationId);
    return mapped<void, Reply>(client.send({.verb = Verb::Put, .path = path}),
                               [](const Result<Reply> &reply) { return reply.map([](const Reply &) {}); });
}

Call<void> clearStation(Client &client, const QString &userId, const QString &which)
{
    if (userId.isEmpty())
        return finishedCall<void>(fail(Endpoint::noId(usersPath())));
    return Endpoint::remove(client, stationPathOf(userId), which);
}

} // namespace

PagedCall<UserRow> UsersApi::all() const
{
    // Not state=any: that lists everybody who ever left, too.
    const auto withState = [client = &m_client](const QString &state) -> StartWalk<UserRow> {
        PageWalk walk{.first = {.path = usersPath(), .priority = Priority::Background}, .pageSize = 500};
        expandSignIn(walk.first);
        Endpoint::addParameter(walk.first, u"state"_s, state);
        return
            [client, walk] { return walkPages<UserRow>(*client, walk, pageDecoder<UserRow>(readUserRow)); };
    };
    return concatenated<UserRow>({withState(u"active"_s), withState(u"inactive"_s)});
}

Call<std::vector<UserRow>> UsersApi::search(const QString &text, int limit) const
{
    return m_client.fetch<std::vector<UserRow>>(
        userSearchRequest(text, limit), [text, limit](const Reply &reply) -> Result<std::vector<UserRow>> {
            return PageDecoder<UserRow>(readUserRow, "results")(reply).map(
                [&](const Page<UserRow> &page) { return foundUsers(page.rows, text, limit); });
        });
}

Call<UserRow> UsersApi::get(const QString &id) const
{
    if (id.isEmpty())
        return finishedCall<UserRow>(fail(Endpoint::noId(usersPath())));
    Request request{.path = Endpoint::pathTo(usersPath(), id)};
    expandSignIn(request);
    return m_client.fetch<UserRow>(
        request, [id](const Reply &reply) { return readOne<UserRow>(reply.body, id, readUserRow); });
}

Call<std::vector<UserRow>> UsersApi::byIds(const QStringList &ids) const
{
    using Rows = std::vector<UserRow>;
    if (ids.isEmpty())
        return finishedCall<Rows>(Rows());
    Request request{.path = usersPath(), .priority = Priority::Background};
    // More than are asked for, so there is one page.
    Endpoint::addParameter(request, u"pageSize"_s, u"100"_s);
    Endpoint::addParameter(request, u"pageNumber"_s, u"1"_s);
    expandSignIn(request);
    Endpoint::addParameter(request, u"state"_s, u"any"_s); // who has left is asked for, too
    const QStringList asked = ids.first(std::min(ids.size(), MaxIdsACall));
    for (const QString &id : asked)
        Endpoint::addParameter(request, u"id"_s, id);
    const auto first =
        m_client.fetch<Rows>(request, [asked](const Reply &reply) { return readPeople(reply, asked); });
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
    Request request{.path = usersPath() + u"/me"_s};
    Endpoint::addParameter(request, u"expand"_s, u"authorization"_s);
    Endpoint::addParameter(request, u"expand"_s, u"station"_s);
    return m_client.fetch<SignedInUser>(request, readSignedInUser);
}

UserRow rowOfUser(const Document &user)
{
    JsonAnswer answer;
    StringPool pool;
    UserRow row;
    if (const auto object = answer.parse(user.toJson()))
        readUserRow(*object, pool, row);
    return row;
}

Call<Document> UsersApi::document(const QString &id, const QStringList &expand) const
{
    if (id.isEmpty())
        return finishedCall<Document>(fail(Endpoint::noId(usersPath())));
    Request request{.path = Endpoint::pathTo(usersPath(), id)};
    for (const QString &part : expand)
        Endpoint::addParameter(request, u"expand"_s, part);
    return m_client.fetch<Document>(request, [id](const Reply &reply) -> Result<Document> {
        Result<Document> user = Endpoint::readDocument(reply.body);
        if (user && user->id() != id)
            return fail({.kind = Error::Kind::Malformed});
        return user;
    });
}

Call<UserStations> UsersApi::stations(const QString &userId) const
{
    const auto next = [client = &m_client, userId](const Result<UserRow> &user) {
        if (!user)
            return finishedCall<UserStations>(fail(user.error()));
        if (user->stationKnown)
            return finishedCall<UserStations>(UserStations{.defaultStationId = user->defaultStationId,
                                                           .associatedStationId = user->associatedStationId});
        return client->fetch<UserStations>({.path = stationPathOf(userId)}, readUserStations);
    };
    return chained<UserStations, UserRow>(get(userId), next);
}

Call<void> UsersApi::setDefaultStation(const QString &userId, const QString &stationId) const
{
    return putStation(m_client, userId, u"defaultstation"_s, stationId);
}

Call<void> UsersApi::clearDefaultStation(const QString &userId) const
{
    return clearStation(m_client, userId, u"defaultstation"_s);
}

Call<void> UsersApi::associateStation(const QString &userId, const QString &stationId) const
{
    return putStation(m_client, userId, u"associatedstation"_s, stationId);
}

Call<void> UsersApi::disassociateStation(const QString &userId) const
{
    return clearStation(m_client, userId, u"associatedstation"_s);
}

} // namespace Stationmaster
