// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/request.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace Stationmaster {

/// The requests that wait to leave. Interactive ones come before background ones, lower numbers before higher
/// ones; an endpoint that has to wait does not hold up calls to others.
class CallQueue
{
public:
    /// How long the next call of this priority and endpoint has to wait.
    using Wait = std::function<std::chrono::milliseconds(Priority, const QString &family)>;

    void add(quint64 id, Priority priority, const QString &family);
    void remove(quint64 id, Priority priority, const QString &family);

    struct Next
    {
        std::optional<quint64> id{};       ///< which may leave now; taken out of the queue
        std::chrono::milliseconds wait{0}; ///< when none may, and any waits: how long until one may
    };
    Next take(const Wait &wait);
    std::vector<quint64> takeAll();
    bool isEmpty() const { return m_lanes.empty(); }
    int size() const;

private:
    using Lanes = std::map<std::pair<Priority, QString>, std::set<quint64>>;

    Lanes m_lanes; ///< none is empty
};

} // namespace Stationmaster
