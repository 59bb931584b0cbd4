// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/orgreach.h"

#include "transport/error.h"
#include "transport/httplog.h"

namespace Stationmaster {

OrgReach::OrgReach(const HttpLog &log, QObject *parent) : QObject(parent)
{
    connect(&log, &HttpLog::recorded, this, &OrgReach::take);
}

void OrgReach::take(const HttpRecord &record)
{
    const QDateTime now = QDateTime::currentDateTime();
    if (record.status > 0) {
        m_lastAnswer = now;
        if (m_silentSince) {
            m_silentSince.reset();
            Q_EMIT changed();
        }
        return;
    }
    const bool isUnanswered = record.outcome == kindName(Error::Kind::Offline) ||
                              record.outcome == kindName(Error::Kind::Timeout) ||
                              record.outcome == kindName(Error::Kind::Tls);
    const QDateTime sent = now.addMSecs(-record.milliseconds);
    // One cut connection among others that are answered is no silence.
    if (!isUnanswered || m_silentSince || (m_lastAnswer.isValid() && m_lastAnswer > sent))
        return;
    m_silentSince = sent;
    Q_EMIT changed();
}

} // namespace Stationmaster
