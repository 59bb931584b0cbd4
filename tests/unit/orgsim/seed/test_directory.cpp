// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class DirectoryRules : public GatewayFixture
{
protected:
    void SetUp() override { beginAs(u"*"_s); }
    void beginAs(const QString &permissions, std::uint32_t seed = 1)
    {
        OrgOptions options = smallOrg();
        options.permissions = permissions;
        options.seed = seed;
        begin(options);
    }
    QString idNamed(const QString &path, const QString &name)
    {
        for (const QJsonValue entity : entities(path)) {
            if (entity[u"name"_s] == name)
                return entity[u"id"_s].toString();
        }
        return {};
    }
    QStringList ids(const QString &path)
    {
        QStringList found;
        for (const QJsonValue entity : entities(path))
            found.append(entity[u"id"_s].toString());
        return found;
    }
    const QString groups = u"/api/v2/groups"_s;
    const QString queues = u"/api/v2/routing/queues"_s;
    const QString teams = u"/api/v2/teams"_s;
};

TEST_F(DirectoryRules, GroupsHaveMembersInPagesAndIndividualsAtOnce)
{
    const QString everybody = groups + u'/' + idNamed(groups, u"Everybody"_s);
    EXPECT_EQ(get(everybody).body[u"memberCount"_s], 40);
    EXPECT_EQ(get(everybody + u"/members?pageSize=15"_s).body[u"total"_s], 40);
    EXPECT_EQ(entities(everybody + u"/members?pageSize=15&pageNumber=3"_s).size(), 10);
    EXPECT_EQ(get(everybody + u"/members?pageSize=101"_s).status, 400);
    EXPECT_EQ(ids(everybody + u"/individuals"_s), ids(everybody + u"/members?pageSize=100"_s));
    EXPECT_TRUE(entities(everybody + u"/members?expand=station"_s)[0][u"station"_s].isObject());
    EXPECT_TRUE(entities(groups + u'/' + idNamed(groups, u"Nobody yet"_s) + u"/members"_s).isEmpty());
    EXPECT_EQ(get(groups + u"/nothing/members"_s).status, 404);
    EXPECT_EQ(get(everybody + u"/owners"_s).status, 404);
    EXPECT_EQ(remove(everybody).status, 405);
    const QJsonObject query{
        {u"type"_s, u"CONTAINS"_s}, {u"fields"_s, QJsonArray{u"name"_s}}, {u"value"_s, u"night"_s}};
    const Reply found = post(groups + u"/search"_s, {{u"query"_s, QJsonArray{query}}});
    EXPECT_EQ(found.body[u"results"_s][0][u"name"_s], u"Night Shift"_s);
    EXPECT_EQ(found.body[u"types"_s][0], u"groups"_s);
}

TEST_F(DirectoryRules, MembershipIsTheSameFromBothSides)
{
    const QString night = idNamed(groups, u"Night Shift"_s);
    const QStringList members = ids(groups + u'/' + night + u"/members?pageSize=100"_s);
    EXPECT_GT(members.size(), 0);
    EXPECT_LT(members.size(), 40);
    for (const QJsonValue user : entities(u"/api/v2/users?pageSize=100&state=any&expand=groups"_s)) {
        bool isIn = false;
        for (const QJsonValue group : user[u"groups"_s].toArray())
            isIn = isIn || group[u"id"_s] == night;
        EXPECT_EQ(isIn, members.contains(user[u"id"_s].toString()));
    }
}

TEST_F(DirectoryRules, MembershipFollowsFromTheSeed)
{
    const auto night = [this] {
        return ids(groups + u'/' + idNamed(groups, u"Night Shift"_s) + u"/members?pageSize=100"_s);
    };
    const QStringList first = night();
    beginAs(u"*"_s);
    EXPECT_EQ(night(), first);
    beginAs(u"*"_s, 2);
    EXPECT_NE(night(), first);
}

TEST_F(DirectoryRules, WhoIsDeletedIsNobodysMember)
{
    const QString members = groups + u'/' + idNamed(groups, u"Everybody"_s) + u"/members?pageSize=100"_s;
    const QString id = ids(members).constFirst();
    EXPECT_EQ(post(u"/_org/edit"_s, {{u"type"_s, u"users"_s}, {u"id"_s, id}, {u"delete"_s, true}}).status,
              204);
    EXPECT_FALSE(ids(members).contains(id));
}

