// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/serverclock.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

// A date that is earlier by no more than this only means that the answer was on its way for longer.
constexpr std::chrono::milliseconds usualDelay{2'000};

} // namespace

QDateTime httpDate(const QByteArray &header)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

void ServerClock::note(const QDateTime &date, Time now)
{
    if (!date.isValid())
        return;
    const Time ahead = Time(date.toMSecsSinceEpoch()) - now;
    if (!m_ahead || ahead > *m_ahead || ahead < *m_ahead - usualDelay)
        m_ahead = ahead;
}

std::optional<QDateTime> ServerClock::at(Time now) const
{
    if (!m_ahead)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch((*m_ahead + now).count(), Qt::UTC);
}

} // namespace Stationmaster
