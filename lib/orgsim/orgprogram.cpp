// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/orgprogram.h"

#include "orgsim/embeddedorg.h"
#include "orgsim/endings.h"
#include "orgsim/programoptions.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {
constexpr int CannotListen = 1;
constexpr int WrongArguments = 2;
constexpr auto SecretVariable = "STATIONMASTER_CLIENT_SECRET";
} // namespace

OrgProgram::OrgProgram(const QStringList &arguments)
{
    ProgramOptions options = readArguments(arguments);
    if (!options.org) {
        end(options.output, options.exitCode);
        return;
    }
    if (qEnvironmentVariableIsSet(SecretVariable))
        options.org->clientSecret = qEnvironmentVariable(SecretVariable);
    m_org = std::make_unique<EmbeddedOrg>(*options.org);
    if (!m_org->start()) {
        end(u"The org cannot serve on port %1: %2\n"_s.arg(options.org->port).arg(m_org->errorString()),
            CannotListen);
        return;
    }
    if (const QString problem = m_org->setFaults(options.faults); !problem.isEmpty()) {
        end(problem + u'\n', WrongArguments);
        return;
    }
    quitOnSignals();
    if (options.exitWithParent)
        quitAtEndOfInput();
    const QString url = m_org->url().toString();
    const QJsonObject ready{{u"apiUrl"_s, url},
                            {u"loginUrl"_s, url},
                            {u"clientId"_s, options.org->clientId},
                            {u"clientSecret"_s, options.org->clientSecret},
                            {u"pid"_s, QCoreApplication::applicationPid()}};
    QTextStream(stdout) << QJsonDocument(ready).toJson(QJsonDocument::Compact) << Qt::endl;
}

OrgProgram::~OrgProgram() = default;

void OrgProgram::end(const QString &text, int exitCode)
{
    QTextStream(exitCode == 0 ? stdout : stderr) << text;
    m_ended = exitCode;
}

} // namespace Stationmaster::OrgSim
