// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/logcaptures.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 LineEveryMs = 30'000;
} // namespace

LogCaptures::Capture LogCaptures::start(const QString &userId, qint64 now, qint64 expires)
{
    Capture &capture = m_captures[userId];
    if (!capture.isRunning(now))
        capture.started = now;
    capture.expires = expires;
    return capture;
}

void LogCaptures::stop(const QString &userId, qint64 now)
{
    const auto capture = m_captures.find(userId);
    if (capture != m_captures.end())
        capture->expires = std::min(capture->expires, now);
}

std::optional<LogCaptures::Capture> LogCaptures::of(const QString &userId) const
{
    const auto capture = m_captures.constFind(userId);
    return capture == m_captures.cend() ? std::nullopt : std::optional(*capture);
}

QJsonArray LogCaptures::entries(const QString &userId, qint64 from, qint64 to, qint64 now) const
{
    QJsonArray lines;
    const auto capture = of(userId);
    if (!capture)
        return lines;
    const qint64 end = std::min({capture->expires, to, now});
    int number = 0;
    for (qint64 at = capture->started; at < end; at += LineEveryMs, ++number) {
        if (at < from)
            continue;
        lines.append(QJsonObject{{u"level"_s, number % 5 == 4 ? u"WARN"_s : u"INFO"_s},
                                 {u"message"_s, u"softphone: line %1"_s.arg(number)},
                                 {u"timestamp"_s, at}});
    }
    return lines;
}

const LogCaptures::Job &LogCaptures::addJob(const QString &id, const QString &userId, qint64 made,
                                            const QJsonArray &entries)
{
    return *m_jobs.insert(id, {.id = id, .userId = userId, .made = made, .entries = entries});
}

const LogCaptures::Job *LogCaptures::look(const QString &id)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end())
        return nullptr;
    ++job->looks;
    return &*job;
}

const LogCaptures::Job *LogCaptures::job(const QString &id) const
{
    const auto job = m_jobs.constFind(id);
    return job == m_jobs.cend() ? nullptr : &*job;
}

} // namespace Stationmaster::OrgSim
