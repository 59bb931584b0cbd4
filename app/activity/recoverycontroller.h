// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/recovery.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace Stationmaster {

class MainWindow;
class RecoveryNotice;
class Rights;

/// Finds out what became of runs that were cut off, and says it above the pages. What it borrows must outlive
/// it.
class RecoveryController : public QObject
{
    Q_OBJECT
public:
    RecoveryController(MainWindow &window, Api api, Journal &journal, const Rights &rights,
                       QObject *parent = nullptr);

    void start(const QString &orgId);
    /// Asks the org once more what became of this run, and says it. Sends nothing else.
    void lookAgain(const QString &planId);

Q_SIGNALS:
    void resumeRequested(const QString &planId);
    void undoRequested(const QString &planId);
    void found(); ///< the journal knows more now

private:
    void look(const QString &planId);
    void show(const Recovered &run);

    MainWindow &m_window;
    Journal &m_journal;
    const Rights &m_rights;
    Recovery m_recovery;
    QString m_orgId;
    QHash<QString, QPointer<RecoveryNotice>> m_notices; ///< by the id of the run
    CallGuard m_call;
};

} // namespace Stationmaster
