// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/resources/embeddedfixture.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// People's groups, queues, teams, divisions, locations and licences, as the embedded org has them.
class Directory : public EmbeddedFixture
{
protected:
    Directory()
        : EmbeddedFixture(
              {.users = 640,
               .phones = 60,
               .rateCount = 1'000'000,
               .permissions = u"telephony:* directory:user:view routing:queue:view groups:team:view"_s})
    {
    }

    QSet<QString> userIds()
    {
        QSet<QString> ids;
        for (const QJsonValue user : stored(u"users"_s))
            ids.insert(user[u"id"].toString());
        return ids;
    }

    /// Every page size that was asked for on @p path.
    QSet<QString> pageSizes(const QString &path)
    {
        QSet<QString> sizes;
        for (const QJsonValue request : asked(u"log"_s).value(u"requests").toArray()) {
            if (request[u"path"].toString() == path)
                sizes.insert(QUrlQuery(request[u"query"].toString()).queryItemValue(u"pageSize"_s));
        }
        return sizes;
    }

    void expectPeople(const std::vector<NamedRow> &members, std::optional<int> count = {})
    {
        const QSet<QString> people = userIds();
        QSet<QString> seen;
        for (const NamedRow &member : members) {
            EXPECT_TRUE(people.contains(member.id)) << member.id.toStdString();
            EXPECT_FALSE(member.name.isEmpty());
            seen.insert(member.id);
        }
        EXPECT_FALSE(members.empty());
        EXPECT_EQ(seen.size(), std::ssize(members)) << "nobody twice";
        if (count) {
            EXPECT_EQ(std::ssize(members), *count);
        }
    }
};

TEST_F(Directory, ListsGroupsAndTheirMembers)
{
    const std::vector<NamedRow> groups = allRows(api().directory().groups());
    ASSERT_FALSE(groups.empty());
    for (const NamedRow &group : groups)
        EXPECT_FALSE(group.name.isEmpty());
    EXPECT_EQ(pageSizes(u"/api/v2/groups"_s), QSet<QString>{u"500"_s});
    const NamedRow &largest =
        *std::ranges::max_element(groups, {}, [](const NamedRow &group) { return group.memberCount; });
    expectPeople(allRows(api().directory().groupMembers(largest.id)), largest.memberCount);
    EXPECT_EQ(pageSizes(u"/api/v2/groups/"_s + largest.id + u"/members"_s), QSet<QString>{u"100"_s});
}

TEST_F(Directory, ListsQueuesAndTheirMembersWithoutATotal)
{
    const std::vector<NamedRow> queues = allRows(api().directory().queues());
    ASSERT_FALSE(queues.empty());
    EXPECT_FALSE(queues.front().divisionName.isEmpty());
    EXPECT_EQ(pageSizes(u"/api/v2/routing/queues"_s), QSet<QString>{u"500"_s});
    const NamedRow &largest =
        *std::ranges::max_element(queues, {}, [](const NamedRow &queue) { return queue.memberCount; });
    expectPeople(allRows(api().directory().queueMembers(largest.id)), largest.memberCount);
    EXPECT_EQ(pageSizes(u"/api/v2/routing/queues/"_s + largest.id + u"/members"_s), QSet<QString>{u"100"_s});
}

TEST_F(Directory, FollowsTheCursorsOfTeams)
{
    const std::vector<NamedRow> teams = allRows(api().directory().teams());
    ASSERT_FALSE(teams.empty());
    std::vector<NamedRow> largest;
    for (const NamedRow &team : teams) {
        const std::vector<NamedRow> members = allRows(api().directory().teamMembers(team.id));
        if (!members.empty())
            expectPeople(members);
        if (members.size() > largest.size())
            largest = members;
    }
    EXPECT_GT(largest.size(), 100u) << "more than a page, or no cursor was followed";
}

