// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/httplog.h"

#include <QLoggingCategory>

namespace Stationmaster {

namespace {
Q_LOGGING_CATEGORY(httpCategory, "stationmaster.http", QtWarningMsg)
}

void HttpLog::add(const HttpRecord &record)
{
    qCDebug(httpCategory).noquote().nospace()
        << '#' << record.id << '.' << record.attempt << ' ' << record.verb << ' ' << record.path << ' '
        << record.status << ' ' << record.milliseconds << " ms " << record.bytes << " B " << record.outcome;
    Q_EMIT recorded(record);
}

} // namespace Stationmaster
