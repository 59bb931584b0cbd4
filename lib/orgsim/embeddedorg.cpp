// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/embeddedorg.h"

#include "orgsim/gateway.h"
#include "orgsim/http/httpserver.h"
#include "orgsim/rules/channelsockets.h"

namespace Stationmaster::OrgSim {

class EmbeddedOrg::Private
{
public:
    explicit Private(OrgOptions wanted) : options(std::move(wanted)) {}

    OrgOptions options;
    QString problem; ///< with the certificate
    std::unique_ptr<Gateway> gateway;
    std::unique_ptr<ChannelSockets> sockets;
    std::unique_ptr<HttpServer> server; ///< made in the thread that starts it; goes before the gateway
};

EmbeddedOrg::EmbeddedOrg(OrgOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(options)))
{
}

EmbeddedOrg::~EmbeddedOrg() = default;

bool EmbeddedOrg::start()
{
    d->server.reset();
    d->sockets.reset();
    d->gateway = std::make_unique<Gateway>(d->options);
    d->server = std::make_unique<HttpServer>(
        [gateway = d->gateway.get()](const HttpRequest &request) { return gateway->handle(request); });
    d->sockets = std::make_unique<ChannelSockets>(d->gateway->channels(), d->options.heartbeatMs);
    d->server->setWebSocketTaker([sockets = d->sockets.get()](QTcpSocket *socket) { sockets->take(socket); });
    d->problem.clear();
    if (!d->options.tlsCertificate.isEmpty())
        d->problem = d->server->useTls(d->options.tlsCertificate, d->options.tlsKey);
    return d->problem.isEmpty() && d->server->listenOn(d->options.port);
}

QUrl EmbeddedOrg::url() const
{
    if (!d->server)
        return {};
    const QString scheme =
        d->options.tlsCertificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(d->server->serverPort()));
}

QString EmbeddedOrg::errorString() const
{
    if (!d->problem.isEmpty())
        return d->problem;
    return d->server ? d->server->errorString() : QString();
}

QString EmbeddedOrg::setFaults(const QJsonArray &rules)
{
    return d->gateway ? d->gateway->setFaults(rules) : QStringLiteral("The org has not been started.");
}

void EmbeddedOrg::shiftClock(qint64 ms)
{
    if (d->gateway)
        d->gateway->clock().shift(ms);
}

QJsonObject EmbeddedOrg::clients() const
{
    return d->gateway ? d->gateway->clients() : QJsonObject();
}

const OrgOptions &EmbeddedOrg::options() const
{
    return d->options;
}

} // namespace Stationmaster::OrgSim
