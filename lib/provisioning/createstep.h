// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/steptype.h"

namespace Stationmaster {

/// Makes an object. After an end without a clear answer it is looked for, and the candidate is read: a list
/// may know its name before it knows the rest (API.md 3.5).
class CreateStep : public StepRunner
{
public:
    using StepRunner::StepRunner;

protected:
    /// The ids and the name in @p document; Effect::Took when it is the object that the step sends.
    virtual Found foundIn(const Document &document) const = 0;
    /// Ends the step with the answer to its POST.
    void finishCreate(const Result<Document> &answer);
    void lookAtCandidate(const Call<Document> &call);

    /// The undo of @p made; @p intent is its intent without references to other steps, for a create in doubt.
    static Step deletionOf(const Step &made, StepKind kind, const QString &plannedName,
                           const QJsonObject &intent);

private:
    bool isOlder(const Document &document) const;
};

} // namespace Stationmaster
