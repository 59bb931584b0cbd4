// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

namespace Stationmaster {

/// Tells of the first SIGINT or SIGTERM instead of dying of it; the second one ends the program as usual.
/// Where there are no such signals it is silent. One at a time, in the main thread.
class StopSignal : public QObject
{
    Q_OBJECT
public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void asked();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
