// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/recovery.h"

#include <QObject>

namespace Stationmaster {

class MainWindow;
class Rights;

/// Finds out what became of runs that were cut off, and says it above the pages. What it borrows must outlive
/// it.
class RecoveryWork : public QObject
{
    Q_OBJECT
public:
    RecoveryWork(MainWindow &window, Api api, Journal &journal, const Rights &rights,
                 QObject *parent = nullptr);

    void start(const QString &orgId);

Q_SIGNALS:
    void resumeRequested(const QString &planId);
    void undoRequested(const QString &planId);
    void found(); ///< the journal knows more now

private:
    void show(const Recovered &run);

    MainWindow &m_window;
    Journal &m_journal;
    const Rights &m_rights;
    Recovery m_recovery;
    CallGuard m_call;
};

} // namespace Stationmaster
