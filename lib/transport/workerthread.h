// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/call.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace Stationmaster {

/// A thread of its own for work that would hold the window up, done one thing after the other. It starts with
/// the first work. What a function captures has to be safe in another thread.
class WorkerThread : public QObject
{
public:
    explicit WorkerThread(QObject *parent = nullptr) : QObject(parent) { m_worker.moveToThread(&m_thread); }
    /// Waits until all is done that was asked for; those calls do not end any more.
    ~WorkerThread() override { finish({}); }

    /// The call ends in the thread of this object.
    template <typename T>
    Call<T> run(std::function<Result<T>()> work)
    {
        const CallPromise<T> promise;
        if (!m_thread.isRunning())
            m_thread.start();
        QMetaObject::invokeMethod(
            &m_worker,
            [this, promise, work = std::move(work)]() mutable {
                Result<T> result = work();
                // The promise goes back with the result: a call belongs to the thread that made it.
                QMetaObject::invokeMethod(
                    this,
                    [promise = std::move(promise), result = std::move(result)] { promise.finish(result); },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
        return promise.call();
    }

    /// Large values take a while to be deleted as well; @p value is, here, unless others hold it still.
    template <typename T>
    void letGo(std::shared_ptr<T> value)
    {
        if (value)
            (void)run<void>([value = std::move(value)]() mutable {
                value.reset();
                return Result<void>();
            });
    }

    /// @p last is done in the thread behind all the rest, then the thread is gone. Waits for that; not called
    /// where the thread was not needed.
    void finish(std::function<void()> last)
    {
        if (!m_thread.isRunning())
            return;
        QMetaObject::invokeMethod(
            &m_worker,
            [this, last = std::move(last)] {
                if (last)
                    last();
                m_thread.quit();
            },
            Qt::QueuedConnection);
        m_thread.wait();
    }

private:
    QThread m_thread;
    QObject m_worker; ///< lives in the thread
};

} // namespace Stationmaster
