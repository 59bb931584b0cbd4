// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/personalroute.h"

#include "orgsim/rules/router.h"

#include <QJsonDocument>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

QJsonObject authorizationWith(const QString &permissions)
{
    return {{u"roles"_s, QJsonArray{}},
            {u"permissions"_s, QJsonArray::fromStringList(permissions.split(u' ', Qt::SkipEmptyParts))},
            {u"permissionPolicies"_s, QJsonArray{}}};
}

} // namespace

HttpResponse routedFor(const QString &personId, Store &store, const OrgOptions &options,
                       const HttpRequest &request)
{
    OrgOptions own = options;
    own.permissions = options.login.permissions.value_or(options.permissions);
    if (request.path != u"/api/v2/users/me"_s)
        return routed(store, own, request, personId);
    if (request.verb != "GET" && request.verb != "HEAD")
        return wrongVerb();
    HttpRequest theirs = request;
    theirs.path = u"/api/v2/users/"_s + personId;
    const HttpResponse answer = routed(store, own, theirs, personId);
    const ListQuery query(request.query);
    QJsonObject me = QJsonDocument::fromJson(answer.body).object();
    if (answer.status != 200)
        return answer;
    if (query.lists(u"expand"_s, u"authorization"_s))
        me[u"authorization"_s] = authorizationWith(own.permissions);
    if (query.lists(u"expand"_s, u"organization"_s))
        me[u"organization"_s] = store.organization;
    return json(me);
}

} // namespace Stationmaster::OrgSim
