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
    /// A read-only one keeps its value, whatever is pressed, and can still be reached and read.
    void setReadOnly(bool isReadOnly);
    bool isReadOnly() const { return m_isReadOnly; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;
    void nextCheckState() override;

private:
    bool m_isReadOnly = false;
};

} // namespace Stationmaster
