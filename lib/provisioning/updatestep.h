// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/fieldchange.h"
#include "provisioning/steprunner.h"
#include "resources/conflict/mergedupdate.h"

namespace Stationmaster {

/// How an object of an Update… step is read and written whole.
UpdateCalls updateCallsOf(const Api &api, StepKind kind, const QString &id);

/// Changes some fields of an object that exists, from a fresh GET and with its version; see planUpdate().
class UpdateStep : public StepRunner
{
    Q_OBJECT
public:
    explicit UpdateStep(Surroundings surroundings);

protected:
    void begin() override;

private:
    void use(const Document &now);
    void write(const Document &now);
    void written(const UpdateOutcome &outcome);
    bool isManagedSite(const Document &now);
    bool isSame(const FieldChange &change, const QJsonValue &one, const QJsonValue &other);
    void findConflicts(const Document &now);
    void refuseConflict();

    const QList<FieldChange> m_changes;
    const bool m_onlyWhereUnchanged; ///< an undo, which has nothing to do where the object is gone
    const UpdateCalls m_calls;
    QList<FieldChange> m_applied; ///< changes that are to be sent, with what was there before
};

} // namespace Stationmaster
