// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/closeguard.h"

#include <QEvent>
#include <QWidget>

namespace Stationmaster {

CloseGuard::CloseGuard(QWidget &window, std::function<bool()> mayClose, QObject *parent)
    : QObject(parent), m_mayClose(std::move(mayClose))
{
    window.installEventFilter(this);
}

bool CloseGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close || m_mayClose())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace Stationmaster