TEST_F(DirectoryRules, QueueMembersComeWithoutTotals)
{
    EXPECT_EQ(entities(queues).size(), 7);
    EXPECT_EQ(entities(queues + u"?name=support*"_s).size(), 2);
    const QString path = queues + u'/' + idNamed(queues, u"Support EN"_s) + u"/members"_s;
    const Reply page = get(path + u"?pageSize=5"_s);
    EXPECT_EQ(page.body[u"entities"_s].toArray().size(), 5);
    EXPECT_FALSE(page.body.contains(u"total"_s));
    EXPECT_FALSE(page.body.contains(u"pageCount"_s));
    EXPECT_TRUE(page.body[u"nextUri"_s].isString());
    EXPECT_TRUE(page.body[u"entities"_s][0][u"user"_s][u"email"_s].isString());
    const auto all = entities(path + u"?pageSize=100"_s).size();
    const auto on = entities(path + u"?pageSize=100&joined=true"_s).size();
    const auto off = entities(path + u"?pageSize=100&joined=false"_s).size();
    EXPECT_EQ(on + off, all);
    EXPECT_GT(off, 0);
    EXPECT_EQ(get(queues + u"/none/members"_s).status, 404);
    EXPECT_EQ(get(queues + u'/' + ids(queues).constFirst()).status, 404) << "not served";
}

TEST_F(DirectoryRules, TeamsArePagedByCursor)
{
    QStringList found;
    QString next = teams + u"?pageSize=2"_s;
    int pages = 0;
    for (; !next.isEmpty() && pages < 10; ++pages) {
        const Reply page = get(next);
        for (const QJsonValue team : page.body[u"entities"_s].toArray())
            found.append(team[u"id"_s].toString());
        EXPECT_FALSE(page.body.contains(u"total"_s));
        next = page.body[u"nextUri"_s].toString();
    }
    EXPECT_EQ(pages, 3);
    EXPECT_EQ(QSet<QString>(found.begin(), found.end()).size(), 5);
    EXPECT_EQ(get(teams + u"?after=nonsense"_s).status, 400);
    EXPECT_EQ(get(teams + u"?pageSize=101"_s).status, 400);
    EXPECT_EQ(get(teams + u"/none/members"_s).status, 404);
}

TEST_F(DirectoryRules, APersonIsInOneTeamAtMost)
{
    QStringList members;
    for (const QString &team : ids(teams))
        members += ids(teams + u'/' + team + u"/members?pageSize=100"_s);
    EXPECT_FALSE(members.isEmpty());
    EXPECT_EQ(members.removeDuplicates(), 0);
    const QString one = members.constFirst();
    EXPECT_TRUE(get(u"/api/v2/users/%1?expand=team"_s.arg(one)).body[u"team"_s][u"name"_s].isString());
}

TEST_F(DirectoryRules, UsersShowSkillsAndLocationsWhenAsked)
{
    const QJsonArray plain = entities(u"/api/v2/users?pageSize=100"_s);
    for (const QString &part : {u"skills"_s, u"locations"_s, u"groups"_s, u"team"_s, u"station"_s})
        EXPECT_FALSE(plain[0].toObject().contains(part)) << part.toStdString();
    int located = 0;
    for (const QJsonValue user :
         entities(u"/api/v2/users?pageSize=100&expand=skills&expand=locations,groups"_s)) {
        EXPECT_TRUE(user[u"skills"_s].isArray());
        EXPECT_TRUE(user[u"groups"_s].isArray());
        located += user[u"locations"_s].toArray().isEmpty() ? 0 : 1;
    }
    EXPECT_GT(located, 0);
    EXPECT_LT(located, 39);
    EXPECT_EQ(entities(u"/api/v2/routing/skills?name=*L2"_s).size(), 1);
    EXPECT_TRUE(entities(u"/api/v2/routing/skills"_s)[0][u"version"_s].isString());
}

