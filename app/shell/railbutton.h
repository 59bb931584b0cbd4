// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace Stationmaster {

/// One line of the navigation rail: icon, name, and a count at the far end.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString &iconName, const QString &title, QWidget *parent = nullptr);
    void setCount(const QString &count); ///< empty: none
    QString count() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QString m_count;
};

} // namespace Stationmaster
