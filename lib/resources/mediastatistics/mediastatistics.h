// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace Stationmaster {

class JsonView;
class StringPool;

/// How one end of a media path was reached, as ICE calls it.
enum class CandidateType {
    Unknown, ///< not said, or in a word that is new
    Host,
    ServerReflexive,
    PeerReflexive,
    Relay, ///< through a TURN server
};
CandidateType candidateTypeOf(const QString &word);

/// The candidates between which media went.
struct MediaPair
{
    CandidateType client = CandidateType::Unknown; ///< of the far side, as the server sees it
    CandidateType server = CandidateType::Unknown;
    QString clientAddress{}; ///< address and port; personal data
    QString serverAddress{};
    bool operator==(const MediaPair &) const = default;
};

/// What one side measured of a media leg. Reports of clients are cumulative over the call and repeat.
struct MediaReport
{
    enum class Source { Unknown, Client, Server };

    Source source = Source::Unknown;
    QString userId{}; ///< whose leg it is, in one of these ways or in none
    QString stationId{};
    QString stationName{};
    QString trunkName{};
    QString trunkType{}; ///< "station.cdm.webrtc", "external…", …
    std::vector<MediaPair> pairs{};
    std::optional<double> mos{};             ///< estimated, 1 to 5. Loss is in no report: it lowers this
    std::optional<double> jitter{};          ///< average; seconds of a client, of a server in no known unit
    std::optional<qint64> packetsReceived{}; ///< by who measured; with invalid and repeated ones
    std::optional<qint64> packetsSent{};     ///< clients do not say
    std::optional<int> reconnects{};
    QString clientName{};
    QString clientVersion{};
    QDateTime created{}; ///< UTC
    bool operator==(const MediaReport &) const = default;
};

/// One media leg of a conversation, of whichever party (HELPDESK.md 1). Any part can be missing.
struct MediaLeg
{
    QString communicationId{};
    QDateTime started{};                ///< UTC
    std::optional<qint64> creationMs{}; ///< that it took to make it
    QString preferredRegion{};          ///< [guess] AWS names, as those of MediaRegions
    QString effectiveRegion{};          ///< where the media went
    std::vector<MediaReport> reports{};
    bool operator==(const MediaLeg &) const = default;
};

/// False, and no leg: the entity is no object.
bool readMediaLeg(const JsonView &entity, StringPool &pool, MediaLeg &leg);

} // namespace Stationmaster
