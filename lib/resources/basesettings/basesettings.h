// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/document.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Stationmaster {

class JsonView;
class StringPool;

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
    std::optional<int> transportDscp{};     ///< 0..63; absent: DefaultTransportDscp holds
    std::optional<int> mediaDscp{};         ///< 0..63; absent: DefaultMediaDscp holds
    std::optional<bool> forceTurn{};        ///< by the discovery rule, so absent when no key or several match
    std::optional<bool> requireMediaHelper{};
    QString turnValue{}; ///< where the TURN key holds a text instead of on and off (API.md 11.10)
    /// UTC; of the last change of the base settings or their line, whatever it was. Null: not said
    /// (HELPDESK.md 8).
    QDateTime modified{};

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
/// The same for a TURN key that holds a word instead of on and off. Nothing where a boolean key matches.
std::optional<DiscoveredKey> findTurnValueKey(const Document &document);
/// Every key that looks as if it were the TURN key; where neither of the above is found, they are too many.
QStringList keysLikeTurn(const Document &document);
bool looksLikeTurn(const QString &key);
bool looksLikeMediaHelper(const QString &key);

/// What holds where base settings have no DSCP key (API.md 4.1: the default of the template). [guess]: the
/// vendor's own fixtures lack the keys and say no value (API.md 11.11).
inline constexpr int DefaultTransportDscp = 24; ///< CS3
inline constexpr int DefaultMediaDscp = 46;     ///< EF

/// The fields that this program edits, all in one place.
struct BaseSettingsFields
{
    QString name{};
    bool persistentConnection = false;
    int persistentTimeout = 600;              ///< seconds
    std::optional<int> transportDscp{};       ///< absent: the default holds, and nothing is written
    std::optional<int> mediaDscp{};           ///< the same
    std::optional<bool> forceTurn{};          ///< absent: the template offers no such key
    std::optional<bool> requireMediaHelper{}; ///< the same
    QString turnValue{};                      ///< empty: there is no TURN key that holds a text
    bool operator==(const BaseSettingsFields &) const = default;
};

/// A WebRTC template. What its defaults lack, such as `forceTurn`, it does not offer: drives which controls
/// exist.
struct BaseSettingsTemplate
{
    Document document{};
    BaseSettingsFields defaults{};
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

/// What base settings mean by leaving the value at @p path out, where a default is known (API.md 4.1
/// and 11.11: vendor fixtures have no DSCP keys), else Undefined. Not for phones: what they leave out is
/// inherited.
QJsonValue defaultAt(const QString &path);
/// Whether two values at @p path mean the same: one that is left out is its default.
bool isSameSetting(const QString &path, const QJsonValue &one, const QJsonValue &other);

/// False, and no row: the entity has no id.
bool readBaseSettingsRow(const JsonView &entity, StringPool &pool, BaseSettingsRow &row);
BaseSettingsRow rowOf(const Document &baseSettings);

/// What the TURN key holds where it holds a text: @p own, and what else is seen in these rows; sorted. The
/// API does not tell which values there are.
QStringList turnValuesIn(const std::vector<BaseSettingsRow> &rows, const QString &own);

struct NamedProperty
{
    QString key{};
    QJsonValue value{};
    bool operator==(const NamedProperty &) const = default;
};
/// Everything that the property maps of the base settings and of their line hold, as it is.
QList<NamedProperty> propertiesOf(const Document &baseSettings);

} // namespace Stationmaster
