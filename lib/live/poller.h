// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/ratebudget.h"

#include <QTimer>

namespace Stationmaster {

/// Says when to read what no event tells of: sites, base settings, and phones that come and go have no topic
/// (API.md 8). Stands back while more than half of the call budget is used. Borrows @p budget.
class Poller : public QObject
{
    Q_OBJECT
public:
    Poller(const RateBudget &budget, std::chrono::milliseconds interval, QObject *parent = nullptr);

    void setRunning(bool runs);

Q_SIGNALS:
    void due();

private:
    const RateBudget &m_budget;
    QTimer m_timer;
};

} // namespace Stationmaster
