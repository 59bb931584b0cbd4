// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/recoverycontroller.h"

#include "activity/recoverynotice.h"
#include "provisioning/journal.h"
#include "shell/mainwindow.h"
#include "signin/rights.h"

namespace Stationmaster {

RecoveryController::RecoveryController(MainWindow &window, Api api, Journal &journal, const Rights &rights,
                                       QObject *parent)
    : QObject(parent), m_window(window), m_journal(journal), m_rights(rights), m_recovery(api, journal)
{
}

void RecoveryController::start(const QString &orgId)
{
    m_orgId = orgId;
    look({});
}

void RecoveryController::lookAgain(const QString &planId)
{
    look(planId);
}

/// @p planId empty: every run that was cut off is told.
void RecoveryController::look(const QString &planId)
{
    m_call = m_recovery.start(m_orgId).onFinished(this,
                                                  [this, planId](const Result<std::vector<Recovered>> &runs) {
                                                      if (!runs)
                                                          return;
                                                      for (const Recovered &run : *runs) {
                                                          if (planId.isEmpty() || run.plan.id == planId)
                                                              show(run);
                                                      }
                                                      Q_EMIT found();
                                                  });
}

void RecoveryController::show(const Recovered &run)
{
    if (RecoveryNotice *earlier = m_notices.value(run.plan.id))
        m_window.removeBanner(earlier);
    auto *notice = new RecoveryNotice(run);
    m_notices.insert(run.plan.id, notice);
    notice->setAbilities(m_rights.abilities());
    connect(&m_rights, &Rights::changed, notice,
            [this, notice] { notice->setAbilities(m_rights.abilities()); });
    connect(notice, &RecoveryNotice::resumeRequested, this, &RecoveryController::resumeRequested);
    connect(notice, &RecoveryNotice::undoRequested, this, &RecoveryController::undoRequested);
    connect(notice, &RecoveryNotice::lookRequested, this, &RecoveryController::lookAgain);
    connect(notice, &RecoveryNotice::dismissed, this, [this, notice](const QString &planId, bool isResolved) {
        if (isResolved)
            (void)m_journal.close(planId);
        m_window.removeBanner(notice);
    });
    m_window.showBanner(notice);
}

} // namespace Stationmaster
