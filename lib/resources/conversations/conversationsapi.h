// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/conversations/conversations.h"
#include "resources/endpoint/offered.h"
#include "transport/pager.h"
#include "transport/requestsender.h"

namespace Stationmaster {

/// Selects voice calls that somebody took part in.
struct CallQuery
{
    QString userId{};
    QDateTime from{}; ///< at most LargestSpan before `to`
    QDateTime to{};
};

/// Conversations, past and present (HELPDESK.md 2 and 5).
class ConversationsApi
{
public:
    explicit ConversationsApi(RequestSender sender) : m_sender(std::move(sender)) {}

    static constexpr int LargestPage = 100;
    static constexpr int LargestSpan = 31; ///< days that one query may span; 31 are refused at times

    /// One page of the calls that went on in the span, the newest first; @p number from 1. Needs
    /// analytics:conversationDetail:view, or analytics:agentConversationDetail:view, with which some calls
    /// may be left out [?]. The org's span is made of whole days; what lies outside is dropped here, so that
    /// a page can have fewer rows than its entityCount. A query that is too much ends as Rejected, TooLarge
    /// or Server: ask for half the span.
    Call<Page<CallRow>> ofUser(const CallQuery &query, int number, int size = 25) const;
    /// A conversation with the state of its legs; needs conversation:communication:view. Nothing where it is
    /// gone.
    Call<Offered<LiveConversation>> live(const QString &id) const;
    /// What somebody is in now; needs analytics:agentState:view.
    Call<Offered<std::vector<LiveSession>>> liveSessionsOf(const QString &userId) const;
    /// Ends the whole conversation for every party, the customer as well, whatever state it is in: look at
    /// live() before. Needs conversation:communication:disconnect; 404, gone already, counts as success. An
    /// end without an answer is looked up by live().
    Call<void> disconnect(const QString &id) const;

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
