// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/gateway.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace Stationmaster::OrgSim::Test {

/// A request as the server hands it on.
HttpRequest request(const QByteArray &verb, const QString &target, const QByteArray &body = {});

/// An org without sockets: every call goes straight to the gateway, with a token.
class GatewayFixture : public testing::Test
{
protected:
    struct Reply
    {
        int status = 0;
        QJsonObject body{};
        QByteArray raw{};
        QHash<QByteArray, QByteArray> headers{}; ///< names in lower case
    };
    /// Small, without waiting.
    static OrgOptions smallOrg();
    /// Starts the org anew.
    void begin(const OrgOptions &options = smallOrg());
    void SetUp() override { begin(); }

    Reply send(HttpRequest what);
    Reply get(const QString &target) { return send(request("GET", target)); }
    Reply post(const QString &target, const QJsonObject &body) { return write("POST", target, body); }
    Reply put(const QString &target, const QJsonObject &body) { return write("PUT", target, body); }
    Reply remove(const QString &target) { return send(request("DELETE", target)); }
    Reply write(const QByteArray &verb, const QString &target, const QJsonObject &body);

    QJsonObject state() { return get(QStringLiteral("/_org/state")).body; }
    QJsonArray entities(const QString &target)
    {
        return get(target).body[QStringLiteral("entities")].toArray();
    }
    /// The first object of a kind in the store for which @p suits holds.
    QJsonObject first(const QString &type, const std::function<bool(const QJsonObject &)> &suits);
    QJsonObject webRtcBase();
    QJsonObject webRtcPhone();
    QJsonObject userWithoutPhone();
    /// A complete body for POST phones.
    QJsonObject newPhone(const QString &name, const QString &userId);

    static const QString Phones;
    static const QString Bases;
    static const QString Sites;

    std::unique_ptr<Gateway> gateway;
    QByteArray token;
};

/// Whether an object came from the WebRTC model.
bool isWebRtc(const QJsonObject &phoneOrBase);
QString idOf(const QJsonObject &object);
/// Without what says when and by whom it and its lines were written.
QJsonObject undated(QJsonObject object);

} // namespace Stationmaster::OrgSim::Test
