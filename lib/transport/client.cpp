// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/client.h"

#include "transport/callqueue.h"
#include "transport/httpattempt.h"
#include "transport/httplog.h"
#include "transport/ratebudget.h"
#include "transport/requestrules.h"
#include "transport/serverclock.h"
#include "transport/tokensource.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

RateBudget::Clock steadyClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return std::chrono::milliseconds(timer.elapsed()); };
}

std::chrono::milliseconds orElse(std::chrono::milliseconds own, std::chrono::milliseconds usual)
{
    return own.count() > 0 ? own : usual;
}

} // namespace

/// Every request that has not ended, on its way through the queue and the network.
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
        bool renewed = false;         ///< it has caused the one token renewal that it may cause
        bool rests = false;           ///< between two attempts
        bool isAtGate = false;        ///< Request::beforeLeaving is asked
        bool mayHaveHappened = false; ///< an earlier attempt of this write ended without a proper answer
        std::unique_ptr<HttpAttempt, Deleter> onWire{};
    };

    /// Why @p request must not be sent.
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
    void passed(quint64 id, const Result<void> &gate);
    void leave(quint64 id, Job &job);
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

Error withOrigin(Error error, const Reply &reply, const QString &verbAndPath, bool write)
{
    if (error.verbAndPath.isEmpty())
        error.verbAndPath = verbAndPath;
    if (error.correlationId.isEmpty())
        error.correlationId = reply.correlationId;
    if (error.httpStatus == 0)
        error.httpStatus = reply.status;
    error.ambiguous = error.ambiguous || write;
    return error;
}

Client::Client(ClientOptions options, QNetworkAccessManager &network, TokenSource &tokens, HttpLog &log,
               QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(options), network, tokens, log))
{
}

Client::~Client()
{
    d->endAll();
}

Call<Reply> Client::send(const Request &request)
{
    if (auto error = d->refusal(request))
        return finishedCall<Reply>(fail(std::move(*error)));
    return d->enqueue(request);
}

bool Client::isReadOnly() const
{
    return d->options.readOnly;
}

void Client::forbidWrites()
{
    d->options.readOnly = true;
}

QUrl Client::apiUrl() const
{
    return d->options.apiUrl;
}

RateBudget &Client::budget()
{
    return d->budget;
}

QDateTime Client::serverNow() const
{
    return d->serverTime().value_or(QDateTime::currentDateTimeUtc());
}

bool Client::knowsServerTime() const
{
    return d->serverTime().has_value();
}

bool Client::hasUser() const
{
    return d->tokens.hasUser();
}

int Client::waiting() const
{
    return d->waiting();
}

std::optional<Error> Client::Private::refusal(const Request &request) const
{
    Error error{.verbAndPath = request.verbAndPath()};
    if (m_ending)
        error.kind = Error::Kind::Cancelled;
    else if (options.readOnly && !isAllowedReadOnly(request))
        error.kind = Error::Kind::ReadOnly;
    else if (!isAcceptableUrl(options.apiUrl))
        error = unacceptableUrl(options.apiUrl, request.verbAndPath());
    else if (!isApiPath(request.path))
        error.kind = Error::Kind::Rejected;
    else
        return std::nullopt;
    return error;
}

Client::Private::Private(Client &client, ClientOptions clientOptions, QNetworkAccessManager &manager,
                         TokenSource &source, HttpLog &httpLog)
    : q(client), options(std::move(clientOptions)), network(manager), tokens(source), log(httpLog),
      budget(steadyClock(), options.headRoom), m_steady(steadyClock())
{
    m_pacer.setSingleShot(true);
    m_pacer.setTimerType(Qt::PreciseTimer); // a coarse one may be late by a twentieth of every window
    QObject::connect(&m_pacer, &QTimer::timeout, &q, [this] { pump(); });
}

Call<Reply> Client::Private::enqueue(const Request &request)
{
    const quint64 id = log.nextId();
    Job &job = m_jobs[id];
    job.request = request;
    job.family = request.endpointFamily();
    job.promise.onCancel([this, id] { cancelled(id); });
    const Call<Reply> call = job.promise.call();
    queue.add(id, request.priority, job.family);
    pump();
    return call;
}

void Client::Private::pump()
{
    const auto wait = [this](Priority priority, const QString &family) {
        return budget.waitNow(priority, family);
    };
    // During a renewal nothing leaves: it would only be refused with the old token.
    while (!m_ending && m_renewals == 0 && m_inFlight < options.parallel && !queue.isEmpty()) {
        const CallQueue::Next next = queue.take(wait);
        if (!next.id) {
            m_pacer.start(next.wait);
            return;
        }
        start(*next.id);
    }
}

void Client::Private::requeue(quint64 id)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    m_resting -= std::exchange(found->second.rests, false) ? 1 : 0;
    queue.add(id, found->second.request.priority, found->second.family);
    pump();
}

void Client::Private::start(quint64 id)
{
    Job &job = m_jobs.at(id);
    job.token = tokens.token();
    if (job.token.isEmpty() && !job.renewed) {
        renew(id);
        return;
    }
    job.sent = budget.noteSent(job.family);
    job.isAtGate = bool(job.request.beforeLeaving);
    if (job.isAtGate) // others may leave meanwhile
        job.request.beforeLeaving().onFinished(&q,
                                               [this, id](const Result<void> &gate) { passed(id, gate); });
    else
        leave(id, job);
}

