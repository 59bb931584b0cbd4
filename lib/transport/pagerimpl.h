// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/pager.h"
#include "transport/pagewalker.h"

namespace Stationmaster {

template <typename Row>
PagedCall<Row> walkPages(const RequestSender &sender, PageWalk walk,
                         std::function<Result<Page<Row>>(const Reply &)> decode)
{
    auto state = std::make_shared<typename PagedCall<Row>::State>();
    auto read = [state, decode = std::move(decode)](const Reply &reply) -> Result<ReadPage> {
        Result<Page<Row>> page = decode(reply);
        if (!page)
            return fail(page.error());
        PagedCall<Row>::State::tellSize(
            state, page->total.value_or(qint64{page->pageCount.value_or(1)} * page->entityCount));
        auto rows = std::make_shared<const std::vector<Row>>(std::move(page->rows));
        return ReadPage{
            .entityCount = page->entityCount,
            .rows = static_cast<qint64>(rows->size()),
            .pageNumber = page->pageNumber,
            .pageCount = page->pageCount,
            .total = page->total,
            .deliver = [state, rows](Moment asked) { PagedCall<Row>::State::handOn(state, rows, asked); }};
    };
    auto *walker = new PageWalker(sender, std::move(walk), std::move(read), state->promise); // deletes itself
    walker->fetchMore();
    return PagedCall<Row>(state);
}

} // namespace Stationmaster
