// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "startup/application.h"
#include "startup/commandline.h"
#include "startup/privatememory.h"

#include <QApplication>

int main(int argc, char **argv)
{
    Stationmaster::keepMemoryPrivate();
    const auto start = Stationmaster::CommandLine::parse(argc, argv);
    if (!start.options)
        return start.exitCode;
    const QApplication application(argc, argv);
    Stationmaster::Application stationmaster(*start.options);
    stationmaster.start();
    return QApplication::exec();
}
