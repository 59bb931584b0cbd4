// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/changeplan.h"
#include "provisioning/plan.h"
#include "resources/phones/phones.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// What a POST of base settings takes of a document that was read.
Document baseSettingsAgain(const Document &document)
{
    QJsonObject body;
    for (const auto key : {"name"_L1, "phoneMetaBase"_L1, "properties"_L1}) {
        if (document.json().contains(key))
            body.insert(key, document.json().value(key));
    }
    QJsonObject line;
    const QJsonObject earlier = document.at(u"lines/0"_s).toObject();
    for (const auto key : {"name"_L1, "lineMetaBase"_L1, "properties"_L1}) {
        if (earlier.contains(key))
            line.insert(key, earlier.value(key));
    }
    body.insert("lines"_L1, QJsonArray{line});
    return Document(body);
}

/// A create in doubt may refer to a step of its own plan, which the undo plan has not got.
QJsonObject selfContainedIntent(const Plan &plan, const Step &step)
{
    QJsonObject intent = step.intent;
    const auto from = intent.take("baseSettingsFromStep"_L1);
    if (from.isDouble()) {
        const auto index = static_cast<std::size_t>(std::max(from.toInt(), 0));
        if (index < plan.steps.size()) {
            intent.insert("baseSettingsId"_L1, plan.steps[index].objectId);
            intent.insert("lineBaseSettingsId"_L1, plan.steps[index].lineId);
        }
    }
    return intent;
}

Step deletionOf(const Plan &plan, const Step &made, StepKind kind)
{
    const QString plannedName = made.kind == StepKind::CreatePhone
                                    ? made.intent.value("name"_L1).toString()
                                    : made.intent.value("body"_L1).toObject().value("name"_L1).toString();
    QJsonObject intent{{"id"_L1, made.objectId},
                       {"name"_L1, made.objectName.isEmpty() ? plannedName : made.objectName}};
    if (made.state == StepState::Sent) {
        intent.insert("id"_L1, QString());
        intent.insert("lookUp"_L1, selfContainedIntent(plan, made));
        intent.insert("sending"_L1, made.before["sending"_L1]);
    }
    return {.kind = kind, .intent = intent};
}

/// A journal of an earlier program has the name that was filled in for a line without one as a change.
bool isFilledInName(StepKind kind, const FieldChange &change)
{
    return kind == StepKind::UpdateBaseSettings && change.path == "lines/0/name"_L1 &&
           change.before.isUndefined();
}

Step undoOfUpdate(const Step &step)
{
    QList<FieldChange> back;
    const QList<FieldChange> applied = appliedChangesOf(step);
    for (const FieldChange &change : applied) {
        if (!isFilledInName(step.kind, change))
            back.append({.path = change.path,
                         .before = change.after,
                         .after = change.before,
                         .isDerived = change.isDerived});
    }
    QJsonObject intent{{"id"_L1, step.intent["id"_L1]},
                       {"name"_L1, step.intent["name"_L1]},
                       {"changes"_L1, toJson(back)},
                       {"onlyWhereUnchanged"_L1, true}};
    if (step.intent.contains("stationId"_L1))
        intent.insert("stationId"_L1, step.intent["stationId"_L1]);
    return {.kind = step.kind, .intent = intent};
}

/// The earlier one, while the default is still what the step made of it.
Step restorationOf(const Step &step, const QString &expected)
{
    return {.kind = StepKind::RestoreDefaultStation,
            .intent = {{"userId"_L1, step.intent.value("userId"_L1)},
                       {"userName"_L1, step.intent.value("userName"_L1)},
                       {"stationId"_L1, step.before.value("defaultStationId"_L1).toString()},
                       {"expected"_L1, expected}}};
}

