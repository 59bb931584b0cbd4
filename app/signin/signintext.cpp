// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/signintext.h"

#include "auth/address.h"
#include "auth/connection.h"
#include "transport/requestrules.h"
#include "words/problemtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

struct SignInWords
{
    Q_DECLARE_TR_FUNCTIONS(SignInWords)
public:
    static SignInProblem ofEnd(const SignInEnd &end, const ApiAccess &to);
    static SignInProblem ofError(const Error &error, const ApiAccess &to);
    static SignInProblem insecure(const QUrl &url);
};

/// The host that the call went to.
QUrl askedHost(const Error &error, const ApiAccess &to)
{
    return error.verbAndPath.isEmpty() || error.verbAndPath.contains("/oauth/"_L1) ? to.loginUrl : to.apiUrl;
}

SignInProblem SignInWords::insecure(const QUrl &url)
{
    return {.what = tr("Stationmaster does not connect to %1 without encryption.").arg(url.host()),
            .next = tr("Its address starts with http://, which is for this computer only. Edit the "
                       "connection and enter an address that starts with https://.")};
}

SignInProblem SignInWords::ofEnd(const SignInEnd &end, const ApiAccess &to)
{
    const QString host = to.loginUrl.host();
    switch (end.outcome) {
    case SignInEnd::Outcome::Denied:
        return {.what = tr("You were not signed in."),
                .next =
                    tr("The sign-in was declined in the browser, or the org does not admit this account. Try "
                       "again, with another account if necessary, or ask an administrator of the org.")};
    case SignInEnd::Outcome::NoAnswer:
        return {.what = tr("The browser did not return to Stationmaster."),
                .next = tr("The sign-in page was closed, or nobody signed in for some minutes. Try again; "
                           "you can also copy the address into another browser on this computer.")};
    case SignInEnd::Outcome::PortInUse:
        return {.what = tr("Port %1 on this computer is in use.")
                            .arg(to.browser ? to.browser->redirectUri.port() : 0),
                .next =
                    tr("Another program is listening on the port that the browser returns to, perhaps "
                       "another window that is signing in. Close it and try again, or edit the connection: "
                       "choose another port, and register the new redirect address with the OAuth client.")};
    case SignInEnd::Outcome::NoBrowser:
        return {.what = tr("No browser could be opened."),
                .next = tr("Set a default browser in the settings of this computer, then try again.")};
    case SignInEnd::Outcome::LoginRefused:
        return {.what = tr("%1 refused the sign-in.").arg(host),
                .next = tr("The details show what it said. The cause is usually the connection: check its "
                           "client ID, organization and identity provider, then try again.")};
    case SignInEnd::Outcome::CodeRefused:
        return {.what = tr("The browser’s answer was not accepted."),
                .next = tr("It may have been used already or have arrived too late, or the redirect address "
                           "is not the one registered with the OAuth client. Try again.")};
    case SignInEnd::Outcome::ClientRefused:
        return {.what = tr("%1 does not accept the OAuth client.").arg(host),
                .next = tr("Check the client ID and the region of the connection. The client needs the grant "
                           "type “Code Authorization” for people who sign in through the browser.")};
    case SignInEnd::Outcome::ClockWrong:
        return {.what = tr("The clock of this computer seems to be wrong."),
                .next =
                    tr("It shows %1, which does not match what %2 says. Set the date, time and time zone, "
                       "then try again.")
                        .arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat), host)};
    case SignInEnd::Outcome::BadAddress:
        if (!isAcceptableUrl(to.loginUrl))
            return insecure(to.loginUrl);
        return {.what = tr("The redirect address cannot be used."),
                .next = tr("Edit the connection: it needs a port and a path on this computer.")};
    case SignInEnd::Outcome::ExchangeFailed:
    case SignInEnd::Outcome::SignedIn:
        break;
    }
    return ofError(end.error, to);
}

