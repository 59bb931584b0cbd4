// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/embeddedorg.h"
#include "orgsim/programoptions.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

int main(int argc, char **argv)
{
    using namespace Stationmaster::OrgSim;
    using namespace Qt::StringLiterals;
    const QCoreApplication application(argc, argv);
    const ProgramOptions options = readArguments(QCoreApplication::arguments());
    if (!options.org) {
        QTextStream(options.exitCode == 0 ? stdout : stderr) << options.output;
        return options.exitCode;
    }
    EmbeddedOrg org(*options.org);
    if (!org.start()) {
        QTextStream(stderr) << u"The org cannot listen on port %1: %2\n"_s.arg(options.org->port).arg(org.errorString());
        return 1;
    }
    if (const QString problem = org.setFaults(options.faults); !problem.isEmpty()) {
        QTextStream(stderr) << problem << u'\n';
        return 2;
    }
    const QJsonObject ready{{u"apiUrl"_s, org.url().toString()},
                            {u"loginUrl"_s, org.url().toString()},
                            {u"clientId"_s, options.org->clientId},
                            {u"clientSecret"_s, options.org->clientSecret},
                            {u"pid"_s, QCoreApplication::applicationPid()}};
    QTextStream(stdout) << QJsonDocument(ready).toJson(QJsonDocument::Compact) << Qt::endl;
    return QCoreApplication::exec();
}
