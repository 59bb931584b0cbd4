// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/anotherwindow.h"

#include "startup/commandline.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Stationmaster::AnotherWindow {

QStringList arguments(const StartOptions &options, const QString &connectionName)
{
    QStringList made;
    if (!connectionName.isEmpty())
        made << u"--connection="_s + connectionName; // it may begin with a hyphen
    if (!options.dataDir.isEmpty())
        made << u"--data-dir"_s << options.dataDir;
    if (options.readOnly)
        made << u"--read-only"_s;
    return made;
}

QProcessEnvironment environment(QProcessEnvironment ours)
{
    ours.remove(QString::fromLatin1(CommandLine::SecretVariable));
    return ours;
}

bool open(const StartOptions &options, const QString &connectionName)
{
    QProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments(arguments(options, connectionName));
    process.setProcessEnvironment(environment(QProcessEnvironment::systemEnvironment()));
    return process.startDetached();
}

} // namespace Stationmaster::AnotherWindow
