// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "session/recoverywork.h"

#include "provisioning/journal.h"
#include "session/recoverynotice.h"
#include "session/rights.h"
#include "shell/mainwindow.h"

namespace Stationmaster {

RecoveryWork::RecoveryWork(MainWindow &window, Api api, Journal &journal, const Rights &rights,
                           QObject *parent)
    : QObject(parent), m_window(window), m_journal(journal), m_rights(rights), m_recovery(api, journal)
{
}

void RecoveryWork::start(const QString &orgId)
{
    m_call = m_recovery.start(orgId).onFinished(this, [this](const Result<std::vector<Recovered>> &runs) {
        if (!runs)
            return;
        for (const Recovered &run : *runs)
            show(run);
        Q_EMIT found();
    });
}

void RecoveryWork::show(const Recovered &run)
{
    auto *notice = new RecoveryNotice(run);
    notice->setAbilities(m_rights.abilities());
    connect(&m_rights, &Rights::changed, notice,
            [this, notice] { notice->setAbilities(m_rights.abilities()); });
    connect(notice, &RecoveryNotice::resumeRequested, this, &RecoveryWork::resumeRequested);
    connect(notice, &RecoveryNotice::undoRequested, this, &RecoveryWork::undoRequested);
    connect(notice, &RecoveryNotice::dismissed, this, [this, notice](const QString &planId, bool settled) {
        if (settled)
            (void)m_journal.close(planId);
        m_window.removeBanner(notice);
    });
    m_window.showBanner(notice);
}

} // namespace Stationmaster
