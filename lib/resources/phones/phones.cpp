// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/phones/phones.h"

#include "resources/basesettings/basesettings.h"
#include "resources/json/readpage.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// The id of a user reference; nearly always the phone's own user, whose text is then shared.
QString userIdOf(const JsonView &reference, const JsonView &owner, const QString &ownerId)
{
    const JsonView id = reference["id"];
    return id.isSameText(owner["id"]) ? ownerId : id.text();
}

/// The properties of a phone have the keys of those of base settings (API.md 4.1).
std::optional<PhoneOverrides> readOverrides(const JsonView &phone, const JsonView &line)
{
    if (!phone["properties"].isPresent() && !line["properties"].isPresent())
        return std::nullopt;
    BaseSettingsRow own;
    StringPool pool;
    readBaseSettingsRow(phone, pool, own);
    return PhoneOverrides{.persistentConnection = own.persistentConnection,
                          .persistentTimeout = own.persistentTimeout,
                          .transportDscp = own.transportDscp,
                          .mediaDscp = own.mediaDscp,
                          .forceTurn = own.forceTurn,
                          .requireMediaHelper = own.requireMediaHelper};
}

} // namespace

bool readPhoneRow(const JsonView &entity, StringPool &pool, PhoneRow &row)
{
    const JsonView line = entity["lines"].firstItem();
    const JsonView site = entity["site"];
    const JsonView baseSettings = entity["phoneBaseSettings"];
    const JsonView user = entity["webRtcUser"];
    row.id = entity["id"].text();
    row.name = entity["name"].text();
    row.state = entity["state"].text(pool);
    row.siteId = site["id"].text(pool);
    row.siteName = site["name"].text(pool);
    row.baseSettingsId = baseSettings["id"].text(pool);
    row.baseSettingsName = baseSettings["name"].text(pool);
    row.modelId = entity["phoneMetaBase"]["id"].text(pool);
    row.lineId = line["id"].text();
    row.userId = user["id"].text();
    row.userName = user["name"].text();
    row.userKnown = user.isNull() || !row.userId.isEmpty();
    row.defaultForUserId = userIdOf(line["defaultForUser"], user, row.userId);
    row.loggedInUserId = userIdOf(line["loggedInUser"], user, row.userId);
    row.operationalStatus = entity["status"]["operationalStatus"].text(pool);
    row.version = entity["version"].integer();
    row.overrides = readOverrides(entity, line);
    row.modified = std::max(entity["dateModified"].time(), line["dateModified"].time());
    return !row.id.isEmpty();
}

bool PhoneRow::isWebRtc() const
{
    // Only a WebRTC phone has a WebRTC user, so one tells the model where the answer does not.
    return modelId.isEmpty() ? !userId.isEmpty() : modelId == WebRtcModelId;
}

bool PhoneRow::isOfUnknownUser() const
{
    return !userKnown && (modelId.isEmpty() || isWebRtc());
}

Document newPhone(const PhoneFields &fields)
{
    const auto reference = [](const QString &id) { return QJsonObject{{u"id"_s, id}}; };
    const QJsonObject line{{u"name"_s, fields.name},
                           {u"lineBaseSettings"_s, reference(fields.lineBaseSettingsId)}};
    return Document(QJsonObject{{u"name"_s, fields.name},
                                {u"site"_s, reference(fields.siteId)},
                                {u"phoneBaseSettings"_s, reference(fields.baseSettingsId)},
                                {u"lines"_s, QJsonArray{line}},
                                {u"webRtcUser"_s, reference(fields.userId)}});
}

Document preparedForPut(const Document &phone)
{
    Document prepared = phone;
    for (const QString &key : {u"status"_s, u"secondaryStatus"_s, u"userAgentInfo"_s, u"primaryEdge"_s,
                               u"secondaryEdge"_s, u"selfUri"_s})
        prepared.remove(key);
    const qsizetype lines = phone.at(u"lines"_s).toArray().size();
    for (qsizetype line = 0; line < lines; ++line) {
        for (const QString &key :
             {u"primaryEdge"_s, u"secondaryEdge"_s, u"loggedInUser"_s, u"defaultForUser"_s})
            prepared.remove(u"lines/%1/%2"_s.arg(line).arg(key));
    }
    return prepared;
}

PhoneOverrides overridesOf(const Document &phone)
{
    return rowOfPhone(phone).overrides.value_or(PhoneOverrides());
}

PhoneRow rowOfPhone(const Document &phone)
{
    return rowFrom<PhoneRow>(phone, readPhoneRow);
}

} // namespace Stationmaster
