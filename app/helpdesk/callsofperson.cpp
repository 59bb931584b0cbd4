// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/callsofperson.h"

namespace Stationmaster {

CallsOfPerson::CallsOfPerson(ConversationsApi api, QObject *parent) : QObject(parent), m_api(std::move(api))
{
}

Call<CallsOfPerson::Found> CallsOfPerson::read(const QString &userId)
{
    using Sessions = Offered<std::vector<LiveSession>>;
    m_asking = m_api.liveSessionsOf(userId).onFinished(this, [this](const Result<Sessions> &read) {
        if (!read)
            return m_promise.finish(fail(read.error()));
        m_found.state = read->state;
        for (const LiveSession &session : read->value) {
            if (session.isCall() && !session.conversationId.isEmpty() &&
                !m_left.contains(session.conversationId))
                m_left.append(session.conversationId);
        }
        readNext();
    });
    return m_promise.call();
}

/// One after the other; people are in one or two.
void CallsOfPerson::readNext()
{
    using Live = Offered<LiveConversation>;
    if (m_left.isEmpty())
        return m_promise.finish(m_found);
    const QString id = m_left.takeFirst();
    m_asking = m_api.live(id).onFinished(this, [this, id](const Result<Live> &read) {
        if (!read)
            return m_promise.finish(fail(read.error()));
        const bool isOver = read->state == Live::State::Nothing ||
                            (read->isGiven() && read->value.ended.isValid() && !read->value.isAlive());
        if (!isOver)
            m_found.calls.push_back({.id = id, .live = *read});
        readNext();
    });
}

} // namespace Stationmaster
