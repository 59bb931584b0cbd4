// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/peoplelist/peoplelist.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Stationmaster {

class Inventory;
class PickList;

/// Asks who is meant by a line of a list: those who may be, or anybody who is looked for. To be shown with
/// open(). The inventory is borrowed.
class WhoDialog : public QDialog
{
    Q_OBJECT
public:
    WhoDialog(const Inventory &inventory, const PeopleListLine &line, const QStringList &candidates,
              QWidget *parent = nullptr);

    QLineEdit *findEdit() const { return m_find; }
    PickList *people() const { return m_people; }
    QPushButton *chooseButton() const { return m_choose; }

Q_SIGNALS:
    void chosen(const QString &userId);

private:
    void showPeople();
    void choose();

    const Inventory &m_inventory;
    const QStringList m_candidates;
    QLineEdit *m_find;
    PickList *m_people;
    QPushButton *m_choose = nullptr;
};

} // namespace Stationmaster