SignInProblem SignInWords::ofError(const Error &error, const ApiAccess &to)
{
    const QUrl url = askedHost(error, to);
    const QString host = url.host();
    switch (error.kind) {
    case Error::Kind::Tls:
        if (!isAcceptableUrl(url))
            return insecure(url);
        return {
            .what = tr("%1 cannot be trusted.").arg(host),
            .next = tr(
                "Its certificate is not from a trusted authority, is for another host, or is not valid at "
                "this time, so nothing was sent to it. Check the region of the connection and the date of "
                "this computer, and ask your network administrator whether a proxy replaces certificates.")};
    case Error::Kind::Offline:
        return {.what = tr("%1 cannot be reached.").arg(host),
                .next = tr("Check the network of this computer, a VPN or proxy, and the region of the "
                           "connection, then try again.")};
    case Error::Kind::Timeout:
        return {.what = tr("%1 did not answer in time.").arg(host),
                .next =
                    tr("Try again; if this keeps happening, check the network and any proxy in between.")};
    case Error::Kind::Unauthorized:
    case Error::Kind::Rejected:
        if (to.browser)
            break;
        return {.what = tr("%1 does not accept the OAuth client.").arg(host),
                .next =
                    tr("Check the client ID and the region of the connection, and enter the client secret "
                       "again. The client needs the grant type “Client Credentials”.")};
    default:
        break;
    }
    return {.what = tr("Could not connect."), .next = ProblemText::sentence(error)};
}

} // namespace

namespace SignInText {

SignInProblem problem(const SignInEnd &end, const ApiAccess &to)
{
    SignInProblem made = SignInWords::ofEnd(end, to);
    made.details = ProblemText::details(end.error);
    return made;
}

SignInProblem problem(const Error &error, const ApiAccess &to)
{
    SignInProblem made = SignInWords::ofError(error, to);
    made.details = ProblemText::details(error);
    return made;
}

SignInProblem problem(const ConnectionStore::Report &report)
{
    switch (report.outcome) {
    case ConnectionStore::Report::Outcome::Damaged:
        return {.what = SignInWords::tr("The saved connections could not be read."),
                .next = SignInWords::tr("The file is damaged. It was kept as “%1”, and the list starts "
                                        "empty; secrets in the keychain were not touched.")
                            .arg(report.keptAs)};
    case ConnectionStore::Report::Outcome::Unreadable:
        return {.what = SignInWords::tr("The saved connections could not be read."),
                .next = SignInWords::tr(
                    "The file exists, but this account is not allowed to read it, so it is not overwritten. "
                    "Correct its permissions, then start Stationmaster again."),
                .details = report.words};
    case ConnectionStore::Report::Outcome::Fresh:
    case ConnectionStore::Report::Outcome::Loaded:
        break;
    }
    return {};
}

QString notKept(SecretAnswer::Outcome why)
{
    switch (why) {
    case SecretAnswer::Outcome::NoBus:
    case SecretAnswer::Outcome::NoService:
        return SignInWords::tr(
            "No keychain is running on this computer. The client secret is kept in memory, and "
            "you will be asked for it the next time.");
    case SecretAnswer::Outcome::NoKeyring:
        return SignInWords::tr(
            "The keychain of this computer has not been set up. The client secret is kept in "
            "memory, and you will be asked for it the next time.");
    case SecretAnswer::Outcome::Locked:
        return SignInWords::tr(
            "The keychain is locked. The client secret is kept in memory; unlock the keychain and "
            "enter the secret again to keep it for longer.");
    case SecretAnswer::Outcome::Refused:
        return SignInWords::tr("The keychain was not allowed to store the client secret. It is kept in "
                               "memory, and you will be asked for it the next time.");
    case SecretAnswer::Outcome::Waiting:
        return SignInWords::tr("The keychain is waiting for your answer in its own window. Until then the "
                               "client secret is kept in memory.");
    case SecretAnswer::Outcome::Done:
    case SecretAnswer::Outcome::NotFound:
    case SecretAnswer::Outcome::Failed:
        break;
    }
    return SignInWords::tr("The keychain did not store the client secret. It is kept in memory, and you will "
                           "be asked for it the next time.");
}

QString notFound(SecretAnswer::Outcome why, bool wasKept)
{
    switch (why) {
    case SecretAnswer::Outcome::NotFound:
        return wasKept ? SignInWords::tr("The keychain no longer has the client secret. Enter it again.")
                       : SignInWords::tr("Enter the secret of the OAuth client.");
    case SecretAnswer::Outcome::Locked:
        return SignInWords::tr(
            "The keychain is locked. Unlock it and sign in again, or enter the client secret here.");
    case SecretAnswer::Outcome::Waiting:
        return SignInWords::tr("The keychain is waiting for your answer in its own window. Answer there, or "
                               "enter the client secret here.");
    case SecretAnswer::Outcome::Refused:
        return SignInWords::tr(
            "The keychain was not allowed to release the client secret. Enter it here for this sign-in.");
    case SecretAnswer::Outcome::NoKeyring:
    case SecretAnswer::Outcome::NoBus:
    case SecretAnswer::Outcome::NoService:
        return SignInWords::tr("No keychain is running on this computer, so the client secret is not "
                               "remembered. Enter it for this sign-in.");
    case SecretAnswer::Outcome::Done:
    case SecretAnswer::Outcome::Failed:
        break;
    }
    return SignInWords::tr("The keychain did not return the client secret. Enter it here for this sign-in.");
}

QString askedAgain(UserToken::Reason reason, const QString &org)
{
    if (reason == UserToken::Reason::OtherOrg)
        return SignInWords::tr("The browser signed in to another org, and that was undone at once. Sign in "
                               "to %1: what was in progress there is waiting and continues afterwards.")
            .arg(org);
    return SignInWords::tr("Your sign-in to %1 has ended. What you entered is still here; what was in "
                           "progress is waiting and continues after you have signed in.")
        .arg(org);
}

ClosingPage donePage()
{
    return {.language = QLocale().bcp47Name(),
            .title = SignInWords::tr("You are signed in"),
            .text = SignInWords::tr("You can close this window and go back to Stationmaster.")};
}

ClosingPage refusedPage()
{
    return {.language = QLocale().bcp47Name(),
            .title = SignInWords::tr("You are not signed in"),
            .text = SignInWords::tr(
                "You can close this window. Stationmaster says what happened and what to do.")};
}

} // namespace SignInText

