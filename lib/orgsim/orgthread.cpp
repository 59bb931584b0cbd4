// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/orgthread.h"

#include "orgsim/embeddedorg.h"

#include <QThread>

namespace Stationmaster::OrgSim {

class OrgThread::Private
{
public:
    OrgOptions options;
    QThread thread;
};

OrgThread::OrgThread(OrgOptions options, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->options = std::move(options);
    d->thread.setObjectName(QStringLiteral("embedded org"));
}

OrgThread::~OrgThread()
{
    d->thread.quit();
    d->thread.wait();
}

void OrgThread::start()
{
    if (d->thread.isRunning())
        return;
    auto *org = new EmbeddedOrg(d->options);
    org->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, org, &QObject::deleteLater);
    connect(&d->thread, &QThread::started, org, [this, org] {
        if (org->start())
            Q_EMIT ready(org->url());
        else
            Q_EMIT failed(org->errorString());
    });
    d->thread.start();
}

} // namespace Stationmaster::OrgSim
