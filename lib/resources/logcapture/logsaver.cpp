// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/logcapture/logsaver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// [guess] HELPDESK.md 4 does not know the format; these are JSON without anything in it.
bool saysNothing(const QByteArray &content)
{
    const QByteArray bare = content.simplified().replace(' ', QByteArray());
    return bare.isEmpty() || bare == "[]" || bare == "{}" || bare == R"({"entities":[]})";
}

constexpr qint64 LargestNothing = 64; // bytes

/// Whether the org makes no file for this caller, and may give the entries all the same.
bool isRefusal(const Error &error)
{
    using Kind = Error::Kind;
    return error.kind == Kind::Forbidden || error.kind == Kind::NotFound || error.kind == Kind::ReadOnly ||
           error.httpStatus == 405 || error.httpStatus == 410 || error.httpStatus == 501;
}

QJsonObject jsonOf(const LogEntry &entry)
{
    return {{"timestamp"_L1, entry.when.toUTC().toString(Qt::ISODateWithMs)},
            {"level"_L1, entry.level},
            {"message"_L1, entry.message}};
}

} // namespace

LogSaver::LogSaver(LogCaptureApi api, const Options &options, QObject *parent)
    : QObject(parent), m_api(std::move(api)), m_options(options), m_fetch(options.file)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(options.firstPause);
    connect(&m_pause, &QTimer::timeout, this, &LogSaver::look);
}

Call<LogSaver::Saved> LogSaver::save(const QString &userId, const QDateTime &from, const QDateTime &to,
                                     const QString &path)
{
    m_userId = userId;
    m_from = from;
    m_to = to;
    m_file.setFileName(path);
    // Before anything is asked of the org: the person is told at once.
    if (!m_file.open(QIODevice::WriteOnly)) {
        refuse({.kind = Error::Kind::Storage, .message = m_file.errorString()});
        return m_promise.call();
    }
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Q_EMIT stageChanged(Stage::Asked);
    m_asking = m_api.startDownload(userId, from, to).onFinished(this, [this](const Result<LogDownload> &job) {
        take(job);
    });
    return m_promise.call();
}

void LogSaver::take(const Result<LogDownload> &job)
{
    if (!job && isRefusal(job.error()))
        return readEntries();
    if (!job)
        return refuse(job.error());
    m_job = job->id;
    if (job->state == LogDownload::State::Failed)
        return refuse({.kind = Error::Kind::Rejected, .code = u"stationmaster.log.failed"_s});
    if (job->state == LogDownload::State::Succeeded)
        return fetch(job->file);
    if (m_waited >= m_options.deadline)
        return refuse({.kind = Error::Kind::Timeout});
    m_waited += m_pause.intervalAsDuration();
    m_pause.start();
}

void LogSaver::look()
{
    m_pause.setInterval(std::min(m_pause.intervalAsDuration() * 2, m_options.longestPause));
    m_asking = m_api.download(m_job).onFinished(this, [this](const Result<LogDownload> &job) { take(job); });
}

void LogSaver::fetch(const QUrl &url)
{
    if (!url.isValid() || url.isEmpty())
        return refuse({.kind = Error::Kind::Malformed});
    Q_EMIT stageChanged(Stage::Fetching);
    m_asking = m_fetch.fetch(url, m_file).onFinished(this, [this](const Result<qint64> &bytes) {
        if (!bytes)
            return refuse(bytes.error());
        commit({.bytes = *bytes});
    });
}

void LogSaver::readEntries()
{
    Q_EMIT stageChanged(Stage::Reading);
    const PagedCall<LogEntry> pages = m_api.entries(m_userId, m_from, m_to);
    m_asking = CallGuard(pages.call());
    pages.onPage(this, [this](const std::vector<LogEntry> &entries) {
        for (const LogEntry &entry : entries)
            m_entries.append(jsonOf(entry));
    });
    pages.call().onFinished(this, [this](const Result<PageSummary> &read) {
        if (!read)
            return refuse(read.error());
        const QByteArray content = QJsonDocument(m_entries).toJson();
        if (m_file.write(content) != content.size())
            return refuse({.kind = Error::Kind::Storage, .message = m_file.errorString()});
        commit({.isComplete = false, .bytes = content.size()});
    });
}

void LogSaver::commit(Saved saved)
{
    if (!m_file.commit())
        return refuse({.kind = Error::Kind::Storage, .message = m_file.errorString()});
    QFile written(m_file.fileName());
    saved.isEmpty =
        saved.bytes <= LargestNothing && written.open(QIODevice::ReadOnly) && saysNothing(written.readAll());
    m_promise.finish(saved);
}

void LogSaver::refuse(const Error &error)
{
    m_file.cancelWriting();
    m_promise.finish(fail(error));
}

} // namespace Stationmaster
