// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/changeplan.h"
#include "provisioning/updatestep.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

class UpdateBaseSettingsStep : public UpdateStep
{
public:
    static constexpr StepFacts Facts{StepVerb::Update, StepObject::BaseSettings,
                                     Abilities::Action::ChangeBaseSettings};
    static std::vector<Step> undo(const Plan &plan, const Step &step, int position)
    {
        // A journal of an earlier program has the name that was filled in for a line without one as a change.
        Step changed = step;
        QList<FieldChange> applied = appliedChangesOf(step);
        applied.removeIf([](const FieldChange &change) {
            return change.path == "lines/0/name"_L1 && change.before.isUndefined();
        });
        changed.before.insert("applied"_L1, toJson(applied));
        return UpdateStep::undo(plan, changed, position);
    }

    using UpdateStep::UpdateStep;

protected:
    UpdateCalls calls() const override { return updateCalls(api().baseSettings(), intent("id"_L1)); }

    /// A setting that base settings leave out is its default.
    bool isSame(const QString &path, const QJsonValue &one, const QJsonValue &other) const override
    {
        return isSameSetting(path, one, other);
    }
};

} // namespace

constinit const StepType StepTypes::UpdateBaseSettings = stepTypeOf<UpdateBaseSettingsStep>();

} // namespace Stationmaster
