// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/userstatus/userstatusapi.h"

#include "resources/endpoint/chained.h"
#include "resources/endpoint/endpoint.h"
#include "resources/json/readpage.h"
#include "transport/pagerimpl.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

const auto StatusPath = "/api/v2/users"_L1;

template <typename T>
std::function<Result<T>(const Reply &)> statusDecoder(T (*read)(const JsonView &, StringPool &))
{
    return [read](const Reply &reply) -> Result<T> {
        JsonAnswer answer;
        return answer.parse(reply.body).map([read](const JsonView &object) {
            StringPool pool;
            return read(object, pool);
        });
    };
}

} // namespace

Call<RoutingStatus> UserStatusApi::routingStatus(const QString &userId) const
{
    return m_sender.fetch<RoutingStatus>({.path = Endpoint::pathTo(StatusPath, userId) + u"/routingstatus"_s},
                                         statusDecoder<RoutingStatus>(readRoutingStatus));
}

Call<Presence> UserStatusApi::presence(const QString &userId) const
{
    return m_sender.fetch<Presence>(
        {.path = Endpoint::pathTo(StatusPath, userId) + u"/presences/purecloud"_s},
        statusDecoder<Presence>(readPresence));
}

PagedCall<UserStatusRow> UserStatusApi::all() const
{
    PageWalk walk{.first = {.path = StatusPath, .priority = Priority::Background}, .pageSize = PageSize};
    for (const QString &part : {u"station"_s, u"lasttokenissued"_s, u"routingStatus"_s, u"presence"_s})
        Endpoint::addParameter(walk.first, u"expand"_s, part);
    Endpoint::addParameter(walk.first, u"state"_s, u"active"_s);
    return walkPages<UserStatusRow>(m_sender, std::move(walk), pageDecoder<UserStatusRow>(readUserStatusRow));
}

Call<UserSignIns> UserStatusApi::signIns(const QString &userId) const
{
    using Known = std::optional<UserSignIns>; // nothing: the expand was not heard
    Request request{.path = Endpoint::pathTo(StatusPath, userId)};
    Endpoint::addParameter(request, u"expand"_s, u"station"_s);
    const auto expanded = m_sender.fetch<Known>(request, [userId](const Reply &reply) -> Result<Known> {
        JsonAnswer answer;
        return answer.parse(reply.body).and_then([&userId](const JsonView &user) -> Result<Known> {
            if (user["id"].text() != userId)
                return fail({.kind = Error::Kind::Malformed});
            const JsonView stations = user["station"];
            return stations.isObject() ? Known(readUserSignIns(stations)) : Known();
        });
    });
    return chained<UserSignIns, Known>(expanded, [sender = m_sender, userId](const Result<Known> &known) {
        if (!known)
            return finishedCall<UserSignIns>(fail(known.error()));
        if (*known)
            return finishedCall<UserSignIns>(**known);
        return sender.fetch<UserSignIns>(
            {.path = Endpoint::pathTo(StatusPath, userId) + u"/station"_s}, [](const Reply &reply) {
                JsonAnswer answer;
                return answer.parse(reply.body).map([](const JsonView &stations) {
                    return readUserSignIns(stations);
                });
            });
    });
}

} // namespace Stationmaster
