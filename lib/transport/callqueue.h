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
/// ones; an endpoint that has to wait holds up nobody else's calls.
class CallQueue
{
public:
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
    bool isEmpty() const { return m_size == 0; }
    int size() const { return m_size; }

private:
    using Lanes = std::map<QString, std::set<quint64>>; ///< by endpoint
    Lanes &lanesOf(Priority priority);

    Lanes m_interactive;
    Lanes m_background;
    int m_size = 0;
};

} // namespace Stationmaster
