// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/call.h"
#include "transport/request.h"
#include "transport/retrypolicy.h"

#include <QObject>
#include <QUrl>

#include <memory>

class QDateTime;
class QNetworkAccessManager;

namespace Stationmaster {

class HttpLog;
class RateBudget;
class TokenSource;

struct ClientOptions
{
    QUrl apiUrl{}; ///< scheme, host and port; `http` for loopback hosts only
    bool readOnly = false;
    int parallel = 6; ///< calls in flight at once; QNetworkAccessManager keeps 6 connections a host
    std::chrono::milliseconds timeout{30'000}; ///< of one attempt without progress
    /// Of one attempt as a whole, however slowly the server sends.
    std::chrono::milliseconds deadline{120'000};
    RetryPolicy retry{};
    double headRoom = 0.1; ///< share of the call budget left for the admin's browser, see RateBudget
};

/// @p error of a decoder, completed with what support needs to find the call it came from.
Error withOrigin(Error error, const Reply &reply, const QString &verbAndPath, bool write);

/// Sends requests to one org: paces, signs, retries, classifies and logs them. Main thread only; it never
/// blocks. The network manager, token source and log are borrowed and must outlive the client.
///
/// Paced by RateBudget, with RateBudget::changed() for a meter; a request that is cancelled while it waits
/// has certainly not happened. Repeated by RetryPolicy. After a 401 one new token is got for all requests
/// that wait for it, and each of them is sent once more (API.md 3.3). A repeat sends the same request but for
/// the token.
class Client : public QObject
{
    Q_OBJECT
public:
    Client(ClientOptions options, QNetworkAccessManager &network, TokenSource &tokens, HttpLog &log,
           QObject *parent = nullptr);
    ~Client() override;

    /// Any 2xx is success; redirects are never followed. Interactive requests overtake background ones. A
    /// call that is under way when the client is destroyed ends with Cancelled. A write of a read-only client
    /// ends with Error::Kind::ReadOnly and never leaves. Ends with Error::ambiguous set when a write may have
    /// happened without an answer.
    Call<Reply> send(const Request &request);

    /// send(), then @p decode on the answer. A write whose answer cannot be decoded has happened: its error
    /// is ambiguous.
    template <typename T>
    Call<T> fetch(const Request &request, std::function<Result<T>(const Reply &)> decode)
    {
        const bool write = request.isWrite();
        const QString verbAndPath = request.verbAndPath();
        return mapped<T, Reply>(send(request),
                                [=, decode = std::move(decode)](const Result<Reply> &r) -> Result<T> {
                                    if (!r)
                                        return fail(r.error());
                                    Result<T> decoded = decode(*r);
                                    if (!decoded)
                                        return fail(withOrigin(decoded.error(), *r, verbAndPath, write));
                                    return decoded;
                                });
    }

    bool isReadOnly() const;
    /// Makes the client read-only for good.
    void forbidWrites();
    QUrl apiUrl() const;
    RateBudget &budget();
    /// UTC by the org's clock (see ServerClock), for comparing with the org's times. By this machine's clock
    /// until an answer has named a date, see knowsServerTime(). It stops while the machine sleeps, until the
    /// next answer.
    QDateTime serverNow() const;
    bool knowsServerTime() const;
    /// Whether the token is a person's, unlike that of client credentials.
    bool hasUser() const;
    /// Requests that are yet to leave, or to leave again. RateBudget::eta() estimates how long that takes.
    int waiting() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
