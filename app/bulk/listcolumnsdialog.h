// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/peoplelist/peoplelistcolumns.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;

namespace Stationmaster {

/// Says what each column of a list was taken for, and lets a person correct it. To be shown with open().
class ListColumnsDialog : public QDialog
{
    Q_OBJECT
public:
    ListColumnsDialog(const TextTable &table, const PeopleListColumns &columns, QWidget *parent = nullptr);

    const std::vector<QComboBox *> &boxes() const { return m_boxes; } ///< one a column
    QCheckBox *headingsBox() const { return m_headings; }

Q_SIGNALS:
    void chosen(const Stationmaster::PeopleListColumns &columns);

private:
    void choose();

    PeopleListColumns m_columns;
    QCheckBox *m_headings;
    std::vector<QComboBox *> m_boxes;
};

} // namespace Stationmaster
