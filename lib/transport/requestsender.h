// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/client.h"

#include <utility>

namespace Stationmaster {

/// Sends requests through a client, in its own way: all of them in the background, or each write only once
/// something else is done. A value, cheap to copy; the client is borrowed and must outlive its copies.
class RequestSender
{
public:
    RequestSender(Client &client) : m_client(&client) {} // NOLINT(google-explicit-constructor)

    /// Every request has Priority::Background.
    RequestSender inBackground() const
    {
        RequestSender sender = *this;
        sender.m_isBackground = true;
        return sender;
    }
    /// Every write has this Request::beforeLeaving.
    RequestSender withGate(std::function<Call<void>()> beforeLeaving) const
    {
        RequestSender sender = *this;
        sender.m_beforeLeaving = std::move(beforeLeaving);
        return sender;
    }

    /// See Client::send().
    Call<Reply> send(const Request &request) const { return m_client->send(prepared(request)); }
    /// See Client::fetch().
    template <typename T>
    Call<T> fetch(const Request &request, std::function<Result<T>(const Reply &)> decode) const
    {
        return m_client->fetch<T>(prepared(request), std::move(decode));
    }

    Client &client() const { return *m_client; }

private:
    Request prepared(Request request) const
    {
        if (m_isBackground)
            request.priority = Priority::Background;
        if (m_beforeLeaving && request.isWrite())
            request.beforeLeaving = m_beforeLeaving;
        return request;
    }

    Client *m_client;
    std::function<Call<void>()> m_beforeLeaving{};
    bool m_isBackground = false;
};

} // namespace Stationmaster
