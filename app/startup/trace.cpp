// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "startup/trace.h"

#include "transport/httplog.h"

#include <QJsonDocument>

namespace Stationmaster {

using namespace Qt::StringLiterals;

namespace {
constexpr int TickMs = 10;
constexpr qint64 StallMs = 16; // one frame at 60 Hz
} // namespace

bool Trace::open(const QString &file)
{
    m_sinceStart.start();
    m_file.setFileName(file);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Text))
        return false;
    watchStalls();
    return true;
}

void Trace::add(const QString &event, QJsonObject facts)
{
    if (!m_file.isOpen())
        return;
    facts.insert(u"event"_s, event);
    facts.insert(u"ms"_s, m_sinceStart.elapsed());
    m_file.write(QJsonDocument(facts).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

void Trace::addCall(const HttpRecord &record)
{
    add(u"call"_s, {{u"id"_s, static_cast<qint64>(record.id)},
                    {u"attempt"_s, record.attempt},
                    {u"verb"_s, record.verb},
                    {u"path"_s, record.path},
                    {u"status"_s, record.status},
                    {u"took"_s, record.milliseconds},
                    {u"bytes"_s, record.bytes},
                    {u"outcome"_s, record.outcome}});
}

void Trace::watchStalls()
{
    // A timer that comes late shows that the event loop was held up: this works with every event dispatcher.
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (const qint64 late = m_sinceTick.restart() - TickMs; late > StallMs)
            add(u"stall"_s, {{u"took"_s, late}});
    });
    m_sinceTick.start();
    m_tick.start(TickMs);
}

} // namespace Stationmaster
