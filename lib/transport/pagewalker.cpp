// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/pagewalker.h"

#include <QCryptographicHash>

#include <limits>

using namespace Qt::StringLiterals;

namespace Stationmaster {

PageWalker::PageWalker(const RequestSender &sender, PageWalk walk, PageReader read,
                       CallPromise<PageSummary> promise)
    : QObject(&sender.client()), m_sender(sender), m_walk(std::move(walk)), m_read(std::move(read)),
      m_promise(std::move(promise))
{
    m_promise.onCancel([this] {
        m_ended = true;
        m_inFlight.clear();
        deleteLater();
    });
}

PageWalker::~PageWalker()
{
    m_promise.finish(fail({.kind = Error::Kind::Cancelled}));
}

Request PageWalker::requestOf(int page) const
{
    Request request = m_walk.first;
    request.query.addQueryItem(u"pageSize"_s, QString::number(m_walk.pageSize));
    request.query.addQueryItem(u"pageNumber"_s, QString::number(page));
    return request;
}

int PageWalker::lastPage() const
{
    // Without a page count only the very next page is known to make sense.
    return m_pageCount ? *m_pageCount : m_next;
}

void PageWalker::fetchMore()
{
    // Pages that came early wait for their turn; the window bounds how many.
    const int window = m_next + 2 * m_walk.parallel;
    while (!m_ended && m_toFetch <= lastPage() && m_toFetch < window &&
           std::ssize(m_inFlight) < m_walk.parallel) {
        const int page = m_toFetch++;
        const Call<Reply> call = m_sender.send(requestOf(page));
        m_inFlight[page] = CallGuard(call);
        call.onFinished(this, [this, page, asked = momentNow()](const Result<Reply> &reply) {
            arrived(page, asked, reply);
        });
    }
}

void PageWalker::arrived(int page, Moment asked, const Result<Reply> &reply)
{
    m_inFlight.erase(page);
    if (!reply) {
        m_arrived.emplace(page, fail(reply.error()));
    } else if (auto read = m_read(*reply)) {
        m_arrived.emplace(page, Arrived{.asked = asked, .page = std::move(*read), .body = reply->body});
    } else {
        m_arrived.emplace(page, fail(withOrigin(read.error(), *reply, m_walk.first.verbAndPath(), false)));
    }
    deliverNext();
    fetchMore();
}

void PageWalker::deliverNext()
{
    for (auto found = m_arrived.find(m_next); !m_ended && found != m_arrived.end();
         found = m_arrived.find(m_next)) {
        const Result<Arrived> arrived = std::move(found->second);
        m_arrived.erase(found);
        if (arrived)
            deliver(*arrived);
        else if (!isAboutPageSize(arrived.error()) || !shrinkPages())
            end(fail(arrived.error()));
    }
}

void PageWalker::deliver(const Arrived &arrived)
{
    const ReadPage &page = arrived.page;
    // An empty page may leave out the counts that those before it had.
    const std::optional<int> pageCount = page.pageCount ? page.pageCount : m_pageCount;
    const bool more = pageCount && m_next < *pageCount;
    if (page.entityCount == 0 || isRepeated(arrived)) {
        m_summary.truncated = more;
        end(m_summary);
        return;
    }
    ++m_summary.pages;
    m_summary.rows += page.rows;
    m_entities += page.entityCount;
    if (page.pageCount)
        m_pageCount = *page.pageCount;
    page.deliver(arrived.asked);
    const bool last = m_pageCount ? m_next >= *m_pageCount : page.total && m_entities >= *page.total;
    ++m_next;
    if (last || m_summary.pages >= m_walk.maxPages) {
        m_summary.truncated = !last;
        end(m_summary);
    }
}

/// Without page numbers, a page that came before shows that the server sends the same pages in a circle.
bool PageWalker::isRepeated(const Arrived &arrived)
{
    if (arrived.page.pageNumber)
        return *arrived.page.pageNumber != m_next;
    const QByteArray digest = QCryptographicHash::hash(arrived.body, QCryptographicHash::Sha1);
    const bool isKnown = m_seen.contains(digest);
    m_seen.insert(digest);
    return isKnown;
}

bool PageWalker::shrinkPages()
{
    if (m_walk.pageSize <= 1)
        return false;
    // What was delivered must be a whole number of the smaller pages, so that none is read twice or skipped.
    const qint64 done = qint64{m_next - 1} * m_walk.pageSize;
    int size = m_walk.pageSize / 2;
    while (done % size != 0)
        --size;
    if (done / size >= std::numeric_limits<int>::max())
        return false;
    m_walk.pageSize = size;
    m_next = static_cast<int>(done / size) + 1;
    m_toFetch = m_next;
    m_pageCount.reset();
    m_inFlight.clear();
    m_arrived.clear();
    return true;
}

void PageWalker::end(Result<PageSummary> result)
{
    m_ended = true;
    m_inFlight.clear();
    m_promise.finish(std::move(result));
    deleteLater();
}

} // namespace Stationmaster
