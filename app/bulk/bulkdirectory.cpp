// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkdirectory.h"

#include "resources/endpoint/gathered.h"

namespace Stationmaster {

/// Half a list is none: whom it lacks would be left out without a word.
template <typename Row>
Call<std::vector<Row>> BulkDirectory::whole(const PagedCall<Row> &pages)
{
    return mapped<std::vector<Row>, Gathered<Row>>(
        gathered(this, pages), [](const Result<Gathered<Row>> &all) -> Result<std::vector<Row>> {
            if (!all)
                return fail(all.error());
            if (!all->isWhole)
                return fail({.kind = Error::Kind::TooLarge});
            return all->rows;
        });
}

/// The org lists them by user only.
Call<std::vector<NamedRow>> BulkDirectory::licences()
{
    const CallPromise<std::vector<NamedRow>> promise;
    const Call<std::vector<LicenceRow>> reading = whole(m_api.directory().licences());
    promise.onCancel([reading] { reading.abandon(); });
    reading.onFinished(this, [this, promise](const Result<std::vector<LicenceRow>> &rows) {
        if (!rows) {
            promise.finish(fail(rows.error()));
            return;
        }
        m_holders.clear();
        for (const LicenceRow &row : *rows) {
            for (const QString &licence : row.licences)
                m_holders[licence].append(row.id);
        }
        std::vector<NamedRow> names;
        for (auto it = m_holders.cbegin(); it != m_holders.cend(); ++it)
            names.push_back({.id = it.key(), .name = it.key(), .memberCount = static_cast<int>(it->size())});
        promise.finish(names);
    });
    return promise.call();
}

Call<std::vector<NamedRow>> BulkDirectory::names(By by)
{
    const DirectoryApi directory = m_api.directory();
    switch (by) {
    case By::Group:
        return whole(directory.groups());
    case By::Queue:
        return whole(directory.queues());
    case By::Team:
        return whole(directory.teams());
    case By::Licence:
        break;
    }
    return licences();
}

Call<QStringList> BulkDirectory::members(By by, const QString &id)
{
    if (by == By::Licence)
        return finishedCall<QStringList>(m_holders.value(id));
    const DirectoryApi directory = m_api.directory();
    const PagedCall<NamedRow> pages = by == By::Group   ? directory.groupMembers(id)
                                      : by == By::Queue ? directory.queueMembers(id)
                                                        : directory.teamMembers(id);
    return mapped<QStringList, std::vector<NamedRow>>(
        whole(pages), [](const Result<std::vector<NamedRow>> &rows) {
            return rows.map([](const std::vector<NamedRow> &members) {
                QStringList ids;
                for (const NamedRow &member : members)
                    ids.append(member.id);
                ids.removeDuplicates();
                return ids;
            });
        });
}

} // namespace Stationmaster