TEST_F(Directory, ListsDivisionsAndLocations)
{
    EXPECT_FALSE(allRows(api().directory().divisions()).empty());
    const std::vector<LocationRow> locations = allRows(api().directory().locations());
    ASSERT_EQ(std::ssize(locations), stored(u"locations"_s).size());
    for (const LocationRow &row : locations) {
        const auto location = awaited(api().directory().location(row.id));
        ASSERT_TRUE(location);
        EXPECT_EQ(location->at(u"emergencyNumber/e164"_s).toString(), row.emergencyNumber);
    }
}

TEST_F(Directory, ListsWhoHoldsWhichLicence)
{
    const std::vector<LicenceRow> licences = allRows(api().directory().licences());
    const auto without =
        std::ranges::count_if(licences, [](const LicenceRow &row) { return row.licences.isEmpty(); });
    EXPECT_LT(without, std::ssize(licences)) << "licences are plain strings";
    EXPECT_GT(std::ranges::count_if(licences,
                                    [](const LicenceRow &row) { return isCollaborateOnly(row.licences); }),
              0);
    const QSet<QString> people = userIds();
    for (const LicenceRow &row : licences)
        EXPECT_TRUE(people.contains(row.id));
    const auto refused = awaited(api().directory().licencesOf(licences[0].id));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().permissions, u"[authorization:grant:add, authorization:license:view]"_s);
}

TEST_F(Directory, TellsOfEachUserWhereTheyWork)
{
    const std::vector<PlacedUserRow> placed = allRows(api().directory().placedUsers());
    QSet<QString> active;
    for (const QJsonValue user : stored(u"users"_s)) {
        if (user[u"state"].toString() == u"active"_s)
            active.insert(user[u"id"].toString());
    }
    ASSERT_EQ(std::ssize(placed), active.size());
    QSet<QString> known;
    for (const QJsonValue location : stored(u"locations"_s))
        known.insert(location[u"id"].toString());
    int nowhere = 0;
    for (const PlacedUserRow &row : placed) {
        EXPECT_TRUE(active.contains(row.id));
        nowhere += row.locations.empty() ? 1 : 0;
        for (const NamedRow &location : row.locations)
            EXPECT_TRUE(known.contains(location.id)) << qPrintable(location.id);
    }
    EXPECT_GT(nowhere, 0);
    EXPECT_LT(nowhere, std::ssize(placed));
    EXPECT_EQ(pageSizes(u"/api/v2/users"_s), QSet<QString>{u"100"_s});
}

TEST_F(Directory, ReadsPeopleByTheirIdsFiftyAtATime)
{
    QStringList ids(userIds().values());
    ids = ids.first(120) + QStringList{u"00000000-0000-4000-8000-000000000000"_s};
    const auto found = awaited(api().users().byIds(ids));
    ASSERT_TRUE(found);
    QStringList foundIds;
    for (const UserRow &row : *found)
        foundIds.append(row.id);
    foundIds.sort();
    ids.removeLast();
    ids.sort();
    EXPECT_EQ(foundIds, ids);
    int calls = 0;
    for (const QJsonValue request : asked(u"log"_s).value(u"requests").toArray()) {
        if (request[u"path"].toString() != u"/api/v2/users"_s)
            continue;
        ++calls;
        EXPECT_LE(QUrlQuery(request[u"query"].toString()).allQueryItemValues(u"id"_s).size(), 50);
    }
    EXPECT_EQ(calls, 3);
    EXPECT_TRUE(awaited(api().users().byIds({}))->empty());
}

TEST(Licences, OnlyCollaborateAloneForbidsAPhone)
{
    EXPECT_TRUE(isCollaborateOnly({u"collaborate"_s}));
    EXPECT_TRUE(isCollaborateOnly({u"Collaborate"_s, u"collaborateAddOn"_s}));
    EXPECT_FALSE(isCollaborateOnly({u"collaborate"_s, u"genesysCloudCX2"_s}));
    EXPECT_FALSE(isCollaborateOnly({}));
}

} // namespace
} // namespace Stationmaster::Test
