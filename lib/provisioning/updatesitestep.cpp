// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/updatestep.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// A site that Genesys runs refuses every change (API.md 7), which is reported as
/// "stationmaster.site.managed".
class UpdateSiteStep : public UpdateStep
{
public:
    static constexpr StepFacts Facts{StepVerb::Update, StepObject::Site, Abilities::Action::ChangeSiteMedia};

    using UpdateStep::UpdateStep;

protected:
    UpdateCalls calls() const override { return updateCalls(api().sites(), intent("id"_L1)); }

    /// What is known to be refused is not sent.
    void use(const Document &now) override
    {
        if (now.at(u"managed"_s).toBool())
            refuse({.kind = Error::Kind::Rejected, .code = u"stationmaster.site.managed"_s});
        else
            UpdateStep::use(now);
    }

    Error reported(const Error &error) const override
    {
        Error managed = error;
        // [guess] API.md 7: the code of the refusal is known from an official description of 2018.
        if (error.hasCode(u"managed.property.not.allowed"))
            managed.code = u"stationmaster.site.managed"_s;
        return managed;
    }
};

} // namespace

constinit const StepType StepTypes::UpdateSite = stepTypeOf<UpdateSiteStep>();

} // namespace Stationmaster
