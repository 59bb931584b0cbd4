// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "shell/navigationrail.h"

#include "shell/railbutton.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QVBoxLayout>

namespace Stationmaster {

NavigationRail::NavigationRail(QWidget *parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setRole(this, "rail");
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(Space::Small, Space::Small + 2, Space::Small, Space::Small);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    fitWidth();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int entry, bool on) {
        if (on)
            Q_EMIT chosen(entry);
    });
}

int NavigationRail::addEntry(const QString &iconName, const QString &title)
{
    const int entry = static_cast<int>(m_buttons.size());
    auto *added = new RailButton(iconName, title, this);
    m_buttons.push_back(added);
    m_group->addButton(added, entry);
    m_layout->insertWidget(entry, added);
    return entry;
}

void NavigationRail::clear()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
}

void NavigationRail::setCount(int entry, const QString &count)
{
    if (RailButton *one = button(entry))
        one->setCount(count);
}

void NavigationRail::setCurrent(int entry)
{
    if (RailButton *one = button(entry))
        one->setChecked(true);
}

RailButton *NavigationRail::button(int entry) const
{
    const bool known = entry >= 0 && entry < static_cast<int>(m_buttons.size());
    return known ? m_buttons[static_cast<std::size_t>(entry)] : nullptr;
}

void NavigationRail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void NavigationRail::fitWidth()
{
    setMinimumWidth(fontMetrics().averageCharWidth() *
                    26); // roomy for the usual names, and steady when counts come
}

} // namespace Stationmaster
