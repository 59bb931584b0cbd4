// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fuzzing.h"
#include "resources/api.h"
#include "resources/audits/auditsapi.h"
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
bool isKnownBySomething(const Row &row)
{
    return !row.id.isEmpty();
}
/// An entry that says what was changed counts without an id of its own: to drop it would hide the change.
inline bool isKnownBySomething(const AuditRow &row)
{
    return !row.id.isEmpty() || !row.entityId.isEmpty();
}

template <typename Row>
void endOf(const PagedCall<Row> &walk)
{
    QObject receiver;
    walk.onPage(&receiver, [](const std::vector<Row> &rows) {
        for (const Row &row : rows)
            require(isKnownBySomething(row), "every row is known by something");
    });
    end<PageSummary>(walk.call());
}

template <typename Row>
void endOf(const Call<std::vector<Row>> &call)
{
    end<std::vector<Row>>(call, [](const std::vector<Row> &rows) {
        for (const Row &row : rows)
            require(isKnownBySomething(row), "every row is known by something");
    });
}

template <typename Row>
void endOf(const Call<Page<Row>> &call)
{
    end<Page<Row>>(call, [](const Page<Row> &page) {
        for (const Row &row : page.rows)
            require(isKnownBySomething(row), "every row is known by something");
    });
}

inline void endOf(const Call<Document> &call)
{
    end<Document>(call, [](const Document &read) {
        require(read.id().compare(askedId, Qt::CaseInsensitive) == 0, "what was asked for is what is read");
    });
}

} // namespace Stationmaster::Fuzz
