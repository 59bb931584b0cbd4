// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/http/httpmessage.h"

namespace Stationmaster::OrgSim {

/// The calls of one token, or of whom else they are counted for, in a fixed window that begins with its first
/// call (API.md 3.4). Times are milliseconds of any steady clock.
class RateWindow
{
public:
    RateWindow() = default;
    RateWindow(int count, int seconds) : m_allowed(count), m_lengthMs(1000LL * seconds) {}

    /// Counts a call at @p now; false when it is one too many.
    bool admit(qint64 now);
    /// Whole seconds to the next window, at least 1.
    int secondsLeft(qint64 now) const;
    int left() const { return m_count < m_allowed ? m_allowed - m_count : 0; }
    bool isSet() const { return m_allowed > 0; }
    void addHeaders(HttpResponse &response, qint64 now) const;

private:
    int m_allowed = 0;
    qint64 m_lengthMs = 0;
    qint64 m_end = 0;
    int m_count = 0;
};

} // namespace Stationmaster::OrgSim
