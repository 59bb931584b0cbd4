// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/commitgroup.h"

#include "storage/databasefile.h"

#include <algorithm>
#include <utility>

namespace Stationmaster {

namespace {

/// After a commit the disk rests for so many times what it took.
constexpr int Rest = 24;

} // namespace

CommitGroup::CommitGroup(DatabaseFile &file) : m_file(file)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { flush(); });
}

CommitGroup::~CommitGroup()
{
    flush();
}

Call<void> CommitGroup::add(Write write)
{
    m_waiting.push_back({std::move(write)});
    if (!m_timer.isActive()) {
        const std::chrono::nanoseconds rested(m_sinceLast.isValid() ? m_sinceLast.nsecsElapsed() : 0);
        const auto left = std::max(m_lastTook * Rest - rested, std::chrono::nanoseconds(0));
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(left));
    }
    return m_waiting.back().promise.call();
}

void CommitGroup::flush()
{
    m_timer.stop();
    const std::vector<Waiting> writes = std::exchange(m_waiting, {});
    if (writes.empty())
        return;
    QElapsedTimer timer;
    timer.start();
    const Waiting *end = writes.data() + writes.size();
    const Result<void> together = commit(writes.data(), end);
    for (const Waiting *each = writes.data(); each != end; ++each)
        each->promise.finish(together || writes.size() == 1 ? together : commit(each, each + 1));
    m_lastTook = std::chrono::nanoseconds(timer.nsecsElapsed());
    m_spent += m_lastTook;
    m_sinceLast.start();
}

Result<void> CommitGroup::commit(const Waiting *first, const Waiting *last)
{
    if (auto begun = m_file.begin(); !begun)
        return begun;
    for (const Waiting *each = first; each != last; ++each) {
        if (auto written = each->write(); !written) {
            m_file.rollback();
            return written;
        }
    }
    return m_file.commit();
}

} // namespace Stationmaster
