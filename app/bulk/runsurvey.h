// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"

#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

namespace Stationmaster {

class Inventory;
class PlanWarnings;

/// Looks through the rows of a run for what is to be known before it is carried out, some hundred at a time,
/// so that the window stays awake. The inventory is borrowed. Main thread.
class RunSurvey
{
public:
    using Then = std::function<void(const QStringList &warnings)>;

    explicit RunSurvey(const Inventory &inventory);
    ~RunSurvey();

    /// Calls @p then with what PlanWarnings says of @p run: of a small run before it returns. Gives up the
    /// one under way.
    void start(std::shared_ptr<const PlannedRun> run, Then then);
    void stop();

private:
    void lookNext();

    const Inventory &m_inventory;
    std::shared_ptr<const PlannedRun> m_run;
    Then m_then;
    std::unique_ptr<PlanWarnings> m_warnings;
    std::size_t m_next = 0;
    QTimer m_timer;
};

} // namespace Stationmaster
