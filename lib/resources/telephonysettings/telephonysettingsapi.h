// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/document.h"
#include "transport/pager.h"
#include "transport/requestsender.h"

namespace Stationmaster {

/// /api/v2/telephony/settings (API.md 4.2), the settings of the whole org; telephony:settings:view and :edit.
/// The object has no id and no version: what is put wins.
class TelephonySettingsApi
{
public:
    explicit TelephonySettingsApi(RequestSender sender) : m_sender(std::move(sender)) {}

    Call<Document> get() const;
    /// Sends the whole object; it has to be one that was read.
    Call<Document> update(const Document &settings) const;

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
