// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace Stationmaster {

/// An on/off switch with its text beside it; a checkable button to keyboard, mouse and screen reader.
class Switch : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Switch(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;
};

} // namespace Stationmaster
