// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/executoroptions.h"
#include "provisioning/plan.h"
#include "resources/api.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Stationmaster {

/// Sends one step of a plan, or finds out whether it took effect when it was sent earlier. Each kind of step
/// is a derived class, which has all there is to know about it; see StepType. One use an object.
class StepRunner : public QObject
{
    Q_OBJECT
public:
    enum class End {
        Done,
        Skipped,
        Refused,   ///< and nothing was carried out; Step::error says why
        Doubtful,  ///< sent, and no clear answer: to be looked up
        Cancelled, ///< while waiting; nothing is in doubt
    };
    struct Ending
    {
        End end = End::Refused;
        Step step{}; ///< with what the run found out; its state is left to the receiver
    };

    enum class Looks {
        Once,
        Repeated, ///< what is not there is looked for again until ExecutorOptions::lookDeadline, and as long
                  ///< as a write may still be carried out late
    };
    enum class Effect {
        None, ///< for certain, as far as lists and ExecutorOptions::lateWrites go
        Took,
        NotKnown, ///< the org answered, but that proves neither
    };
    struct Found
    {
        Effect effect = Effect::None;
        QString id{}; ///< of what a create made
        QString name{};
        QString lineId{};
        SignIn signIn = SignIn::NotConcerned;
        QJsonObject seen{}; ///< of EndTokens, see Step::before

        bool tookEffect() const { return effect == Effect::Took; }
        /// Makes @p step Done with what was found, or Planned again. Not for NotKnown.
        void applyTo(Step &step) const;
    };

    struct Context
    {
        Api api;
        ExecutorOptions options;
        const Plan *plan; ///< borrowed; outlives the runner
        int index;
        /// Puts the step on disk, and ends once it is there; not needed to look up.
        std::function<Call<void>(const Step &)> save{};
    };

    /// The runner of the step's kind.
    static std::unique_ptr<StepRunner> make(Context context);
    explicit StepRunner(Context context);

    /// Carries the step out. Ends with an error only when the journal could not be written; what it could not
    /// keep was not sent.
    Call<Ending> start();
    /// Only reads. Ends with an error when the org could not be asked.
    Call<Found> lookUp(Looks looks);
    /// Ends at once what only waits, be it for its turn to leave: start() Cancelled, lookUp() with
    /// Error::Kind::Cancelled. A write that has left still ends by itself, and no other leaves.
    virtual void stopWaiting();

    /// By the org's clock, when @p step was sent last; invalid where that is not known.
    static QDateTime lastSent(const Step &step);
    /// What lists of the org tell of a step in doubt, for the next lookUp() alone: the id of a phone that may
    /// be the one that it made, …
    static void hintListed(Step &step, const QString &phoneId);
    /// … or that lists which were read long enough after it was sent show none. One more look is enough then.
    static void hintUnlisted(Step &step);
    static void forgetHints(Step &step);

    /// Makes @p step Planned again, once it is certain that nothing was carried out. What is remembered for
    /// undo is forgotten, since it may be another by the time the step is sent.
    static void planAgain(Step &step);

    // Defaults for the derived classes; see StepType.
    static std::vector<Step> undo(const Plan &, const Step &, int) { return {}; }
    static bool canBeUndone(const Step &) { return true; }
    static void rename(QJsonObject &, const QString &) {}

Q_SIGNALS:
    void waiting(int elapsedSeconds);

protected:
    virtual void begin() = 0;
    /// Looks once for the effect of the step, and ends in finishLook() or lookAgain().
    virtual void look() = 0;

    void finish(End end);
    /// Skipped, for this reason.
    void skip(SkipReason reason);
    void refuse(const Error &error);
    /// Refused, or Doubtful when @p error is no clear answer to a write.
    void finishWrite(const Error &error);
    /// Done, or finishWrite().
    void finishWrite(const Result<void> &written);
    /// Whether @p error leaves open if a write was carried out. A refusal by the org is a clear answer; no
    /// answer, half an answer and an answer of a gateway are not.
    static bool leavesDoubt(const Error &error);
    /// Whether the answer says that the object has been deleted.
    static bool isGone(const Result<Document> &read);

    void finishLook(const Result<Found> &found);
    /// Looks again later, or ends with @p effect when the time is up.
    void lookAgain(Effect effect = Effect::None);

    /// For the retries to come; @p deadline counts from the first of them.
    void setRetry(std::chrono::milliseconds interval, std::chrono::milliseconds deadline);
    /// Calls @p next after the interval. False, and nothing is called, when the deadline has passed.
    bool retry(std::function<void()> next);
    void retryOrRefuse(const Error &error, std::function<void()> next);
    /// What was sent took effect, and what comes belongs to it: it is done even when the step is stopped.
    void beginFollowUp() { m_isFollowUp = true; }

    /// Runs @p handler with the result unless the runner has died by then.
    template <typename T>
    void await(const Call<T> &call, std::function<void(const Result<T> &)> handler)
    {
        m_call = CallGuard(call);
        call.onFinished(this, std::move(handler));
    }
    /// The same for a look, which an error ends: nothing is known then, so nothing may be concluded.
    template <typename T>
    void awaitLook(const Call<T> &call, std::function<void(const T &)> use)
    {
        await<T>(call, [this, use = std::move(use)](const Result<T> &r) {
            if (r)
                use(*r);
            else
                finishLook(fail(r.error()));
        });
    }

    /// A write that is sent with it leaves once the step is on disk as Sent, and not at all where that fails.
    const Api &api() const { return m_api; }
    const Plan &plan() const { return *m_context.plan; }
    const ExecutorOptions &options() const { return m_context.options; }
    Step &step() { return m_step; }
    const Step &step() const { return m_step; }
    /// See hintListed(); empty: there is none. It is there once.
    QString takeListed();
    QString intent(QLatin1StringView key) const { return m_step.intent[key].toString(); }
    /// By the org's clock, when the step was sent first; invalid where that is not known.
    QDateTime firstSent() const;

private:
    Call<void> intend();

    Context m_context;
    Api m_api;
    Step m_step;
    Looks m_looks = Looks::Once;
    bool m_isLookUp = false;
    bool m_isSent = false; ///< a write has been at the gate, and was not refused for now
    bool m_isStopped = false;
    bool m_isFollowUp = false;
    QTimer m_retryTimer;
    QElapsedTimer m_sinceFirstRetry;
    std::chrono::milliseconds m_retryDeadline{0};
    std::function<void()> m_next;
    CallPromise<Ending> m_ending;
    CallPromise<Found> m_found;
    CallGuard m_call;
};

} // namespace Stationmaster
