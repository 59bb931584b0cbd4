// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/phones/phonesapi.h"

#include "resources/endpoint/chained.h"
#include "resources/endpoint/collected.h"
#include "resources/endpoint/endpoint.h"
#include "resources/phones/phoneowner.h"
#include "resources/phones/phonerow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using PhoneRows = std::vector<PhoneRow>;

constexpr int CountedPhones = 100; ///< a whole page: for most base settings all there are

QString phonesPath()
{
    return u"/api/v2/telephony/providers/edges/phones"_s;
}

/// The list as API.md 5 recommends it.
PageWalk phonesWalk(Priority priority)
{
    PageWalk walk{.first = {.path = phonesPath(), .priority = priority}};
    Endpoint::addParameter(walk.first, u"sortBy"_s, u"id"_s);
    for (const QString &part : {u"lines"_s, u"properties"_s, u"status"_s})
        Endpoint::addParameter(walk.first, u"expand"_s, part);
    for (const QString &field : {u"webRtcUser"_s, u"lines.loggedInUser"_s, u"lines.defaultForUser"_s})
        Endpoint::addParameter(walk.first, u"fields"_s, field);
    return walk;
}

Call<PhoneRows> phonesWith(Client &client, const QString &filter, const QString &value,
                           std::function<bool(const PhoneRow &)> fits)
{
    PageWalk walk = phonesWalk(Priority::Interactive);
    Endpoint::addParameter(walk.first, filter, value);
    return collected<PhoneRow>(client, std::move(walk), readPhoneRow, std::move(fits));
}

Call<PhoneRows> phonesOn(Client &client, const QString &baseSettingsId)
{
    return phonesWith(client, u"phoneBaseSettings.id"_s, baseSettingsId,
                      [baseSettingsId](const PhoneRow &row) {
                          // A phone that does not say counts: better to warn once too often.
                          return row.baseSettingsId.isEmpty() || row.baseSettingsId == baseSettingsId;
                      });
}

} // namespace

PagedCall<PhoneRow> PhonesApi::all() const
{
    return walkPages<PhoneRow>(m_client, phonesWalk(Priority::Background),
                               pageDecoder<PhoneRow>(readPhoneRow));
}

Call<PhoneRows> PhonesApi::ofUser(const QString &userId) const
{
    if (userId.isEmpty())
        return finishedCall<PhoneRows>(fail(Endpoint::noId(phonesPath())));
    const auto hits = phonesWith(m_client, u"webRtcUser.id"_s, userId, [userId](const PhoneRow &row) {
        return row.userKnown ? row.userId == userId : row.modelId.isEmpty() || row.isWebRtc();
    });
    return chained<PhoneRows, PhoneRows>(hits, [api = *this, userId](const Result<PhoneRows> &found) {
        if (!found)
            return finishedCall<PhoneRows>(found);
        return phonesOwnedBy(userId, *found, api);
    });
}

Call<PhoneRows> PhonesApi::byName(const QString &name) const
{
    // The filter takes a list separated by commas; a wildcard in the place of a comma of the name finds it
    // all the same, and what else it finds is left out.
    QString filter = name;
    filter.replace(u',', u'*');
    return phonesWith(m_client, u"name"_s, filter, [name](const PhoneRow &row) {
        return row.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

Call<int> PhonesApi::countOn(const QString &baseSettingsId) const
{
    using Count = std::optional<int>; // nothing: the answer does not say
    if (baseSettingsId.isEmpty())
        return finishedCall<int>(fail(Endpoint::noId(phonesPath())));
    Request request{.path = phonesPath()};
    Endpoint::addParameter(request, u"phoneBaseSettings.id"_s, baseSettingsId);
    Endpoint::addParameter(request, u"pageSize"_s, QString::number(CountedPhones));
    const auto decode = [baseSettingsId](const Reply &reply) -> Result<Count> {
        const auto page = pageDecoder<PhoneRow>(readPhoneRow)(reply);
        if (!page)
            return fail(page.error());
        if (page->entityCount == 0)
            return Count(0);
        const auto isOther = [&](const PhoneRow &row) { return row.baseSettingsId != baseSettingsId; };
        if (page->rows.empty() || std::ranges::any_of(page->rows, isOther) || !page->total)
            return Count();
        // Deleted phones that the list still shows are in its total (API.md 3.5), and not among the rows.
        const auto dropped = page->entityCount - static_cast<qint64>(page->rows.size());
        return Count(static_cast<int>(*page->total - dropped));
    };
    const auto counted = m_client.fetch<Count>(request, decode);
    return chained<int, Count>(counted, [client = &m_client, baseSettingsId](const Result<Count> &count) {
        if (!count)
            return finishedCall<int>(fail(count.error()));
        if (*count)
            return finishedCall<int>(**count);
        return mapped<int, PhoneRows>(phonesOn(*client, baseSettingsId), [](const Result<PhoneRows> &rows) {
            return rows.map([](const PhoneRows &found) { return static_cast<int>(found.size()); });
        });
    });
}

Call<Document> PhonesApi::get(const QString &id, Priority priority) const
{
    return Endpoint::get(m_client, phonesPath(), id, priority);
}

Call<Document> PhonesApi::create(const Document &body) const
{
    return Endpoint::create(m_client, phonesPath(), body);
}

Call<Document> PhonesApi::update(const Document &document) const
{
    return Endpoint::update(m_client, phonesPath(), preparedForPut(document));
}

Call<void> PhonesApi::remove(const QString &id) const
{
    return Endpoint::remove(m_client, phonesPath(), id);
}

} // namespace Stationmaster
