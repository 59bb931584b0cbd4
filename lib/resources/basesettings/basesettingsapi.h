// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/basesettings/basesettings.h"
#include "transport/pager.h"
#include "transport/requestsender.h"

namespace Stationmaster {

/// /api/v2/telephony/providers/edges/phonebasesettings (API.md 4).
class BaseSettingsApi
{
public:
    explicit BaseSettingsApi(RequestSender sender) : m_sender(std::move(sender)) {}

    /// All base settings of the org, of every model; deleted ones dropped.
    PagedCall<BaseSettingsRow> all() const;
    /// Those whose name equals @p name, compared without regard to case; every answer is checked here again.
    Call<std::vector<BaseSettingsRow>> byName(const QString &name) const;
    Call<Document> get(const QString &id) const;
    Call<BaseSettingsTemplate> webRtcTemplate() const;
    Call<Document> create(const Document &body) const; ///< sends preparedForWrite(body)
    /// PUT of the whole document, preparedForWrite(), with the version it carries.
    Call<Document> update(const Document &document) const;
    /// 404 counts as success: it is gone.
    Call<void> remove(const QString &id) const;

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
