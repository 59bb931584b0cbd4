// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/clientsetting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

struct Named
{
    QLatin1StringView part;
    ClientSetting setting;
};

// The first that fits counts.
constexpr Named Settings[] = {
    {"persistent_timeout"_L1, ClientSetting::PersistentTimeout},
    {"persistenttimeout"_L1, ClientSetting::PersistentTimeout},
    {"persistent"_L1, ClientSetting::PersistentConnection},
    {"helper"_L1, ClientSetting::RequireMediaHelper},
    {"turn"_L1, ClientSetting::ForceTurn},
    {"relay"_L1, ClientSetting::ForceTurn},
    {"media_dscp"_L1, ClientSetting::MediaDscp},
    {"sip_dscp"_L1, ClientSetting::TransportDscp},
    {"basesettings"_L1, ClientSetting::BaseSettings},
};

// The last word of the name of what changes nothing for a client.
constexpr QLatin1StringView Harmless[] = {
    "name"_L1,          "description"_L1,    "version"_L1,    "state"_L1,   "datecreated"_L1,
    "datemodified"_L1,  "createdby"_L1,      "modifiedby"_L1, "selfuri"_L1, "createdbyapp"_L1,
    "modifiedbyapp"_L1, "phone_label"_L1,    "division"_L1,   "site"_L1,    "phone_maxlinekeys"_L1,
    "station_label"_L1, "phone_metabase"_L1,
};

/// The last word of the path that is not just the place of a value: "value/instance" of a property, "id" of a
/// reference.
QString wordOf(const QString &property)
{
    QString path = property.toLower();
    path.replace(u'.', u'/');
    QStringList words = path.split(u'/', Qt::SkipEmptyParts);
    while (words.size() > 1 &&
           (words.last() == "instance"_L1 || words.last() == "value"_L1 || words.last() == "id"_L1))
        words.removeLast();
    return words.isEmpty() ? QString() : words.last();
}

} // namespace

std::optional<ClientSetting> clientSettingOf(const QString &property)
{
    const QString word = wordOf(property);
    if (std::ranges::find(Harmless, word) != std::end(Harmless))
        return std::nullopt;
    const auto named =
        std::ranges::find_if(Settings, [&word](const Named &entry) { return word.contains(entry.part); });
    return named == std::end(Settings) ? ClientSetting::Other : named->setting;
}

std::vector<ClientSetting> clientSettingsOf(const QStringList &properties)
{
    std::vector<ClientSetting> settings;
    for (const QString &property : properties) {
        const auto setting = clientSettingOf(property);
        if (setting && std::ranges::find(settings, *setting) == settings.end())
            settings.push_back(*setting);
    }
    return settings;
}

} // namespace Stationmaster
