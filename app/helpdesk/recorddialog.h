// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/helpdialog.h"

#include <QDateTime>

#include <chrono>

class QButtonGroup;

namespace Stationmaster {

/// Asks for how long the log of somebody's browser client shall be recorded.
class RecordDialog : public HelpDialog
{
    Q_OBJECT
public:
    /// @p runningUntil: the end of a recording that is on; invalid: none is known.
    RecordDialog(const QString &person, const QDateTime &runningUntil, QWidget *parent = nullptr);

    /// As if it had been chosen; without effect where it is not offered.
    void choose(std::chrono::minutes length);
    std::chrono::minutes length() const;

Q_SIGNALS:
    void chosen(std::chrono::minutes length);

protected:
    void goOn() override;

private:
    QButtonGroup *m_lengths;
};

} // namespace Stationmaster
