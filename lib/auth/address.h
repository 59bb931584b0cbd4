// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace Stationmaster {

/// What is wrong with a domain or a URL that somebody typed.
enum class AddressProblem {
    None,
    Empty,
    IsAUrl,       ///< a domain was wanted, and this has a scheme, a path or a port
    IsAService,   ///< begins with api., login. or another of the org's hosts: the domain is what follows
    IsAnIp,       ///< a domain was wanted, and this is an IP address
    NoDot,        ///< one word is no domain
    NotAHostName, ///< a character, a label or a length that host names do not have
    NotAUrl,      ///< a URL was wanted
    NotHttps,     ///< `http` to another machine, or another scheme
    HasUserInfo,  ///< a name or password in the URL
    HasMore,      ///< a path, query or fragment: only scheme, host and port are wanted
};

/// A domain as it was typed, and what it means.
struct CheckedDomain
{
    AddressProblem problem = AddressProblem::None;
    QString domain{};     ///< lower case, international names in their ASCII form; empty with a problem
    QString suggestion{}; ///< with IsAUrl and IsAService: the domain that probably is meant
};

/// Pure. `api.` and `login.` are to be put before the domain.
CheckedDomain checkDomain(const QString &typed);

/// Whether @p url can be an API or a login host: `https`, or `http` to this very machine. Pure.
AddressProblem checkServiceUrl(const QUrl &url);

} // namespace Stationmaster
