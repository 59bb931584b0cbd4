// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/logcapture/logcaptureapi.h"

#include "resources/endpoint/cursorpages.h"
#include "resources/endpoint/endpoint.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

const auto CapturePath = "/api/v2/diagnostics/logcapture/browser"_L1;
const auto JobsPath = "/api/v2/diagnostics/logcapture/browser/entries/download/jobs"_L1;

QString capturePathOf(const QString &userId)
{
    return Endpoint::pathTo(CapturePath + u"/users"_s, userId);
}

Request logRequest(const QString &path, const QString &userId, const QDateTime &from, const QDateTime &to)
{
    const QJsonObject query{{u"userId"_s, userId},
                            {u"interval"_s, QString(from.toUTC().toString(Qt::ISODate) + u'/' +
                                                    to.toUTC().toString(Qt::ISODate))},
                            {u"sortOrder"_s, u"DESC"_s}};
    const bool isWhole = !userId.isEmpty() && from.isValid() && to.isValid();
    return {.verb = Verb::Post,
            .path = isWhole ? path : QString(),
            .body = QJsonDocument(query).toJson(QJsonDocument::Compact)};
}

Result<LogDownload> readDownload(const Reply &reply)
{
    return readOne<LogDownload>(reply.body, readLogDownload);
}

} // namespace

Call<std::optional<LogCapture>> LogCaptureApi::of(const QString &userId) const
{
    using Known = std::optional<LogCapture>;
    const auto read =
        m_sender.fetch<Known>({.path = capturePathOf(userId)}, [](const Reply &reply) -> Result<Known> {
            if (reply.body.trimmed().isEmpty())
                return Known();
            JsonAnswer answer;
            return answer.parse(reply.body).map([](const JsonView &object) {
                StringPool pool;
                LogCapture capture;
                return readLogCapture(object, pool, capture) ? Known(capture) : Known();
            });
        });
    return mapped<Known, Known>(read, [](const Result<Known> &result) -> Result<Known> {
        if (!result && result.error().kind == Error::Kind::NotFound)
            return Known();
        return result;
    });
}

Call<std::vector<LogCapture>> LogCaptureApi::all(bool includeEnded) const
{
    Request request{.path = CapturePath + u"/users"_s};
    Endpoint::addParameter(request, u"includeExpired"_s, includeEnded ? u"true"_s : u"false"_s);
    return m_sender.fetch<std::vector<LogCapture>>(request, readAll<LogCapture>(readLogCapture));
}

Call<LogCapture> LogCaptureApi::start(const QString &userId, const QDateTime &until) const
{
    const QJsonObject body{{u"dateExpired"_s, until.toUTC().toString(Qt::ISODateWithMs)}};
    return m_sender.fetch<LogCapture>(
        {.verb = Verb::Post,
         .path = until.isValid() ? capturePathOf(userId) : QString(),
         .body = QJsonDocument(body).toJson(QJsonDocument::Compact)},
        [](const Reply &reply) { return readOne<LogCapture>(reply.body, readLogCapture); });
}

Call<void> LogCaptureApi::stop(const QString &userId) const
{
    return Endpoint::remove(m_sender, CapturePath + u"/users"_s, userId);
}

PagedCall<LogEntry> LogCaptureApi::entries(const QString &userId, const QDateTime &from,
                                           const QDateTime &to) const
{
    Request first = logRequest(CapturePath + u"/entries/query"_s, userId, from, to);
    first.readsOnly = true;
    return walkCursors<LogEntry>(
        m_sender, {.first = std::move(first), .parameter = u"after"_s, .pageSize = LargestPage},
        readLogEntry);
}

Call<LogDownload> LogCaptureApi::startDownload(const QString &userId, const QDateTime &from,
                                               const QDateTime &to) const
{
    return m_sender.fetch<LogDownload>(logRequest(JobsPath, userId, from, to), readDownload);
}

Call<LogDownload> LogCaptureApi::download(const QString &jobId) const
{
    return m_sender.fetch<LogDownload>({.path = Endpoint::pathTo(JobsPath, jobId)}, readDownload);
}

} // namespace Stationmaster
