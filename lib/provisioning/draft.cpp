// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/draft.h"

#include "provisioning/naming.h"
#include "provisioning/phonesteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int MaxDscp = 63; // six bits

bool hasSomethingToShow(const QString &name)
{
    return std::any_of(name.cbegin(), name.cend(),
                       [](QChar c) { return !c.isSpace() && c.category() != QChar::Other_Format; });
}

/// Half of a surrogate pair cannot be written as UTF-8, so the org would get another name than was shown.
bool hasBrokenCharacter(const QString &name)
{
    return !name.isValidUtf16() || std::any_of(name.cbegin(), name.cend(), isControlCharacter);
}

bool isOutside(int value, int low, int high)
{
    return value < low || value > high;
}

} // namespace

std::optional<Problem> problemInName(const QString &entered, const QStringList &taken)
{
    const QString name = entered.trimmed();
    if (!hasSomethingToShow(name))
        return Problem::Missing;
    if (name.size() > MaxNameLength)
        return Problem::TooLong;
    if (hasBrokenCharacter(name))
        return Problem::ControlCharacters;
    const QString key = comparableName(name);
    if (std::any_of(taken.cbegin(), taken.cend(),
                    [&key](const QString &t) { return comparableName(t) == key; }))
        return Problem::Taken;
    return std::nullopt;
}

std::vector<FieldProblem> problemsInBaseSettings(const BaseSettingsFields &fields,
                                                 const QStringList &takenNames)
{
    std::vector<FieldProblem> problems;
    if (const auto problem = problemInName(fields.name, takenNames))
        problems.push_back({Field::BaseSettingsName, *problem});
    if (fields.persistentConnection && isOutside(fields.persistentTimeout, 1, MaxPersistentTimeout))
        problems.push_back({Field::PersistentTimeout, Problem::OutOfRange});
    if (isOutside(fields.transportDscp.value_or(DefaultTransportDscp), 0, MaxDscp))
        problems.push_back({Field::TransportDscp, Problem::OutOfRange});
    if (isOutside(fields.mediaDscp.value_or(DefaultMediaDscp), 0, MaxDscp))
        problems.push_back({Field::MediaDscp, Problem::OutOfRange});
    return problems;
}

std::vector<FieldProblem> problemsIn(const ProvisionDraft &draft, const QStringList &takenBaseSettingsNames,
                                     const QStringList &takenPhoneNames)
{
    std::vector<FieldProblem> problems;
    if (draft.profile == ProvisionDraft::Profile::CreateNew)
        problems = problemsInBaseSettings(draft.newBaseSettings, takenBaseSettingsNames);
    else if (draft.existingId.isEmpty())
        problems.push_back({Field::BaseSettings, Problem::Missing});
    if (draft.userId.isEmpty())
        problems.push_back({Field::User, Problem::Missing});
    if (draft.siteId.isEmpty())
        problems.push_back({Field::Site, Problem::Missing});
    if (const auto problem = problemInName(draft.phoneName, takenPhoneNames))
        problems.push_back({Field::PhoneName, *problem});
    return problems;
}

Plan planProvisioning(const ProvisionDraft &draft, const QString &orgId, const BaseSettingsTemplate &from)
{
    const QString phoneName = draft.phoneName.trimmed();
    Plan plan = emptyPlan(orgId, phoneName);
    if (!problemsIn(draft, {}, {}).empty())
        return plan;

    NewPhone phone{.name = phoneName,
                   .siteId = draft.siteId,
                   .siteName = draft.siteName,
                   .userId = draft.userId,
                   .userName = draft.userName};
    if (draft.profile == ProvisionDraft::Profile::CreateNew) {
        BaseSettingsFields fields = draft.newBaseSettings;
        fields.name = fields.name.trimmed();
        plan.steps.push_back({.kind = StepKind::CreateBaseSettings,
                              .intent = {{"body"_L1, newBaseSettings(from, fields).json()}}});
        phone.baseSettingsFromStep = 0;
    } else {
        phone.baseSettingsId = draft.existingId;
        phone.baseSettingsName = draft.existingName;
        phone.lineBaseSettingsId = draft.existingLineId;
    }
    plan.steps.push_back(creationOf(phone));
    if (draft.makeDefault) {
        const int phoneStep = static_cast<int>(plan.steps.size()) - 1;
        plan.steps.push_back(defaultSettingOfMade(draft.userId, draft.userName, phoneStep));
    }
    return plan;
}

} // namespace Stationmaster
