// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/phones/phonesapi.h"

#include "resources/endpoint/chained.h"
#include "resources/endpoint/collected.h"
#include "resources/endpoint/endpoint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using PhoneRows = std::vector<PhoneRow>;

constexpr int CountedPhones = 100; ///< a whole page: for most base settings all there are
constexpr qsizetype MaxSingleReads = 20;

const auto PhonesPath = "/api/v2/telephony/providers/edges/phones"_L1;

/// The list as API.md 5 recommends it.
PageWalk phonesWalk(Priority priority)
{
    PageWalk walk{.first = {.path = PhonesPath, .priority = priority}};
    Endpoint::addParameter(walk.first, u"sortBy"_s, u"id"_s);
    for (const QString &part : {u"lines"_s, u"properties"_s, u"status"_s})
        Endpoint::addParameter(walk.first, u"expand"_s, part);
    for (const QString &field : {u"webRtcUser"_s, u"lines.loggedInUser"_s, u"lines.defaultForUser"_s})
        Endpoint::addParameter(walk.first, u"fields"_s, field);
    return walk;
}

Call<PhoneRows> phonesWith(const RequestSender &sender, const QString &filter, const QString &value,
                           std::function<bool(const PhoneRow &)> fits)
{
    PageWalk walk = phonesWalk(Priority::Interactive);
    Endpoint::addFilter(walk.first, filter, value);
    return collected<PhoneRow>(sender, std::move(walk), readPhoneRow, std::move(fits));
}

Call<PhoneRows> phonesOn(const RequestSender &sender, const QString &baseSettingsId)
{
    return phonesWith(sender, u"phoneBaseSettings.id"_s, baseSettingsId,
                      [baseSettingsId](const PhoneRow &row) {
                          // A phone that does not say counts: better to warn once too often.
                          return row.baseSettingsId.isEmpty() || row.baseSettingsId == baseSettingsId;
                      });
}

/// Phones of one user, and the ids of those that have to be read to tell.
struct OwnerSearch
{
    PhonesApi api;
    QString userId{};
    PhoneRows owned{};
    QStringList unread{};
};

Call<PhoneRows> readNextOwner(const std::shared_ptr<OwnerSearch> &search)
{
    if (search->unread.isEmpty())
        return finishedCall<PhoneRows>(search->owned);
    const auto read = search->api.get(search->unread.takeFirst());
    return chained<PhoneRows, Document>(read, [search](const Result<Document> &phone) {
        if (!phone && phone.error().kind != Error::Kind::NotFound)
            return finishedCall<PhoneRows>(fail(phone.error()));
        if (phone && phone->state() != u"deleted") {
            PhoneRow row = rowOfPhone(*phone);
            if (row.userId == search->userId)
                search->owned.push_back(std::move(row));
        }
        return readNextOwner(search);
    });
}

/// Which of @p found belong to @p userId. A phone whose answer did not name its user is read singly. Many of
/// those mean that the filter was not honoured: then the answer is Malformed, and none is read.
Call<PhoneRows> phonesOwnedBy(const QString &userId, const PhoneRows &found, const PhonesApi &api)
{
    const auto search = std::make_shared<OwnerSearch>(OwnerSearch{.api = api, .userId = userId});
    for (const PhoneRow &row : found) {
        if (!row.userKnown)
            search->unread.append(row.id);
        else if (row.userId == userId)
            search->owned.push_back(row);
    }
    if (search->unread.size() > MaxSingleReads)
        return finishedCall<PhoneRows>(fail({.kind = Error::Kind::Malformed}));
    return readNextOwner(search);
}

} // namespace

PagedCall<PhoneRow> PhonesApi::all() const
{
    return walkPages<PhoneRow>(m_sender, phonesWalk(Priority::Background),
                               pageDecoder<PhoneRow>(readPhoneRow));
}

Call<PhoneRows> PhonesApi::ofUser(const QString &userId) const
{
    const auto hits = phonesWith(m_sender, u"webRtcUser.id"_s, userId, [userId](const PhoneRow &row) {
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
    return phonesWith(m_sender, u"name"_s, filter, [name](const PhoneRow &row) {
        return row.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

Call<int> PhonesApi::countOn(const QString &baseSettingsId) const
{
    using Count = std::optional<int>; // nothing: the answer does not say
    Request request{.path = PhonesPath};
    Endpoint::addFilter(request, u"phoneBaseSettings.id"_s, baseSettingsId);
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
    const auto counted = m_sender.fetch<Count>(request, decode);
    return chained<int, Count>(counted, [sender = m_sender, baseSettingsId](const Result<Count> &count) {
        if (!count)
            return finishedCall<int>(fail(count.error()));
        if (*count)
            return finishedCall<int>(**count);
        return mapped<int, PhoneRows>(phonesOn(sender, baseSettingsId), [](const Result<PhoneRows> &rows) {
            return rows.map([](const PhoneRows &found) { return static_cast<int>(found.size()); });
        });
    });
}

Call<Document> PhonesApi::get(const QString &id, Priority priority) const
{
    return Endpoint::get(m_sender, PhonesPath, id, priority);
}

Call<Document> PhonesApi::create(const Document &body) const
{
    return Endpoint::create(m_sender, PhonesPath, body);
}

Call<Document> PhonesApi::update(const Document &document) const
{
    return Endpoint::update(m_sender, PhonesPath, preparedForPut(document));
}

Call<void> PhonesApi::remove(const QString &id) const
{
    return Endpoint::remove(m_sender, PhonesPath, id);
}

} // namespace Stationmaster
