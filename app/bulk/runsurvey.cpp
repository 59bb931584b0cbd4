// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/runsurvey.h"

#include "phones/planwarnings.h"

#include <utility>

namespace Stationmaster {

namespace {

constexpr int SurveyedATurn = 1000; ///< rows; some milliseconds

} // namespace

RunSurvey::RunSurvey(const Inventory &inventory) : m_inventory(inventory)
{
    m_timer.setInterval(0);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { lookNext(); });
}

RunSurvey::~RunSurvey() = default;

void RunSurvey::start(std::shared_ptr<const PlannedRun> run, Then then)
{
    m_run = std::move(run);
    m_then = std::move(then);
    m_warnings = std::make_unique<PlanWarnings>(m_inventory);
    m_next = 0;
    m_timer.start();
    lookNext();
}

void RunSurvey::stop()
{
    m_timer.stop();
    m_then = nullptr;
    m_run.reset();
}

void RunSurvey::lookNext()
{
    for (int looked = 0; looked < SurveyedATurn && m_next < m_run->rows.size(); ++looked)
        m_warnings->add(m_run->rows[m_next++]);
    if (m_next < m_run->rows.size())
        return;
    const Then then = std::exchange(m_then, nullptr);
    const QStringList warnings = m_warnings->sentences();
    stop();
    then(warnings);
}

} // namespace Stationmaster
