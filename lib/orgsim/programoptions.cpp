// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/programoptions.h"

#include <QCommandLineParser>
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

} // namespace

ProgramOptions readArguments(const QStringList &arguments)
{
    OrgOptions org;
    int port = 0;
    int seed = 1;
    const QList<NumberOption> numbers{
        {{u"port"_s, u"Where to listen on 127.0.0.1; 0 takes any free port."_s, u"N"_s}, &port, 0, 65535},
        {{u"users"_s, u"People in the org."_s, u"N"_s}, &org.users, 0, 1'000'000},
        {{u"phones"_s, u"WebRTC phones, each of one person."_s, u"N"_s}, &org.phones, 0, 1'000'000},
        {{u"sites"_s, u"Sites of the org."_s, u"N"_s}, &org.sites, 0, 10'000},
        {{u"seed"_s, u"The same seed makes the same org."_s, u"N"_s}, &seed, 0, std::numeric_limits<int>::max()},
        {{u"latency"_s, u"Milliseconds added before every answer."_s, u"MS"_s}, &org.latencyMs, 0, 600'000},
        {{u"station-delay"_s, u"Milliseconds until the station of a new phone appears."_s, u"MS"_s}, &org.stationDelayMs, 0, 600'000}};
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version."_s);
    const QCommandLineOption rate(u"rate-limit"_s, u"Calls in a window, and its length in seconds."_s, u"COUNT/SECONDS"_s);
    const QCommandLineOption variant(u"template"_s, u"Spelling of the unknown WebRTC keys: standard, camel, ambiguous, none; or empty: "
                                                    "an org without WebRTC base settings."_s, u"VARIANT"_s);
    const QCommandLineOption permissions(u"permissions"_s, u"What the client may do, by spaces."_s, u"LIST"_s);
    const QCommandLineOption clientId(u"client-id"_s, u"The OAuth client's id."_s, u"ID"_s);
    const QCommandLineOption faults(u"faults"_s, u"Fault rules as JSON, as for POST /_org/faults."_s, u"FILE"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"An embedded Genesys Cloud org for tests and demos, on this machine only."_s);
    for (const NumberOption &number : numbers)
        parser.addOption(number.option);
    parser.addOptions({help, version, rate, variant, permissions, clientId, faults});
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return {.output = parser.helpText()};
    if (parser.isSet(version))
        return {.output = u"stationmaster-org %1\n"_s.arg(QLatin1StringView(STATIONMASTER_VERSION))};
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"“%1” is not an option."_s.arg(parser.positionalArguments().constFirst()));
    for (const NumberOption &number : numbers) {
        if (!parser.isSet(number.option))
            continue;
        bool ok = false;
        *number.target = parser.value(number.option).toInt(&ok);
        if (!ok || *number.target < number.least || *number.target > number.most)
            return wrong(u"--%1 needs a whole number from %2 to %3."_s.arg(number.option.names().constFirst()).arg(number.least).arg(number.most));
    }
    org.port = static_cast<quint16>(port);
    org.seed = static_cast<std::uint32_t>(seed);
    if (parser.isSet(rate) && !readRate(parser.value(rate), org))
        return wrong(u"--rate-limit needs two numbers such as 300/60."_s);
    const QStringList variants{u"standard"_s, u"camel"_s, u"ambiguous"_s, u"none"_s, u"empty"_s};
    if (parser.isSet(variant) && !variants.contains(parser.value(variant)))
        return wrong(u"--template must be one of: %1."_s.arg(variants.join(u", "_s)));
    if (parser.isSet(variant))
        org.templateVariant = parser.value(variant);
    if (parser.isSet(permissions))
        org.permissions = parser.value(permissions);
    if (parser.isSet(clientId))
        org.clientId = parser.value(clientId);
    ProgramOptions options{.org = org};
    if (parser.isSet(faults)) {
        QFile file(parser.value(faults));
        const auto document = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
        if (!document.isArray())
            return wrong(u"“%1” does not hold a JSON array of fault rules."_s.arg(file.fileName()));
        options.faults = document.array();
    }
    return options;
}

} // namespace Stationmaster::OrgSim
