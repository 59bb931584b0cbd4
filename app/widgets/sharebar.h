// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QAbstractButton>

namespace Stationmaster {

/// One bar of a chart, and a way to what it counts: a name, a bar with a part of it in another tone, and the
/// figures in words. The lengths of several bars can be compared.
class ShareBar : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ShareBar(QWidget *parent = nullptr);

    /// @p length and @p part: of the longest bar, 0 to 1, @p part at most @p length.
    void setShare(const QString &name, const QString &figures, double length, double part, Theme::Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_figures;
    double m_length = 0;
    double m_part = 0;
    Theme::Tone m_tone = Theme::Tone::Neutral;
};

} // namespace Stationmaster