TEST_F(DirectoryRules, DivisionsHaveNames)
{
    const QString path = u"/api/v2/authorization/divisions"_s;
    EXPECT_EQ(entities(path).size(), 3);
    EXPECT_EQ(entities(path + u"?name=Eur*"_s).size(), 1);
    const QString id = idNamed(path, u"Europe"_s);
    EXPECT_EQ(entities(path + u"?id="_s + id)[0][u"name"_s], u"Europe"_s);
    int there = 0;
    for (const QJsonValue user : entities(u"/api/v2/users?pageSize=100"_s))
        there += user[u"division"_s][u"id"_s] == id ? 1 : 0;
    EXPECT_GT(there, 0);
    const QString permitted = path + u"permitted/paged/me"_s;
    EXPECT_EQ(get(permitted).status, 400);
    EXPECT_EQ(entities(permitted + u"?permission=telephony:plugin:all"_s).size(), 3);
    EXPECT_EQ(get(permitted + u"?permission=x&pageSize=201"_s).status, 400);
}

TEST_F(DirectoryRules, LicencesArePlainTexts)
{
    const QString path = u"/api/v2/license/users?pageSize=100"_s;
    int weak = 0;
    for (const QJsonValue user : entities(path)) {
        for (const QJsonValue licence : user[u"licenses"_s].toArray())
            EXPECT_TRUE(licence.isString());
        weak += user[u"licenses"_s].toArray() == QJsonArray{u"collaborate"_s} ? 1 : 0;
    }
    EXPECT_EQ(get(path).body[u"total"_s], 40);
    EXPECT_GT(weak, 0);
    EXPECT_EQ(get(u"/api/v2/license/users?pageSize=101"_s).status, 400);
    const QJsonObject first = entities(path)[0].toObject();
    const QString one = u"/api/v2/license/users/"_s + idOf(first);
    beginAs(u"telephony:plugin:all"_s);
    EXPECT_EQ(get(one).status, 403) << "of one person it takes more than for the list";
    for (const QString &permission : {u"authorization:license:view"_s, u"authorization:grant:add"_s}) {
        beginAs(permission);
        EXPECT_EQ(get(one).body, first);
        EXPECT_EQ(get(u"/api/v2/license/users/nobody"_s).status, 404);
        EXPECT_EQ(get(one + u"/more"_s).status, 404);
        EXPECT_EQ(remove(one).status, 405);
    }
}

TEST_F(DirectoryRules, PermissionsAreThoseOfTheApi)
{
    const QString queueMembers = queues + u'/' + ids(queues).constFirst() + u"/members"_s;
    const QList<std::pair<QString, QString>> reads{
        {queues, u"routing:queue:view"_s},
        {queueMembers, u"routing:queueMember:manage"_s},
        {u"/api/v2/routing/skills"_s, u"routing:skill:view"_s},
        {teams, u"groups:team:view"_s},
        {u"/api/v2/oauth/clients"_s, u"oauth:client:view"_s},
        {u"/api/v2/audits/query/servicemapping"_s, u"audits:audit:view"_s},
        {u"/api/v2/telephony/providers/edges"_s, u"telephony:plugin:all"_s},
        {Sites + u"/search?q64=e30="_s, u"telephony:sites:view"_s}};
    for (const auto &[path, permission] : reads) {
        beginAs(u"directory:user:view"_s);
        EXPECT_EQ(get(path).status, 403) << path.toStdString();
        beginAs(permission);
        EXPECT_NE(get(path).status, 403) << path.toStdString();
    }
    beginAs({});
    for (const QString &path :
         {groups, QString(u"/api/v2/authorization/divisions"_s), QString(u"/api/v2/license/users"_s),
          QString(u"/api/v2/organizations/limits/docs"_s), QString(u"/api/v2/tokens/timeout"_s)})
        EXPECT_EQ(get(path).status, 200) << path.toStdString();
    const Reply refused = get(u"/api/v2/audits/query/servicemapping"_s);
    EXPECT_EQ(refused.body[u"code"_s], u"missing.permissions"_s) << "where all are needed";
    EXPECT_EQ(refused.body[u"messageParams"_s][u"permissions"_s], u"[audits:audit:view]"_s);
    EXPECT_EQ(post(Sites, {}).status, 403);
    EXPECT_EQ(remove(Sites + u"/x"_s).status, 403);
}

} // namespace Stationmaster::OrgSim::Test
