// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/steprunner.h"

#include <QObject>

#include <memory>

namespace Stationmaster {

class Journal;

/// What the org says about a run that was cut off.
struct Recovered
{
    enum class Finding {
        NothingMade, ///< proven: the object is not there and a late write is not possible any more, or the
                     ///< object has not been written since
        Made,        ///< the step in doubt had taken effect; its step is now Done with the object's id
        Unknown,     ///< the step stays in doubt; see `asked`
        NotInDoubt,  ///< cut off between steps
    };
    Plan plan{};   ///< as the journal has it now
    int step = -1; ///< the step in doubt, or -1
    Finding finding = Finding::NotInDoubt;
    /// With Unknown. False: the org could not be asked. True: it answered, but others have written the object
    /// since, so the outcome cannot be told any more; going on is safe, since it compares before it writes.
    bool asked = false;
};

/// On start: looks up every step that was cut off between its intent and its outcome, and records the outcome
/// in the journal. Sends no write. Ends with one entry for each run that is still open; not with runs that an
/// open undo is taking back, since the undo is what is to be resumed then, not with plans that were saved for
/// later, since nothing of them was cut off, and not with runs of many rows, which BulkRun takes up. Ends
/// with a Storage error when the journal could not be read or written.
class Recovery : public QObject
{
    Q_OBJECT
public:
    Recovery(Api api, Journal &journal, QObject *parent = nullptr, ExecutorOptions options = {});
    Call<std::vector<Recovered>> start(const QString &orgId);

private:
    void lookInto(std::size_t entry);
    void record(std::size_t entry, const Result<StepRunner::Found> &found);

    Api m_api;
    Journal &m_journal;
    const ExecutorOptions m_options;
    std::vector<Recovered> m_entries{};
    std::vector<std::unique_ptr<StepRunner>> m_lookUps{}; ///< they borrow the plans of the entries
    int m_unanswered = 0;
    std::optional<Error> m_storageError{};
    CallPromise<std::vector<Recovered>> m_promise{};
};

} // namespace Stationmaster
