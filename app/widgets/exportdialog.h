// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QRadioButton;

namespace Stationmaster {

/// Asks which rows of a table shall be exported: all that are shown, unless somebody says otherwise, or those
/// that are selected. To be shown with open().
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    struct Rows
    {
        int shown = 0;
        int selected = 0;
        int outOfSight = 0; ///< of the selected ones
    };
    explicit ExportDialog(const Rows &rows, QWidget *parent = nullptr);

    QRadioButton *allButton() const { return m_all; }
    QRadioButton *selectedButton() const { return m_selected; }

Q_SIGNALS:
    void chosen(bool selectedOnly);

private:
    QRadioButton *m_all;
    QRadioButton *m_selected;
};

} // namespace Stationmaster
