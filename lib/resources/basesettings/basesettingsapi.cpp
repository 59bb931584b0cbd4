// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/basesettings/basesettingsapi.h"

#include "resources/endpoint/collected.h"
#include "resources/endpoint/endpoint.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

const auto BaseSettingsPath = "/api/v2/telephony/providers/edges/phonebasesettings"_L1;

PageWalk baseSettingsWalk(Priority priority)
{
    PageWalk walk{.first = {.path = BaseSettingsPath, .priority = priority}};
    Endpoint::addParameter(walk.first, u"expand"_s, u"properties"_s);
    Endpoint::addParameter(walk.first, u"expand"_s, u"lines"_s);
    return walk;
}

Result<BaseSettingsTemplate> readTemplateAnswer(const Reply &reply)
{
    const Document document(QJsonDocument::fromJson(reply.body).object());
    if (!document.at(u"lines/0"_s).isObject())
        return fail({.kind = Error::Kind::Malformed});
    return readTemplate(document);
}

} // namespace

PagedCall<BaseSettingsRow> BaseSettingsApi::all() const
{
    return walkPages<BaseSettingsRow>(m_sender, baseSettingsWalk(Priority::Background),
                                      pageDecoder<BaseSettingsRow>(readBaseSettingsRow));
}

Call<std::vector<BaseSettingsRow>> BaseSettingsApi::byName(const QString &name) const
{
    PageWalk walk = baseSettingsWalk(Priority::Interactive);
    // Whether a comma separates names here, and whether wildcards stand for it, no source says; the list is
    // short enough to be read whole instead.
    if (!name.contains(u',') && !name.contains(u'*'))
        Endpoint::addParameter(walk.first, u"name"_s, name);
    return collected<BaseSettingsRow>(
        m_sender, std::move(walk), readBaseSettingsRow,
        [name](const BaseSettingsRow &row) { return row.name.compare(name, Qt::CaseInsensitive) == 0; });
}

Call<Document> BaseSettingsApi::get(const QString &id) const
{
    return Endpoint::get(m_sender, BaseSettingsPath, id);
}

Call<BaseSettingsTemplate> BaseSettingsApi::webRtcTemplate() const
{
    Request request{.path = BaseSettingsPath + u"/template"_s};
    Endpoint::addParameter(request, u"phoneMetabaseId"_s, QStringView(WebRtcModelId).toString());
    return m_sender.fetch<BaseSettingsTemplate>(request, readTemplateAnswer);
}

Call<Document> BaseSettingsApi::create(const Document &body) const
{
    return Endpoint::create(m_sender, BaseSettingsPath, preparedForWrite(body));
}

Call<Document> BaseSettingsApi::update(const Document &document) const
{
    return Endpoint::update(m_sender, BaseSettingsPath, preparedForWrite(document));
}

Call<void> BaseSettingsApi::remove(const QString &id) const
{
    return Endpoint::remove(m_sender, BaseSettingsPath, id);
}

} // namespace Stationmaster
