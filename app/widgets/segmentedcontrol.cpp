// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/segmentedcontrol.h"

#include "theme/theme.h"
#include "widgets/segmentbutton.h"

#include <QHBoxLayout>

namespace Stationmaster {

SegmentedControl::SegmentedControl(const QStringList &labels, QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::Small);
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (const QString &label : labels)
        addSegment(label);
}

int SegmentedControl::addSegment(const QString &label, const QString &count)
{
    const int index = this->count();
    auto *added = new SegmentButton(label, this);
    added->setCount(count);
    m_buttons.push_back(added);
    m_layout->insertWidget(index, added);
    connect(added, &QAbstractButton::toggled, this, [this, index](bool on) {
        if (!on || index == m_current)
            return;
        m_current = index;
        Q_EMIT currentChanged(index);
    });
    if (index == 0) {
        m_current = 0; // no signal for what was never otherwise
        added->setChecked(true);
    }
    return index;
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_buttons.size());
}

void SegmentedControl::setCount(int index, const QString &count)
{
    if (SegmentButton *one = button(index))
        one->setCount(count);
}

void SegmentedControl::setLabel(int index, const QString &label)
{
    if (SegmentButton *one = button(index))
        one->setText(label);
}

int SegmentedControl::currentIndex() const
{
    return m_current;
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (SegmentButton *one = button(index))
        one->setChecked(true);
}

SegmentButton *SegmentedControl::button(int index) const
{
    return index >= 0 && index < count() ? m_buttons[static_cast<std::size_t>(index)] : nullptr;
}

} // namespace Stationmaster
