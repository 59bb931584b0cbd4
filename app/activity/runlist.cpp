// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/runlist.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Stationmaster {

namespace {

constexpr auto AtOnce = 15ms; // the window takes part in between

} // namespace

RunList::RunList(Journal &journal, QObject *parent) : QObject(parent), m_journal(journal)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &RunList::readNext);
}

void RunList::show(const QString &orgId, const RunFilter &filter)
{
    m_orgId = orgId;
    m_filter = filter;
    for (RecordedRun &run : m_runs)
        run.number = Journal::Newest; // not in this list: goes with the first part
    begin(PageSize);
}

void RunList::refresh(const QString &orgId, const RunFilter &filter)
{
    if (orgId != m_orgId || filter != m_filter)
        show(orgId, filter);
    else
        begin(std::max(PageSize, count()));
}

void RunList::begin(int wanted)
{
    m_wanted = wanted;
    m_fresh.clear();
    m_next = Journal::Newest;
    readNext();
}

void RunList::more()
{
    if (isReading() || !m_next || m_problem)
        return;
    m_wanted = count() + PageSize;
    m_timer.start();
}

void RunList::readNext()
{
    m_timer.stop();
    const int missing = m_wanted - static_cast<int>(m_fresh.size());
    auto page = m_journal.runs(m_orgId, m_filter, m_next.value_or(0), std::min(missing, PageSize), AtOnce);
    m_problem = page ? std::nullopt : std::optional(page.error());
    m_next = page ? page->goOnFrom : std::nullopt;
    QStringList ids;
    if (page) {
        for (RecordedRun &run : page->runs) {
            const QString id = run.plan.id;
            ids.append(id);
            m_fresh.insert(id);
            m_runs.insert(id, std::move(run));
        }
    }
    if (m_next && m_fresh.size() < m_wanted)
        m_timer.start();
    Q_EMIT changed(ids, dropped());
}

/// Takes out what this read has passed without coming to it, and at its end all that it has not come to.
QStringList RunList::dropped()
{
    QStringList gone;
    for (auto it = m_runs.begin(); it != m_runs.end();) {
        const bool isPassed = !isReading() || it->number >= m_next.value_or(0);
        if (m_fresh.contains(it.key()) || !isPassed) {
            ++it;
            continue;
        }
        gone.append(it.key());
        it = m_runs.erase(it);
    }
    return gone;
}

const RecordedRun *RunList::find(const QString &id) const
{
    const auto found = m_runs.constFind(id);
    return found == m_runs.constEnd() ? nullptr : &found.value();
}

} // namespace Stationmaster
