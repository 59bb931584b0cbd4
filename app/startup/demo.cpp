// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/demo.h"

#include "orgsim/orgthread.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

OrgSim::OrgOptions optionsFor(const DemoOrg &wanted)
{
    OrgSim::OrgOptions options{.users = wanted.users, .phones = wanted.phones, .seed = wanted.seed};
    // Everything that the window offers can be tried in the demo.
    options.permissions += u" telephony:settings:view telephony:settings:edit telephony:station:disassociate "
                           "telephony:otherStationAssociation:edit"_s;
    // What help desk looks at and does, so that all of it can be tried.
    options.permissions +=
        u" analytics:agentState:view analytics:conversationDetail:view authorization:license:view "
        "oauth:token:delete troubleshooting:logCapture:* conversation:communication:*"_s;
    return options;
}

} // namespace

class Demo::Private
{
public:
    OrgSim::OrgOptions options;
    OrgSim::OrgThread org{options};
};

bool Demo::isBuiltIn()
{
    return true;
}

Demo::Demo(const DemoOrg &wanted, QObject *parent) : QObject(parent), d(new Private{optionsFor(wanted)})
{
    connect(&d->org, &OrgSim::OrgThread::ready, this,
            [this](const QUrl &url) { Q_EMIT ready(url, d->options.clientId, d->options.clientSecret); });
    connect(&d->org, &OrgSim::OrgThread::failed, this, &Demo::failed);
}

Demo::~Demo() = default;

void Demo::start()
{
    d->org.start();
}

} // namespace Stationmaster
