// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/calmtext.h"

#include <QPushButton>

namespace Stationmaster {

/// One of several exclusive choices, with an optional count at its end. Looks are in theme.qss.
/// A QPushButton, because Qt presents a checkable QToolButton to screen readers as a check box, but an
/// exclusive push button as a radio button.
class CountButton : public QPushButton
{
    Q_OBJECT
    Q_PROPERTY(bool counted READ isCounted) // for the style sheet
public:
    enum class Look { Page, Segment };

    CountButton(Look look, const QString &text, QWidget *parent);

    void setCount(const QString &count); ///< for instance “4 812”; empty: none
    QString count() const { return m_count; }
    bool isCounted() const { return !m_count.isEmpty(); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont countFont() const;

    const Look m_look;
    QString m_count;
    CalmText m_saidCount{[this](const QString &count) { setAccessibleDescription(count); }};
};

} // namespace Stationmaster
