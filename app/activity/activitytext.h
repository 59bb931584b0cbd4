// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/runresult.h"
#include "widgets/tablecolumn.h"

#include <QCoreApplication>

namespace Stationmaster {

/// The words for runs of the journal, and for what they are made of.
class ActivityText
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::ActivityText)
public:
    static QString title(const RecordedRun &run);
    static CellChip result(const RecordedRun &run);
    /// “1,234 of 2,000 done, 12 failed”, with all that is not nothing.
    static QString progress(const RecordedRun &run);

    static CellChip state(const Step &step);
    static CellChip state(const RunRow &row);
    /// Why a row stands as it does: why it is held or left out, or what failed. Empty: nothing to say.
    static QString reason(const RunRow &row);

    /// Whose or what the step changes: a person where there is one.
    static QString object(const Step &step);
    /// What was there, and what is there by the step: “planned: …” where it was not carried out, or is not
    /// known to be. Empty: nothing, or not known.
    static QString before(const Plan &plan, int step);
    static QString after(const Plan &plan, int step);
    /// Of all steps of a row.
    static QString what(const RunRow &row);
    static QString before(const RunRow &row);
    static QString after(const RunRow &row);

private:
    static QString wanted(const Plan &plan, int step);
    static QString planned(const QString &what);
    static QString defaultPhone(const Step &step);
};

} // namespace Stationmaster
