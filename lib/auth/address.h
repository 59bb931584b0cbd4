// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace Stationmaster {

/// What is wrong with a domain or a URL that a person typed.
enum class AddressProblem {
    None,
    Empty,
    IsAUrl,       ///< has a scheme, a path or a port, where a domain is expected
    IsAService,   ///< begins with api., login. or another of the org's hosts: the domain is what follows
    IsAnIp,       ///< an IP address, where a domain is expected
    NoDot,        ///< only one label
    NotAHostName, ///< a character, a label or a length that host names must not have
    NotAUrl,
    NotHttps,    ///< `http` to another machine, or another scheme
    HasUserInfo, ///< a name or password in the URL
    HasMore,     ///< a path, query or fragment: only scheme, host and port are expected
};

/// The result of checkDomain().
struct CheckedDomain
{
    AddressProblem problem = AddressProblem::None;
    QString domain{};     ///< lower case, international names in their ASCII form; empty with a problem
    QString suggestion{}; ///< with IsAUrl and IsAService: the domain that is probably meant
};

/// Checks a domain before which `api.` and `login.` are put. Pure.
CheckedDomain checkDomain(const QString &typed);

/// Whether @p url can be an API or a login host: `https`, or `http` to this machine. Pure.
AddressProblem checkServiceUrl(const QUrl &url);

} // namespace Stationmaster
