// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Stationmaster {

class FieldNote;

/// Asks what a phone shall be called. Writes nothing. To be shown with open().
class RenameDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p others: names that are taken, as far as they are known.
    RenameDialog(const PhoneRow &phone, const QStringList &others, QWidget *parent = nullptr);

    QLineEdit *nameEdit() const { return m_name; }
    QPushButton *reviewButton() const { return m_review; }

Q_SIGNALS:
    void named(const QString &name);

private:
    QString name() const;
    void refresh();

    const PhoneRow m_phone;
    const QStringList m_taken;
    QLineEdit *m_name;
    FieldNote *m_note = nullptr;
    QPushButton *m_review = nullptr;
};

} // namespace Stationmaster
