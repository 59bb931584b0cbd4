// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Stationmaster {

class FieldNote;

/// A form: labels on the leading side, controls beside them, and under each control the note that says what
/// to enter. Every label is its control's buddy and, without the mnemonic, its accessible name.
class FormGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FormGrid(QWidget *parent = nullptr);

    /// @p beside stands behind the control on the same line; with it, the control keeps its own width.
    FieldNote *addField(const QString &label, QWidget *control, QWidget *beside = nullptr);
    /// Something in the control column without a label.
    void addWide(QWidget *widget);
    /// Shows or hides a whole row.
    void setFieldVisible(QWidget *control, bool visible);

private:
    QGridLayout *m_grid;
};

} // namespace Stationmaster
