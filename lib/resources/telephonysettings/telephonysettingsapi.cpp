// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/telephonysettings/telephonysettingsapi.h"

#include "resources/endpoint/chained.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

const auto SettingsPath = "/api/v2/telephony/settings"_L1;

Result<Document> readSettings(const Reply &reply)
{
    const QJsonDocument json = QJsonDocument::fromJson(reply.body);
    if (!json.isObject() || json.object().isEmpty())
        return fail({.kind = Error::Kind::Malformed});
    return Document(json.object());
}

} // namespace

Call<Document> TelephonySettingsApi::get() const
{
    return m_sender.fetch<Document>({.path = SettingsPath}, readSettings);
}

Call<Document> TelephonySettingsApi::update(const Document &settings) const
{
    using Written = std::optional<Document>; // nothing: written, but the answer is empty
    const Request put{.verb = Verb::Put, .path = SettingsPath, .body = settings.toJson()};
    const auto written = m_sender.fetch<Written>(put, [](const Reply &reply) -> Result<Written> {
        if (reply.body.trimmed().isEmpty())
            return Written();
        return readSettings(reply).map([](const Document &read) { return Written(read); });
    });
    return chained<Document, Written>(written, [api = *this](const Result<Written> &result) {
        if (!result)
            return finishedCall<Document>(fail(result.error()));
        return *result ? finishedCall<Document>(**result) : api.get();
    });
}

} // namespace Stationmaster
