// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"

#include <QFrame>

#include <vector>

class QLabel;

namespace Stationmaster {

class Chip;
class StepBadge;

/// A plan in words, one row a step: what it does, to what, and how it stands.
class StepList : public QFrame
{
    Q_OBJECT
public:
    enum class Show {
        Changes, ///< before anything is sent: "new", "set"
        States,  ///< while it is carried out and afterwards
    };

    StepList(Show what, const QString &name, QWidget *parent = nullptr);

    void setPlan(const Plan &plan);
    /// With Show::States: @p progress stands in place of the explanation while the step is under way.
    void update(const Plan &plan, int currentStep, const QString &progress);
    using QFrame::update;

private:
    struct Row
    {
        QWidget *widget = nullptr;
        StepBadge *badge = nullptr;
        QLabel *title = nullptr;
        QLabel *detail = nullptr;
        Chip *chip = nullptr;
    };
    Row makeRow(int number);
    void showChange(const Row &row, const Step &step) const;
    void showState(const Row &row, const Step &step, bool isCurrent) const;

    Show m_show;
    std::vector<Row> m_rows;
};

} // namespace Stationmaster
