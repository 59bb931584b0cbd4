// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/steprunner.h"

#include "provisioning/steptype.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr auto ListedHint = "listedPhone"_L1;
constexpr auto UnlistedHint = "unlisted"_L1;

/// @p key is "lastAt", when a step was last sent, by our clock, or by the org's clock "lastOrgAt" and
/// "firstAt", when it was sent first: ages of objects are judged by the org's clock alone, since it made
/// their dates.
QDateTime sendingTime(const Step &step, QLatin1StringView key)
{
    return QDateTime::fromString(step.before["sending"_L1][key].toString(), Qt::ISODateWithMs);
}

/// What is left of ExecutorOptions::lateWrites; all of it when our clock has been set back since.
std::chrono::milliseconds timeForLateWrite(const Step &step, std::chrono::milliseconds lateWrites)
{
    const QDateTime sent = sendingTime(step, "lastAt"_L1);
    if (!sent.isValid())
        return std::chrono::milliseconds(0);
    const std::chrono::milliseconds passed(sent.msecsTo(QDateTime::currentDateTimeUtc()));
    return passed.count() < 0 ? lateWrites : std::max(lateWrites - passed, std::chrono::milliseconds(0));
}

/// @p serverNow may be invalid.
void noteSending(Step &step, const QDateTime &serverNow)
{
    QJsonObject sending = step.before["sending"_L1].toObject();
    sending.insert("lastAt"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    sending.remove("lastOrgAt"_L1);
    if (serverNow.isValid())
        sending.insert("lastOrgAt"_L1, serverNow.toUTC().toString(Qt::ISODateWithMs));
    if (serverNow.isValid() && !sending.contains("firstAt"_L1))
        sending.insert("firstAt"_L1, serverNow.toUTC().toString(Qt::ISODateWithMs));
    step.before.insert("sending"_L1, sending);
}

} // namespace

void StepRunner::Found::applyTo(Step &step) const
{
    step.before.remove("unsettled"_L1);
    if (!tookEffect()) {
        planAgain(step);
        return;
    }
    step.state = StepState::Done;
    step.error.reset();
    step.signIn = signIn;
    if (!seen.isEmpty())
        step.before.insert("seen"_L1, seen);
    if (isCreate(step.kind)) {
        step.objectId = id;
        step.objectName = name;
        step.lineId = lineId;
    }
}

std::unique_ptr<StepRunner> StepRunner::make(Context context)
{
    return stepType(context.plan->step(context.index).kind).makeRunner(std::move(context));
}

StepRunner::StepRunner(Context context)
    : m_context(std::move(context)), m_api(m_context.api.sender().withGate([runner = QPointer(this)] {
          return runner ? runner->intend() : finishedCall<void>(fail({.kind = Error::Kind::Cancelled}));
      })),
      m_step(m_context.plan->step(m_context.index))
{
    m_step.error.reset();
    m_step.skipped = SkipReason::NotRecorded;
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, [this] {
        if (const auto next = std::exchange(m_next, nullptr))
            next();
    });
}

Call<StepRunner::Ending> StepRunner::start()
{
    begin();
    return m_ending.call();
}

Call<StepRunner::Found> StepRunner::lookUp(Looks looks)
{
    m_isLookUp = true;
    m_looks = m_step.before.take(UnlistedHint).toBool() ? Looks::Once : looks;
    // Lists and reads of what was written lag behind; a default station and what was deleted are seen at
    // once.
    const bool lags = isCreate(m_step.kind) || isUpdate(m_step.kind);
    setRetry(options().lookInterval, std::max(lags ? options().lookDeadline : std::chrono::milliseconds(0),
                                              timeForLateWrite(m_step, options().lateWrites)));
    look();
    return m_found.call();
}

void StepRunner::stopWaiting()
{
    if (m_isFollowUp)
        return;
    m_isStopped = true;
    if (m_isSent && !m_isLookUp)
        return;
    m_retryTimer.stop();
    m_next = nullptr;
    m_call.reset();
    if (m_isLookUp)
        finishLook(fail({.kind = Error::Kind::Cancelled}));
    else
        finish(End::Cancelled);
}

