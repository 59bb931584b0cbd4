// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/profile.h"

#include "auth/region.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Field = ProfileProblem::Field;

constexpr int firstFreePort = 1024; // those below need an administrator
constexpr int lastPort = 65535;

bool isRedirectPath(const QString &path)
{
    const auto isPlain = [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || u"-._~/"_s.contains(c);
    };
    return path.startsWith(u'/') && !path.contains("//"_L1) && !path.contains(".."_L1) &&
           std::ranges::all_of(path, isPlain);
}

bool isColour(const QString &colour)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return colour.isEmpty() ||
           (colour.size() == 7 && colour.startsWith(u'#') && std::ranges::all_of(colour.mid(1), isHex));
}

void addHostProblems(const Profile &profile, QList<ProfileProblem> &problems)
{
    if (profile.hosts == Profile::Hosts::Region) {
        if (!Region::withId(profile.region))
            problems.append({.field = Field::Region});
        return;
    }
    const auto add = [&problems](Field field, AddressProblem why) {
        if (why != AddressProblem::None)
            problems.append({.field = field, .why = why});
    };
    if (profile.hosts == Profile::Hosts::Domain) {
        add(Field::Domain, checkDomain(profile.domain).problem);
        return;
    }
    add(Field::ApiUrl, checkServiceUrl(profile.apiUrl));
    add(Field::LoginUrl, checkServiceUrl(profile.loginUrl));
}

void addRedirectProblems(const Profile &profile, QList<ProfileProblem> &problems)
{
    // Nothing but this machine: a code that is sent elsewhere is a code lost.
    if (profile.redirectHost != "localhost"_L1 && profile.redirectHost != "127.0.0.1"_L1)
        problems.append({.field = Field::RedirectHost});
    if (profile.redirectPort < firstFreePort || profile.redirectPort > lastPort)
        problems.append({.field = Field::RedirectPort});
    if (!isRedirectPath(profile.redirectPath))
        problems.append({.field = Field::RedirectPath});
}

} // namespace

QList<ProfileProblem> problemsIn(const Profile &profile)
{
    QList<ProfileProblem> problems;
    if (profile.name.trimmed().isEmpty())
        problems.append({.field = Field::Name});
    addHostProblems(profile, problems);
    // It goes into a header, in front of a colon.
    if (profile.clientId.trimmed().isEmpty() || profile.clientId.contains(u':'))
        problems.append({.field = Field::ClientId});
    if (profile.method == Profile::Method::Browser) {
        addRedirectProblems(profile, problems);
        // The provider is one of the org's: alone it says nothing (API.md 2.2).
        if (!profile.provider.isEmpty() && profile.organization.isEmpty())
            problems.append({.field = Field::Provider});
    }
    if (!isColour(profile.colour))
        problems.append({.field = Field::Colour});
    return problems;
}

} // namespace Stationmaster
