// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/orgoptions.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace Stationmaster::OrgSim {

/// An EmbeddedOrg in a thread of its own, so that making pages never holds up the window.
class OrgThread : public QObject
{
    Q_OBJECT
public:
    explicit OrgThread(OrgOptions options, QObject *parent = nullptr);
    ~OrgThread() override; ///< stops the org and joins the thread
    void start();

Q_SIGNALS:
    void ready(const QUrl &url);
    void failed(const QString &reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster::OrgSim
