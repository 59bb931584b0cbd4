// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/pager.h"

#include <memory>
#include <vector>

namespace Stationmaster {

/// The rows of a paged list, all in one.
template <typename Row>
struct Gathered
{
    std::vector<Row> rows{};
    bool isWhole = true; ///< false: the list did not come to its end
};

/// Reads @p pages to their end. Cancelling it stops the reading. Ends only while @p context lives.
template <typename Row>
Call<Gathered<Row>> gathered(QObject *context, const PagedCall<Row> &pages)
{
    CallPromise<Gathered<Row>> promise;
    auto all = std::make_shared<Gathered<Row>>();
    const Call<PageSummary> walk = pages.call();
    promise.onCancel([walk] { walk.abandon(); });
    pages.onPage(context, [all](const std::vector<Row> &page) {
        all->rows.insert(all->rows.end(), page.begin(), page.end());
    });
    pages.onFinished(context, [promise, all](const Result<PageSummary> &summary) {
        if (!summary) {
            promise.finish(fail(summary.error()));
            return;
        }
        all->isWhole = !summary->truncated;
        promise.finish(std::move(*all));
    });
    return promise.call();
}

} // namespace Stationmaster
