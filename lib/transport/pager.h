// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/moment.h"
#include "transport/requestsender.h"

#include <optional>
#include <utility>

namespace Stationmaster {

/// The envelope of one page (API.md 3.1), the entities already decoded. Anything but the rows may be absent.
template <typename Row>
struct Page
{
    std::vector<Row> rows{};
    int entityCount = 0; ///< entities in the answer, before any were dropped
    std::optional<int> pageNumber{};
    std::optional<int> pageCount{};
    std::optional<qint64> total{};
};

struct PageSummary
{
    int pages = 0;
    qint64 rows = 0;
    /// Stopped at the bound, or at an empty or repeated page, although there was more.
    bool truncated = false;
};

/// How to walk a list: which pages, how many at once, where to stop.
struct PageWalk
{
    Request first{};    ///< without pageSize and pageNumber
    int pageSize = 100; ///< halved when the server calls it too large; the walk goes on where it was
    int parallel = 6;
    int maxPages = 5000;
};

/// A list being read page by page. Ends exactly once, whatever the server answers: on the last page, an empty
/// page, a repeated page, the bound, or an error.
template <typename Row>
class PagedCall
{
public:
    using PageHandler = std::function<void(const std::vector<Row> &)>;
    using DatedPageHandler = std::function<void(const std::vector<Row> &, Moment asked)>;

    struct State
    {
        std::vector<std::pair<QPointer<QObject>, DatedPageHandler>> pageHandlers;
        std::function<void(qint64)> sizeHandler;
        CallPromise<PageSummary> promise;

        /// Only the first time.
        static void tellSize(const std::shared_ptr<State> &state, qint64 rows)
        {
            const auto handler = std::exchange(state->sizeHandler, {});
            if (handler && !state->promise.call().state()->silenced)
                handler(rows);
        }
        /// Gives a page to every handler, from the event loop, unless the call is abandoned by then.
        static void handOn(const std::shared_ptr<State> &state,
                           const std::shared_ptr<const std::vector<Row>> &rows, Moment asked)
        {
            for (const auto &[context, handler] : state->pageHandlers) {
                if (context)
                    Detail::post(context, [state, rows, asked, handler = handler] {
                        if (!state->promise.call().state()->silenced)
                            handler(*rows, asked);
                    });
            }
        }
    };

    explicit PagedCall(std::shared_ptr<State> state) : m_state(std::move(state)) {}

    /// Calls @p handler for each page in page order, from the event loop, all of them before onFinished.
    /// Pages before a failed one are delivered. Attach it at once.
    const PagedCall &onPage(QObject *context, PageHandler handler) const
    {
        return onPage(
            context, [handler = std::move(handler)](const std::vector<Row> &rows, Moment) { handler(rows); });
    }
    /// The same, with the time when the page was requested: its rows show all changes before that, and may
    /// show later ones.
    const PagedCall &onPage(QObject *context, DatedPageHandler handler) const
    {
        m_state->pageHandlers.emplace_back(context, std::move(handler));
        return *this;
    }
    /// Calls @p handler at most once, before the first page, with about how many rows to expect: what the
    /// server says, so any number.
    const PagedCall &onSize(QObject *context, std::function<void(qint64)> handler) const
    {
        m_state->sizeHandler = [context = QPointer(context), handler = std::move(handler)](qint64 rows) {
            if (context)
                handler(rows);
        };
        return *this;
    }
    const PagedCall &onFinished(QObject *context, Call<PageSummary>::Handler handler) const
    {
        m_state->promise.call().onFinished(context, std::move(handler));
        return *this;
    }
    Call<PageSummary> call() const { return m_state->promise.call(); }
    operator CallGuard() const { return CallGuard(call()); } // NOLINT(google-explicit-constructor)

private:
    std::shared_ptr<State> m_state;
};

/// A list whose request was refused before it was sent.
template <typename Row>
PagedCall<Row> failedPages(const Error &error)
{
    auto state = std::make_shared<typename PagedCall<Row>::State>();
    state->promise.finish(fail(error));
    return PagedCall<Row>(state);
}

/// Starts walking. @p decode turns one answer into a page; the library's row decoders have this shape.
/// Defined in pagerimpl.h, which only the endpoint sources include.
template <typename Row>
PagedCall<Row> walkPages(const RequestSender &sender, PageWalk walk,
                         std::function<Result<Page<Row>>(const Reply &)> decode);

} // namespace Stationmaster
