// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "startup/commandline.h"

#include "auth/address.h"
#include "startup/demo.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

namespace Stationmaster::CommandLine {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsageError = 2;

struct Options
{
    QCommandLineOption help{{u"h"_s, u"help"_s},
                            QCoreApplication::translate("CommandLine", "Show this help.")};
    QCommandLineOption version{{u"v"_s, u"version"_s},
                               QCoreApplication::translate("CommandLine", "Show the version.")};
    QCommandLineOption demo{
        u"demo"_s,
        QCoreApplication::translate(
            "CommandLine",
            "Start on an embedded org in this process, already signed in. Nothing leaves this machine.")};
    QCommandLineOption demoUsers{
        u"demo-users"_s, QCoreApplication::translate("CommandLine", "People in the embedded org."), u"N"_s};
    QCommandLineOption demoPhones{
        u"demo-phones"_s, QCoreApplication::translate("CommandLine", "WebRTC phones in the embedded org."),
        u"N"_s};
    QCommandLineOption demoSeed{
        u"demo-seed"_s, QCoreApplication::translate("CommandLine", "The same seed makes the same org."),
        u"N"_s};
    QCommandLineOption connection{
        u"connection"_s,
        QCoreApplication::translate("CommandLine", "Sign in to the saved connection of this name."),
        u"NAME"_s};
    QCommandLineOption oldConnection{u"profile"_s, QString(), u"NAME"_s}; ///< the name of the first version
    QCommandLineOption apiUrl{
        u"api-url"_s,
        QCoreApplication::translate("CommandLine", "The org's API, for example https://api.mypurecloud.de."),
        u"URL"_s};
    QCommandLineOption loginUrl{
        u"login-url"_s,
        QCoreApplication::translate("CommandLine",
                                    "The org's login host, for example https://login.mypurecloud.de."),
        u"URL"_s};
    QCommandLineOption clientId{
        u"client-id"_s,
        QCoreApplication::translate(
            "CommandLine", "An OAuth client with the grant “Client Credentials”. Its secret is read from "
                           "$STATIONMASTER_CLIENT_SECRET."),
        u"ID"_s};
    QCommandLineOption readOnly{
        u"read-only"_s,
        QCoreApplication::translate("CommandLine", "Read-only: no change can be sent from this program.")};
    QCommandLineOption dataDir{
        u"data-dir"_s, QCoreApplication::translate("CommandLine", "The folder for the journal of this run."),
        u"DIR"_s};
    QCommandLineOption plan{
        u"plan"_s, QCoreApplication::translate("CommandLine", "A plan that was saved as a file."), u"FILE"_s};
    QCommandLineOption check{u"check"_s,
                             QCoreApplication::translate(
                                 "CommandLine",
                                 "With --plan: print the review without a window, and end with 0 if the plan "
                                 "fits the org. Nothing is written.")};
    QCommandLineOption run{
        u"run"_s, QCoreApplication::translate(
                      "CommandLine", "With --plan: check it, then carry it out without a window. Prints the "
                                     "id of the run, and ends with 0 if all that was planned is done.")};
    QCommandLineOption resume{
        u"resume"_s,
        QCoreApplication::translate("CommandLine", "Finish runs of --run and --undo that were cut off.")};
    QCommandLineOption undo{
        u"undo"_s,
        QCoreApplication::translate("CommandLine", "Take back what the run with this id has done."),
        u"RUN"_s};
    QCommandLineOption ceiling{
        u"ceiling"_s,
        QCoreApplication::translate("CommandLine", "With --run, --resume or --undo: allow N creates and N "
                                                   "deletes, instead of 2000 and 100."),
        u"N"_s};
    QCommandLineOption tour{
        u"tour"_s,
        QCoreApplication::translate("CommandLine",
                                    "Drive the window through the main job, save pictures to DIR, and quit."),
        u"DIR"_s};
    QCommandLineOption trace{
        u"trace"_s,
        QCoreApplication::translate(
            "CommandLine",
            "Write start-up, stalls and every call to FILE, one JSON object per line, without secrets."),
        u"FILE"_s};

    Options() { oldConnection.setFlags(QCommandLineOption::HiddenFromHelp); }

