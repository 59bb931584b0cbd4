// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/callguard.h"
#include "transport/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Stationmaster {

namespace Detail {

/// Runs @p job from the event loop, with @p context as the receiver: never at once, never after the context
/// has died. Defined out of line so that this header needs no event machinery.
void post(QObject *context, std::function<void()> job);

template <typename T>
struct CallState
{
    using Handler = std::function<void(const Result<T> &)>;

    struct Waiting
    {
        QPointer<QObject> context;
        Handler handler;
    };

    std::optional<Result<T>> result;
    bool silenced = false;
    bool cancelling = false; ///< from now on only Error::Kind::Cancelled is accepted as the result
    std::function<void()> canceller;
    std::vector<Waiting> waiting;
    std::vector<Handler> continuations; ///< run synchronously at the end; for lib's own chaining only
};

} // namespace Detail

/// A handle on something that is under way and ends exactly once with a Result<T>. Copies are the same call;
/// destroying every handle does not stop it. Use it from the thread that created it only.
template <typename T>
class Call
{
public:
    using Handler = typename Detail::CallState<T>::Handler;

    explicit Call(std::shared_ptr<Detail::CallState<T>> state) : m_state(std::move(state)) {}

    /// Calls @p handler once, from the event loop, even when the call has ended already. Nothing is called
    /// when @p context (required) has died by then, or after abandon(). Several handlers are allowed.
    const Call &onFinished(QObject *context, Handler handler) const
    {
        Q_ASSERT(context);
        if (m_state->result)
            deliver(m_state, context, std::move(handler));
        else
            m_state->waiting.push_back({context, std::move(handler)});
        return *this;
    }

    /// Stops the work; the call ends at once with Error::Kind::Cancelled, which handlers do receive. It is
    /// ambiguous when a write was on its way. Without effect on a call that has ended.
    void cancel() const { cancel(m_state); }

    /// Stops the work; no handler is called any more, not even one whose delivery was under way.
    void abandon() const
    {
        m_state->silenced = true;
        cancel();
    }

    bool isFinished() const { return m_state->result.has_value(); }
    /// The outcome, once isFinished().
    const Result<T> &result() const { return *m_state->result; }

    const std::shared_ptr<Detail::CallState<T>> &state() const { return m_state; }

    static void finish(const std::shared_ptr<Detail::CallState<T>> &state, Result<T> result)
    {
        if (state->result || (state->cancelling && !isCancelled(result)))
            return;
        state->result.emplace(std::move(result));
        state->canceller = nullptr;
        const auto continuations = std::exchange(state->continuations, {});
        for (const auto &continuation : continuations)
            continuation(*state->result);
        auto waiting = std::exchange(state->waiting, {});
        for (auto &entry : waiting) {
            if (entry.context)
                deliver(state, entry.context, std::move(entry.handler));
        }
    }

private:
    static void cancel(const std::shared_ptr<Detail::CallState<T>> &state)
    {
        if (state->result)
            return;
        state->cancelling = true;
        if (const auto canceller = std::exchange(state->canceller, nullptr))
            canceller();
        finish(state, fail({.kind = Error::Kind::Cancelled}));
    }

    static bool isCancelled(const Result<T> &result)
    {
        return !result && result.error().kind == Error::Kind::Cancelled;
    }

    static void deliver(const std::shared_ptr<Detail::CallState<T>> &state, QObject *context, Handler handler)
    {
        Detail::post(context, [state, handler = std::move(handler)] {
            if (!state->silenced)
                handler(*state->result);
        });
    }

    std::shared_ptr<Detail::CallState<T>> m_state;
};

/// The working side of a Call, held and finished by the one that does the work. Copies are the same promise.
template <typename T>
class CallPromise
{
public:
    CallPromise() : m_state(std::make_shared<Detail::CallState<T>>()) {}

    Call<T> call() const { return Call<T>(m_state); }
    /// Ends the call. Only the first end counts; later ones are ignored.
    void finish(Result<T> result) const { Call<T>::finish(m_state, std::move(result)); }
    /// Calls @p canceller when the caller cancels; replaces an earlier one. The call ends right after it. It
    /// may end the call itself with a Cancelled that says more (Error::ambiguous), but with nothing else.
    void onCancel(std::function<void()> canceller) const
    {
        if (!m_state->result)
            m_state->canceller = std::move(canceller);
    }
    bool isFinished() const { return m_state->result.has_value(); }

private:
    std::shared_ptr<Detail::CallState<T>> m_state;
};

/// A call whose result is @p transform applied to the result of @p call. Cancelling it cancels @p call. A
/// cancelled @p call is passed on as it is.
template <typename U, typename T>
Call<U> mapped(const Call<T> &call, std::function<Result<U>(const Result<T> &)> transform)
{
    CallPromise<U> promise;
    promise.onCancel([call] { call.cancel(); });
    auto forward = [promise, transform = std::move(transform)](const Result<T> &r) {
        if (!r && r.error().kind == Error::Kind::Cancelled)
            promise.finish(fail(r.error()));
        else
            promise.finish(transform(r));
    };
    if (call.isFinished())
        forward(call.result());
    else
        call.state()->continuations.push_back(std::move(forward));
    return promise.call();
}

/// A call that has ended before it began, such as one refused by a check.
template <typename T>
Call<T> finishedCall(Result<T> result)
{
    CallPromise<T> promise;
    promise.finish(std::move(result));
    return promise.call();
}

} // namespace Stationmaster
