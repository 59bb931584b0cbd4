// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/countbutton.h"

#include <QFrame>

class QBoxLayout;
class QButtonGroup;

namespace Stationmaster {

/// A row of exclusive choices, such as “Use existing base settings | Create new ones”, or filters with
/// counts; with Look::Page a column. Behaves like radio buttons: arrow keys choose, and exactly one is chosen
/// once one was added.
class SegmentedControl : public QFrame
{
    Q_OBJECT
public:
    explicit SegmentedControl(const QStringList &labels = {}, QWidget *parent = nullptr);

    int addSegment(const QString &label, const QString &count = {});
    void clear();
    int count() const;
    void setCount(int index, const QString &count); ///< shown behind the label
    void setLabel(int index, const QString &label);
    int currentIndex() const; ///< -1 while there is none
    void setCurrentIndex(int index);
    CountButton *button(int index) const; ///< null when there is no such segment

Q_SIGNALS:
    void currentChanged(int index); ///< not for the first one, which is chosen from the start

protected:
    SegmentedControl(CountButton::Look look, QWidget *parent);

private:
    const CountButton::Look m_look;
    QBoxLayout *m_layout;
    QButtonGroup *m_group;
};

} // namespace Stationmaster
