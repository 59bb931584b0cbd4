// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "people/usertext.h"

#include <QWidget>

class QLabel;

namespace Stationmaster {

/// One check: a sign, what was looked at, and what was seen. A screen reader hears the state that the sign
/// shows.
class CheckLine : public QWidget
{
    Q_OBJECT
public:
    explicit CheckLine(QWidget *parent = nullptr);
    void show(const UserText::Line &line);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_evidence;
    CheckResult::State m_state = CheckResult::State::Unknown;
};

} // namespace Stationmaster
