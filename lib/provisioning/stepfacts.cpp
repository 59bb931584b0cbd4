// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/stepfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::StepFacts {

namespace {

/// The step that @p intent refers to under @p key, or null.
const Step *referredStep(const Plan &plan, const QJsonObject &intent, QLatin1StringView key)
{
    const int index = intent[key].toInt(-1);
    if (index < 0 || static_cast<std::size_t>(index) >= plan.steps.size())
        return nullptr;
    return &plan.steps[static_cast<std::size_t>(index)];
}

} // namespace

PhoneFields phoneFields(const Plan &plan, const QJsonObject &intent)
{
    PhoneFields fields{.name = intent["name"_L1].toString(),
                       .siteId = intent["siteId"_L1].toString(),
                       .baseSettingsId = intent["baseSettingsId"_L1].toString(),
                       .lineBaseSettingsId = intent["lineBaseSettingsId"_L1].toString(),
                       .userId = intent["userId"_L1].toString()};
    if (const Step *made = referredStep(plan, intent, "baseSettingsFromStep"_L1)) {
        fields.baseSettingsId = made->objectId;
        fields.lineBaseSettingsId = made->lineId;
    }
    return fields;
}

QString stationId(const Plan &plan, const Step &step)
{
    if (!step.objectId.isEmpty())
        return step.objectId;
    const Step *phone = referredStep(plan, step.intent, "phoneFromStep"_L1);
    return phone ? phone->lineId : step.intent["stationId"_L1].toString();
}

QString phoneId(const Plan &plan, const Step &step)
{
    const Step *phone = referredStep(plan, step.intent, "phoneFromStep"_L1);
    return phone ? phone->objectId : QString();
}

bool makesSomething(StepKind kind)
{
    return kind == StepKind::CreateBaseSettings || kind == StepKind::CreatePhone;
}

void noteSending(QJsonObject &before, const QDateTime &serverNow)
{
    QJsonObject sending = before["sending"_L1].toObject();
    sending.insert("lastAt"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    if (serverNow.isValid() && !sending.contains("firstAt"_L1))
        sending.insert("firstAt"_L1, serverNow.toUTC().toString(Qt::ISODateWithMs));
    before.insert("sending"_L1, sending);
}

Sending sendingFrom(const QJsonObject &sending)
{
    const auto date = [&sending](QLatin1StringView key) {
        return QDateTime::fromString(sending[key].toString(), Qt::ISODateWithMs);
    };
    return {.lastAt = date("lastAt"_L1), .firstAt = date("firstAt"_L1)};
}

std::chrono::milliseconds timeForLateWrite(const Sending &sending, std::chrono::milliseconds lateWrites)
{
    if (!sending.lastAt.isValid())
        return std::chrono::milliseconds(0);
    const std::chrono::milliseconds passed(sending.lastAt.msecsTo(QDateTime::currentDateTimeUtc()));
    return passed.count() < 0 ? lateWrites : std::max(lateWrites - passed, std::chrono::milliseconds(0));
}

void planAgain(Step &step)
{
    step.state = StepState::Planned;
    step.error.reset();
    step.objectId.clear();
    if (makesSomething(step.kind))
        step.before.insert("doubted"_L1, true);
    else if (!isUpdate(step.kind)) // an update that is found to have been carried out after all needs it
        step.before = {};
}

bool leavesDoubt(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Timeout:
    case Error::Kind::Server:
    case Error::Kind::Malformed:
        return true;
    default:
        return error.ambiguous;
    }
}

} // namespace Stationmaster::StepFacts
