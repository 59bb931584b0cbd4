// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/abilities.h"
#include "provisioning/recovery.h"
#include "widgets/banner.h"

namespace Stationmaster {

/// Says what became of a run that was cut off, and what can be done: go on, take back what was made, or leave
/// it.
class RecoveryNotice : public Banner
{
    Q_OBJECT
public:
    explicit RecoveryNotice(const Recovered &run, QWidget *parent = nullptr);

    /// Going on and undoing are enabled where they can be done, else they say why not.
    void setAbilities(const Abilities &abilities);
    const QString &planId() const { return m_plan.id; }

Q_SIGNALS:
    void resumeRequested(const QString &planId);
    void undoRequested(const QString &planId);
    /// Where it is not known: ask the org once more.
    void lookRequested(const QString &planId);
    /// @p isResolved: the user knows what exists and wants no reminder; else it is offered at the next start.
    void dismissed(const QString &planId, bool isResolved);

private:
    const Plan m_plan;
    QPushButton *m_resume = nullptr; ///< none where there is nothing to go on with
    QPushButton *m_undo = nullptr;
};

} // namespace Stationmaster
