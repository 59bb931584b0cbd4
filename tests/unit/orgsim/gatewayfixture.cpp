// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "gatewayfixture.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

const QString GatewayFixture::Phones = u"/api/v2/telephony/providers/edges/phones"_s;
const QString GatewayFixture::Bases = u"/api/v2/telephony/providers/edges/phonebasesettings"_s;
const QString GatewayFixture::Sites = u"/api/v2/telephony/providers/edges/sites"_s;

HttpRequest request(const QByteArray &verb, const QString &target, const QByteArray &body)
{
    const QUrl url(target);
    HttpRequest made{.verb = verb,
                     .target = target.toUtf8(),
                     .path = url.path(QUrl::FullyDecoded),
                     .query = QUrlQuery(url.query(QUrl::FullyEncoded)),
                     .body = body};
    if (!body.isEmpty())
        made.headers.insert("content-type", "application/json");
    return made;
}

OrgOptions GatewayFixture::smallOrg()
{
    return {.users = 40, .phones = 25, .rateCount = 100'000, .stationDelayMs = 0};
}

void GatewayFixture::begin(const OrgOptions &options)
{
    gateway = std::make_unique<Gateway>(options);
    HttpRequest login = request("POST", u"/oauth/token"_s, "grant_type=client_credentials");
    login.headers.insert("content-type", "application/x-www-form-urlencoded");
    login.headers.insert("authorization",
                         "Basic " + (options.clientId + u':' + options.clientSecret).toUtf8().toBase64());
    token = send(login).body[u"access_token"_s].toString().toLatin1();
    ASSERT_FALSE(token.isEmpty());
}

GatewayFixture::Reply GatewayFixture::send(HttpRequest what)
{
    if (!what.headers.contains("authorization"))
        what.headers.insert("authorization", "Bearer " + token);
    const HttpResponse response = gateway->handle(what).response;
    Reply reply{.status = response.status,
                .body = QJsonDocument::fromJson(response.body).object(),
                .raw = response.body};
    for (const auto &[name, value] : response.headers)
        reply.headers.insert(name.toLower(), value);
    return reply;
}

GatewayFixture::Reply GatewayFixture::write(const QByteArray &verb, const QString &target,
                                            const QJsonObject &body)
{
    return send(request(verb, target, QJsonDocument(body).toJson(QJsonDocument::Compact)));
}

QJsonObject GatewayFixture::first(const QString &type, const std::function<bool(const QJsonObject &)> &suits)
{
    const QJsonArray all = state()[type].toArray();
    for (const QJsonValue value : all) {
        if (suits(value.toObject()))
            return value.toObject();
    }
    ADD_FAILURE() << "nothing suits among " << type.toStdString();
    return {};
}

QJsonObject GatewayFixture::webRtcBase()
{
    return first(u"phonebasesettings"_s, isWebRtc);
}

QJsonObject GatewayFixture::webRtcPhone()
{
    return first(u"phones"_s, isWebRtc);
}

QJsonObject GatewayFixture::userWithoutPhone()
{
    QSet<QString> owners;
    const QJsonArray phones = state()[u"phones"_s].toArray();
    for (const QJsonValue phone : phones)
        owners.insert(phone[u"webRtcUser"_s][u"id"_s].toString());
    return first(u"users"_s, [&owners](const QJsonObject &user) {
        return user[u"state"_s] == u"active"_s && !owners.contains(idOf(user));
    });
}

QJsonObject GatewayFixture::newPhone(const QString &name, const QString &userId)
{
    const QJsonObject base = webRtcBase();
    const QJsonObject site = state()[u"sites"_s][0].toObject();
    return {{u"name"_s, name},
            {u"site"_s, QJsonObject{{u"id"_s, site[u"id"_s]}}},
            {u"phoneBaseSettings"_s, QJsonObject{{u"id"_s, base[u"id"_s]}}},
            {u"lines"_s, QJsonArray{QJsonObject{
                             {u"name"_s, name},
                             {u"lineBaseSettings"_s, QJsonObject{{u"id"_s, base[u"lines"_s][0][u"id"_s]}}}}}},
            {u"webRtcUser"_s, QJsonObject{{u"id"_s, userId}}}};
}

bool isWebRtc(const QJsonObject &phoneOrBase)
{
    return phoneOrBase[u"phoneMetaBase"_s][u"id"_s] == u"inin_webrtc_softphone.json"_s;
}

QString idOf(const QJsonObject &object)
{
    return object[u"id"_s].toString();
}

QJsonObject undated(QJsonObject object)
{
    for (const QString &key : {u"dateCreated"_s, u"createdBy"_s, u"createdByApp"_s, u"dateModified"_s,
                               u"modifiedBy"_s, u"modifiedByApp"_s})
        object.remove(key);
    QJsonArray lines = object.value(u"lines"_s).toArray();
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] = undated(lines[i].toObject());
    if (object.contains(u"lines"_s))
        object[u"lines"_s] = lines;
    return object;
}

} // namespace Stationmaster::OrgSim::Test
