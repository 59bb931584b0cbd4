// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/callsofperson.h"
#include "helpdesk/helpdialog.h"
#include "provisioning/personplans.h"

class QLineEdit;

namespace Stationmaster {

class Banner;
class PickList;

/// Asks which call of somebody shall be ended for everybody. One in which somebody may be speaking demands a
/// typed word.
class StuckCallDialog : public HelpDialog
{
    Q_OBJECT
public:
    explicit StuckCallDialog(const QString &person, QWidget *parent = nullptr);

    /// Until then it says that the calls are being read.
    void setCalls(const Result<CallsOfPerson::Found> &found);

    PickList *list() const { return m_list; }
    QLineEdit *wordEdit() const { return m_word; }
    QString state() const; ///< what it says beside the list

Q_SIGNALS:
    void chosen(const Stationmaster::StuckCall &call);

protected:
    void goOn() override;

private:
    const GoingCall *chosenCall() const;
    void refresh();

    const QString m_person;
    std::vector<GoingCall> m_calls;
    Banner *m_state;
    PickList *m_list;
    QLabel *m_wordLabel;
    QLineEdit *m_word;
};

} // namespace Stationmaster
