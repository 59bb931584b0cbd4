// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Stationmaster {

/// A small circle with a number, or with a sign once there is something to say about the step.
class StepBadge : public QWidget
{
    Q_OBJECT
public:
    enum class Look { Plain, Upcoming, Current, Running, Done, Failed, Doubtful };

    explicit StepBadge(int number, QWidget *parent = nullptr);
    void setLook(Look look);
    Look look() const { return m_look; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    Look m_look = Look::Upcoming;
};

} // namespace Stationmaster
