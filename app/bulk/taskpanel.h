// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/bulktask.h"
#include "provisioning/abilities.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Stationmaster {

class FieldNote;
class FormGrid;
class Inventory;
class Switch;

/// What a run does, and with what: the task in one sentence, and only the fields that it needs. The inventory
/// is borrowed.
class TaskPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TaskPanel(Inventory &inventory, QWidget *parent = nullptr);

    BulkChoices choices() const;
    void setTask(BulkTask task);
    /// The org's sites and base settings have changed; what is chosen stays.
    void refreshChoices();
    /// Says at its field what is wrong with a name. What is not chosen yet is no mistake.
    void showGap(BulkGap gap);

    QComboBox *taskBox() const { return m_task; }
    QComboBox *siteBox() const { return m_site; }
    QComboBox *baseSettingsBox() const { return m_baseSettings; }
    QLineEdit *nameEdit() const { return m_name; }
    Switch *defaultSwitch() const { return m_default; }

Q_SIGNALS:
    void changed();

private:
    void build();
    void showTask();

    Inventory &m_inventory;
    FormGrid *m_grid;
    QComboBox *m_task;
    QLabel *m_sentence;
    QComboBox *m_site;
    QComboBox *m_baseSettings;
    QLineEdit *m_name;
    Switch *m_default;
    FieldNote *m_nameNote = nullptr;
};

} // namespace Stationmaster
