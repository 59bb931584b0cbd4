// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>

#include <deque>
#include <functional>

namespace Stationmaster::OrgSim {

/// The latest changes of the store, each with its way back, so that a list can be answered as it was.
/// Costs nothing until it is asked to remember.
class History
{
public:
    static constexpr std::size_t MostChanges = 20'000; ///< older ones are forgotten
    using Step = std::function<void()>;

    /// From now on, or no longer; what was remembered is kept until then.
    void setRemembers(bool remembers);
    bool remembers() const { return m_remembers && !m_isAway; }
    /// What follows, up to the next call, is one write.
    void beginWrite() { ++m_write; }
    /// Has been done just now. Call when remembers().
    void add(Step undo, Step redo);
    /// Calls @p look while the store is as it was @p msAgo, or before the last write that changed anything
    /// with 0.
    void lookBack(int msAgo, const Step &look);

private:
    struct Change
    {
        quint64 write = 0;
        qint64 at = 0;
        Step undo{};
        Step redo{};
    };
    std::deque<Change> m_changes;
    QElapsedTimer m_clock;
    quint64 m_write = 0;
    bool m_remembers = false;
    bool m_isAway = false; ///< what changes while it looks back is no change
};

} // namespace Stationmaster::OrgSim
