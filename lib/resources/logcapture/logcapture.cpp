// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/logcapture/logcapture.h"

#include "resources/json/jsonview.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

bool readLogCapture(const JsonView &entity, StringPool &pool, LogCapture &capture)
{
    capture.userId = entity["id"].text();
    capture.method = entity["captureMethod"].text(pool);
    capture.started = entity["dateStarted"].time();
    capture.expires = entity["dateExpired"].time();
    return !capture.userId.isEmpty() || capture.expires.isValid();
}

bool readLogEntry(const JsonView &entity, StringPool &pool, LogEntry &entry)
{
    const JsonView timestamp = entity["timestamp"];
    entry.level = entity["level"].text(pool);
    entry.message = entity["message"].text();
    entry.when = timestamp.time();
    if (const auto ms = timestamp.bigInteger(); ms && !entry.when.isValid())
        entry.when = QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC);
    return entity.isObject();
}

bool readLogDownload(const JsonView &entity, StringPool &pool, LogDownload &download)
{
    const QString state = entity["state"].text(pool);
    download.id = entity["id"].text();
    download.file = QUrl(entity["fileUrl"].text());
    if (state.compare("Succeeded"_L1, Qt::CaseInsensitive) == 0)
        download.state = LogDownload::State::Succeeded;
    else if (state.compare("Failed"_L1, Qt::CaseInsensitive) == 0)
        download.state = LogDownload::State::Failed;
    else
        download.state = LogDownload::State::Running;
    return !download.id.isEmpty();
}

} // namespace Stationmaster
