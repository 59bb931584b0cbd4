// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkdirectory.h"

namespace Stationmaster {

Call<std::vector<NamedRow>> BulkDirectory::names(By by)
{
    const DirectoryApi directory = m_api.directory();
    switch (by) {
    case By::Group:
        return whole(directory.groups());
    case By::Queue:
        return whole(directory.queues());
    case By::Team:
        break;
    }
    return whole(directory.teams());
}

Call<QStringList> BulkDirectory::members(By by, const QString &id)
{
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

/// Half a list is none: whom it lacks would be left out without a word.
Call<std::vector<NamedRow>> BulkDirectory::whole(const PagedCall<NamedRow> &pages)
{
    CallPromise<std::vector<NamedRow>> promise;
    auto rows = std::make_shared<std::vector<NamedRow>>();
    const Call<PageSummary> walk = pages.call();
    promise.onCancel([walk] { walk.abandon(); });
    pages.onPage(this, [rows](const std::vector<NamedRow> &page) {
        rows->insert(rows->end(), page.begin(), page.end());
    });
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

} // namespace Stationmaster
