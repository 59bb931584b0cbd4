// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/segmentedcontrol.h"

#include "theme/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QSignalBlocker>

namespace Stationmaster {

SegmentedControl::SegmentedControl(CountButton::Look look, QWidget *parent)
    : QFrame(parent), m_look(look), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::Small);
    if (look == CountButton::Look::Page) {
        m_layout->setDirection(QBoxLayout::TopToBottom);
        m_layout->setSpacing(2);
    }
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            Q_EMIT currentChanged(index);
    });
}

SegmentedControl::SegmentedControl(const QStringList &labels, QWidget *parent)
    : SegmentedControl(CountButton::Look::Segment, parent)
{
    for (const QString &label : labels)
        addSegment(label);
}

int SegmentedControl::addSegment(const QString &label, const QString &count)
{
    const int index = this->count();
    auto *added = new CountButton(m_look, label, this);
    added->setCount(count);
    m_group->addButton(added, index);
    m_layout->insertWidget(index, added);
    if (index == 0) {
        const QSignalBlocker quiet(m_group);
        added->setChecked(true);
    }
    return index;
}

void SegmentedControl::clear()
{
    qDeleteAll(m_group->buttons());
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

void SegmentedControl::setCount(int index, const QString &count)
{
    if (CountButton *one = button(index))
        one->setCount(count);
}

void SegmentedControl::setLabel(int index, const QString &label)
{
    if (CountButton *one = button(index))
        one->setText(label);
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (CountButton *one = button(index))
        one->setChecked(true);
}

CountButton *SegmentedControl::button(int index) const
{
    return qobject_cast<CountButton *>(m_group->button(index));
}

} // namespace Stationmaster
