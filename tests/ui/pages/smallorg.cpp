// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/smallorg.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

namespace {

QJsonObject reference(const QString &id, const QString &name = {})
{
    return name.isEmpty() ? QJsonObject{{u"id"_s, id}} : QJsonObject{{u"id"_s, id}, {u"name"_s, name}};
}

QJsonObject property(const QJsonValue &value)
{
    return {{u"value"_s, QJsonObject{{u"instance"_s, value}}}};
}

const QJsonObject WebRtcModel{{u"id"_s, u"inin_webrtc_softphone.json"_s}};

ClientOptions optionsFor(const QUrl &url)
{
    ClientOptions options{.apiUrl = url};
    options.retry.maxAttempts = 1;
    return options;
}

} // namespace

SmallOrg::SmallOrg() : client(optionsFor(server.url()), network, tokens, log), inventory(Api(client))
{
    server.handler = [this](const SeenRequest &request) { return answer(request); };
}

void SmallOrg::addUser(const QString &id, const QString &name, const QString &defaultStation,
                       const QString &signedInOn, const QString &state)
{
    QJsonObject station;
    if (!defaultStation.isEmpty())
        station.insert(u"defaultStation"_s, reference(defaultStation));
    if (!signedInOn.isEmpty())
        station.insert(u"associatedStation"_s, reference(signedInOn));
    users.append(QJsonObject{{u"id"_s, id},
                             {u"name"_s, name},
                             {u"email"_s, id + u"@example.com"_s},
                             {u"department"_s, u"Support"_s},
                             {u"state"_s, state},
                             {u"station"_s, station}});
}

void SmallOrg::addPhone(const QString &id, const QString &name, const QString &userId, const QString &siteId,
                        const QString &baseSettingsId)
{
    QJsonObject phone{{u"id"_s, id},
                      {u"name"_s, name},
                      {u"state"_s, u"active"_s},
                      {u"site"_s, reference(siteId, siteId)},
                      {u"phoneBaseSettings"_s, reference(baseSettingsId, baseSettingsId)},
                      {u"phoneMetaBase"_s, WebRtcModel},
                      {u"properties"_s, QJsonObject()},
                      {u"lines"_s, QJsonArray{reference(u"line-"_s + id)}}};
    phone.insert(u"webRtcUser"_s, userId.isEmpty() ? QJsonValue() : QJsonValue(reference(userId, userId)));
    phones.append(phone);
}

void SmallOrg::addSite(const QString &id, const QString &name, const QStringList &regions, bool latencyBased)
{
    sites.append(QJsonObject{{u"id"_s, id},
                             {u"name"_s, name},
                             {u"mediaModel"_s, u"Cloud"_s},
                             {u"mediaRegions"_s, QJsonArray::fromStringList(regions)},
                             {u"mediaRegionsUseLatencyBased"_s, latencyBased}});
}

void SmallOrg::addBaseSettings(const QString &id, const QString &name, bool persistent, int transportDscp,
                               int mediaDscp)
{
    const QJsonObject line{
        {u"id"_s, u"line-"_s + id},
        {u"properties"_s, QJsonObject{{u"station_persistent_webrtc_enabled"_s, property(persistent)},
                                      {u"station_persistent_timeout"_s, property(600)}}}};
    baseSettings.append(
        QJsonObject{{u"id"_s, id},
                    {u"name"_s, name},
                    {u"phoneMetaBase"_s, WebRtcModel},
                    {u"properties"_s, QJsonObject{{u"phone_sip_dscp"_s, property(transportDscp)},
                                                  {u"phone_media_dscp"_s, property(mediaDscp)}}},
                    {u"lines"_s, QJsonArray{line}}});
}

