// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/orgoptions.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <memory>

namespace Stationmaster::OrgSim {

/// The embedded org: an HTTP/1.1 server on 127.0.0.1 that behaves as Genesys Cloud does where the public
/// evidence says so (API.md), with plain JSON as its store and no code shared with the client. API and login
/// host are the same URL. Lives in the thread that calls start(); see OrgThread for one of its own.
class EmbeddedOrg : public QObject
{
    Q_OBJECT
public:
    explicit EmbeddedOrg(OrgOptions options, QObject *parent = nullptr);
    ~EmbeddedOrg() override;

    /// Makes the org and listens. False when the port is taken or TLS cannot be had; errorString() says why.
    bool start();
    QUrl url() const;
    QString errorString() const;
    const OrgOptions &options() const;
    /// As POST /_org/faults; after start(). Empty when every rule is understood.
    QString setFaults(const QJsonArray &rules);
    /// As POST /_org/clock; after start().
    void shiftClock(qint64 ms);
    /// As the "clients" of GET /_org/state: what each client really runs with; after start().
    QJsonObject clients() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster::OrgSim
