// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/phones/phones.h"

#include <QHash>

namespace Stationmaster {

/// Phones of which the last answer did not say whose they are (API.md 10, number 12), by their lines: a
/// station has the id of the line and says to whom it belongs (API.md 6).
class OwnersByLine
{
public:
    /// @p row as it was read, with nothing added.
    void note(const PhoneRow &row)
    {
        if (row.lineId.isEmpty())
            return;
        if (!row.userKnown && (row.modelId.isEmpty() || row.isWebRtc()))
            m_phoneOf.insert(row.lineId, row.id);
        else if (!m_phoneOf.isEmpty())
            m_phoneOf.remove(row.lineId);
    }
    void forget(const PhoneRow &row)
    {
        if (!m_phoneOf.isEmpty())
            m_phoneOf.remove(row.lineId);
    }
    bool isEmpty() const { return m_phoneOf.isEmpty(); }
    bool contains(const PhoneRow &row) const { return !isEmpty() && m_phoneOf.contains(row.lineId); }
    QString phoneOf(const QString &stationId) const { return m_phoneOf.value(stationId); }

private:
    QHash<QString, QString> m_phoneOf;
};

} // namespace Stationmaster
