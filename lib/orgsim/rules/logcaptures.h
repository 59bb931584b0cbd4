// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Stationmaster::OrgSim {

/// Whose browser logs are recorded, and what was recorded (HELPDESK.md 4). Times are milliseconds since the
/// epoch.
class LogCaptures
{
public:
    static constexpr qint64 LongestMs = 24LL * 60 * 60 * 1000;

    struct Capture
    {
        qint64 started = 0;
        qint64 expires = 0;
        bool isRunning(qint64 now) const { return now < expires; }
    };
    /// Begins, or moves the end of one that runs.
    Capture start(const QString &userId, qint64 now, qint64 expires);
    void stop(const QString &userId, qint64 now);
    std::optional<Capture> of(const QString &userId) const;
    QStringList users() const { return m_captures.keys(); }
    /// A line for every half minute of the capture within the span, oldest first: {level, message,
    /// timestamp}.
    QJsonArray entries(const QString &userId, qint64 from, qint64 to, qint64 now) const;

    /// Makes a file; done once it has been looked at.
    struct Job
    {
        QString id{};
        QString userId{};
        qint64 made = 0;
        QJsonArray entries{};
        int looks = 0;
    };
    const Job &addJob(const QString &id, const QString &userId, qint64 made, const QJsonArray &entries);
    /// Looks at one; nothing when there is none.
    const Job *look(const QString &id);
    const Job *job(const QString &id) const;

private:
    QHash<QString, Capture> m_captures;
    QHash<QString, Job> m_jobs;
};

} // namespace Stationmaster::OrgSim
