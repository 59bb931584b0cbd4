// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/phoneplans.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Stationmaster {

class Banner;
class ProvisioningLookup;
class UserPicker;

/// Asks whose a phone shall be, and what it shall be called then. Writes nothing. To be shown with open().
class ReassignDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p lookup is borrowed.
    ReassignDialog(const ShownPhone &phone, ProvisioningLookup &lookup, QWidget *parent = nullptr);

    UserPicker *picker() const { return m_picker; }
    QLineEdit *nameEdit() const { return m_name; }
    QPushButton *reviewButton() const { return m_review; }
    QString problem() const; ///< what stands in the way, for people; empty: nothing

Q_SIGNALS:
    void chosen(const Stationmaster::ShownPhone &phone, const Stationmaster::NewOwner &owner);

private:
    void userChanged();
    void refresh();

    const ShownPhone m_phone;
    ProvisioningLookup &m_lookup;
    UserPicker *m_picker;
    QLineEdit *m_name;
    Banner *m_banner;
    QPushButton *m_review = nullptr;
    bool m_isNameTyped = false;
};

} // namespace Stationmaster