void StepRunner::planAgain(Step &step)
{
    step.state = StepState::Planned;
    step.error.reset();
    step.objectId.clear();
    if (isCreate(step.kind))
        step.before.insert("doubted"_L1, true);
    else if (!isUpdate(step.kind)) // an update that is found to have been carried out after all needs it
        step.before = {};
}

/// Right before a write leaves, so that what is in doubt was sent when it says so, however long it waited for
/// its turn.
Call<void> StepRunner::intend()
{
    const auto stop = [runner = QPointer(this)](const Result<void> &saved) -> Result<void> {
        const bool isStopped = !runner || (runner->m_isStopped && !runner->m_isFollowUp);
        return saved && isStopped ? fail({.kind = Error::Kind::Cancelled}) : saved;
    };
    if (const auto go = stop({}); !go)
        return finishedCall<void>(go);
    m_isSent = true;
    const Client &client = api().client();
    noteSending(m_step, client.knowsServerTime() ? client.serverNow() : QDateTime());
    m_step.state = StepState::Sent;
    return mapped<void, void>(m_context.save(m_step), stop);
}

void StepRunner::finish(End end)
{
    m_ending.finish(Ending{end, m_step});
}

void StepRunner::skip(SkipReason reason)
{
    m_step.skipped = reason;
    finish(End::Skipped);
}

void StepRunner::refuse(const Error &error)
{
    m_step.error = error;
    finish(End::Refused);
}

void StepRunner::finishWrite(const Error &error)
{
    if (error.kind == Error::Kind::Storage) {
        m_ending.finish(fail(error));
        return;
    }
    m_step.error = error;
    if (leavesDoubt(error))
        finish(End::Doubtful);
    else
        finish(m_isStopped && error.kind == Error::Kind::Cancelled ? End::Cancelled : End::Refused);
}

void StepRunner::finishWrite(const Result<void> &written)
{
    if (written)
        finish(End::Done);
    else
        finishWrite(written.error());
}

bool StepRunner::leavesDoubt(const Error &error)
{
    return error.ambiguous || error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Server ||
           error.kind == Error::Kind::Malformed;
}

bool StepRunner::isGone(const Result<Document> &read)
{
    return read ? read->state().compare("deleted"_L1, Qt::CaseInsensitive) == 0
                : read.error().kind == Error::Kind::NotFound;
}

void StepRunner::finishLook(const Result<Found> &found)
{
    m_found.finish(found);
}

void StepRunner::lookAgain(Effect effect)
{
    if (m_looks == Looks::Once || !retry([this] { look(); }))
        finishLook(Found{.effect = effect});
}

void StepRunner::setRetry(std::chrono::milliseconds interval, std::chrono::milliseconds deadline)
{
    m_retryTimer.setInterval(interval);
    m_retryDeadline = deadline;
    m_sinceFirstRetry.invalidate();
}

bool StepRunner::retry(std::function<void()> next)
{
    if (!m_sinceFirstRetry.isValid())
        m_sinceFirstRetry.start();
    else if (m_sinceFirstRetry.elapsed() >= m_retryDeadline.count())
        return false;
    m_isSent = false;
    m_next = std::move(next);
    m_retryTimer.start();
    Q_EMIT waiting(static_cast<int>(m_sinceFirstRetry.elapsed() / 1000));
    return true;
}

void StepRunner::retryOrRefuse(const Error &error, std::function<void()> next)
{
    if (!retry(std::move(next)))
        refuse(error);
}

QDateTime StepRunner::lastSent(const Step &step)
{
    return sendingTime(step, "lastOrgAt"_L1);
}

void StepRunner::hintListed(Step &step, const QString &phoneId)
{
    step.before.insert(ListedHint, phoneId);
}

void StepRunner::hintUnlisted(Step &step)
{
    step.before.insert(UnlistedHint, true);
}

void StepRunner::forgetHints(Step &step)
{
    step.before.remove(ListedHint);
    step.before.remove(UnlistedHint);
}

QString StepRunner::takeListed()
{
    return m_step.before.take(ListedHint).toString();
}

QDateTime StepRunner::firstSent() const
{
    return sendingTime(m_step, "firstAt"_L1);
}

} // namespace Stationmaster
