// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/phones/phoneowner.h"

#include "resources/endpoint/chained.h"

#include <QStringList>

namespace Stationmaster {

namespace {

constexpr qsizetype MaxSingleReads = 20;

struct OwnerSearch
{
    PhonesApi api;
    QString userId{};
    std::vector<PhoneRow> owned{};
    QStringList unread{};
};

Call<std::vector<PhoneRow>> readNextOwner(const std::shared_ptr<OwnerSearch> &search)
{
    using Rows = std::vector<PhoneRow>;
    if (search->unread.isEmpty())
        return finishedCall<Rows>(search->owned);
    const auto read = search->api.get(search->unread.takeFirst());
    return chained<Rows, Document>(read, [search](const Result<Document> &phone) {
        if (!phone && phone.error().kind != Error::Kind::NotFound)
            return finishedCall<Rows>(fail(phone.error()));
        if (phone && phone->state() != u"deleted") {
            PhoneRow row = rowOfPhone(*phone);
            if (row.userId == search->userId)
                search->owned.push_back(std::move(row));
        }
        return readNextOwner(search);
    });
}

} // namespace

Call<std::vector<PhoneRow>> phonesOwnedBy(const QString &userId, const std::vector<PhoneRow> &found,
                                          const PhonesApi &api)
{
    const auto search = std::make_shared<OwnerSearch>(OwnerSearch{.api = api, .userId = userId});
    for (const PhoneRow &row : found) {
        if (!row.userKnown)
            search->unread.append(row.id);
        else if (row.userId == userId)
            search->owned.push_back(row);
    }
    if (search->unread.size() > MaxSingleReads)
        return finishedCall<std::vector<PhoneRow>>(fail({.kind = Error::Kind::Malformed}));
    return readNextOwner(search);
}

} // namespace Stationmaster
