// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/pager.h"

#include <QSet>

namespace Stationmaster {

/// One page of a list that names its next page (API.md 3.1), without the type of its rows.
struct CursorPage
{
    QString next{}; ///< empty on the last page
    qint64 rows = 0;
    std::function<void()> deliver{};
};

struct CursorWalk
{
    Request first{};     ///< without pageSize and cursor
    QString parameter{}; ///< that takes the cursor: "after" or "cursor"
    int pageSize = 100;  ///< halved when the server calls it too large
    int maxPages = 1000;
};

/// Fetches the pages of one list, each after the one that named it. Ends whatever the server answers: a
/// cursor that comes back a second time, and the bound, end the walk as truncated. Deletes itself at the end;
/// a child of the client, so that it ends with it.
class CursorWalker : public QObject
{
    Q_OBJECT
public:
    using Read = std::function<Result<CursorPage>(const Reply &)>;

    CursorWalker(const RequestSender &sender, CursorWalk walk, Read read, CallPromise<PageSummary> promise);
    ~CursorWalker() override;

    void fetch();

private:
    void arrived(const Result<Reply> &reply);
    void deliver(const CursorPage &page);
    void end(Result<PageSummary> result);

    RequestSender m_sender;
    CursorWalk m_walk;
    Read m_read;
    CallPromise<PageSummary> m_promise;
    CallGuard m_inFlight;
    QString m_cursor;
    QSet<QString> m_seen;
    PageSummary m_summary;
};

} // namespace Stationmaster
