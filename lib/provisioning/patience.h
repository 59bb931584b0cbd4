// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Stationmaster {

/// Waiting between tries, up to a deadline that is counted from the first wait.
class Patience : public QObject
{
    Q_OBJECT
public:
    explicit Patience(QObject *parent = nullptr);

    /// For the tries to come; forgets about the waits there were.
    void renew(std::chrono::milliseconds interval, std::chrono::milliseconds deadline);
    /// Calls @p next after one interval. False, and nothing is called, when the deadline has passed.
    bool wait(std::function<void()> next);
    bool isWaiting() const;
    void stop();

Q_SIGNALS:
    /// A wait begins, @p elapsedSeconds after the first one did.
    void waiting(int elapsedSeconds);

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_deadline{0};
    std::function<void()> m_next;
};

} // namespace Stationmaster
