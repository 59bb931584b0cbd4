// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/steptype.h"

namespace Stationmaster {

/// Deletes an object by its id. What a run made is deleted as it is; what a person chose, only while it is
/// still as they saw it (intent "shown"). After a create in doubt, its object is looked for first.
class DeleteStep : public StepRunner
{
public:
    static bool canBeUndone(const Step &step);

    DeleteStep(Context context, StepKind create);
    void stopWaiting() override;

protected:
    void begin() override;
    void look() override;

    virtual Call<Document> read() const = 0;
    virtual Call<void> remove() const = 0;
    /// Deletes what a person chose, or refuses where it is not what they saw.
    virtual void check(const Document &now) = 0;
    /// Whether the object still is what the step made that is taken back.
    virtual bool isAsMade(const Document &) const { return true; }

    const QString &id() const { return m_id; }
    void refuseAs(const QString &code, const QString &message = {});
    /// Deletes it, and keeps @p document for undo.
    void keepAndDelete(const Document &document);

private:
    void lookForCreated();
    void readFirst();
    void deleteIt();
    void send();

    StepKind m_create;
    QString m_id;
    Plan m_doubted{}; ///< the create in doubt
    std::unique_ptr<StepRunner> m_lookUp{};
};

} // namespace Stationmaster
