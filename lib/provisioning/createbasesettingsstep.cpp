// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/createbasesettingsstep.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

CreateBaseSettingsStep::CreateBaseSettingsStep(Surroundings surroundings)
    : StepRunner(std::move(surroundings))
{
}

void CreateBaseSettingsStep::begin()
{
    if (!intend())
        return;
    const Document body(step().intent["body"_L1].toObject());
    await<Document>(api().baseSettings().create(body), [this](const Result<Document> &r) {
        const BaseSettingsRow made = r ? rowOf(*r) : BaseSettingsRow();
        if (made.id.isEmpty()) {
            finishWrite(r ? Error{.kind = Error::Kind::Malformed, .ambiguous = true} : r.error());
            return;
        }
        step().objectId = made.id;
        step().objectName = made.name;
        step().lineId = made.lineId;
        finish(End::Done);
    });
}

} // namespace Stationmaster
