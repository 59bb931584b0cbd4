// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/steptype.h"

namespace Stationmaster {

const StepType &stepType(StepKind kind)
{
    switch (kind) {
    case StepKind::CreateBaseSettings:
        return StepTypes::CreateBaseSettings;
    case StepKind::CreatePhone:
        return StepTypes::CreatePhone;
    case StepKind::SetDefaultStation:
        return StepTypes::SetDefaultStation;
    case StepKind::DeletePhone:
        return StepTypes::DeletePhone;
    case StepKind::DeleteBaseSettings:
        return StepTypes::DeleteBaseSettings;
    case StepKind::RestoreDefaultStation:
        return StepTypes::RestoreDefaultStation;
    case StepKind::UpdatePhone:
        return StepTypes::UpdatePhone;
    case StepKind::UpdateBaseSettings:
        return StepTypes::UpdateBaseSettings;
    case StepKind::UpdateSite:
        return StepTypes::UpdateSite;
    case StepKind::UpdateTelephonySettings:
        return StepTypes::UpdateTelephonySettings;
    case StepKind::ClearDefaultStation:
        return StepTypes::ClearDefaultStation;
    case StepKind::DisassociateStation:
        return StepTypes::DisassociateStation;
    case StepKind::AssociateStation:
        return StepTypes::AssociateStation;
    case StepKind::EndTokens:
        return StepTypes::EndTokens;
    case StepKind::StartLogCapture:
        return StepTypes::StartLogCapture;
    case StepKind::StopLogCapture:
        return StepTypes::StopLogCapture;
    case StepKind::EndConversation:
        return StepTypes::EndConversation;
    case StepKind::Unknown:
        break;
    }
    return StepTypes::Unknown;
}

} // namespace Stationmaster
