// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/formgrid.h"

#include "theme/theme.h"
#include "widgets/fieldnote.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace Stationmaster {

FormGrid::FormGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    // No QFormLayout: in Qt 6.4 it gives wrapping text without a label many times the height it needs.
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::Large);
    m_grid->setVerticalSpacing(Space::Medium);
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

    auto *field = new QWidget(this); // one widget, so that a row can be shown and hidden at once
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::Small);
    const bool keepsItsWidth = beside || qobject_cast<QAbstractButton *>(control);
    line->addWidget(control, keepsItsWidth ? 0 : 1);
    if (beside)
        line->addWidget(beside, 1);
    else if (keepsItsWidth)
        line->addStretch(1);
    auto *note = new FieldNote(target, field);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Tiny);
    column->addLayout(line);
    column->addWidget(note);

    const int row = m_grid->rowCount();
    caption->setMinimumHeight(target->sizeHint().height()); // in line with the control, not with its note
    m_grid->addWidget(caption, row, 0, Qt::AlignTop | Qt::AlignTrailing);
    m_grid->addWidget(field, row, 1);
    return note;
}

void FormGrid::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 1);
}

void FormGrid::setFieldVisible(QWidget *control, bool visible)
{
    QWidget *field = control->parentWidget();
    int row = 0, column = 0, rows = 0, columns = 0;
    m_grid->getItemPosition(m_grid->indexOf(field), &row, &column, &rows, &columns);
    m_grid->itemAtPosition(row, 0)->widget()->setVisible(visible);
    field->setVisible(visible);
}

} // namespace Stationmaster
