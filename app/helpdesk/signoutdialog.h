// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/helpdialog.h"

class QCheckBox;

namespace Stationmaster {

/// Says what ends when somebody is signed out everywhere, and asks whether also during a call.
class SignOutDialog : public HelpDialog
{
    Q_OBJECT
public:
    explicit SignOutDialog(const QString &person, QWidget *parent = nullptr);

    QCheckBox *duringCallBox() const { return m_duringCall; }

Q_SIGNALS:
    void chosen(bool evenDuringCall);

protected:
    void goOn() override;

private:
    QCheckBox *m_duringCall;
};

} // namespace Stationmaster