void SmallOrg::fillUsual()
{
    addSite(u"berlin"_s, u"Berlin"_s, {u"eu-central-1"_s, u"eu-west-1"_s}, false);
    addSite(u"dublin"_s, u"Dublin"_s, {u"eu-west-1"_s}, false);
    addSite(u"virginia"_s, u"Virginia"_s, {u"us-east-1"_s, u"us-west-2"_s}, true);
    addBaseSettings(u"standard"_s, u"Support_WebRTC_Standard"_s, true, 24, 46);
    addBaseSettings(u"remote"_s, u"Sales_WebRTC_Remote"_s, false, 24, 34);
    addUser(u"ana"_s, u"Ana Ångström"_s, u"line-p-ana"_s, u"line-p-ana"_s);
    addUser(u"bo"_s, u"Bo Müller"_s, u"elsewhere"_s);
    addUser(u"cem"_s, u"Cem Öz"_s);
    addUser(u"dan"_s, u"Dan Left"_s, u"line-p-dan"_s, {}, u"inactive"_s);
    addPhone(u"p-ana"_s, u"Ana_WebRTC"_s, u"ana"_s);
    addPhone(u"p-bo"_s, u"Bo_WebRTC"_s, u"bo"_s, u"dublin"_s, u"remote"_s);
    addPhone(u"p-dan"_s, u"Dan_WebRTC"_s, u"dan"_s);
}

void SmallOrg::rename(QJsonArray &list, const QString &id, const QString &name)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject object = list.at(i).toObject();
        if (object.value(u"id"_s).toString() != id)
            continue;
        object.insert(u"name"_s, name);
        list.replace(i, object);
    }
}

void SmallOrg::remove(QJsonArray &list, const QString &id)
{
    for (qsizetype i = list.size() - 1; i >= 0; --i) {
        if (list.at(i).toObject().value(u"id"_s).toString() == id)
            list.removeAt(i);
    }
}

bool SmallOrg::read()
{
    inventory.reload();
    return QTest::qWaitFor([this] { return !inventory.isLoading(); }, 30'000);
}

bool SmallOrg::read(Inventory::List list)
{
    inventory.reload(list);
    return QTest::qWaitFor([this] { return !inventory.isLoading(); }, 30'000);
}

/// Every phone has the station that belongs to it.
QJsonArray SmallOrg::stations() const
{
    QJsonArray all;
    for (const QJsonValue &phone : phones) {
        all.append(QJsonObject{{u"id"_s, phone[u"lines"_s][0][u"id"_s]},
                               {u"name"_s, phone[u"name"_s]},
                               {u"type"_s, u"inin_webrtc_softphone"_s},
                               {u"status"_s, u"AVAILABLE"_s},
                               {u"webRtcUserId"_s, phone[u"webRtcUser"_s][u"id"_s]}});
    }
    return all;
}

ScriptedAct SmallOrg::answerSingle(const QUrl &target) const
{
    const QString list = target.path().section(u'/', -2, -2);
    const QString id = target.path().section(u'/', -1);
    const QJsonArray all = list == u"users"      ? users
                           : list == u"phones"   ? phones
                           : list == u"sites"    ? sites
                           : list == u"stations" ? stations()
                                                 : baseSettings;
    for (const QJsonValue &object : all) {
        if (object[u"id"].toString() == id)
            return ScriptedServer::json(QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact));
    }
    return ScriptedServer::answer(404);
}

ScriptedAct SmallOrg::answer(const SeenRequest &request) const
{
    const QUrl target = QUrl::fromEncoded(request.target);
    const QByteArray list = target.path().section(u'/', -1).toUtf8();
    if (broken.contains(list))
        return broken.value(list);
    const QJsonArray all = list == "users"      ? users
                           : list == "phones"   ? phones
                           : list == "sites"    ? sites
                           : list == "stations" ? stations()
                                                : baseSettings;
    static const QList<QByteArray> lists{"users", "phones", "sites", "stations", "phonebasesettings"};
    if (!lists.contains(list))
        return answerSingle(target);
    const QUrlQuery query(target);
    const QString state = query.queryItemValue(u"state"_s);
    const int size = query.queryItemValue(u"pageSize"_s).toInt();
    const int number = std::max(1, query.queryItemValue(u"pageNumber"_s).toInt());
    QJsonArray fitting;
    for (const QJsonValue &value : all) {
        if (state.isEmpty() || state == u"any" || value[u"state"].toString() == state)
            fitting.append(value);
    }
    QJsonArray page;
    for (qsizetype i = qsizetype(number - 1) * size;
         i < std::min<qsizetype>(fitting.size(), qsizetype(number) * size); ++i)
        page.append(fitting.at(i));
    const QJsonObject body{{u"entities"_s, page},
                           {u"pageSize"_s, size},
                           {u"pageNumber"_s, number},
                           {u"total"_s, fitting.size()},
                           {u"pageCount"_s, (fitting.size() + size - 1) / size}};
    return ScriptedServer::json(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace Stationmaster::Test
