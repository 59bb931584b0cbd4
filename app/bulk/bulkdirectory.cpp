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

/// The org tells of each user where they work, and of no location who works there (API.md 6).
Call<std::vector<NamedRow>> BulkDirectory::locations()
{
    const CallPromise<std::vector<NamedRow>> promise;
    const Call<std::vector<PlacedUserRow>> reading = whole(m_api.directory().placedUsers());
    promise.onCancel([reading] { reading.abandon(); });
    reading.onFinished(this, [this, promise](const Result<std::vector<PlacedUserRow>> &rows) {
        if (!rows) {
            promise.finish(fail(rows.error()));
            return;
        }
        m_holders.clear();
        m_placeNames.clear();
        for (const PlacedUserRow &row : *rows) {
            for (const NamedRow &location : row.locations) {
                QStringList &there = m_holders[location.id];
                if (there.isEmpty() || there.back() != row.id) // on two of its floors
                    there.append(row.id);
                if (!location.name.isEmpty())
                    m_placeNames[location.id] = location.name;
            }
        }
        const Call<std::vector<NamedRow>> naming = withLocationNames();
        promise.onCancel([naming] { naming.abandon(); });
        naming.onFinished(this,
                          [promise](const Result<std::vector<NamedRow>> &names) { promise.finish(names); });
    });
    return promise.call();
}

/// Those where somebody works. A list of locations that cannot be read costs only names that users did not
/// tell.
Call<std::vector<NamedRow>> BulkDirectory::withLocationNames()
{
    return mapped<std::vector<NamedRow>, std::vector<LocationRow>>(
        whole(m_api.directory().locations()),
        [this](const Result<std::vector<LocationRow>> &rows) -> Result<std::vector<NamedRow>> {
            for (const LocationRow &row : rows.value_or(std::vector<LocationRow>()))
                m_placeNames[row.id] = row.name;
            std::vector<NamedRow> names;
            for (auto it = m_holders.cbegin(); it != m_holders.cend(); ++it)
                names.push_back({.id = it.key(),
                                 .name = m_placeNames.value(it.key(), it.key()),
                                 .memberCount = static_cast<int>(it->size())});
            return names;
        });
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
    case By::Location:
        return locations();
    case By::Licence:
        break;
    }
    return licences();
}

Call<QStringList> BulkDirectory::members(By by, const QString &id)
{
    if (by == By::Licence || by == By::Location)
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
