// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "shell/navigationrail.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QEvent>
#include <QLayout>

namespace Stationmaster {

NavigationRail::NavigationRail(QWidget *parent) : SegmentedControl(CountButton::Look::Page, parent)
{
    setRole(this, "rail");
    setAccessibleName(tr("Pages"));
    layout()->setContentsMargins(Space::Small, Space::Small + 2, Space::Small, Space::Small);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    fit();
}

void NavigationRail::addPage(const QString &iconName, const QString &title)
{
    button(addSegment(title))->setIcon(themedIcon(iconName));
    fit();
}

void NavigationRail::changeEvent(QEvent *event)
{
    SegmentedControl::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void NavigationRail::fit()
{
    // Roomy for the usual names, and steady when counts come.
    setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    const int line = fontMetrics().height();
    for (int i = 0; i < count(); ++i)
        button(i)->setIconSize(QSize(line + Space::Small, line)); // wider than high: air before the words
}

} // namespace Stationmaster
