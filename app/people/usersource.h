// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "people/userdetails.h"
#include "transport/call.h"

namespace Stationmaster {

/// Where the details of a person come from.
class UserSource
{
public:
    virtual ~UserSource() = default;

    /// What is known without a call. Nothing when there is no such person.
    virtual std::optional<UserDetails> known(const QString &userId) const = 0;
    /// The same, read afresh with a few calls. What could not be read is as known.
    virtual Call<UserDetails> read(const QString &userId) = 0;
    /// Active people whose name or e-mail contains the words.
    virtual Call<std::vector<UserRow>> search(const QString &words) = 0;
    virtual QString orgName() const = 0;
};

} // namespace Stationmaster
