// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/formgrid.h"

#include "theme/theme.h"
#include "widgets/fieldnote.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Stationmaster {

FormGrid::FormGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::Large);
    m_grid->setVerticalSpacing(Space::Tiny);
    m_grid->setColumnStretch(1, 1);
}

FieldNote *FormGrid::addField(const QString &label, QWidget *control, QWidget *beside)
{
    // A control made of several widgets names the one that is typed into by its focus proxy.
    QWidget *target = control->focusProxy() ? control->focusProxy() : control;
    auto *caption = new QLabel(label, this);
    caption->setBuddy(target);
    caption->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    caption->setFont(Type::strong(font()));
    target->setAccessibleName(QString(label).remove(u'&'));

    auto *line = new QHBoxLayout;
    line->setSpacing(Space::Small);
    const bool keepsItsWidth = beside || qobject_cast<QAbstractButton *>(control);
    line->addWidget(control, keepsItsWidth ? 0 : 1);
    if (beside)
        line->addWidget(beside, 1);
    else if (keepsItsWidth)
        line->addStretch(1);
    auto *note = new FieldNote(target, this);

    const int row = m_grid->rowCount();
    if (target != control) { // taller than the part that the label belongs to
        caption->setMinimumHeight(target->sizeHint().height());
        m_grid->addWidget(caption, row, 0, Qt::AlignTop | Qt::AlignTrailing);
    } else {
        m_grid->addWidget(caption, row, 0, Qt::AlignVCenter | Qt::AlignTrailing);
    }
    m_grid->addLayout(line, row, 1);
    m_grid->addWidget(note, row + 1, 1);
    m_grid->setRowMinimumHeight(row + 2, Space::Small);
    return note;
}

void FormGrid::addWide(QWidget *widget)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(widget, row, 1);
    m_grid->setRowMinimumHeight(row + 1, Space::Small);
}

void FormGrid::setFieldVisible(QWidget *control, bool visible)
{
    for (auto *caption : findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!caption->buddy() || (caption->buddy() != control && caption->buddy() != control->focusProxy()))
            continue;
        caption->setVisible(visible);
        int row = 0, column = 0, rows = 0, columns = 0;
        m_grid->getItemPosition(m_grid->indexOf(caption), &row, &column, &rows, &columns);
        m_grid->setRowMinimumHeight(row + 2, visible ? Space::Small : 0);
    }
    control->setVisible(visible);
}

} // namespace Stationmaster
