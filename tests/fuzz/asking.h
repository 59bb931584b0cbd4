// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fuzzing.h"
#include "resources/api.h"
#include "scriptedclient.h"

namespace Stationmaster::Fuzz {

/// What the targets that ask a scripted server ask for.
inline const QString askedId = QStringLiteral("a");

/// Waits for the one end of @p call, and has its result checked where it is no error.
template <typename T>
void end(const Call<T> &call, const std::function<void(const T &)> &check = {})
{
    QObject receiver;
    int ends = 0;
    call.onFinished(&receiver, [&](const Result<T> &result) {
        ++ends;
        if (result && check)
            check(*result);
    });
    turnUntil([&ends] { return ends > 0; });
    require(ends == 1, "a call ends once");
}

inline void endOf(const Call<void> &call)
{
    QObject receiver;
    int ends = 0;
    call.onFinished(&receiver, [&](const Result<void> &) { ++ends; });
    turnUntil([&ends] { return ends > 0; });
    require(ends == 1, "a call ends once");
}

template <typename Row>
void endOf(const PagedCall<Row> &walk)
{
    QObject receiver;
    walk.onPage(&receiver, [](const std::vector<Row> &rows) {
        for (const Row &row : rows)
            require(!row.id.isEmpty(), "every row has an id");
    });
    end<PageSummary>(walk.call());
}

template <typename Row>
void endOf(const Call<std::vector<Row>> &call)
{
    end<std::vector<Row>>(call, [](const std::vector<Row> &rows) {
        for (const Row &row : rows)
            require(!row.id.isEmpty(), "every row has an id");
    });
}

template <typename Row>
void endOf(const Call<Page<Row>> &call)
{
    end<Page<Row>>(call);
}

inline void endOf(const Call<Document> &call)
{
    end<Document>(call, [](const Document &read) {
        require(read.id().compare(askedId, Qt::CaseInsensitive) == 0, "what was asked for is what is read");
    });
}

} // namespace Stationmaster::Fuzz
