// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <utility>

namespace Stationmaster {

template <typename T>
class Call;

/// Abandons its call when it is destroyed or gets another: a member of the object that waits for the call.
class CallGuard
{
public:
    CallGuard() = default;
    template <typename T>
    CallGuard(const Call<T> &call) // NOLINT(google-explicit-constructor): m_loading = api.phones().get(id)…
        : m_abandon([call] { call.abandon(); })
    {
    }
    CallGuard(CallGuard &&other) noexcept : m_abandon(std::exchange(other.m_abandon, nullptr)) {}
    CallGuard &operator=(CallGuard &&other) noexcept
    {
        if (this != &other) {
            reset();
            m_abandon = std::exchange(other.m_abandon, nullptr);
        }
        return *this;
    }
    CallGuard(const CallGuard &) = delete;
    CallGuard &operator=(const CallGuard &) = delete;
    ~CallGuard() { reset(); }

    void reset()
    {
        if (const auto abandon = std::exchange(m_abandon, nullptr))
            abandon();
    }

private:
    std::function<void()> m_abandon;
};

} // namespace Stationmaster