    QList<QCommandLineOption> all() const
    {
        QList<QCommandLineOption> options{help,     version,  connection, oldConnection, apiUrl, loginUrl,
                                          clientId, readOnly, dataDir,    plan,          check,  run,
                                          resume,   undo,     ceiling,    tour,          trace};
        if (Demo::isBuiltIn())
            options += {demo, demoUsers, demoPhones, demoSeed};
        return options;
    }
};

Parsed refused(const QString &why)
{
    const auto hint = QCoreApplication::translate("CommandLine", "“stationmaster --help” lists the options.");
    return {.exitCode = UsageError, .output = why + u'\n' + hint + u'\n'};
}

/// Checks one URL; empty means that it is fine.
QString problemWithUrl(const QString &option, const QUrl &url)
{
    switch (checkServiceUrl(url)) {
    case AddressProblem::None:
        return {};
    case AddressProblem::NotHttps:
        return QCoreApplication::translate("CommandLine",
                                           "--%1 must start with https://; http:// is for this machine only.")
            .arg(option);
    case AddressProblem::HasUserInfo:
        return QCoreApplication::translate("CommandLine", "--%1 must not contain a name or password: they "
                                                          "would be sent to whichever host answers there.")
            .arg(option);
    default:
        return QCoreApplication::translate("CommandLine",
                                           "--%1 needs an address such as https://api.mypurecloud.de.")
            .arg(option);
    }
}

/// Reads a whole number into @p target; empty means that it is fine.
template <typename Number>
QString readNumber(const QCommandLineParser &parser, const QCommandLineOption &option, int least, int most,
                   Number &target)
{
    if (!parser.isSet(option))
        return {};
    bool ok = false;
    const int value = parser.value(option).toInt(&ok);
    if (!ok || value < least || value > most)
        return QCoreApplication::translate("CommandLine", "--%1 needs a whole number from %2 to %3.")
            .arg(option.names().constLast())
            .arg(least)
            .arg(most);
    target = static_cast<Number>(value);
    return {};
}

QString readDemo(const QCommandLineParser &parser, const Options &known, DemoOrg &org)
{
    if (!Demo::isBuiltIn())
        return {};
    constexpr int Most = 1'000'000;
    const bool phonesGiven = parser.isSet(known.demoPhones);
    if (auto why = readNumber(parser, known.demoUsers, 1, Most, org.users); !why.isEmpty())
        return why;
    if (auto why = readNumber(parser, known.demoPhones, 0, Most, org.phones); !why.isEmpty())
        return why;
    if (auto why = readNumber(parser, known.demoSeed, 0, std::numeric_limits<int>::max(), org.seed);
        !why.isEmpty())
        return why;
    if (!phonesGiven)
        org.phones = std::min(org.phones, org.users);
    if (org.phones > org.users)
        return QCoreApplication::translate(
            "CommandLine", "--demo-phones cannot be more than --demo-users: a user has one WebRTC phone.");
    return {};
}

QString readConnection(const QCommandLineParser &parser, const Options &known, const QString &secret,
                       std::optional<ApiAccess> &access)
{
    const bool api = parser.isSet(known.apiUrl);
    const bool login = parser.isSet(known.loginUrl);
    const bool client = parser.isSet(known.clientId);
    if (!api && !login && !client)
        return {};
    if (!api || !login || !client)
        return QCoreApplication::translate("CommandLine",
                                           "--api-url, --login-url and --client-id must be given together.");
    ApiAccess wanted{.apiUrl = QUrl(parser.value(known.apiUrl), QUrl::StrictMode),
                     .loginUrl = QUrl(parser.value(known.loginUrl), QUrl::StrictMode),
                     .clientId = parser.value(known.clientId),
                     .clientSecret = secret};
    if (auto why = problemWithUrl(u"api-url"_s, wanted.apiUrl); !why.isEmpty())
        return why;
    if (auto why = problemWithUrl(u"login-url"_s, wanted.loginUrl); !why.isEmpty())
        return why;
    if (secret.isEmpty())
        return QCoreApplication::translate("CommandLine",
                                           "Put the client secret in the environment variable %1.")
            .arg(QLatin1StringView(SecretVariable));
    access = wanted;
    return {};
}

/// What is wrong with the task that @p option asks for; empty means that it is fine.
QString problemWithTask(const QString &option, const StartOptions &options)
{
    using Task = StartOptions::Task;
    const bool isWrite = options.task != Task::CheckPlan;
    if (options.task == Task::Undo && options.undoOf.trimmed().isEmpty())
        return QCoreApplication::translate("CommandLine", "--undo needs the id of a run.");
    if (!options.demo && !options.access && options.connectionName.isEmpty())
        return QCoreApplication::translate("CommandLine", "--%1 needs --connection, --demo or --api-url.")
            .arg(option);
    if (!options.tourDir.isEmpty())
        return QCoreApplication::translate("CommandLine", "Choose --%1 or --tour, not both.").arg(option);
    if (isWrite && options.readOnly)
        return QCoreApplication::translate("CommandLine",
                                           "--%1 changes the org, so it cannot be used with --read-only.")
            .arg(option);
    return {};
}

/// Reads what is to be done without a window; empty means that it is fine.
QString readTask(const QCommandLineParser &parser, const Options &known, StartOptions &options)
{
    using Task = StartOptions::Task;
    QStringList wanted;
    for (const auto &[option, task] :
         {std::pair{&known.check, Task::CheckPlan}, std::pair{&known.run, Task::RunPlan},
          std::pair{&known.resume, Task::Resume}, std::pair{&known.undo, Task::Undo}}) {
        if (!parser.isSet(*option))
            continue;
        options.task = task;
        wanted.append(option->names().constFirst());
    }
    if (wanted.size() > 1)
        return QCoreApplication::translate("CommandLine",
                                           "Choose only one of --check, --run, --resume and --undo.");
    const bool isOfPlan = options.task == Task::CheckPlan || options.task == Task::RunPlan;
    if (parser.isSet(known.plan) != isOfPlan)
        return QCoreApplication::translate("CommandLine",
                                           "--plan and --check or --run must be given together.");
    if (isOfPlan && options.planFile.isEmpty())
        return QCoreApplication::translate("CommandLine", "--plan needs the name of a file.");
    const bool isWrite = options.task != Task::Window && options.task != Task::CheckPlan;
    if (parser.isSet(known.ceiling) && !isWrite)
        return QCoreApplication::translate("CommandLine", "--ceiling needs --run, --resume or --undo.");
    if (auto why = readNumber(parser, known.ceiling, 1, 1'000'000, options.ceiling); !why.isEmpty())
        return why;
    return wanted.isEmpty() ? QString() : problemWithTask(wanted.constFirst(), options);
}

} // namespace

