// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run/runview.h"
#include "wizard/wizardpage.h"

namespace Stationmaster {

/// Step 4: carries the plan out, step by step, and after a failure offers to go on or to take everything
/// back. Whatever happens, the page says what exists in the org.
class ApplyPage : public WizardPage
{
    Q_OBJECT
public:
    ApplyPage(WizardState &state, RunView::ExecutorFactory makeExecutor, QWidget *parent = nullptr);

    void initializePage() override; ///< starts at once

    bool isRunning() const;
    /// Lets the request that is under way end, then stops.
    void stop();

Q_SIGNALS:
    /// The plan in the shared state is the one that was carried out.
    void completed();
    void objectsChanged(const QStringList &phoneIds, const QStringList &baseSettingsIds);
    void startOverRequested();

private:
    RunView *m_run;
};

} // namespace Stationmaster
