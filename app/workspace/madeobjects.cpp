// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/madeobjects.h"

#include "provisioning/stepfacts.h"
#include "resources/basesettings/basesettings.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString baseSettingsNameIn(const Plan &plan, const QJsonObject &intent)
{
    const qsizetype from = intent["baseSettingsFromStep"_L1].toInt(-1);
    return from >= 0 && from < std::ssize(plan.steps) ? plan.steps[static_cast<std::size_t>(from)].objectName
                                                      : intent["baseSettingsName"_L1].toString();
}

PhoneRow rowOf(const Plan &plan, const Step &step)
{
    const PhoneFields fields = StepFacts::phoneFields(plan, step.intent);
    return {.id = step.objectId,
            .name = step.objectName,
            .state = u"active"_s,
            .siteId = fields.siteId,
            .siteName = step.intent["siteName"_L1].toString(),
            .baseSettingsId = fields.baseSettingsId,
            .baseSettingsName = baseSettingsNameIn(plan, step.intent),
            .modelId = QString::fromUtf16(WebRtcModelId),
            .lineId = step.lineId,
            .userId = fields.userId,
            .userName = step.intent["userName"_L1].toString(),
            .userKnown = true};
}

} // namespace

MadeObjects MadeObjects::of(const QStringList &ids, const std::vector<Plan> &runs)
{
    QSet<QString> open(ids.begin(), ids.end());
    MadeObjects objects;
    // The newest word on an object counts.
    for (const Plan &plan : runs) {
        for (auto next = plan.steps.rbegin(); next != plan.steps.rend(); ++next) {
            const Step &step = *next;
            const QString id = step.objectId.isEmpty() ? step.intent["id"_L1].toString() : step.objectId;
            if (step.state != StepState::Done || !open.contains(id))
                continue;
            if (step.kind == StepKind::DeletePhone || step.kind == StepKind::DeleteBaseSettings)
                objects.removed.append(id);
            else if (step.kind == StepKind::CreatePhone && !step.adopted)
                objects.phones.push_back(rowOf(plan, step));
            else if (step.kind == StepKind::CreateBaseSettings && !step.adopted)
                objects.baseSettings.append(id);
            else
                continue;
            open.remove(id);
        }
    }
    return objects;
}

} // namespace Stationmaster
