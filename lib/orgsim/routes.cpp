// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/routes.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MaxName = 256; // [guess] API.md 11.4: the true limit is unknown
constexpr int NoAnswer = 0;
} // namespace

HttpResponse wrongVerb()
{
    return failure(405, u"method.not.allowed"_s, u"This method is not supported here."_s);
}

HttpResponse problemWithName(const QJsonObject &body, const Table &table, const QString &what)
{
    const QString name = body[u"name"_s].toString();
    if (name.trimmed().isEmpty())
        return invalid(u"name"_s, u"The %1 needs a name."_s.arg(what));
    if (name.size() > MaxName)
        return invalid(u"name"_s, u"The name is longer than %1 characters."_s.arg(MaxName));
    const QJsonObject *other = table.named(name);
    if (other && (*other)[u"id"_s] != body[u"id"_s])
        return failure(409, u"duplicate.name"_s, u"A %1 with the name %2 already exists."_s.arg(what, name), u"name"_s);
    return {.status = NoAnswer};
}

HttpResponse problemWithVersion(const QJsonObject &body, const QJsonObject &current, int status)
{
    const int now = current[u"version"_s].toInt();
    if (body.contains(u"version"_s) && body[u"version"_s].toInt(-1) != now)
        return staleVersion(body[u"version"_s].toInt(), now, status);
    return {.status = NoAnswer};
}

QJsonObject replaced(const QJsonObject &current, QJsonObject body)
{
    const QStringList readOnly{u"id"_s, u"state"_s, u"selfUri"_s, u"dateCreated"_s, u"capabilities"_s, u"phoneMetaBase"_s};
    for (const QString &key : readOnly) {
        if (current.contains(key))
            body[key] = current[key];
        else
            body.remove(key);
    }
    body[u"version"_s] = current[u"version"_s].toInt() + 1;
    return body;
}

} // namespace Stationmaster::OrgSim
