// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/ratewindow.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

bool RateWindow::admit(qint64 now)
{
    if (now >= m_end) {
        m_end = now + m_lengthMs;
        m_count = 0;
    }
    return ++m_count <= m_allowed;
}

int RateWindow::secondsLeft(qint64 now) const
{
    return static_cast<int>(std::max<qint64>((m_end - now + 999) / 1000, 1));
}

void RateWindow::addHeaders(HttpResponse &response, qint64 now) const
{
    response.headers.append({"inin-ratelimit-count", QByteArray::number(std::min(m_count, m_allowed))});
    response.headers.append({"inin-ratelimit-allowed", QByteArray::number(m_allowed)});
    response.headers.append({"inin-ratelimit-reset", QByteArray::number(secondsLeft(now))});
}

} // namespace Stationmaster::OrgSim
