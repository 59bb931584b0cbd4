// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/document.h"
#include "transport/pager.h"

namespace Stationmaster {

struct LineBaseSettingsRow
{
    QString id{};
    QString name{};
    QString lineModelId{};
    std::optional<bool> persistentConnection{}; ///< of WebRTC lines
    std::optional<int> persistentTimeout{};     ///< seconds
    bool operator==(const LineBaseSettingsRow &) const = default;
};

/// /api/v2/telephony/providers/edges/linebasesettings (API.md 4.1): a view of the lines of base settings,
/// which are written there. There is no write here.
class LineBaseSettingsApi
{
public:
    explicit LineBaseSettingsApi(Client &client) : m_client(client) {}

    PagedCall<LineBaseSettingsRow> all() const;
    Call<Document> get(const QString &id) const;

private:
    Client &m_client;
};

} // namespace Stationmaster
