// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Stationmaster {

/// Whose phone it is. Only Nobody is free: a phone whose holder is not known has one until it was read.
struct Holder
{
    enum class State {
        Nobody, ///< the phone says that it has no user
        Active,
        Inactive,
        Deleted,    ///< the person is gone, the phone still names them
        Missing,    ///< the org does not know the person whom the phone names
        Unreadable, ///< the phone does not say whose it is, or the person was not read
    };

    State state = State::Unreadable;
    QString userId{};
    bool isFree() const { return state == State::Nobody; }
    /// Certainly nobody who works with it: may be offered for deletion, after one more look.
    bool hasLeft() const
    {
        return state == State::Inactive || state == State::Deleted || state == State::Missing;
    }
    bool operator==(const Holder &) const = default;
};

} // namespace Stationmaster
