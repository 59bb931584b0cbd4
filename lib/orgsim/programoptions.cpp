// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/programoptions.h"

#include "orgsim/loginoptions.h"
#include "orgsim/ruleoptions.h"
#include "orgsim/rules/templatekeys.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsageError = 2;

struct NumberOption
{
    QCommandLineOption option;
    int *target;
    int least;
    int most;
};

ProgramOptions wrong(const QString &why)
{
    return {.exitCode = UsageError, .output = why + u"\n“stationmaster-org --help” lists the options.\n"_s};
}

bool readRate(const QString &text, OrgOptions &org)
{
    const auto parts = text.split(u'/');
    bool countIsNumber = false;
    bool secondsIsNumber = false;
    org.rateCount = parts.value(0).toInt(&countIsNumber);
    org.rateSeconds = parts.value(1).toInt(&secondsIsNumber);
    return parts.size() == 2 && countIsNumber && secondsIsNumber && org.rateCount > 0 && org.rateSeconds > 0;
}

/// What stationmaster-org understands.
struct KnownOptions
{
    QCommandLineOption help{{u"h"_s, u"help"_s}, u"Show this help."_s};
    QCommandLineOption version{{u"v"_s, u"version"_s}, u"Show the version."_s};
    QCommandLineOption rate{u"rate-limit"_s, u"Calls in a window, and its length in seconds."_s,
                            u"COUNT/SECONDS"_s};
    QCommandLineOption variant{
        u"template"_s,
        u"Spelling of the unknown WebRTC keys: standard, camel, line, upper, relay, preferred, decoys, "
        "ambiguous, text, nodscp, none; or empty: an org without WebRTC base settings."_s,
        u"VARIANT"_s};
    QCommandLineOption permissions{u"permissions"_s, u"What the client may do, by spaces."_s, u"LIST"_s};
    QCommandLineOption clock{
        u"clock"_s, u"What the org's clock shows at the start, such as 2026-01-02T03:04:05Z."_s, u"DATE"_s};
    QCommandLineOption clientId{u"client-id"_s, u"The OAuth client's id."_s, u"ID"_s};
    QCommandLineOption faults{u"faults"_s, u"Fault rules as JSON, as for POST /_org/faults."_s, u"FILE"_s};
    QCommandLineOption tls{u"tls"_s, u"Serve HTTPS with this certificate and key, two PEM files."_s,
                           u"CERT KEY"_s};
    QCommandLineOption barePages{u"bare-pages"_s, u"Lists come without totals, page count and links."_s};
    QCommandLineOption withParent{u"exit-with-parent"_s, u"End when the standard input ends."_s};
};