namespace {

struct ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
public:
    static QString ofDomain(AddressProblem why, const QString &typed);
    static QString ofUrl(AddressProblem why);
};

QString ConnectionWords::ofDomain(AddressProblem why, const QString &typed)
{
    const QString suggestion = checkDomain(typed).suggestion;
    if (!suggestion.isEmpty())
        return tr("Enter only the domain: %1.").arg(suggestion);
    if (why == AddressProblem::IsAnIp)
        return tr(
            "Enter a domain, not an IP address. For a gateway or a test org choose “Gateway or test org”.");
    return tr("Enter the domain of your region, such as mypurecloud.de.");
}

QString ConnectionWords::ofUrl(AddressProblem why)
{
    switch (why) {
    case AddressProblem::NotHttps:
        return tr("Enter an address that starts with https://; http:// is for this computer only.");
    case AddressProblem::HasUserInfo:
        return tr("Remove the name and password: they would be sent to whichever host answers there.");
    case AddressProblem::HasMore:
        return tr("Enter only the scheme, host and port, such as https://api.example.com.");
    default:
        return tr("Enter an address such as https://api.example.com.");
    }
}

} // namespace

QString SignInText::problem(const ConnectionProblem &problem, const Connection &connection)
{
    switch (problem.field) {
    case ConnectionProblem::Field::Name:
        return ConnectionWords::tr("Enter a name for this connection, such as “Production”.");
    case ConnectionProblem::Field::Region:
        return ConnectionWords::tr("Choose the region where your org is.");
    case ConnectionProblem::Field::Domain:
        return ConnectionWords::ofDomain(problem.why, connection.domain);
    case ConnectionProblem::Field::ApiUrl:
    case ConnectionProblem::Field::LoginUrl:
        return ConnectionWords::ofUrl(problem.why);
    case ConnectionProblem::Field::ClientId:
        return ConnectionWords::tr("Enter the Client ID of the OAuth client, without a colon.");
    case ConnectionProblem::Field::RedirectHost:
        return ConnectionWords::tr(
            "Choose localhost or 127.0.0.1: the browser has to return to this computer.");
    case ConnectionProblem::Field::RedirectPort:
        return ConnectionWords::tr("Enter a port from 1024 to 65535.");
    case ConnectionProblem::Field::RedirectPath:
        return ConnectionWords::tr(
            "Enter a path such as /signed-in, with only letters, digits, hyphens and slashes.");
    case ConnectionProblem::Field::Provider:
        return ConnectionWords::tr("Enter the organization as well: the identity provider belongs to it.");
    case ConnectionProblem::Field::Colour:
        return ConnectionWords::tr("Choose a colour from the list.");
    }
    return {};
}

} // namespace Stationmaster
