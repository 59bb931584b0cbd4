// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/plan.h"

#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

template <typename Enum>
struct NamedValue
{
    Enum value;
    QStringView name;
};

constexpr std::array StepKindNames{
    NamedValue<StepKind>{StepKind::CreateBaseSettings, u"CreateBaseSettings"},
    NamedValue<StepKind>{StepKind::CreatePhone, u"CreatePhone"},
    NamedValue<StepKind>{StepKind::SetDefaultStation, u"SetDefaultStation"},
    NamedValue<StepKind>{StepKind::DeletePhone, u"DeletePhone"},
    NamedValue<StepKind>{StepKind::DeleteBaseSettings, u"DeleteBaseSettings"},
    NamedValue<StepKind>{StepKind::RestoreDefaultStation, u"RestoreDefaultStation"},
    NamedValue<StepKind>{StepKind::UpdatePhone, u"UpdatePhone"},
    NamedValue<StepKind>{StepKind::UpdateBaseSettings, u"UpdateBaseSettings"},
    NamedValue<StepKind>{StepKind::UpdateSite, u"UpdateSite"},
    NamedValue<StepKind>{StepKind::UpdateTelephonySettings, u"UpdateTelephonySettings"},
    NamedValue<StepKind>{StepKind::ClearDefaultStation, u"ClearDefaultStation"},
    NamedValue<StepKind>{StepKind::DisassociateStation, u"DisassociateStation"},
    NamedValue<StepKind>{StepKind::AssociateStation, u"AssociateStation"},
};

constexpr std::array StepStateNames{
    NamedValue<StepState>{StepState::Planned, u"Planned"},
    NamedValue<StepState>{StepState::Sent, u"Sent"},
    NamedValue<StepState>{StepState::Done, u"Done"},
    NamedValue<StepState>{StepState::Failed, u"Failed"},
    NamedValue<StepState>{StepState::Skipped, u"Skipped"},
};

constexpr std::array SkipReasonNames{
    NamedValue<SkipReason>{SkipReason::NotRecorded, u"NotRecorded"},
    NamedValue<SkipReason>{SkipReason::NotNeeded, u"NotNeeded"},
    NamedValue<SkipReason>{SkipReason::AlreadyGone, u"AlreadyGone"},
    NamedValue<SkipReason>{SkipReason::NeverMade, u"NeverMade"},
    NamedValue<SkipReason>{SkipReason::ChangedByOthers, u"ChangedByOthers"},
};

constexpr std::array SignInNames{
    NamedValue<SignIn>{SignIn::NotConcerned, u"NotConcerned"},
    NamedValue<SignIn>{SignIn::Kept, u"Kept"},
    NamedValue<SignIn>{SignIn::Restored, u"Restored"},
    NamedValue<SignIn>{SignIn::Lost, u"Lost"},
    NamedValue<SignIn>{SignIn::NotKnown, u"NotKnown"},
};

template <typename Table, typename Enum>
QString nameOfValue(const Table &table, Enum value)
{
    const auto it =
        std::find_if(table.begin(), table.end(), [value](const auto &n) { return n.value == value; });
    return it == table.end() ? QString() : it->name.toString();
}

template <typename Enum, typename Table>
std::optional<Enum> valueOfName(const Table &table, QStringView name)
{
    const auto it =
        std::find_if(table.begin(), table.end(), [name](const auto &n) { return n.name == name; });
    if (it == table.end())
        return std::nullopt;
    return it->value;
}

bool isFinished(const Step &step)
{
    return step.state == StepState::Done || step.state == StepState::Skipped;
}

} // namespace

bool Plan::isComplete() const
{
    return nextStep() < 0 && (!steps.empty() || !undoOf.isEmpty());
}

int Plan::nextStep() const
{
    const auto it = std::find_if_not(steps.begin(), steps.end(), isFinished);
    return it == steps.end() ? -1 : static_cast<int>(it - steps.begin());
}

Plan emptyPlan(const QString &orgId, const QString &title)
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .orgId = orgId,
            .title = title,
            .created = QDateTime::currentDateTimeUtc()};
}

Plan planProvisioning(const ProvisionDraft &draft, const QString &orgId, const BaseSettingsTemplate &from)
{
    const QString phoneName = draft.phoneName.trimmed();
    Plan plan = emptyPlan(orgId, phoneName);
    if (!problemsIn(draft, {}, {}).empty())
        return plan;

    QJsonObject phone{{"name"_L1, phoneName},
                      {"siteId"_L1, draft.siteId},
                      {"siteName"_L1, draft.siteName},
                      {"userId"_L1, draft.userId},
                      {"userName"_L1, draft.userName}};
    if (draft.profile == ProvisionDraft::Profile::CreateNew) {
        BaseSettingsFields fields = draft.newBaseSettings;
        fields.name = fields.name.trimmed();
        plan.steps.push_back({.kind = StepKind::CreateBaseSettings,
                              .intent = {{"body"_L1, newBaseSettings(from, fields).json()}}});
        phone.insert("baseSettingsFromStep"_L1, 0);
    } else {
        phone.insert("baseSettingsId"_L1, draft.existingId);
        phone.insert("baseSettingsName"_L1, draft.existingName);
        phone.insert("lineBaseSettingsId"_L1, draft.existingLineId);
    }
    plan.steps.push_back({.kind = StepKind::CreatePhone, .intent = phone});
    if (draft.makeDefault) {
        const int phoneStep = static_cast<int>(plan.steps.size()) - 1;
        plan.steps.push_back({.kind = StepKind::SetDefaultStation,
                              .intent = {{"userId"_L1, draft.userId},
                                         {"userName"_L1, draft.userName},
                                         {"phoneFromStep"_L1, phoneStep}}});
    }
    return plan;
}

bool isUpdate(StepKind kind)
{
    return kind == StepKind::UpdatePhone || kind == StepKind::UpdateBaseSettings ||
           kind == StepKind::UpdateSite || kind == StepKind::UpdateTelephonySettings;
}

QString toString(StepKind kind)
{
    return nameOfValue(StepKindNames, kind);
}

std::optional<StepKind> stepKindFrom(QStringView text)
{
    return valueOfName<StepKind>(StepKindNames, text);
}

QString toString(StepState state)
{
    return nameOfValue(StepStateNames, state);
}

std::optional<StepState> stepStateFrom(QStringView text)
{
    return valueOfName<StepState>(StepStateNames, text);
}

QString toString(SkipReason reason)
{
    return nameOfValue(SkipReasonNames, reason);
}

std::optional<SkipReason> skipReasonFrom(QStringView text)
{
    return valueOfName<SkipReason>(SkipReasonNames, text);
}

QString toString(SignIn signIn)
{
    return nameOfValue(SignInNames, signIn);
}

std::optional<SignIn> signInFrom(QStringView text)
{
    return valueOfName<SignIn>(SignInNames, text);
}

} // namespace Stationmaster
