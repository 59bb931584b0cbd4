// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/document.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace Stationmaster {

class JsonView;
class StringPool;

/// What a phone sets for itself instead of inheriting it from its base settings (API.md 5).
struct PhoneOverrides
{
    std::optional<bool> persistentConnection{};
    std::optional<int> persistentTimeout{}; ///< seconds
    std::optional<int> transportDscp{};
    std::optional<int> mediaDscp{};
    std::optional<bool> forceTurn{};
    std::optional<bool> requireMediaHelper{};
    bool isEmpty() const { return *this == PhoneOverrides(); }
    bool operator==(const PhoneOverrides &) const = default;
};

/// A phone as a table needs it. Every field of the wire can be missing (API.md 10, quirk 4).
struct PhoneRow
{
    QString id{};
    QString name{};
    QString state{};
    QString siteId{};
    QString siteName{};
    QString baseSettingsId{};
    QString baseSettingsName{};
    QString modelId{};
    QString lineId{}; ///< of the first line; also the id of the phone's station (API.md 6)
    QString userId{};
    QString userName{};
    bool userKnown = false; ///< false: the answer had no webRtcUser field, which does not mean "free"
    QString defaultForUserId{};
    QString loggedInUserId{};
    QString operationalStatus{};
    std::optional<int> version{};
    std::optional<PhoneOverrides> overrides{}; ///< absent: the answer had no properties at all
    /// UTC; of the last change of the phone or its line, whatever it was. Null: not said, as in lists it may
    /// be (HELPDESK.md 8).
    QDateTime modified{};

    bool isWebRtc() const;
    bool isOfUnknownUser() const; ///< it is or may be a WebRTC phone, and whose was not said
    bool operator==(const PhoneRow &) const = default;
};

/// What a new WebRTC phone is made of.
struct PhoneFields
{
    QString name{};
    QString siteId{};
    QString baseSettingsId{};
    QString lineBaseSettingsId{}; ///< lines[0].id of the base settings
    QString userId{};
    bool operator==(const PhoneFields &) const = default;
};

/// The common minimum of API.md 5; `properties` left out so that the phone inherits its base settings.
Document newPhone(const PhoneFields &fields);

/// Drops what a PUT must not carry (API.md 5, Update): status, secondaryStatus, userAgentInfo, primaryEdge,
/// secondaryEdge, selfUri; inside lines primaryEdge, secondaryEdge, loggedInUser, defaultForUser.
Document preparedForPut(const Document &phone);

/// False, and no row: the entity has no id.
bool readPhoneRow(const JsonView &entity, StringPool &pool, PhoneRow &row);
PhoneRow rowOfPhone(const Document &phone);
/// The overrides of a phone that was read whole: one without properties has none.
PhoneOverrides overridesOf(const Document &phone);

} // namespace Stationmaster
