// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/phones/phonerow.h"

#include "resources/basesettings/basesettingsrow.h"

#include <algorithm>

namespace Stationmaster {

namespace {

/// The id of a user reference; nearly always the phone's own user, whose text is then shared.
QString userIdOf(const JsonView &reference, const JsonView &owner, const QString &ownerId)
{
    const JsonView id = reference["id"];
    return id.bytes() == owner["id"].bytes() ? ownerId : id.text();
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

} // namespace Stationmaster
