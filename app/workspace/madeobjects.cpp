// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/madeobjects.h"

#include "resources/basesettings/basesettings.h"
#include "resources/phones/phones.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

PhoneRow rowOf(const Plan &plan, const Step &step)
{
    const auto text = [&step](QLatin1StringView key) { return step.intent[key].toString(); };
    const Step *base = plan.referredStep(step.intent, "baseSettingsFromStep"_L1);
    return {.id = step.objectId,
            .name = step.objectName,
            .state = u"active"_s,
            .siteId = text("siteId"_L1),
            .siteName = text("siteName"_L1),
            .baseSettingsId = base ? base->objectId : text("baseSettingsId"_L1),
            .baseSettingsName = base ? base->objectName : text("baseSettingsName"_L1),
            .modelId = QString::fromUtf16(WebRtcModelId),
            .lineId = step.lineId,
            .userId = text("userId"_L1),
            .userName = text("userName"_L1),
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
