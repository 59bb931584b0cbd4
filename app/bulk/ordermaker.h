// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/bulktask.h"

#include <QSet>

#include <memory>

namespace Stationmaster {

/// Copies out of the inventory what a run is planned from, a few subjects at a time, so that the window stays
/// awake. Inventory and licences are borrowed. Main thread.
class OrderMaker
{
public:
    /// Of choices without a gap, but for sites and base settings that are gone: their rows say so.
    OrderMaker(const Inventory &inventory, const Licences *licences, const QString &orgId,
               const BulkChoices &choices, const BulkSubjects &subjects);

    /// Goes on with the next ones, as the inventory has them now; false: that were the last.
    bool addNext();
    /// Once addNext() has said that it is whole.
    std::shared_ptr<const BulkOrder> order() const { return m_order; }

private:
    void addPeople(const BulkSubjects &some);

    const Inventory &m_inventory;
    const Licences *m_licences;
    const BulkSubjects m_subjects;
    qsizetype m_next = 0;
    QSet<QString> m_seen; ///< people
    std::shared_ptr<BulkOrder> m_order;
};

} // namespace Stationmaster