void Client::Private::passed(quint64 id, const Result<void> &gate)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return; // cancelled meanwhile
    Job &job = found->second;
    job.isAtGate = false;
    if (gate) {
        leave(id, job);
        return;
    }
    budget.noteAnswer(job.sent, {});
    end(id, fail(gate.error()));
    pump();
}

void Client::Private::leave(quint64 id, Job &job)
{
    ++job.attempt;
    ++m_inFlight;
    const HttpMessage message{.url = requestUrl(options.apiUrl, job.request),
                              .verb = job.request.verb,
                              .body = job.request.body,
                              .authorization = "Bearer " + job.token,
                              .timeout = orElse(job.request.timeout, options.timeout),
                              .deadline = orElse(job.request.deadline, options.deadline)};
    job.onWire.reset(
        new HttpAttempt(network, message, [this, id](const ReplyFacts &facts) { answered(id, facts); }));
}

void Client::Private::answered(quint64 id, const ReplyFacts &facts)
{
    --m_inFlight;
    Job &job = m_jobs.at(id);
    budget.noteAnswer(job.sent, facts.rate);
    m_serverClock.note(facts.date, m_steady() - facts.sinceHead);
    job.onWire.reset();
    const auto error = classify(facts, job.request);
    record(id, job, facts, error ? kindName(error->kind) : "ok"_L1);
    if (error)
        refused(id, *error);
    else
        end(id, Reply{.status = facts.status, .body = facts.body, .correlationId = facts.correlationId});
    pump();
}

void Client::Private::refused(quint64 id, const Error &error)
{
    Job &job = m_jobs.at(id);
    job.mayHaveHappened = job.mayHaveHappened || error.ambiguous;
    if (error.kind == Error::Kind::Unauthorized && !job.renewed) {
        renew(id);
        return;
    }
    const double jitter = QRandomGenerator::global()->generateDouble();
    const auto wait = options.retry.delayAfter(job.attempt, error, job.request.isReplaySafe(), jitter);
    job.rests = wait.has_value();
    m_resting += job.rests ? 1 : 0;
    if (error.kind == Error::Kind::RateLimited)
        budget.pauseFor(wait.value_or(std::min(error.retryAfter, options.retry.longestRetryAfter)),
                        job.family);
    if (wait)
        QTimer::singleShot(*wait, &q, [this, id] { requeue(id); });
    else
        end(id, fail(error));
}

void Client::Private::renew(quint64 id)
{
    Job &job = m_jobs.at(id);
    job.renewed = true;
    ++m_renewals;
    tokens.renew(job.token).onFinished(&q,
                                       [this, id](const Result<QByteArray> &token) { renewed(id, token); });
}

void Client::Private::renewed(quint64 id, const Result<QByteArray> &token)
{
    --m_renewals;
    if (token) {
        requeue(id);
    } else {
        // The requests that wait would be refused in the same way, one sign-in after another.
        std::vector<quint64> ended{id};
        if (token.error().kind == Error::Kind::Unauthorized) {
            const auto waiting = queue.takeAll();
            ended.insert(ended.end(), waiting.begin(), waiting.end());
        }
        for (const quint64 each : ended)
            end(each, fail(token.error()));
    }
    pump();
}

void Client::Private::cancelled(quint64 id)
{
    Job &job = m_jobs.at(id);
    queue.remove(id, job.request.priority, job.family);
    if (job.isAtGate) {
        budget.noteAnswer(job.sent, {});
    } else if (job.onWire) {
        const ReplyFacts facts{.mayHaveLeft = job.onWire->mayHaveLeft(), .took = job.onWire->elapsed()};
        job.mayHaveHappened = job.mayHaveHappened || (job.request.isWrite() && facts.mayHaveLeft);
        --m_inFlight;
        budget.noteAnswer(job.sent, {});
        record(id, job, facts, kindName(Error::Kind::Cancelled));
        delete job.onWire.release();
    }
    end(id, fail({.kind = Error::Kind::Cancelled}));
    pump();
}

void Client::Private::end(quint64 id, Result<Reply> result)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    const Job job = std::move(found->second);
    m_jobs.erase(found);
    m_resting -= job.rests ? 1 : 0;
    if (!result) {
        result.error().verbAndPath = job.request.verbAndPath();
        result.error().ambiguous = job.mayHaveHappened;
    }
    job.promise.finish(std::move(result));
}

void Client::Private::endAll()
{
    m_ending = true;
    while (!m_jobs.empty())
        cancelled(m_jobs.begin()->first);
}

void Client::Private::record(quint64 id, const Job &job, const ReplyFacts &facts, QLatin1StringView outcome)
{
    log.add({.id = id,
             .attempt = job.attempt,
             .verb = verbName(job.request.verb),
             .path = job.request.loggedPath(),
             .status = facts.status,
             .milliseconds = facts.took.count(),
             .bytes = facts.taken,
             .outcome = outcome});
}

} // namespace Stationmaster
