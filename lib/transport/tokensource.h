// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/call.h"

#include <QByteArray>
#include <QObject>

namespace Stationmaster {

/// Where the client gets its bearer token from. Implemented in `auth`; tests use a fixed one.
class TokenSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The token to send now; empty before the first sign-in.
    virtual QByteArray token() const = 0;

    /// Whether the token is a person's, so that users/me works.
    virtual bool hasUser() const { return true; }

    /// Gets a new token because @p rejected was refused with 401. Single flight: while one renewal runs every
    /// caller shares it, and when token() already differs from @p rejected the call ends at once.
    virtual Call<QByteArray> renew(const QByteArray &rejected) = 0;
};

} // namespace Stationmaster
