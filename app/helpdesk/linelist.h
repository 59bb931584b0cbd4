// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "people/usertext.h"

#include <QFrame>

namespace Stationmaster {

class CheckLine;

/// Any number of checks, one under the other.
class LineList : public QFrame
{
    Q_OBJECT
public:
    explicit LineList(const QString &name, QWidget *parent = nullptr);
    void setLines(const std::vector<UserText::Line> &lines);

private:
    std::vector<CheckLine *> m_lines; ///< those that are not needed are hidden
};

} // namespace Stationmaster
