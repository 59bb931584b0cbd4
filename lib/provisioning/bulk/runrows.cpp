// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/runrows.h"

#include "provisioning/steptype.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString entry(QLatin1StringView kind, const QString &id)
{
    return id.isEmpty() ? QString() : kind + u'/' + id;
}

QStringList touchesOfStep(const Step &step)
{
    const QJsonObject &intent = step.intent;
    const QString id = intent["id"_L1].toString();
    const QStringList people{entry("user"_L1, intent["userId"_L1].toString()),
                             entry("user"_L1, intent["shown"_L1]["userId"_L1].toString()),
                             entry("user"_L1, intent["lookUp"_L1]["userId"_L1].toString())};
    const StepFacts facts = stepType(step.kind).facts;
    switch (facts.object) {
    case StepObject::Phone:
        return people + QStringList{entry("phone"_L1, id), entry("phone"_L1, step.objectId)};
    case StepObject::BaseSettings:
        return {entry("baseSettings"_L1, id), entry("baseSettings"_L1, step.objectId)};
    case StepObject::Site:
        return {entry("site"_L1, id)};
    case StepObject::TelephonySettings:
        return {entry("telephonySettings"_L1, u"org"_s)};
    case StepObject::Person:
        return people;
    case StepObject::None:
        break;
    }
    return {};
}

} // namespace

PlannedRun emptyRun(const QString &orgId, const QString &title)
{
    return {.head = emptyPlan(orgId, title)};
}

RunRow plannedRow(const QString &name, const QStringList &touches, std::vector<Step> steps)
{
    return {.name = name, .touches = joinedTouches(touches, touchesOf(steps)), .steps = std::move(steps)};
}

RunRow skippedRow(const QString &name, const QStringList &touches, RowReason reason)
{
    return {
        .name = name, .state = RowState::Skipped, .reason = reason, .touches = joinedTouches(touches, {})};
}

QStringList touchesOf(const PhoneRow &phone)
{
    return {entry("phone"_L1, phone.id), entry("user"_L1, phone.userId)};
}

QStringList touchesOf(const std::vector<Step> &steps)
{
    QStringList all;
    for (const Step &step : steps)
        all += touchesOfStep(step);
    return joinedTouches(all, {});
}

QStringList joinedTouches(const QStringList &some, const QStringList &more)
{
    QStringList all = some + more;
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

RowReason whyNot(const PhoneRow &phone)
{
    if (phone.id.isEmpty())
        return RowReason::NotKnown;
    if (phone.isWebRtc())
        return RowReason::None;
    return phone.modelId.isEmpty() ? RowReason::NotKnown : RowReason::NotWebRtc;
}

RunRow heldWhileSignedIn(RunRow row, const std::optional<bool> &isSignedIn)
{
    if (isSignedIn.value_or(true)) {
        row.state = RowState::Held;
        row.reason = isSignedIn ? RowReason::SignedIn : RowReason::NotKnown;
    }
    return row;
}

} // namespace Stationmaster
