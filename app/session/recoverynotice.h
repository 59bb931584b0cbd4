// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presentation/banner.h"
#include "provisioning/recovery.h"

namespace Stationmaster {

/// Says what became of a run that was cut off, and what can be done: go on, take back what was made, or leave it.
class RecoveryNotice : public Banner
{
    Q_OBJECT
public:
    /// @p canChange: false in a read-only session, where going on and undoing are not offered.
    RecoveryNotice(const Recovered &run, bool canChange, QWidget *parent = nullptr);

Q_SIGNALS:
    void resumeRequested(const QString &planId);
    void undoRequested(const QString &planId);
    /// @p settled: the person knows what exists and wants no reminder; else it is offered at the next start.
    void dismissed(const QString &planId, bool settled);
};

} // namespace Stationmaster
