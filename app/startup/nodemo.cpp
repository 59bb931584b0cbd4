// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// Stands in for demo.cpp in a build without the embedded org.
#include "startup/demo.h"

namespace Stationmaster {

class Demo::Private
{
};

bool Demo::isBuiltIn()
{
    return false;
}

Demo::Demo(const DemoOrg & /*wanted*/, QObject *parent) : QObject(parent) {}

Demo::~Demo() = default;

void Demo::start()
{
    Q_EMIT failed({});
}

} // namespace Stationmaster
