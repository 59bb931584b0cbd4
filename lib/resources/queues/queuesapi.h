// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/named/namedrow.h"
#include "transport/pager.h"

namespace Stationmaster {

struct QueueRow
{
    QString id{};
    QString name{};
    QString divisionName{};
    std::optional<int> memberCount{};
    bool operator==(const QueueRow &) const = default;
};

/// /api/v2/routing/queues (API.md 6); needs routing:queue:view.
class QueuesApi
{
public:
    explicit QueuesApi(Client &client) : m_client(client) {}

    PagedCall<QueueRow> all() const;
    /// Who is in the queue, joined or not.
    PagedCall<NamedRow> members(const QString &queueId) const;

private:
    Client &m_client;
};

} // namespace Stationmaster