QList<NumberOption> numberOptions(OrgOptions &org, int &port, int &seed)
{
    return {
        {{u"port"_s, u"Where to listen on 127.0.0.1; 0 takes any free port."_s, u"N"_s}, &port, 0, 65535},
        {{u"users"_s, u"People in the org."_s, u"N"_s}, &org.users, 0, 1'000'000},
        {{u"phones"_s, u"WebRTC phones, each of one person."_s, u"N"_s}, &org.phones, 0, 1'000'000},
        {{u"sites"_s, u"Sites of the org."_s, u"N"_s}, &org.sites, 0, 10'000},
        {{u"seed"_s, u"The same seed makes the same org."_s, u"N"_s},
         &seed,
         0,
         std::numeric_limits<int>::max()},
        {{u"latency"_s, u"Milliseconds added before every answer."_s, u"MS"_s}, &org.latencyMs, 0, 600'000},
        {{u"station-delay"_s, u"Milliseconds until the station of a new phone appears."_s, u"MS"_s},
         &org.stationDelayMs,
         0,
         600'000},
        {{u"heartbeat"_s, u"Milliseconds between the heartbeats of a notification channel."_s, u"MS"_s},
         &org.heartbeatMs,
         1,
         600'000},
        {{u"index-delay"_s, u"Milliseconds until reads and lists show a new object."_s, u"MS"_s},
         &org.indexDelayMs,
         0,
         600'000}};
}

/// The sentence about the first number that is none or out of its range.
QString readNumbers(const QCommandLineParser &parser, const QList<NumberOption> &numbers)
{
    for (const NumberOption &number : numbers) {
        if (!parser.isSet(number.option))
            continue;
        bool ok = false;
        *number.target = parser.value(number.option).toInt(&ok);
        if (!ok || *number.target < number.least || *number.target > number.most)
            return u"--%1 needs a whole number from %2 to %3."_s.arg(number.option.names().constFirst())
                .arg(number.least)
                .arg(number.most);
    }
    return {};
}

/// The sentence about the first other option that is wrong.
QString readOthers(const QCommandLineParser &parser, const KnownOptions &known, OrgOptions &org)
{
    if (parser.isSet(known.rate) && !readRate(parser.value(known.rate), org))
        return u"--rate-limit needs two numbers such as 300/60."_s;
    if (parser.isSet(known.variant)) {
        org.templateVariant = parser.value(known.variant);
        if (!templateVariants().contains(org.templateVariant))
            return u"--template must be one of: %1."_s.arg(templateVariants().join(u", "_s));
    }
    if (parser.isSet(known.permissions))
        org.permissions = parser.value(known.permissions);
    if (parser.isSet(known.clientId))
        org.clientId = parser.value(known.clientId);
    if (org.clientId.isEmpty() || org.clientId.contains(u':'))
        return u"--client-id needs an id without a colon."_s;
    if (parser.isSet(known.clock)) {
        const auto at = QDateTime::fromString(parser.value(known.clock), Qt::ISODateWithMs);
        if (!at.isValid() || at.toMSecsSinceEpoch() <= 0)
            return u"--clock needs a date such as 2026-01-02T03:04:05Z."_s;
        org.clockAt = at.toMSecsSinceEpoch();
    }
    org.barePages = parser.isSet(known.barePages);
    return {};
}

} // namespace

ProgramOptions readArguments(const QStringList &arguments)
{
    OrgOptions org;
    int port = 0;
    int seed = 1;
    const QList<NumberOption> numbers = numberOptions(org, port, seed);
    const KnownOptions known;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"An embedded Genesys Cloud org for tests and demos, on this machine only."_s);
    for (const NumberOption &number : numbers)
        parser.addOption(number.option);
    parser.addOptions({known.help, known.version, known.rate, known.variant, known.permissions, known.clock,
                       known.clientId, known.faults, known.tls, known.barePages, known.withParent});
    const RuleOptions rules;
    rules.addTo(parser);
    const LoginOptions login;
    login.addTo(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(known.help))
        return {.output = parser.helpText()};
    if (parser.isSet(known.version))
        return {.output = u"stationmaster-org %1\n"_s.arg(QLatin1StringView(STATIONMASTER_VERSION))};
    QStringList others = parser.positionalArguments();
    if (parser.isSet(known.tls)) {
        if (others.isEmpty())
            return wrong(u"--tls needs two files, a certificate and its key."_s);
        org.tlsCertificate = parser.value(known.tls);
        org.tlsKey = others.takeFirst();
    }
    if (!others.isEmpty())
        return wrong(u"“%1” is not an option."_s.arg(others.constFirst()));
    if (const QString problem = readNumbers(parser, numbers); !problem.isEmpty())
        return wrong(problem);
    if (const QString problem = readOthers(parser, known, org); !problem.isEmpty())
        return wrong(problem);
    if (const QString problem = rules.read(parser, org.rules); !problem.isEmpty())
        return wrong(problem);
    if (const QString problem = login.read(parser, org.login); !problem.isEmpty())
        return wrong(problem);
    if (org.phones > org.users && parser.isSet(u"phones"_s))
        return wrong(
            u"--phones cannot be more than --users (%1): a user has one WebRTC phone."_s.arg(org.users));
    org.phones = std::min(org.phones, org.users);
    org.port = static_cast<quint16>(port);
    org.seed = static_cast<std::uint32_t>(seed);
    ProgramOptions options{.org = org, .exitWithParent = parser.isSet(known.withParent)};
    if (parser.isSet(known.faults)) {
        QFile file(parser.value(known.faults));
        const auto document =
            file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
        if (!document.isArray())
            return wrong(u"“%1” does not hold a JSON array of fault rules."_s.arg(file.fileName()));
        options.faults = document.array();
    }
    return options;
}

} // namespace Stationmaster::OrgSim