Parsed read(const QStringList &arguments, const QString &clientSecret)
{
    const Options known;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("CommandLine", "Manages the WebRTC phones of a Genesys Cloud org."));
    parser.addOptions(known.all());
    if (!parser.parse(arguments))
        return refused(parser.errorText());
    if (parser.isSet(known.help))
        return {.output = parser.helpText()};
    if (parser.isSet(known.version))
        return {.output = u"stationmaster %1\n"_s.arg(QLatin1StringView(STATIONMASTER_VERSION))};
    if (const auto stray = parser.positionalArguments(); !stray.isEmpty())
        return refused(
            QCoreApplication::translate("CommandLine", "“%1” is not an option.").arg(stray.constFirst()));

    const auto &connection = parser.isSet(known.oldConnection) ? known.oldConnection : known.connection;
    StartOptions options{.demo = Demo::isBuiltIn() && parser.isSet(known.demo),
                         .connectionName = parser.value(connection),
                         .readOnly = parser.isSet(known.readOnly),
                         .dataDir = parser.value(known.dataDir),
                         .tourDir = parser.value(known.tour),
                         .traceFile = parser.value(known.trace),
                         .planFile = parser.value(known.plan),
                         .undoOf = parser.value(known.undo)};
    if (auto why = readDemo(parser, known, options.demoOrg); !why.isEmpty())
        return refused(why);
    if (auto why = readConnection(parser, known, clientSecret, options.access); !why.isEmpty())
        return refused(why);
    if (options.demo && options.access)
        return refused(QCoreApplication::translate("CommandLine", "Choose --demo or --api-url, not both."));
    if (parser.isSet(connection) && options.connectionName.trimmed().isEmpty())
        return refused(
            QCoreApplication::translate("CommandLine", "--connection needs the name of a saved connection."));
    if (!options.connectionName.isEmpty() && (options.demo || options.access))
        return refused(QCoreApplication::translate("CommandLine",
                                                   "Choose only one of --connection, --demo and --api-url."));
    if (!options.tourDir.isEmpty() && !options.demo && !options.access)
        return refused(QCoreApplication::translate("CommandLine", "--tour needs --demo or --api-url."));
    if (!options.tourDir.isEmpty() && options.readOnly)
        return refused(QCoreApplication::translate(
            "CommandLine", "--tour creates a phone, so it cannot be used with --read-only."));
    if (auto why = readTask(parser, known, options); !why.isEmpty())
        return refused(why);
    return {.options = options};
}

QString takeClientSecret()
{
    const QString secret = qEnvironmentVariable(SecretVariable);
    qunsetenv(SecretVariable);
    return secret;
}

Parsed parse(int argc, char **argv)
{
    // Without a display QApplication would end the program before --help could answer.
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"stationmaster"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(STATIONMASTER_VERSION));
    const auto parsed = read(QCoreApplication::arguments(), takeClientSecret());
    if (!parsed.output.isEmpty())
        QTextStream(parsed.exitCode == 0 ? stdout : stderr) << parsed.output;
    return parsed;
}

} // namespace Stationmaster::CommandLine
