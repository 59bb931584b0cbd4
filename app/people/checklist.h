// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "people/usertext.h"

#include <QFrame>

namespace Stationmaster {

class CheckLine;

/// The checks of a person's phone, one under the other.
class CheckList : public QFrame
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);
    void show(const UserDetails &person, const UserReport &report);
    using QFrame::show;
    /// Shows only these checks.
    void setOnly(const std::vector<Check> &checks);

private:
    std::vector<CheckLine *> m_lines;
};

} // namespace Stationmaster
