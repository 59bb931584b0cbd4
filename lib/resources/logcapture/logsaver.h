// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/logcapture/logcaptureapi.h"
#include "transport/filefetch.h"

#include <QJsonArray>
#include <QSaveFile>
#include <QTimer>

namespace Stationmaster {

/// Saves what was recorded of somebody's browser client into a file, for its owner alone: personal data. Has
/// the org make the file; where it refuses that, reads the entries, of which it gives a limited number
/// (HELPDESK.md 4). One use an object; abandoned with its owner, and then there is no file.
class LogSaver : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        std::chrono::milliseconds firstPause{1000}; ///< before the job is looked at; then twice as long …
        std::chrono::milliseconds longestPause{15'000};
        std::chrono::milliseconds deadline{600'000}; ///< for the job
        FileFetch::Limits file{};
    };
    enum class Stage { Asked, Fetching, Reading };
    struct Saved
    {
        bool isEmpty = false;   ///< nothing was recorded, as far as the file shows
        bool isComplete = true; ///< false: made of the entries
        qint64 bytes = 0;
    };

    explicit LogSaver(LogCaptureApi api, QObject *parent = nullptr) : LogSaver(api, Options(), parent) {}
    LogSaver(LogCaptureApi api, const Options &options, QObject *parent = nullptr);

    /// The file is there whole or not at all; what was there before stays until then. Error::Kind::Storage:
    /// it cannot be written, and the message is the system's. Rejected with the code
    /// "stationmaster.log.failed": the org could not make the file.
    Call<Saved> save(const QString &userId, const QDateTime &from, const QDateTime &to, const QString &path);

Q_SIGNALS:
    void stageChanged(Stationmaster::LogSaver::Stage stage);

private:
    void take(const Result<LogDownload> &job);
    void look();
    void fetch(const QUrl &url);
    void readEntries();
    void commit(Saved saved);
    void refuse(const Error &error);

    LogCaptureApi m_api;
    const Options m_options;
    QSaveFile m_file;
    FileFetch m_fetch;
    QString m_userId;
    QDateTime m_from;
    QDateTime m_to;
    QString m_job;
    QJsonArray m_entries;
    QTimer m_pause;
    std::chrono::milliseconds m_waited{0};
    CallGuard m_asking;
    CallPromise<Saved> m_promise;
};

} // namespace Stationmaster
