// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/executoroptions.h"
#include "provisioning/patience.h"
#include "provisioning/plan.h"
#include "resources/api.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Stationmaster {

/// Carries out one step of a plan. Derived classes know one kind of step each.
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

    /// Puts the step on disk.
    using Save = std::function<Result<void>(const Step &)>;

    struct Surroundings
    {
        Api api;
        ExecutorOptions options;
        const Plan *plan; ///< borrowed; outlives the runner
        int index;
        Save save;
    };

    static std::unique_ptr<StepRunner> make(Surroundings surroundings);

    explicit StepRunner(Surroundings surroundings);

    /// Ends with an error only when the journal could not be written; nothing was sent then.
    Call<Ending> start();
    /// Ends a wait at once. A request that is under way still ends by itself.
    virtual void stopWaiting();

Q_SIGNALS:
    void waiting(int elapsedSeconds);

protected:
    virtual void begin() = 0;

    /// The intent goes to disk. False when that failed: the run has ended and nothing may be sent.
    bool intend();
    void finish(End end);
    /// Skipped, for this reason.
    void skip(SkipReason reason);
    void refuse(const Error &error);
    /// Refused, or Doubtful when @p error is no clear answer to a write.
    void finishWrite(const Error &error);
    void bePatient(std::chrono::milliseconds interval, std::chrono::milliseconds deadline);
    /// False when the time is up.
    bool wait(std::function<void()> next);
    /// Calls @p next later, or refuses with @p error when the time is up.
    void waitOrRefuse(const Error &error, std::function<void()> next);

    /// Runs @p handler with the result unless the runner has died by then.
    template <typename T>
    void await(const Call<T> &call, std::function<void(const Result<T> &)> handler)
    {
        m_call = CallGuard(call);
        call.onFinished(this, std::move(handler));
    }

    const Api &api() const { return m_surroundings.api; }
    const Plan &plan() const { return *m_surroundings.plan; }
    const ExecutorOptions &options() const { return m_surroundings.options; }
    Step &step() { return m_step; }
    QString intent(QLatin1StringView key) const { return m_step.intent[key].toString(); }

private:
    Surroundings m_surroundings;
    Step m_step;
    Patience m_patience;
    CallPromise<Ending> m_promise;
    CallGuard m_call;
};

} // namespace Stationmaster
