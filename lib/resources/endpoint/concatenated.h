// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/pagerimpl.h"

#include <QCoreApplication>

namespace Stationmaster {

template <typename Row>
using StartWalk = std::function<PagedCall<Row>()>;

namespace Detail {

/// Starts the walks one after the other and passes their pages on.
template <typename Row>
void walkNext(const std::shared_ptr<typename PagedCall<Row>::State> &state,
              const std::shared_ptr<std::vector<StartWalk<Row>>> &walks, size_t index, PageSummary soFar)
{
    if (index == walks->size()) {
        state->promise.finish(soFar);
        return;
    }
    // Deliveries need a receiver; this one lives until the last of them has run. A delivery that is dropped
    // at the end of the program must not post anything: the queue is locked then, and would wait for itself.
    const std::shared_ptr<QObject> receiver(new QObject, [](QObject *object) {
        if (QCoreApplication::closingDown())
            delete object;
        else
            object->deleteLater();
    });
    const PagedCall<Row> walk = walks->at(index)();
    state->promise.onCancel([call = walk.call(), receiver] { call.abandon(); });
    walk.onSize(receiver.get(), [state](qint64 rows) { PagedCall<Row>::State::tellSize(state, rows); });
    walk.onPage(receiver.get(), [state](const std::vector<Row> &rows, Moment asked) {
        for (const auto &[context, handler] : state->pageHandlers) {
            if (context && !state->promise.isFinished())
                handler(rows, asked);
        }
    });
    walk.onFinished(receiver.get(), [=](const Result<PageSummary> &summary) {
        if (!summary) {
            state->promise.finish(fail(summary.error()));
            return;
        }
        walkNext<Row>(state, walks, index + 1,
                      {.pages = soFar.pages + summary->pages,
                       .rows = soFar.rows + summary->rows,
                       .truncated = soFar.truncated || summary->truncated});
    });
}

} // namespace Detail

/// Several lists as one: the pages of the first, then those of the next. Ends with the first error.
template <typename Row>
PagedCall<Row> concatenated(std::vector<StartWalk<Row>> walks)
{
    const auto state = std::make_shared<typename PagedCall<Row>::State>();
    Detail::walkNext<Row>(state, std::make_shared<std::vector<StartWalk<Row>>>(std::move(walks)), 0, {});
    return PagedCall<Row>(state);
}

} // namespace Stationmaster
