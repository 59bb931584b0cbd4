// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/journalcodec.h"

#include "provisioning/enumnames.h"
#include "provisioning/fieldchange.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Stationmaster::JournalCodec {

namespace {

Error::Kind errorKindNamed(const QString &name)
{
    for (int i = 0; i <= static_cast<int>(Error::Kind::Storage); ++i) {
        if (kindName(static_cast<Error::Kind>(i)) == name)
            return static_cast<Error::Kind>(i);
    }
    return Error::Kind::Malformed;
}

/// Leaves empty members out, to keep the records readable.
void insertUnlessEmpty(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QJsonArray detailsToJson(const QList<ErrorDetail> &details)
{
    QJsonArray array;
    for (const ErrorDetail &detail : details) {
        QJsonObject entry;
        insertUnlessEmpty(entry, "errorCode"_L1, detail.errorCode);
        insertUnlessEmpty(entry, "fieldName"_L1, detail.fieldName);
        insertUnlessEmpty(entry, "entityId"_L1, detail.entityId);
        insertUnlessEmpty(entry, "entityName"_L1, detail.entityName);
        array.append(entry);
    }
    return array;
}

QList<ErrorDetail> detailsFrom(const QJsonArray &array)
{
    QList<ErrorDetail> details;
    for (const auto &value : array) {
        const QJsonObject entry = value.toObject();
        details.append({.errorCode = entry["errorCode"_L1].toString(),
                        .fieldName = entry["fieldName"_L1].toString(),
                        .entityId = entry["entityId"_L1].toString(),
                        .entityName = entry["entityName"_L1].toString()});
    }
    return details;
}

} // namespace

QJsonObject toJson(const Error &error)
{
    QJsonObject json{{"kind"_L1, QString(kindName(error.kind))}};
    if (error.httpStatus != 0)
        json.insert("httpStatus"_L1, error.httpStatus);
    insertUnlessEmpty(json, "code"_L1, error.code);
    insertUnlessEmpty(json, "message"_L1, error.message);
    insertUnlessEmpty(json, "permissions"_L1, error.permissions);
    insertUnlessEmpty(json, "correlationId"_L1, error.correlationId);
    insertUnlessEmpty(json, "verbAndPath"_L1, error.verbAndPath);
    insertUnlessEmpty(json, "host"_L1, error.host);
    if (!error.details.isEmpty())
        json.insert("details"_L1, detailsToJson(error.details));
    if (error.retryAfter.count() > 0)
        json.insert("retryAfterMs"_L1, static_cast<qint64>(error.retryAfter.count()));
    if (error.ambiguous)
        json.insert("ambiguous"_L1, true);
    return json;
}

Error errorFrom(const QJsonObject &json)
{
    return {.kind = errorKindNamed(json["kind"_L1].toString()),
            .httpStatus = json["httpStatus"_L1].toInt(),
            .code = json["code"_L1].toString(),
            .message = json["message"_L1].toString(),
            .permissions = json["permissions"_L1].toString(),
            .correlationId = json["correlationId"_L1].toString(),
            .verbAndPath = json["verbAndPath"_L1].toString(),
            .host = json["host"_L1].toString(),
            .details = detailsFrom(json["details"_L1].toArray()),
            .retryAfter = std::chrono::milliseconds(json["retryAfterMs"_L1].toInteger()),
            .ambiguous = json["ambiguous"_L1].toBool()};
}

QJsonObject toJson(const Step &step)
{
    QJsonObject json{
        {"kind"_L1, enumName(step.kind)}, {"state"_L1, enumName(step.state)}, {"intent"_L1, step.intent}};
    if (!step.before.isEmpty())
        json.insert("before"_L1, step.before);
    insertUnlessEmpty(json, "objectId"_L1, step.objectId);
    insertUnlessEmpty(json, "objectName"_L1, step.objectName);
    insertUnlessEmpty(json, "lineId"_L1, step.lineId);
    if (step.adopted)
        json.insert("adopted"_L1, true);
    if (step.skipped != SkipReason::NotRecorded)
        json.insert("skipped"_L1, enumName(step.skipped));
    if (step.signIn != SignIn::NotConcerned)
        json.insert("signIn"_L1, enumName(step.signIn));
    if (step.error)
        json.insert("error"_L1, toJson(*step.error));
    if (!step.conflicts.isEmpty())
        json.insert("conflicts"_L1, Stationmaster::toJson(step.conflicts));
    if (!step.kept.isEmpty())
        json.insert("kept"_L1, Stationmaster::toJson(step.kept));
    return json;
}

std::optional<Step> stepFrom(const QJsonObject &json)
{
    const auto kind = enumNamed<StepKind>(json["kind"_L1].toString());
    const auto state = enumNamed<StepState>(json["state"_L1].toString());
    if (!json["kind"_L1].isString() || !state || !json["intent"_L1].isObject())
        return std::nullopt;
    Step step{.kind = kind.value_or(StepKind::Unknown),
              .state = *state,
              .intent = json["intent"_L1].toObject(),
              .before = json["before"_L1].toObject(),
              .objectId = json["objectId"_L1].toString(),
              .objectName = json["objectName"_L1].toString(),
              .lineId = json["lineId"_L1].toString(),
              .adopted = json["adopted"_L1].toBool()};
    step.skipped = enumNamed<SkipReason>(json["skipped"_L1].toString()).value_or(SkipReason::NotRecorded);
    step.signIn = enumNamed<SignIn>(json["signIn"_L1].toString()).value_or(SignIn::NotConcerned);
    if (json["error"_L1].isObject())
        step.error = errorFrom(json["error"_L1].toObject());
    step.conflicts = conflictsFrom(json["conflicts"_L1].toArray());
    step.kept = conflictsFrom(json["kept"_L1].toArray());
    return step;
}

} // namespace Stationmaster::JournalCodec
