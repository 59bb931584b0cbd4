// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/phones/phones.h"
#include "transport/pager.h"
#include "transport/requestsender.h"

namespace Stationmaster {

/// /api/v2/telephony/providers/edges/phones (API.md 5).
class PhonesApi
{
public:
    explicit PhonesApi(RequestSender sender) : m_sender(std::move(sender)) {}

    /// All phones of the org with their users (`fields=webRtcUser…`, `sortBy=id`); deleted ones dropped.
    PagedCall<PhoneRow> all() const;
    /// The phones of one user, by the dotted filter `webRtcUser.id`; each answer checked here again, deleted
    /// ones dropped. A hit without webRtcUser is read singly before it is believed or left out.
    Call<std::vector<PhoneRow>> ofUser(const QString &userId) const;
    /// The phones with this name (no regard to case), checked here again, deleted ones dropped.
    Call<std::vector<PhoneRow>> byName(const QString &name) const;
    /// How many phones use these base settings: never 0 where one does, nor more than 0 where none does.
    /// Beyond the first hundred, deleted ones that the org still lists may be counted.
    Call<int> countOn(const QString &baseSettingsId) const;
    Call<Document> get(const QString &id, Priority priority = Priority::Interactive) const;
    Call<Document> create(const Document &body) const;
    Call<Document> update(const Document &document) const; ///< sends preparedForPut(document)
    Call<void> remove(const QString &id) const;            ///< 404 counts as success

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
