// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/linelist.h"

#include "people/checkline.h"

#include <QVBoxLayout>

namespace Stationmaster {

LineList::LineList(const QString &name, QWidget *parent) : QFrame(parent)
{
    setAccessibleName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
}

void LineList::setLines(const std::vector<UserText::Line> &lines)
{
    while (m_lines.size() < lines.size()) {
        m_lines.push_back(new CheckLine(this));
        layout()->addWidget(m_lines.back());
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < lines.size());
        if (i < lines.size())
            m_lines[i]->show(lines[i]);
    }
}

} // namespace Stationmaster
