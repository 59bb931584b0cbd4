// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/rowtask.h"

#include <utility>

namespace Stationmaster {

RowTask::RowTask(Api api, Journal &journal, const ExecutorOptions &options, const Plan &run,
                 Journal::StoredRow row)
    : m_number(row.number), m_touches(std::move(row.row.touches)), m_plan{.id = run.id,
                                                                          .orgId = run.orgId,
                                                                          .title = std::move(row.row.name),
                                                                          .row = row.number,
                                                                          .steps = std::move(row.row.steps)},
      m_executor(std::move(api), journal, options)
{
    connect(&m_executor, &Executor::finished, this, [this](Executor::Outcome outcome) {
        m_outcome = outcome;
        m_isResting = true;
        Q_EMIT ended();
    });
}

void RowTask::start()
{
    m_executor.run(m_plan);
}

void RowTask::retry()
{
    ++m_tries;
    m_isResting = false;
    m_executor.retry();
}

std::optional<Error> RowTask::error() const
{
    const int index = m_executor.plan().nextStep();
    return index < 0 ? std::nullopt : m_executor.plan().step(index).error;
}

} // namespace Stationmaster
