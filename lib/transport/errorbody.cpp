// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/errorbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

// Long enough for every sentence of the API, short enough for a message bar.
constexpr qsizetype errorTextLimit = 2000;
// ErrorBody nests itself in `errors`; a deeper one than this adds nothing.
constexpr int errorNesting = 3;

QString errorText(const QJsonValue &value)
{
    return plainWords(value.toString());
}

void readDetails(const QJsonArray &details, QList<ErrorDetail> &into)
{
    for (const QJsonValue &value : details) {
        const QJsonObject detail = value.toObject();
        if (!detail.isEmpty())
            into.append({.errorCode = errorText(detail["errorCode"_L1]),
                         .fieldName = errorText(detail["fieldName"_L1]),
                         .entityId = errorText(detail["entityId"_L1]),
                         .entityName = errorText(detail["entityName"_L1])});
    }
}

ErrorBody apiErrorBody(const QJsonObject &object, int depth)
{
    ErrorBody body{.code = errorText(object["code"_L1]),
                   .message = errorText(object["message"_L1]),
                   .permissions = errorText(object["messageParams"_L1].toObject()["permissions"_L1]),
                   .contextId = errorText(object["contextId"_L1])};
    readDetails(object["details"_L1].toArray(), body.details);
    if (depth >= errorNesting)
        return body;
    const QJsonArray nested = object["errors"_L1].toArray();
    for (const QJsonValue &value : nested) {
        const ErrorBody inner = apiErrorBody(value.toObject(), depth + 1);
        if (body.message.isEmpty())
            body.message = inner.message;
        if (body.code.isEmpty())
            body.code = inner.code;
        else if (!inner.code.isEmpty())
            body.details.append(ErrorDetail{.errorCode = inner.code});
        body.details.append(inner.details);
    }
    return body;
}

} // namespace

QString plainWords(const QString &words)
{
    const QString text = words.trimmed();
    const bool html = text.startsWith(u'<') || text.contains("<html"_L1, Qt::CaseInsensitive) ||
                      text.contains("<body"_L1, Qt::CaseInsensitive) ||
                      text.contains("<!doctype"_L1, Qt::CaseInsensitive);
    return html ? QString() : text.left(errorTextLimit);
}

ErrorBody parseErrorBody(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (object["error"_L1].isString() && !object.contains("code"_L1)) {
        QString words = errorText(object["error_description"_L1]);
        if (words.isEmpty())
            words = errorText(object["description"_L1]);
        return {.code = errorText(object["error"_L1]), .message = words};
    }
    return apiErrorBody(object, 1);
}

} // namespace Stationmaster
