// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/directory/directoryapi.h"

#include "resources/endpoint/cursorpages.h"
#include "resources/endpoint/endpoint.h"
#include "resources/json/readpage.h"
#include "transport/pagerimpl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

const auto GroupsPath = "/api/v2/groups"_L1;
const auto QueuesPath = "/api/v2/routing/queues"_L1;
const auto TeamsPath = "/api/v2/teams"_L1;
const auto LocationsPath = "/api/v2/locations"_L1;

bool readNamed(const JsonView &entity, StringPool &pool, NamedRow &row)
{
    row = {.id = entity["id"].text(),
           .name = entity["name"].text(),
           .divisionName = entity["division"]["name"].text(pool),
           .memberCount = entity["memberCount"].integer()};
    return !row.id.isEmpty();
}

/// The user whom a member is; the reference to them may be the entity itself or its `user`.
bool readMember(const JsonView &entity, StringPool &, NamedRow &row)
{
    const JsonView user = entity["user"];
    const JsonView &reference = user["id"].text().isEmpty() ? entity : user;
    row = {.id = reference["id"].text(), .name = reference["name"].text()};
    if (row.name.isEmpty())
        row.name = entity["name"].text();
    return !row.id.isEmpty();
}

bool readLocation(const JsonView &entity, StringPool &, LocationRow &row)
{
    row = {.id = entity["id"].text(),
           .name = entity["name"].text(),
           .emergencyNumber = entity["emergencyNumber"]["e164"].text()};
    return !row.id.isEmpty();
}

/// [guess] A location of a user has its definition, whose id is that of the list of locations; where there is
/// none, the id beside it is taken for that.
bool readPlacedUser(const JsonView &entity, StringPool &pool, PlacedUserRow &row)
{
    row = {.id = entity["id"].text()};
    entity["locations"].eachItem([&](const JsonView &location) {
        const JsonView definition = location["locationDefinition"];
        QString id = definition["id"].text(pool);
        if (id.isEmpty())
            id = location["id"].text(pool);
        if (!id.isEmpty())
            row.locations.push_back({.id = id, .name = definition["name"].text(pool)});
    });
    return !row.id.isEmpty();
}

bool readLicences(const JsonView &entity, StringPool &, LicenceRow &row)
{
    row = {.id = entity["id"].text(), .licences = entity["licenses"].texts()}; // the API's spelling
    return !row.id.isEmpty();
}

template <typename Row>
PagedCall<Row> listAt(const RequestSender &sender, const QString &path, ReadRow<Row> read, int pageSize = 100)
{
    return walkPages<Row>(sender,
                          {.first = {.path = path, .priority = Priority::Background}, .pageSize = pageSize},
                          pageDecoder<Row>(read));
}

PagedCall<NamedRow> membersOf(const RequestSender &sender, const QString &path, const QString &id)
{
    return walkPages<NamedRow>(sender, {.first = {.path = Endpoint::pathTo(path, id) + u"/members"_s}},
                               pageDecoder<NamedRow>(readMember));
}

PagedCall<NamedRow> cursorListAt(const RequestSender &sender, Request first, ReadRow<NamedRow> read)
{
    return walkCursors<NamedRow>(sender,
                                 {.first = std::move(first), .parameter = u"after"_s, .pageSize = 100}, read);
}

} // namespace

PagedCall<NamedRow> DirectoryApi::groups() const
{
    return listAt<NamedRow>(m_sender, GroupsPath, readNamed, 500);
}

PagedCall<NamedRow> DirectoryApi::groupMembers(const QString &groupId) const
{
    return membersOf(m_sender, GroupsPath, groupId);
}

PagedCall<NamedRow> DirectoryApi::queues() const
{
    return listAt<NamedRow>(m_sender, QueuesPath, readNamed, 500);
}

PagedCall<NamedRow> DirectoryApi::queueMembers(const QString &queueId) const
{
    return membersOf(m_sender, QueuesPath, queueId);
}

PagedCall<NamedRow> DirectoryApi::teams() const
{
    return cursorListAt(m_sender, {.path = TeamsPath, .priority = Priority::Background}, readNamed);
}

PagedCall<NamedRow> DirectoryApi::teamMembers(const QString &teamId) const
{
    return cursorListAt(m_sender, {.path = Endpoint::pathTo(TeamsPath, teamId) + u"/members"_s}, readMember);
}

PagedCall<NamedRow> DirectoryApi::divisions() const
{
    return listAt<NamedRow>(m_sender, u"/api/v2/authorization/divisions"_s, readNamed, 200);
}

PagedCall<LocationRow> DirectoryApi::locations() const
{
    return listAt<LocationRow>(m_sender, LocationsPath, readLocation);
}

Call<Document> DirectoryApi::location(const QString &id) const
{
    return Endpoint::get(m_sender, LocationsPath, id);
}

PagedCall<PlacedUserRow> DirectoryApi::placedUsers() const
{
    // With heavy expands pages of 100 (API.md 6).
    PageWalk walk{.first = {.path = u"/api/v2/users"_s, .priority = Priority::Background}, .pageSize = 100};
    Endpoint::addParameter(walk.first, u"expand"_s, u"locations"_s);
    Endpoint::addParameter(walk.first, u"state"_s, u"active"_s);
    return walkPages<PlacedUserRow>(m_sender, walk, pageDecoder<PlacedUserRow>(readPlacedUser));
}

PagedCall<LicenceRow> DirectoryApi::licences() const
{
    return listAt<LicenceRow>(m_sender, u"/api/v2/license/users"_s, readLicences);
}

Call<QStringList> DirectoryApi::licencesOf(const QString &userId) const
{
    const Request request{.path = Endpoint::pathTo(u"/api/v2/license/users"_s, userId)};
    return m_sender.fetch<QStringList>(request, [](const Reply &reply) {
        JsonAnswer answer;
        return answer.parse(reply.body).and_then([](const JsonView &user) -> Result<QStringList> {
            // Without the list nobody knows what is held.
            if (!user["licenses"].isArray())
                return fail({.kind = Error::Kind::Malformed});
            return user["licenses"].texts();
        });
    });
}

bool isCollaborateOnly(const QStringList &licences)
{
    return !licences.isEmpty() && std::ranges::all_of(licences, [](const QString &licence) {
        return licence.startsWith(u"collaborate"_s, Qt::CaseInsensitive);
    });
}

} // namespace Stationmaster
