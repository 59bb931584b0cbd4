// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/phoneplans.h"

#include "resources/basesettings/basesettingskeys.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QJsonObject referenceTo(const QString &id, const QString &name = {})
{
    QJsonObject reference{{"id"_L1, id}};
    if (!name.isEmpty())
        reference.insert("name"_L1, name);
    return reference;
}

/// The settings that the phone overrides, by their names in fieldNameOf().
QJsonArray ownSettingsOf(const PhoneRow &phone)
{
    const PhoneOverrides own = phone.overrides.value_or(PhoneOverrides());
    QJsonArray names;
    const auto addWhere = [&names](bool isSet, QLatin1StringView name) {
        if (isSet)
            names.append(name);
    };
    addWhere(own.persistentConnection.has_value(), BaseSettingsKeys::persistentWebRtc);
    addWhere(own.persistentTimeout.has_value(), BaseSettingsKeys::persistentTimeout);
    addWhere(own.transportDscp.has_value(), BaseSettingsKeys::transportDscp);
    addWhere(own.mediaDscp.has_value(), BaseSettingsKeys::mediaDscp);
    addWhere(own.forceTurn.has_value(), "forceTurn"_L1);
    addWhere(own.requireMediaHelper.has_value(), "requireMediaHelper"_L1);
    return names;
}

} // namespace

ObjectChange movedToSite(const PhoneRow &phone, const QString &siteId, const QString &siteName)
{
    return {.kind = StepKind::UpdatePhone,
            .id = phone.id,
            .name = phone.name,
            .changes = {{.path = u"site"_s,
                         .before = referenceTo(phone.siteId, phone.siteName),
                         .after = referenceTo(siteId, siteName)}},
            .stationId = phone.lineId};
}

ObjectChange renamed(const PhoneRow &phone, const QString &name)
{
    return {.kind = StepKind::UpdatePhone,
            .id = phone.id,
            .name = phone.name,
            .changes = {{.path = u"name"_s, .before = phone.name, .after = name}},
            .stationId = phone.lineId};
}

ObjectChange onBaseSettings(const PhoneRow &phone, const BaseSettingsRow &baseSettings)
{
    ObjectChange change{.kind = StepKind::UpdatePhone,
                        .id = phone.id,
                        .name = phone.name,
                        .changes = {{.path = u"phoneBaseSettings"_s,
                                     .before = referenceTo(phone.baseSettingsId, phone.baseSettingsName),
                                     .after = referenceTo(baseSettings.id, baseSettings.name)}},
                        .stationId = phone.lineId};
    for (const QString &path : {u"lineBaseSettings"_s, u"lines/0/lineBaseSettings"_s})
        change.changes.append({.path = path, .after = referenceTo(baseSettings.lineId), .isDerived = true});
    return change;
}

Plan planSetDefault(const QString &orgId, const QString &title, const std::vector<PhoneRow> &phones,
                    const QHash<QString, QString> &shown)
{
    Plan plan = emptyPlan(orgId, title);
    for (const PhoneRow &phone : phones) {
        if (phone.userId.isEmpty() || phone.lineId.isEmpty())
            continue;
        const auto it = shown.constFind(phone.userId);
        plan.steps.push_back(defaultSettingOf(phone, it == shown.cend() ? std::nullopt : std::optional(*it)));
    }
    return plan;
}

Plan planRefresh(const QString &orgId, const QString &title, const std::vector<ShownPhone> &phones)
{
    Plan plan = emptyPlan(orgId, title);
    for (const ShownPhone &shown : phones) {
        if (shown.phone.userId.isEmpty() || shown.phone.lineId.isEmpty())
            continue;
        for (Step &step : refreshOf(shown.phone))
            plan.steps.push_back(std::move(step));
    }
    return plan;
}

Plan planSignInAgain(const QString &orgId, const QString &title, const std::vector<ShownPhone> &phones)
{
    Plan plan = emptyPlan(orgId, title);
    for (const ShownPhone &shown : phones) {
        if (!shown.isSignedIn || shown.phone.userId.isEmpty() || shown.phone.lineId.isEmpty())
            continue;
        for (Step &step : signInAgainOf(shown.phone))
            plan.steps.push_back(std::move(step));
    }
    return plan;
}

Plan planDeletePhones(const QString &orgId, const QString &title, const std::vector<ShownPhone> &phones)
{
    Plan plan = emptyPlan(orgId, title);
    for (const ShownPhone &shown : phones)
        plan.steps.push_back(deletionOfShown(shown));
    return plan;
}

Plan planDeleteBaseSettings(const QString &orgId, const QString &id, const QString &name)
{
    Plan plan = emptyPlan(orgId, name);
    plan.steps.push_back(
        {.kind = StepKind::DeleteBaseSettings,
         .intent = {{"id"_L1, id}, {"name"_L1, name}, {"shown"_L1, QJsonObject{{"phones"_L1, 0}}}}});
    return plan;
}

Plan planReassign(const QString &orgId, const QString &title, const ShownPhone &phone, const NewOwner &owner)
{
    Plan plan = emptyPlan(orgId, title);
    plan.steps.push_back(deletionOfShown(phone));
    Step creation = creationOf({.name = owner.phoneName,
                                .siteId = phone.phone.siteId,
                                .siteName = phone.phone.siteName,
                                .userId = owner.userId,
                                .userName = owner.userName,
                                .baseSettingsId = phone.phone.baseSettingsId,
                                .baseSettingsName = phone.phone.baseSettingsName});
    creation.intent.insert("settingsFromStep"_L1, 0);
    creation.intent.insert("ownSettings"_L1, ownSettingsOf(phone.phone));
    plan.steps.push_back(std::move(creation));
    plan.steps.push_back(defaultSettingOfMade(owner.userId, owner.userName, 1));
    return plan;
}

} // namespace Stationmaster