/// A phone that was deleted is made again as it was, and is its user's default again if it was that.
std::vector<Step> recreationOf(const Step &deleted, int position)
{
    const QJsonObject shown = deleted.intent["shown"_L1].toObject();
    const Document document(deleted.before["document"_L1].toObject());
    if (document.id().isEmpty())
        return {};
    if (deleted.kind == StepKind::DeleteBaseSettings)
        return {{.kind = StepKind::CreateBaseSettings,
                 .intent = {{"body"_L1, baseSettingsAgain(document).json()}}}};
    const PhoneRow row = rowOfPhone(document);
    const auto nameOr = [&shown](const QString &name, QLatin1StringView key) {
        return name.isEmpty() ? shown[key].toString() : name;
    };
    const QString userName = nameOr(row.userName, "userName"_L1);
    QJsonObject intent{{"name"_L1, row.name},
                       {"siteId"_L1, row.siteId},
                       {"siteName"_L1, nameOr(row.siteName, "siteName"_L1)},
                       {"userId"_L1, row.userId},
                       {"userName"_L1, userName},
                       {"baseSettingsId"_L1, row.baseSettingsId},
                       {"baseSettingsName"_L1, nameOr(row.baseSettingsName, "baseSettingsName"_L1)},
                       {"lineBaseSettingsId"_L1, document.at(u"lines/0/lineBaseSettings/id"_s).toString()}};
    for (const auto &[key, path] : {std::pair{"properties"_L1, u"properties"_s},
                                    std::pair{"lineProperties"_L1, u"lines/0/properties"_s}}) {
        if (const QJsonValue overrides = document.at(path); overrides.isObject())
            intent.insert(key, overrides);
    }
    std::vector<Step> steps{{.kind = StepKind::CreatePhone, .intent = intent}};
    if (deleted.before["wasDefault"_L1].toBool())
        steps.push_back({.kind = StepKind::SetDefaultStation,
                         .intent = {{"userId"_L1, row.userId},
                                    {"userName"_L1, userName},
                                    {"phoneFromStep"_L1, position}}});
    return steps;
}

/// @p position is the index that the first of the steps will have.
std::vector<Step> undoOfStep(const Plan &plan, const Step &step, int position)
{
    const bool mayHaveHappened = step.state == StepState::Done || step.state == StepState::Sent ||
                                 step.before["unsettled"_L1].toBool();
    if (step.adopted || !mayHaveHappened)
        return {};
    switch (step.kind) {
    case StepKind::CreateBaseSettings:
        return {deletionOf(plan, step, StepKind::DeleteBaseSettings)};
    case StepKind::CreatePhone:
        return {deletionOf(plan, step, StepKind::DeletePhone)};
    case StepKind::SetDefaultStation:
        return {restorationOf(step, step.objectId)};
    case StepKind::ClearDefaultStation:
        return {restorationOf(step, {})};
    case StepKind::UpdatePhone:
    case StepKind::UpdateBaseSettings:
    case StepKind::UpdateSite:
    case StepKind::UpdateTelephonySettings:
        return {undoOfUpdate(step)};
    case StepKind::DeletePhone:
    case StepKind::DeleteBaseSettings:
        return recreationOf(step, position); // what an undo removed is not brought back
    case StepKind::RestoreDefaultStation:
    case StepKind::DisassociateStation: // people sign in themselves
    case StepKind::AssociateStation:
    case StepKind::Unknown:
        break;
    }
    return {};
}

} // namespace

Plan planUndo(const Plan &plan)
{
    Plan undo = emptyPlan(plan.orgId, plan.title);
    undo.undoOf = plan.id;
    for (auto it = plan.steps.rbegin(); it != plan.steps.rend(); ++it) {
        for (Step &step : undoOfStep(plan, *it, static_cast<int>(undo.steps.size())))
            undo.steps.push_back(std::move(step));
    }
    return undo;
}

bool canBeUndone(const Step &step)
{
    switch (step.kind) {
    case StepKind::DisassociateStation:
    case StepKind::AssociateStation:
    case StepKind::Unknown:
        return false;
    case StepKind::DeletePhone:
    case StepKind::DeleteBaseSettings:
        return step.intent.contains("shown"_L1);
    default:
        return true;
    }
}

} // namespace Stationmaster
