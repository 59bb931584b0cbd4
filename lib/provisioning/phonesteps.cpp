// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/phonesteps.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

Step defaultSetting(QJsonObject intent, const std::optional<QString> &shown)
{
    if (shown)
        intent.insert("shownDefault"_L1, *shown);
    return {.kind = StepKind::SetDefaultStation, .intent = std::move(intent)};
}

} // namespace

Step creationOf(const NewPhone &phone)
{
    QJsonObject intent{{"name"_L1, phone.name},
                       {"siteId"_L1, phone.siteId},
                       {"siteName"_L1, phone.siteName},
                       {"userId"_L1, phone.userId},
                       {"userName"_L1, phone.userName}};
    if (phone.baseSettingsFromStep) {
        intent.insert("baseSettingsFromStep"_L1, *phone.baseSettingsFromStep);
    } else {
        intent.insert("baseSettingsId"_L1, phone.baseSettingsId);
        intent.insert("baseSettingsName"_L1, phone.baseSettingsName);
        if (!phone.lineBaseSettingsId.isEmpty())
            intent.insert("lineBaseSettingsId"_L1, phone.lineBaseSettingsId);
    }
    return {.kind = StepKind::CreatePhone, .intent = intent};
}

Step defaultSettingOf(const PhoneRow &phone, const std::optional<QString> &shown)
{
    return defaultSetting(
        {{"userId"_L1, phone.userId}, {"userName"_L1, phone.userName}, {"stationId"_L1, phone.lineId}},
        shown);
}

Step defaultSettingOfMade(const QString &userId, const QString &userName, int phoneStep,
                          const std::optional<QString> &shown)
{
    return defaultSetting({{"userId"_L1, userId}, {"userName"_L1, userName}, {"phoneFromStep"_L1, phoneStep}},
                          shown);
}

std::vector<Step> refreshOf(const PhoneRow &phone)
{
    Step setting = defaultSettingOf(phone);
    return {{.kind = StepKind::ClearDefaultStation, .intent = setting.intent},
            {.kind = StepKind::DisassociateStation, .intent = setting.intent},
            std::move(setting)};
}

std::vector<Step> signInAgainOf(const PhoneRow &phone)
{
    const QJsonObject intent = defaultSettingOf(phone).intent;
    return {{.kind = StepKind::DisassociateStation, .intent = intent},
            {.kind = StepKind::AssociateStation, .intent = intent}};
}

Step deletionOfShown(const ShownPhone &shown)
{
    const PhoneRow &phone = shown.phone;
    return {.kind = StepKind::DeletePhone,
            .intent = {{"id"_L1, phone.id},
                       {"name"_L1, phone.name},
                       {"shown"_L1, QJsonObject{{"userId"_L1, phone.userId},
                                                {"userName"_L1, phone.userName},
                                                {"siteName"_L1, phone.siteName},
                                                {"baseSettingsName"_L1, phone.baseSettingsName},
                                                {"signedIn"_L1, shown.isSignedIn}}}}};
}

} // namespace Stationmaster
