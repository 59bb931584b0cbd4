// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace Stationmaster {

class SegmentButton;

/// A row of exclusive choices, such as “Use existing base settings | Create new base settings”, or filters
/// with counts. Each is a radio button to keyboard (arrow keys choose) and screen reader; exactly one is
/// chosen once one was added.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(const QStringList &labels = {}, QWidget *parent = nullptr);

    int addSegment(const QString &label, const QString &count = {});
    int count() const;
    void setCount(int index, const QString &count); ///< shown in bold behind the label
    void setLabel(int index, const QString &label);
    int currentIndex() const; ///< -1 while there is none
    void setCurrentIndex(int index);
    SegmentButton *button(int index) const;

Q_SIGNALS:
    void currentChanged(int index);

private:
    QHBoxLayout *m_layout;
    std::vector<SegmentButton *> m_buttons;
    int m_current = -1;
};

} // namespace Stationmaster
