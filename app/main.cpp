// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "startup/application.h"
#include "startup/bulkcommand.h"
#include "startup/commandline.h"
#include "startup/planverifier.h"
#include "startup/privatememory.h"
#include "startup/stopsignal.h"

#include <QApplication>

namespace {

/// Without a display.
int verifyPlan(int argc, char **argv, const Stationmaster::StartOptions &options)
{
    const QCoreApplication application(argc, argv);
    Stationmaster::PlanVerifier verifier(options);
    QObject::connect(&verifier, &Stationmaster::PlanVerifier::ended, &application, &QCoreApplication::exit);
    verifier.start();
    return QCoreApplication::exec();
}

/// Without a display.
int carryOut(int argc, char **argv, const Stationmaster::StartOptions &options)
{
    const QCoreApplication application(argc, argv);
    const Stationmaster::StopSignal signal;
    Stationmaster::BulkCommand command(options);
    QObject::connect(&signal, &Stationmaster::StopSignal::asked, &command, &Stationmaster::BulkCommand::stop);
    QObject::connect(&command, &Stationmaster::BulkCommand::ended, &application, &QCoreApplication::exit);
    command.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    Stationmaster::keepMemoryPrivate();
    const auto start = Stationmaster::CommandLine::parse(argc, argv);
    if (!start.options)
        return start.exitCode;
    if (start.options->task == Stationmaster::StartOptions::Task::CheckPlan)
        return verifyPlan(argc, argv, *start.options);
    if (start.options->task != Stationmaster::StartOptions::Task::Window)
        return carryOut(argc, argv, *start.options);
    const QApplication application(argc, argv);
    Stationmaster::Application stationmaster(*start.options);
    stationmaster.start();
    return QApplication::exec();
}
