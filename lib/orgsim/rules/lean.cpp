// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/lean.h"

#include "orgsim/rules/mixer.h"

#include <QJsonArray>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

/// Which of @p kinds an object is, by the last digits of its id, which count the objects.
uint leanKind(const QJsonObject &object, uint kinds)
{
    return object[u"id"_s].toString().right(6).toUInt(nullptr, 16) % kinds;
}

/// Takes a field away, or leaves null in its place.
void drop(QJsonObject &object, const QString &field)
{
    if (mixed(object[u"id"_s].toString().right(6).toUInt(nullptr, 16)) % 2 == 0)
        object.remove(field);
    else if (object.contains(field))
        object[field] = QJsonValue::Null;
}

constexpr uint PhoneKinds = 9;
constexpr uint OtherKinds = 5;

} // namespace

void makePhoneLean(QJsonObject &phone, bool isListed)
{
    switch (leanKind(phone, PhoneKinds)) {
    case 0:
        drop(phone, u"lines"_s);
        break;
    case 1:
        drop(phone, u"phoneBaseSettings"_s);
        break;
    case 2:
        drop(phone, u"capabilities"_s);
        drop(phone, u"lineBaseSettings"_s);
        drop(phone, u"phoneMetaBase"_s);
        break;
    case 3:
        if (phone.contains(u"lines"_s))
            phone[u"lines"_s] = QJsonArray{};
        break;
    case 4:
        if (isListed)
            drop(phone, u"webRtcUser"_s);
        break;
    case 5:
        if (isListed)
            drop(phone, u"site"_s);
        break;
    case 6:
        drop(phone, u"state"_s);
        drop(phone, u"properties"_s);
        drop(phone, u"status"_s);
        break;
    default:
        break;
    }
}

void makeBaseSettingsLean(QJsonObject &base, bool isListed)
{
    QJsonArray lines = base[u"lines"_s].toArray();
    if (!lines.isEmpty()) {
        QJsonObject line = lines[0].toObject();
        line.remove(u"name"_s);
        lines[0] = line;
        base[u"lines"_s] = lines;
    }
    if (!isListed)
        return;
    switch (leanKind(base, OtherKinds)) {
    case 0:
        drop(base, u"lines"_s);
        break;
    case 1:
        drop(base, u"properties"_s);
        drop(base, u"version"_s);
        break;
    case 2:
        drop(base, u"capabilities"_s);
        drop(base, u"state"_s);
        break;
    default:
        break;
    }
}

void makeSiteLean(QJsonObject &site)
{
    switch (leanKind(site, OtherKinds)) {
    case 0:
        drop(site, u"mediaRegions"_s);
        break;
    case 1:
        drop(site, u"location"_s);
        drop(site, u"mediaModel"_s);
        break;
    case 2:
        drop(site, u"mediaRegionsUseLatencyBased"_s);
        drop(site, u"state"_s);
        break;
    default:
        break;
    }
}

void makeStationLean(QJsonObject &station)
{
    switch (leanKind(station, OtherKinds)) {
    case 0:
        drop(station, u"webRtcUserId"_s);
        break;
    case 1:
        drop(station, u"status"_s);
        drop(station, u"webRtcForceTurn"_s);
        break;
    case 2:
        drop(station, u"name"_s);
        drop(station, u"type"_s);
        drop(station, u"lineAppearanceId"_s);
        break;
    default:
        break;
    }
}

void makeUserLean(QJsonObject &user)
{
    switch (leanKind(user, OtherKinds)) {
    case 0:
        drop(user, u"email"_s);
        break;
    case 1:
        drop(user, u"division"_s);
        drop(user, u"state"_s);
        break;
    case 2:
        drop(user, u"name"_s);
        break;
    default:
        break;
    }
}

} // namespace Stationmaster::OrgSim
