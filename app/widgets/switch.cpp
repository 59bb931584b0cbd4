// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/switch.h"

#include "theme/theme.h"

#include <QEvent>

namespace Stationmaster {

Switch::Switch(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    setRole(this, "switch");
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Switch::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    styleAgain(this);
}

void Switch::nextCheckState()
{
    if (!m_isReadOnly)
        QCheckBox::nextCheckState();
}

void Switch::changeEvent(QEvent *event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        styleAgain(this); // the style sheet has a rule for each direction
}

} // namespace Stationmaster
