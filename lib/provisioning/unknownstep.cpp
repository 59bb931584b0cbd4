// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/steptype.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// A step of a newer program: nothing is known of it, so nothing is sent.
class UnknownStep : public StepRunner
{
public:
    static constexpr StepFacts Facts{};
    static bool canBeUndone(const Step &) { return false; }

    using StepRunner::StepRunner;

protected:
    void begin() override
    {
        refuse({.kind = Error::Kind::Rejected, .code = u"stationmaster.unknown.step"_s});
    }

    void look() override { finishLook(fail({.kind = Error::Kind::Rejected})); }
};

} // namespace

constinit const StepType StepTypes::Unknown = stepTypeOf<UnknownStep>();

} // namespace Stationmaster
