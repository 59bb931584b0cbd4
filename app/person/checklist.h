// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "person/persontext.h"

#include <QFrame>

class QLabel;

namespace Stationmaster {

/// The checks of a person's phone, one under the other: a sign, what was looked at, and what was seen.
class CheckList : public QFrame
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);
    void show(const PersonDetails &person, const UserReport &report);
    using QFrame::show;
    /// Shows only these checks.
    void setOnly(const std::vector<Check> &checks);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLabel *icon = nullptr;
        QLabel *what = nullptr;
        QLabel *evidence = nullptr;
        CheckResult::State state = CheckResult::State::Unknown;
    };
    void paintIcon(const Row &row) const;

    std::vector<Row> m_rows;
};

} // namespace Stationmaster
