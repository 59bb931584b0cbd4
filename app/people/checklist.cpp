// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/checklist.h"

#include "people/checkline.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Stationmaster {

CheckList::CheckList(QWidget *parent) : QFrame(parent)
{
    setAccessibleName(tr("Checks"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    for (int i = 0; i < CheckCount; ++i) {
        m_lines.push_back(new CheckLine(this));
        column->addWidget(m_lines.back());
    }
}

void CheckList::show(const UserDetails &person, const UserReport &report)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->show(UserText::check(static_cast<Check>(i), person, report));
}

void CheckList::setOnly(const std::vector<Check> &checks)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setVisible(std::ranges::find(checks, static_cast<Check>(i)) != checks.end());
}

} // namespace Stationmaster
