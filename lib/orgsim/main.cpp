// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/orgprogram.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Stationmaster::OrgSim::OrgProgram program(QCoreApplication::arguments());
    return program.ended() ? *program.ended() : QCoreApplication::exec();
}
