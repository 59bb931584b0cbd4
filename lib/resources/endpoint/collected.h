// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/json/readpage.h"
#include "transport/pagerimpl.h"
#include "transport/requestsender.h"

#include <QSet>

namespace Stationmaster {

/// How many pages a filtered list may have before it is taken for an unfiltered one.
inline constexpr int MaxFilteredPages = 10;

/// Reads a filtered list whole and keeps the rows that @p fits accepts, each id once: filters are known to be
/// ignored in silence (API.md 10, quirk 11). Malformed when the list does not end within MaxFilteredPages.
template <typename Row>
Call<std::vector<Row>> collected(const RequestSender &sender, PageWalk walk, ReadRow<Row> readRow,
                                 std::function<bool(const Row &)> fits)
{
    using Rows = std::vector<Row>;
    walk.maxPages = MaxFilteredPages;
    const QString verbAndPath = walk.first.verbAndPath();
    const auto rows = std::make_shared<Rows>();
    const auto seen = std::make_shared<QSet<QString>>();
    auto keep = [rows, seen, fits = std::move(fits),
                 decode = pageDecoder<Row>(readRow)](const Reply &reply) -> Result<Page<Row>> {
        Result<Page<Row>> page = decode(reply);
        if (!page)
            return page;
        for (const Row &row : page->rows) {
            if (fits(row) && !seen->contains(row.id)) {
                seen->insert(row.id);
                rows->push_back(row);
            }
        }
        return page;
    };
    const Call<PageSummary> walked = walkPages<Row>(sender, std::move(walk), std::move(keep)).call();
    return mapped<Rows, PageSummary>(
        walked, [rows, verbAndPath](const Result<PageSummary> &summary) -> Result<Rows> {
            if (!summary)
                return fail(summary.error());
            if (summary->truncated)
                return fail({.kind = Error::Kind::Malformed, .verbAndPath = verbAndPath});
            return *rows;
        });
}

} // namespace Stationmaster
