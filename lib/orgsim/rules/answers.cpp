// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

HttpResponse refusalOf(QJsonObject body)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    body[u"contextId"_s] = id;
    HttpResponse response = json(body, body[u"status"_s].toInt());
    response.headers.append({"ININ-Correlation-Id", id.toLatin1()});
    return response;
}

HttpResponse permissionRefusal(const QString &code, const QString &need, const QStringList &permissions)
{
    const QString list = u'[' + permissions.join(u", "_s) + u']';
    const QString sentence = u"Unable to perform the requested action. "_s + need;
    return refusalOf({{u"message"_s, QString(sentence + list)},
                      {u"code"_s, code},
                      {u"status"_s, 403},
                      {u"messageWithParams"_s, QString(sentence + u"{permissions}"_s)},
                      {u"messageParams"_s, QJsonObject{{u"permissions"_s, list}}},
                      {u"details"_s, QJsonArray{}},
                      {u"errors"_s, QJsonArray{}}});
}

} // namespace

HttpResponse json(const QJsonObject &body, int status)
{
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpResponse nothing()
{
    return {.status = 204};
}

HttpResponse failure(int status, const QString &code, const QString &message, const QString &field,
                     const QString &detailCode)
{
    QJsonArray details;
    if (!field.isEmpty())
        details.append(
            QJsonObject{{u"errorCode"_s, detailCode.isEmpty() ? code : detailCode}, {u"fieldName"_s, field}});
    return refusalOf({{u"message"_s, message},
                      {u"code"_s, code},
                      {u"status"_s, status},
                      {u"messageWithParams"_s, message},
                      {u"messageParams"_s, QJsonObject{}},
                      {u"details"_s, details},
                      {u"errors"_s, QJsonArray{}}});
}

HttpResponse invalid(const QString &field, const QString &message)
{
    return failure(400, u"invalid.value"_s, message, field);
}

HttpResponse invalidQuery(const QString &parameter, const QString &message)
{
    return failure(400, u"invalid.query.param.value"_s, message, parameter);
}

HttpResponse notFound(const QString &what, const QString &id)
{
    return failure(404, u"not.found"_s, u"The requested %1 with id %2 could not be found."_s.arg(what, id));
}

HttpResponse wrongVerb()
{
    return failure(405, u"method.not.allowed"_s, u"This method is not supported here."_s);
}

HttpResponse missingPermission(const QStringList &anyOf)
{
    return permissionRefusal(u"missing.any.permissions"_s,
                             u"You must have at least one of the following permissions assigned: "_s, anyOf);
}

HttpResponse missingAll(const QStringList &allOf)
{
    return permissionRefusal(u"missing.permissions"_s, u"You are missing the following permission(s): "_s,
                             allOf);
}

HttpResponse staleVersion(int sent, int current, int status)
{
    // [guess] The codes: API.md 3.2 knows the statuses and the words "does not match the current version"
    // alone.
    const auto message = u"The version %1 does not match the current version %2."_s.arg(sent).arg(current);
    return failure(status, status == 409 ? u"general.conflict"_s : u"bad.request"_s, message, u"version"_s);
}

} // namespace Stationmaster::OrgSim
