// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/callqueue.h"
#include "transport/client.h"
#include "transport/httpattempt.h"
#include "transport/ratebudget.h"
#include "transport/serverclock.h"

#include <map>

namespace Stationmaster {

/// The workings of the client: which request is where between the queue, the wire and its end.
class Client::Private
{
public:
    Private(Client &client, ClientOptions clientOptions, QNetworkAccessManager &manager, TokenSource &source,
            HttpLog &httpLog);

    struct Deleter
    {
        void operator()(HttpAttempt *attempt) const { attempt->deleteLater(); }
    };

    struct Job
    {
        Request request{};
        QString family{}; ///< of the request, for the rate budget
        RateBudget::Sent sent{};
        CallPromise<Reply> promise{};
        QByteArray token{};
        int attempt = 0;
        bool renewed = false;         ///< the one token renewal a request may cause is used up
        bool rests = false;           ///< between two attempts
        bool mayHaveHappened = false; ///< an earlier attempt of this write ended without a proper answer
        std::unique_ptr<HttpAttempt, Deleter> onWire{};
    };

    std::optional<Error> refusal(const Request &request) const;
    Call<Reply> enqueue(const Request &request);
    void pump();
    void endAll();
    int waiting() const { return queue.size() + m_resting; }
    std::optional<QDateTime> serverTime() const { return m_serverClock.at(m_steady()); }

    Client &q;
    ClientOptions options;
    QNetworkAccessManager &network;
    TokenSource &tokens;
    HttpLog &log;
    RateBudget budget;
    CallQueue queue;

private:
    void requeue(quint64 id);
    void start(quint64 id);
    void answered(quint64 id, const ReplyFacts &facts);
    void refused(quint64 id, const Error &error);
    void renew(quint64 id);
    void renewed(quint64 id, const Result<QByteArray> &token);
    void cancelled(quint64 id);
    void end(quint64 id, Result<Reply> result);
    void record(quint64 id, const Job &job, const ReplyFacts &facts, QLatin1StringView outcome);

    const RateBudget::Clock m_steady;
    ServerClock m_serverClock;
    std::map<quint64, Job> m_jobs; ///< every request that has not ended
    int m_inFlight = 0;
    int m_resting = 0; ///< jobs between two attempts
    int m_renewals = 0;
    bool m_ending = false;
    QTimer m_pacer;
};

} // namespace Stationmaster
