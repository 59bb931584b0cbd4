// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/users/calladd.h"

#include "resources/endpoint/chained.h"
#include "resources/endpoint/endpoint.h"
#include "resources/users/heldpermissions.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString callAdd()
{
    return QStringView(CallAddPermission).toString();
}

/// "conversation:call:add" for each action of a policy `{domain, entityName, actions}`; the permissions of a
/// user have `actionSet` instead.
QStringList permissionsOf(const QJsonObject &policy)
{
    const QString subject = policy["domain"_L1].toString() + u':' + policy["entityName"_L1].toString();
    QStringList permissions;
    for (const auto key : {"actions"_L1, "actionSet"_L1}) {
        const QJsonArray actions = policy[key].toArray();
        for (const QJsonValue &action : actions)
            permissions.append(subject + u':' + action.toString());
    }
    return permissions;
}

Call<std::optional<bool>> readPermittedDivisions(Client &client, const QString &userId)
{
    using May = std::optional<bool>;
    Request request{.path = Endpoint::pathTo(u"/api/v2/authorization/divisionspermitted/paged"_s, userId)};
    Endpoint::addParameter(request, u"permission"_s, callAdd());
    Endpoint::addParameter(request, u"pageSize"_s, u"1"_s);
    return mapped<May, Reply>(client.send(request), [](const Result<Reply> &reply) -> Result<May> {
        return reply ? mayAddCallsIn(Document(QJsonDocument::fromJson(reply->body).object())) : May();
    });
}

} // namespace

std::optional<bool> mayAddCalls(const Document &user)
{
    QStringList held;
    const QJsonArray permissions = user.at(u"authorization/permissions"_s).toArray();
    for (const QJsonValue &permission : permissions)
        held.append(permission.toString());
    const QJsonArray policies = user.at(u"authorization/permissionPolicies"_s).toArray();
    for (const QJsonValue &policy : policies)
        held.append(permissionsOf(policy.toObject()));
    if (held.isEmpty())
        return std::nullopt;
    return grants(held, callAdd());
}

std::optional<bool> mayAddCallsIn(const Document &permittedDivisions)
{
    if (permittedDivisions.at(u"allDivsPermitted"_s).toBool())
        return true;
    const QJsonValue total = permittedDivisions.at(u"total"_s);
    return total.isDouble() ? std::optional(total.toInt() > 0) : std::nullopt;
}

Call<std::optional<bool>> readMayAddCalls(Client &client, const QString &userId)
{
    using May = std::optional<bool>;
    const auto next = [&client, userId](const Result<Document> &user) {
        const May may = user ? mayAddCalls(*user) : May();
        return may ? finishedCall<May>(may) : readPermittedDivisions(client, userId);
    };
    return chained<May, Document>(UsersApi(client).document(userId, {u"authorization"_s}), next);
}

} // namespace Stationmaster
