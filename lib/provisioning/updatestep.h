// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/steptype.h"
#include "resources/conflict/mergedupdate.h"

namespace Stationmaster {

/// Changes some fields of an object that exists, from a fresh GET and with its version; see planUpdate().
class UpdateStep : public StepRunner
{
public:
    static std::vector<Step> undo(const Plan &plan, const Step &step, int position);

    explicit UpdateStep(Context context);

protected:
    void begin() override;
    void look() override;

    /// Reads and writes the object, by api().
    virtual UpdateCalls calls() const = 0;
    /// Reads the object and goes on with use().
    void read();
    virtual void use(const Document &now);
    /// Whether two values of the field mean the same to the org.
    virtual bool isSame(const QString &path, const QJsonValue &one, const QJsonValue &other) const;
    /// Called just before the intent of a PUT goes to disk.
    virtual void noteBeforePut() {}
    /// Ends the step after the object was changed by it.
    virtual void finishUpdate() { finish(End::Done); }
    /// Ends the look that found the changes.
    virtual void finishUpdateLook() { finishLook(Found{.effect = Effect::Took}); }
    /// @p error as the step reports it.
    virtual Error reported(const Error &error) const { return error; }

private:
    Merge mergeWith(const FieldChange &change, const QJsonValue &current) const;
    void findConflicts(const Document &now);
    void refuseConflict();
    void write(const Document &now);
    void written(const UpdateOutcome &outcome);
    void keepVersion(const Document &now);
    bool isUntouched(const Document &now) const;

    const QList<FieldChange> m_changes;
    const bool m_onlyWhereUnchanged; ///< an undo, which has nothing to do where the object is gone
    QList<FieldChange> m_applied;    ///< changes that are to be sent, with what was there before
};

} // namespace Stationmaster
