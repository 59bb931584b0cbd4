// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/dscpbox.h"

#include "presentation/dscptext.h"

#include <QLineEdit>
#include <QWheelEvent>

namespace Stationmaster {

DscpBox::DscpBox(int value, QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr); // completing "AF4" to the first of three classes would choose for the person
    setMaxVisibleItems(12);
    for (const int named : namedDscpValues())
        addItem(dscpText(named), named);
    setValue(value);
    setMinimumContentsLength(18);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::editTextChanged, this, &DscpBox::edited);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &DscpBox::settle);
    connect(this, &QComboBox::activated, this, &DscpBox::settle);
}

std::optional<int> DscpBox::value() const
{
    return dscpFromText(currentText());
}

void DscpBox::setValue(int value)
{
    setEditText(dscpText(value));
}

void DscpBox::settle()
{
    if (const std::optional<int> meant = value())
        setValue(*meant);
    Q_EMIT settled();
}

void DscpBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling the page over the field must not change it.
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace Stationmaster
