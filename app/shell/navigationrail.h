// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/segmentedcontrol.h"

namespace Stationmaster {

/// The pages of the window, one under the other.
class NavigationRail : public SegmentedControl
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);
    void addPage(const QString &iconName, const QString &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace Stationmaster
