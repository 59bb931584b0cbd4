// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>

#include <optional>

namespace Stationmaster {

class HttpLog;
struct HttpRecord;

/// Whether the org answers, told by what becomes of the requests that are sent anyway. Any answer is one, be
/// it a refusal. The log is borrowed.
class OrgReach : public QObject
{
    Q_OBJECT
public:
    explicit OrgReach(const HttpLog &log, QObject *parent = nullptr);

    /// When the first request was sent that got no answer, while nothing has been answered since; local time.
    const std::optional<QDateTime> &silentSince() const { return m_silentSince; }

Q_SIGNALS:
    /// silentSince() is another one.
    void changed();

private:
    void take(const HttpRecord &record);

    QDateTime m_lastAnswer;
    std::optional<QDateTime> m_silentSince;
};

} // namespace Stationmaster
