// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/signinrequest.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace Stationmaster {

/// How to reach one org and how to sign in there. The secret lives in memory only.
struct ApiAccess
{
    QUrl apiUrl{};
    QUrl loginUrl{};
    QString clientId{};
    QString clientSecret{};
    bool readOnly = false;
    QString place{};        ///< shown beside the org's name, such as its region
    QString name{};         ///< that a person gave it; empty when it is not a saved one
    QString connectionId{}; ///< of a saved one
    /// A person signs in, in the browser; without it the client does, with its secret.
    std::optional<SignInRequest> browser{};
};

/// @p secret: of the client, where the connection signs in with one.
ApiAccess accessFor(const Connection &connection, const QString &secret = {});

/// Under which the keychain shows the entries of this program.
QString keychainService();
/// Of the client secret of a saved connection, in the keychain.
QString secretKeyOf(const QString &connectionId);

/// "Europe (Frankfurt)", else the domain or the host of the API.
QString placeOf(const Connection &connection);

} // namespace Stationmaster
