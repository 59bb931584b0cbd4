// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkdirectory.h"

namespace Stationmaster {

/// Half a list is none: whom it lacks would be left out without a word.
template <typename Row>
Call<std::vector<Row>> BulkDirectory::whole(const PagedCall<Row> &pages)
{
    CallPromise<std::vector<Row>> promise;
    auto rows = std::make_shared<std::vector<Row>>();
    const Call<PageSummary> walk = pages.call();
    promise.onCancel([walk] { walk.abandon(); });
    pages.onPage(
        this, [rows](const std::vector<Row> &page) { rows->insert(rows->end(), page.begin(), page.end()); });
    pages.onFinished(this, [promise, rows](const Result<PageSummary> &summary) {
        if (!summary)
            promise.finish(fail(summary.error()));
        else if (summary->truncated)
            promise.finish(fail({.kind = Error::Kind::TooLarge}));
        else
            promise.finish(std::move(*rows));
    });
    return promise.call();
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
