// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"
#include "provisioning/naming.h"
#include "resources/basesettings/basesettings.h"
#include "resources/sites/sites.h"
#include "resources/users/usersapi.h"

#include <QSet>

#include <algorithm>

namespace Stationmaster {

/// A phone with its default station for each of @p wanted active users who are not among @p owners, at the
/// first site, on the first base settings that phones can be on.
inline PlannedRun phonesForUsers(const QString &orgId, const std::vector<UserRow> &users,
                                 const QSet<QString> &owners, const SiteRow &site,
                                 const std::vector<BaseSettingsRow> &baseSettings, int wanted)
{
    const auto base = std::ranges::find_if(
        baseSettings, [](const BaseSettingsRow &row) { return row.isWebRtc() && !row.lineId.isEmpty(); });
    PlannedRun run{.head = emptyPlan(orgId, QStringLiteral("Bench"))};
    for (const UserRow &user : users) {
        const int number = static_cast<int>(run.rows.size());
        if (number == wanted)
            break;
        if (user.state != QLatin1StringView("active") || owners.contains(user.id))
            continue;
        const QJsonObject phone{
            {QStringLiteral("name"), numberedName(suggestedPhoneName(user.name), number + 1)},
            {QStringLiteral("siteId"), site.id},
            {QStringLiteral("siteName"), site.name},
            {QStringLiteral("userId"), user.id},
            {QStringLiteral("userName"), user.name},
            {QStringLiteral("baseSettingsId"), base->id},
            {QStringLiteral("baseSettingsName"), base->name},
            {QStringLiteral("lineBaseSettingsId"), base->lineId}};
        const QJsonObject standard{{QStringLiteral("userId"), user.id},
                                   {QStringLiteral("userName"), user.name},
                                   {QStringLiteral("phoneFromStep"), 0}};
        run.rows.push_back({.name = user.name,
                            .touches = {QStringLiteral("user/") + user.id},
                            .steps = {{.kind = StepKind::CreatePhone, .intent = phone},
                                      {.kind = StepKind::SetDefaultStation, .intent = standard}}});
    }
    return run;
}

} // namespace Stationmaster
