// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/json/readpage.h"
#include "transport/cursorwalker.h"
#include "transport/requestsender.h"

namespace Stationmaster {

/// What leads to the page after @p answer: its `cursor`, or the parameter @p parameter of its `nextUri`.
/// Empty when there is none.
QString nextCursor(const JsonView &answer, const QString &parameter);

/// Reads a list that is paged by cursors.
template <typename Row>
PagedCall<Row> walkCursors(const RequestSender &sender, CursorWalk walk, ReadRow<Row> readRow)
{
    auto state = std::make_shared<typename PagedCall<Row>::State>();
    auto read = [state, readRow, parameter = walk.parameter](const Reply &reply) -> Result<CursorPage> {
        JsonAnswer answer;
        const Result<JsonView> object = answer.parse(reply.body);
        if (!object)
            return fail(object.error());
        const JsonView list = (*object)["entities"];
        if (!list.isArray())
            return fail({.kind = Error::Kind::Malformed});
        StringPool pool;
        auto rows = std::make_shared<std::vector<Row>>();
        list.eachItem([&](const JsonView &entity) {
            Row row;
            if (!isDeleted(entity) && readRow(entity, pool, row))
                rows->push_back(std::move(row));
        });
        return CursorPage{
            .next = nextCursor(*object, parameter),
            .rows = static_cast<qint64>(rows->size()),
            .deliver = [state, rows] { PagedCall<Row>::State::handOn(state, rows, Moment::min()); }};
    };
    auto *walker =
        new CursorWalker(sender, std::move(walk), std::move(read), state->promise); // deletes itself
    walker->fetch();
    return PagedCall<Row>(state);
}

} // namespace Stationmaster
