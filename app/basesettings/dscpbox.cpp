// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/dscpbox.h"

#include "words/dscptext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace Stationmaster {

DscpBox::DscpBox(int byDefault, QWidget *parent)
    : QComboBox(parent), m_default(tr("Default: %1").arg(dscpText(byDefault)))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr); // completing "AF4" to the first of three classes would choose for the user
    setMaxVisibleItems(12);
    for (const int named : namedDscpValues())
        addItem(dscpText(named), named);
    setValue({});
    setMinimumContentsLength(18);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::editTextChanged, this, &DscpBox::edited);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &DscpBox::finishEntry);
    connect(this, &QComboBox::activated, this, &DscpBox::finishEntry);
}

std::optional<int> DscpBox::value() const
{
    return dscpFromText(currentText());
}

bool DscpBox::isDefault() const
{
    return currentText().trimmed() == m_default;
}

/// The default can be picked only where none is set: what is set is not taken away.
void DscpBox::setValue(std::optional<int> value)
{
    QSignalBlocker quiet(this);
    const int at = findText(m_default);
    if (!value && at < 0)
        insertItem(0, m_default);
    else if (value && at >= 0)
        removeItem(at);
    quiet.unblock();
    setEditText(value ? dscpText(*value) : m_default);
}

void DscpBox::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    lineEdit()->setReadOnly(isReadOnly);
}

void DscpBox::showPopup()
{
    if (!m_isReadOnly)
        QComboBox::showPopup();
}

void DscpBox::finishEntry()
{
    if (const std::optional<int> meant = value())
        setEditText(dscpText(*meant));
    Q_EMIT entryFinished();
}

void DscpBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling the page over the field must not change it.
    if (hasFocus() && !m_isReadOnly)
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void DscpBox::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool choosesAnother = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
                                key == Qt::Key_PageDown || key == Qt::Key_F4;
    if (m_isReadOnly && choosesAnother)
        event->ignore();
    else
        QComboBox::keyPressEvent(event);
}

} // namespace Stationmaster
