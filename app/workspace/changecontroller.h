// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/auditreader.h"

namespace Stationmaster {

class Journal;
class Rights;

/// Tells the inventory which settings were changed when: by this program, from its journal, and by anybody,
/// from the org's audit where the token may read it. Borrows all it is given; @p journal may be null.
class ChangeController : public QObject
{
    Q_OBJECT
public:
    ChangeController(Api api, Inventory &inventory, const Rights &rights, const Journal *journal,
                     const QString &orgId, QObject *parent = nullptr);

    /// Reads the latest runs of the journal again.
    void noteRuns();

private:
    void readAudit();

    Inventory &m_inventory;
    const Rights &m_rights;
    const Journal *m_journal;
    const QString m_orgId;
    AuditReader m_audit;
};

} // namespace Stationmaster
