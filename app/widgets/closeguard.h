// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace Stationmaster {

/// Keeps a window open while something in it would be lost.
class CloseGuard : public QObject
{
    Q_OBJECT
public:
    /// @p mayClose is asked whenever the window is to be closed; before it answers no it has to ask the
    /// person.
    CloseGuard(QWidget &window, std::function<bool()> mayClose, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const std::function<bool()> m_mayClose;
};

} // namespace Stationmaster
