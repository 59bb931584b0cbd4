// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/linebasesettings/linebasesettingsapi.h"

#include "resources/endpoint/endpoint.h"
#include "resources/json/readpage.h"
#include "transport/pagerimpl.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString linesPath()
{
    return u"/api/v2/telephony/providers/edges/linebasesettings"_s;
}

bool readLineBase(const JsonView &entity, StringPool &pool, LineBaseSettingsRow &row)
{
    const JsonView properties = entity["properties"];
    const auto instance = [&properties](std::string_view key) {
        return properties[key]["value"]["instance"];
    };
    row = {.id = entity["id"].text(),
           .name = entity["name"].text(),
           .lineModelId = entity["lineMetaBase"]["id"].text(pool),
           .persistentConnection = instance("station_persistent_webrtc_enabled").boolean(),
           .persistentTimeout = instance("station_persistent_timeout").integer()};
    return !row.id.isEmpty();
}

} // namespace

PagedCall<LineBaseSettingsRow> LineBaseSettingsApi::all() const
{
    PageWalk walk{.first = {.path = linesPath(), .priority = Priority::Background}};
    Endpoint::addParameter(walk.first, u"expand"_s, u"properties"_s);
    return walkPages<LineBaseSettingsRow>(m_client, walk, pageDecoder<LineBaseSettingsRow>(readLineBase));
}

Call<Document> LineBaseSettingsApi::get(const QString &id) const
{
    return Endpoint::get(m_client, linesPath(), id);
}

} // namespace Stationmaster
