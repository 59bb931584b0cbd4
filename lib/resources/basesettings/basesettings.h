// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/document.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Stationmaster {

/// The model of every WebRTC phone, decided by id, never by name (API.md 4).
inline constexpr char16_t WebRtcModelId[] = u"inin_webrtc_softphone.json";
/// Its name in the Genesys window; payloads still carry an older one.
inline constexpr char16_t WebRtcModelLabel[] = u"Genesys Cloud WebRTC Phone";

/// Base settings as a table needs them. Every field of the wire can be missing.
struct BaseSettingsRow
{
    QString id{};
    QString name{};
    QString modelId{};
    QString lineId{}; ///< of the one line base; phones refer to it
    std::optional<int> version{};
    std::optional<bool> persistentConnection{};
    std::optional<int> persistentTimeout{}; ///< seconds
    std::optional<int> transportDscp{};     ///< 0..63
    std::optional<int> mediaDscp{};         ///< 0..63
    std::optional<bool> forceTurn{};        ///< by the discovery rule, so absent when no key or several match
    std::optional<bool> requireMediaHelper{};
    std::optional<QString> turnText{}; ///< the value, as it is, where the key of force TURN holds a text

    bool isWebRtc() const;
    bool operator==(const BaseSettingsRow &) const = default;
};

/// A property whose key no public source names (API.md 4.1) and that was found by its looks.
struct DiscoveredKey
{
    QString mapPath{}; ///< "properties" or "lines/0/properties"
    QString key{};
    bool operator==(const DiscoveredKey &) const = default;
};

/// Applies the discovery rule of API.md 4.1 to a template or to existing base settings. [guess]: the rule,
/// and its patterns, live here and nowhere else. Nothing unless exactly one boolean key matches.
std::optional<DiscoveredKey> findForceTurnKey(const Document &document);
std::optional<DiscoveredKey> findMediaHelperKey(const Document &document);
/// The same rule for a key that holds a text with a few values instead of a switch (API.md 11.10); nothing where
/// there is a switch.
std::optional<DiscoveredKey> findTurnTextKey(const Document &document);
/// The values that @p document itself tells of that key: what is set, and the others where its entry lists them
/// [guess]. To be shown as they are; other base settings of the org may hold more.
QStringList turnChoices(const Document &document);
/// Whether a key is spelled as the rule looks for; several keys of one object may be.
bool isForceTurnKey(const QString &key);
bool isMediaHelperKey(const QString &key);

/// The fields that this program edits, all in one place.
struct BaseSettingsFields
{
    QString name{};
    bool persistentConnection = false;
    int persistentTimeout = 600;              ///< seconds
    int transportDscp = 24;                   ///< CS3
    int mediaDscp = 46;                       ///< EF
    std::optional<bool> forceTurn{};          ///< absent: the template offers no such key
    std::optional<bool> requireMediaHelper{}; ///< the same
    std::optional<QString> turnText{};        ///< instead of forceTurn, where the key holds a text
    bool operator==(const BaseSettingsFields &) const = default;
};

/// What a WebRTC template offers beyond the certain fields; drives which controls exist.
struct BaseSettingsTemplate
{
    Document document{};
    BaseSettingsFields defaults{};
    QStringList turnChoices{}; ///< where defaults.turnText is there: the values the template tells of
    bool offersForceTurn() const { return defaults.forceTurn.has_value(); }
    bool offersMediaHelper() const { return defaults.requireMediaHelper.has_value(); }
};

BaseSettingsTemplate readTemplate(const Document &templateDocument);
BaseSettingsFields fieldsOf(const Document &baseSettings);

/// Writes @p fields into @p baseSettings, touching only what differs from what is there: both persistent keys
/// when both exist, and only instances of property entries.
void applyFields(Document &baseSettings, const BaseSettingsFields &fields);

/// What a PUT or POST carries: the schema wants a name on each line, and yet some are read without one, so a
/// line that lacks it gets that of the base settings (API.md 4.1). BaseSettingsApi does this to all it sends.
Document preparedForWrite(const Document &baseSettings);

/// The body of a POST made from the template: name, phoneMetaBase, properties, exactly one line with the
/// template's line metabase.
Document newBaseSettings(const BaseSettingsTemplate &from, const BaseSettingsFields &fields);

/// What base settings mean by leaving the value at @p path out, where a default is known (API.md 4.1 and 11.11:
/// vendor fixtures have no DSCP keys), else Undefined. Not for phones: what they leave out is inherited.
QJsonValue defaultAt(const QString &path);

BaseSettingsRow rowOf(const Document &baseSettings);

} // namespace Stationmaster
