// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace Stationmaster {

struct HttpRecord;

/// Writes what the program does and how long it takes, one JSON object a line: {"event", "ms" since start,
/// …}. Never holds a header, a body or a query value, so it can be sent with a report. Main thread.
class Trace : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Opens @p file anew and starts watching for stalls. False when it cannot be written.
    bool open(const QString &file);
    void add(const QString &event, QJsonObject facts = {});
    void addCall(const HttpRecord &record);

private:
    void watchStalls();

    QFile m_file;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceTick;
    QTimer m_tick;
};

} // namespace Stationmaster
