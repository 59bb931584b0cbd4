// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace Stationmaster {

/// One attempt of one request, without anything secret: no header, no body, no query value.
struct HttpRecord
{
    quint64 id = 0; ///< the request; attempts of one request share it
    int attempt = 1;
    QString verb{};
    QString path{}; ///< without query; see Request::loggedPath()
    int status = 0; ///< 0 when no answer arrived
    qint64 milliseconds = 0;
    qint64 bytes = 0;  ///< of the answer's body
    QString outcome{}; ///< "ok", or the Error::Kind by kindName()
};

/// The one place where HTTP is logged: category "stationmaster.http", and the signal for --trace.
class HttpLog : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// A number for a new request, unique in this log.
    quint64 nextId() { return ++m_lastId; }
    void add(const HttpRecord &record);

Q_SIGNALS:
    void recorded(const Stationmaster::HttpRecord &record);

private:
    quint64 m_lastId = 0;
};

} // namespace Stationmaster
