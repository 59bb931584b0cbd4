// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/address.h"

#include <QJsonObject>
#include <QList>

namespace Stationmaster {

/// A saved connection: how to sign in to one org. It never holds a secret.
struct Connection
{
    enum class Hosts {
        Region,  ///< `region`
        Domain,  ///< `domain`: a region that this program does not know
        Gateway, ///< `apiUrl` and `loginUrl`, such as those of a test org
    };
    enum class Method { Browser, ClientCredentials };

    QString id{}; ///< never changes; the key of the connection's secrets
    QString name{};
    Hosts hosts = Hosts::Region;
    QString region{}; ///< Region::id
    QString domain{};
    QUrl apiUrl{};
    QUrl loginUrl{};
    Method method = Method::Browser;
    QString clientId{};
    /// Where the browser comes back to. It must equal a URI that is registered with the OAuth client (API.md
    /// 2.2), so it is saved and not chosen anew each time.
    QString redirectHost = QStringLiteral("localhost");
    int redirectPort = 17173;
    QString redirectPath = QStringLiteral("/signed-in");
    QString organization{}; ///< for single sign-on: the org's short name …
    QString provider{};     ///< … and the key of its identity provider
    QString loginHint{};
    bool readOnly = false;
    QString colour{}; ///< "#rrggbb", or empty
    /// Whether the keychain has a secret for it, so that "not found" there means that something is wrong.
    bool keepsSecret = false;
    QJsonObject unknown{}; ///< members that a newer version of this program has written

    /// A new one, with an id.
    static Connection make();

    /// Scheme, host and port; empty while the connection has a problem there.
    QUrl apiAddress() const;
    QUrl loginAddress() const;
    QUrl redirectUri() const;

    QJsonObject toJson() const;
    /// Members that are missing or of another type have their default. Members that may be secrets, added to
    /// the file by hand, are left out.
    static Connection fromJson(const QJsonObject &from);

    bool operator==(const Connection &) const = default;
};

/// The field of a connection that cannot stay as it is.
struct ConnectionProblem
{
    enum class Field {
        Name,
        Region,
        Domain,
        ApiUrl,
        LoginUrl,
        ClientId,
        RedirectHost,
        RedirectPort,
        RedirectPath,
        Provider,
        Colour
    };
    Field field = Field::Name;
    AddressProblem why = AddressProblem::None; ///< for Domain, ApiUrl and LoginUrl
    bool operator==(const ConnectionProblem &) const = default;
};

/// Everything that keeps @p connection from being used, in the order of a form. Pure.
QList<ConnectionProblem> problemsIn(const Connection &connection);

} // namespace Stationmaster
