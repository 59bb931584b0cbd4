// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/pager.h"

#include <QSet>

#include <map>
#include <vector>

namespace Stationmaster {

/// One page without the type of its rows: what the walk has to know, and how to deliver the rows.
struct ReadPage
{
    int entityCount = 0;
    qint64 rows = 0;
    std::optional<int> pageNumber{};
    std::optional<int> pageCount{};
    std::optional<qint64> total{};
    std::function<void(Moment asked)> deliver{};
};

using PageReader = std::function<Result<ReadPage>(const Reply &)>;

/// Fetches the pages of one list, several at once when their number is known, and delivers them in order.
/// Deletes itself at the end; a child of the client, so that it ends with it.
class PageWalker : public QObject
{
    Q_OBJECT
public:
    PageWalker(const RequestSender &sender, PageWalk walk, PageReader read, CallPromise<PageSummary> promise);
    ~PageWalker() override;

    void fetchMore();

private:
    struct Arrived
    {
        Moment asked{};
        ReadPage page{};
        QByteArray body{};
    };

    Request requestOf(int page) const;
    void arrived(int page, Moment asked, const Result<Reply> &reply);
    void deliverNext();
    void deliver(const Arrived &arrived);
    bool isRepeated(const Arrived &arrived);
    bool shrinkPages();
    int lastPage() const;
    void end(Result<PageSummary> result);

    RequestSender m_sender;
    PageWalk m_walk;
    PageReader m_read;
    CallPromise<PageSummary> m_promise;
    std::map<int, CallGuard> m_inFlight;
    std::map<int, Result<Arrived>> m_arrived; ///< not delivered yet
    int m_next = 1;                           ///< the page to deliver next
    int m_toFetch = 1;
    std::optional<int> m_pageCount{};
    qint64 m_entities = 0;   ///< of the pages delivered
    QSet<QByteArray> m_seen; ///< digests of the pages without a number
    PageSummary m_summary;
    bool m_ended = false;
};

} // namespace Stationmaster
