// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/address.h"
#include "auth/profile.h"
#include "signin/signintext.h"

#include <QCoreApplication>

namespace Stationmaster {

namespace {

struct BaseSettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(BaseSettingsWords)
public:
    static QString ofDomain(AddressProblem why, const QString &typed);
    static QString ofUrl(AddressProblem why);
};

QString BaseSettingsWords::ofDomain(AddressProblem why, const QString &typed)
{
    const QString suggestion = checkDomain(typed).suggestion;
    if (!suggestion.isEmpty())
        return tr("Enter the domain alone: %1.").arg(suggestion);
    if (why == AddressProblem::IsAnIp)
        return tr(
            "Enter a domain, not an IP address. For a gateway or a test org choose “Gateway or test org”.");
    return tr("Enter the domain of your region, such as mypurecloud.de.");
}

QString BaseSettingsWords::ofUrl(AddressProblem why)
{
    switch (why) {
    case AddressProblem::NotHttps:
        return tr("Let the address begin with https://; http:// is for this computer only.");
    case AddressProblem::HasUserInfo:
        return tr("Leave out the name and password: they would be sent to whoever answers there.");
    case AddressProblem::HasMore:
        return tr("Enter only the scheme, host and port, such as https://api.example.com.");
    default:
        return tr("Enter an address such as https://api.example.com.");
    }
}

} // namespace

QString SignInText::problem(const ProfileProblem &problem, const Profile &profile)
{
    switch (problem.field) {
    case ProfileProblem::Field::Name:
        return BaseSettingsWords::tr("Enter a name for this connection, such as “Production”.");
    case ProfileProblem::Field::Region:
        return BaseSettingsWords::tr("Choose the region where your org is.");
    case ProfileProblem::Field::Domain:
        return BaseSettingsWords::ofDomain(problem.why, profile.domain);
    case ProfileProblem::Field::ApiUrl:
    case ProfileProblem::Field::LoginUrl:
        return BaseSettingsWords::ofUrl(problem.why);
    case ProfileProblem::Field::ClientId:
        return BaseSettingsWords::tr("Enter the Client ID of the OAuth client, without a colon.");
    case ProfileProblem::Field::RedirectHost:
        return BaseSettingsWords::tr(
            "Choose localhost or 127.0.0.1: the browser has to come back to this computer.");
    case ProfileProblem::Field::RedirectPort:
        return BaseSettingsWords::tr("Enter a port from 1024 to 65535.");
    case ProfileProblem::Field::RedirectPath:
        return BaseSettingsWords::tr(
            "Enter a path such as /signed-in, of letters, digits, hyphens and slashes.");
    case ProfileProblem::Field::Provider:
        return BaseSettingsWords::tr("Enter the organization, too: the identity provider is one of its own.");
    case ProfileProblem::Field::Colour:
        return BaseSettingsWords::tr("Choose a colour of the list.");
    }
    return {};
}

} // namespace Stationmaster
