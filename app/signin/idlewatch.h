// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace Stationmaster {

/// Says when nobody has used the program for a while. Its own reading in the background keeps a sign-in
/// alive in the org's eyes, so that the org's idle timeout (API.md 2.1) has to be seen to here.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    /// Watches @p application, which is borrowed.
    IdleWatch(QObject &application, std::chrono::milliseconds after, QObject *parent = nullptr);

    /// Something goes on that must not be cut off, such as a run.
    void touch() { m_timer.start(); }

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace Stationmaster
