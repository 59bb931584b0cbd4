// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/cursorwalker.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

CursorWalker::CursorWalker(const RequestSender &sender, CursorWalk walk, Read read,
                           CallPromise<PageSummary> promise)
    : QObject(&sender.client()), m_sender(sender), m_walk(std::move(walk)), m_read(std::move(read)),
      m_promise(std::move(promise))
{
    m_promise.onCancel([this] {
        m_inFlight = CallGuard();
        deleteLater();
    });
}

CursorWalker::~CursorWalker()
{
    m_promise.finish(fail({.kind = Error::Kind::Cancelled}));
}

void CursorWalker::fetch()
{
    Request request = m_walk.first;
    request.query.addQueryItem(u"pageSize"_s, QString::number(m_walk.pageSize));
    if (!m_cursor.isEmpty())
        request.query.addQueryItem(m_walk.parameter, QString::fromLatin1(QUrl::toPercentEncoding(m_cursor)));
    const Call<Reply> call = m_sender.send(request);
    m_inFlight = CallGuard(call);
    call.onFinished(this, [this](const Result<Reply> &reply) { arrived(reply); });
}

void CursorWalker::arrived(const Result<Reply> &reply)
{
    if (!reply && isAboutPageSize(reply.error()) && m_walk.pageSize > 1) {
        m_walk.pageSize /= 2;
        fetch();
        return;
    }
    if (!reply) {
        end(fail(reply.error()));
        return;
    }
    const Result<CursorPage> page = m_read(*reply);
    if (page)
        deliver(*page);
    else
        end(fail(withOrigin(page.error(), *reply, m_walk.first.verbAndPath(), false)));
}

void CursorWalker::deliver(const CursorPage &page)
{
    ++m_summary.pages;
    m_summary.rows += page.rows;
    page.deliver();
    if (page.next.isEmpty()) {
        end(m_summary);
    } else if (m_seen.contains(page.next) || m_summary.pages >= m_walk.maxPages) {
        m_summary.truncated = true;
        end(m_summary);
    } else {
        m_cursor = page.next;
        m_seen.insert(m_cursor);
        fetch();
    }
}

void CursorWalker::end(Result<PageSummary> result)
{
    m_promise.finish(std::move(result));
    deleteLater();
}

} // namespace Stationmaster
