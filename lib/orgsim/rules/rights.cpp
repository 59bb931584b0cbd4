// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/rights.h"

#include <QJsonArray>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

struct Role
{
    QString id{};
    QString name{};
    QStringList permissions{};
};

Role roleOf(int person)
{
    if (person % 13 == 7)
        return {u"0201e000-0000-4000-8000-000000000004"_s,
                u"Directory reader"_s,
                {u"directory:user:view"_s, u"conversation:call:view"_s}};
    if (person % 17 == 3)
        return {u"0201e000-0000-4000-8000-000000000003"_s, u"Master admin"_s, {u"*:*:*"_s}};
    if (person % 4 == 3)
        return {u"0201e000-0000-4000-8000-000000000002"_s,
                u"Supervisor"_s,
                {u"conversation:*:*"_s, u"routing:queue:view"_s}};
    return {u"0201e000-0000-4000-8000-000000000001"_s,
            u"Agent"_s,
            {u"conversation:call:accept"_s, CallAdd, u"conversation:call:view"_s}};
}

QJsonObject policyOf(const QString &permission)
{
    return {{u"domain"_s, permission.section(u':', 0, 0)},
            {u"entityName"_s, permission.section(u':', 1, 1)},
            {u"actionSet"_s, QJsonArray{permission.section(u':', 2, 2)}},
            {u"allowConditions"_s, false}};
}

} // namespace

QJsonObject inventedRights(int person)
{
    const Role role = roleOf(person);
    QJsonArray policies;
    for (const QString &permission : role.permissions)
        policies.append(policyOf(permission));
    return {{u"roles"_s, QJsonArray{QJsonObject{{u"id"_s, role.id}, {u"name"_s, role.name}}}},
            {u"permissions"_s, QJsonArray::fromStringList(role.permissions)},
            {u"permissionPolicies"_s, policies}};
}

QStringList permissionsOf(const QJsonObject &user, int person)
{
    if (!user.contains(u"authorization"_s))
        return roleOf(person).permissions;
    return user[u"authorization"_s][u"permissions"_s].toVariant().toStringList();
}

} // namespace Stationmaster::OrgSim
