// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/tokensource.h"

#include <QTimer>

namespace Stationmaster::Test {

/// A token source under the test's control: renewals take a turn of the event loop and are counted.
class FakeTokens : public TokenSource
{
public:
    explicit FakeTokens(QByteArray first = "token-1") : current(std::move(first)) {}

    QByteArray token() const override { return current; }
    bool hasUser() const override { return isPersons; }
    Call<QByteArray> renew(const QByteArray &rejected) override
    {
        asked.append(rejected);
        if (!current.isEmpty() && current != rejected)
            return finishedCall<QByteArray>(current);
        const CallPromise<QByteArray> promise;
        waiting.push_back(promise);
        if (waiting.size() == 1)
            QTimer::singleShot(20, this, [this] { finish(); });
        return promise.call();
    }

    QByteArray current;
    bool isPersons = true;
    Result<QByteArray> next = QByteArray("token-2");
    int renewals = 0;
    QList<QByteArray> asked;
    std::vector<CallPromise<QByteArray>> waiting;

private:
    void finish()
    {
        ++renewals;
        if (next)
            current = *next;
        for (const auto &promise : std::exchange(waiting, {}))
            promise.finish(next);
    }
};

} // namespace Stationmaster::Test
