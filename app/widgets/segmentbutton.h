// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRadioButton>

namespace Stationmaster {

/// One choice of SegmentedControl: a radio button drawn as a pill, with an optional count in bold.
class SegmentButton : public QRadioButton
{
    Q_OBJECT
public:
    explicit SegmentButton(const QString &text, QWidget *parent = nullptr);
    void setCount(const QString &count); ///< for instance “4 812”; empty: none
    QString count() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    QFont segmentFont() const;
    QFont countFont() const;

    QString m_count;
};

} // namespace Stationmaster
