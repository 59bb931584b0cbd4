// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "people/usersource.h"
#include "resources/users/usersapi.h"

#include <QMap>

namespace Stationmaster::Test {

/// People without an org. Reads end when a test says so.
class FakePeople : public UserSource
{
public:
    std::optional<UserDetails> known(const QString &userId) const override
    {
        return people.contains(userId) ? std::optional(people.value(userId)) : std::nullopt;
    }
    Call<UserDetails> read(const QString &userId) override
    {
        asked.append(userId);
        reads.emplace_back();
        reads.back().onCancel([this] { ++cancelled; });
        return reads.back().call();
    }
    Call<std::vector<UserRow>> search(const QString &words) override
    {
        searched.append(words);
        std::vector<UserRow> rows;
        for (const UserDetails &person : people)
            rows.push_back(person.user);
        return finishedCall<std::vector<UserRow>>(foundUsers(rows, words, 25));
    }
    QString orgName() const override { return QStringLiteral("Northwind"); }

    /// Somebody for whom all is well.
    /// Signed in since before force TURN was changed.
    static SignInEvidence olderThanAChange()
    {
        return {.state = SignInEvidence::State::MayBeOld,
                .boundSince = QDateTime({2026, 7, 1}, {5, 58}, Qt::UTC),
                .changed = QDateTime({2026, 7, 2}, {12, 2}, Qt::UTC),
                .settings = {ClientSetting::ForceTurn},
                .properties = {QStringLiteral("phone_webRtc_forceTurn")},
                .by = QStringLiteral("Grace")};
    }
    static UserDetails somebody(const QString &id, const QString &name)
    {
        const QString line = QStringLiteral("line-") + id;
        const QString model = QString::fromUtf16(WebRtcModelId);
        return {.user = {.id = id,
                         .name = name,
                         .email = id + QStringLiteral("@example.com"),
                         .state = QStringLiteral("active"),
                         .defaultStationId = line,
                         .associatedStationId = line,
                         .stationKnown = true},
                .phone = PhoneRow{.id = QStringLiteral("phone-") + id,
                                  .name = name + QStringLiteral("_WebRTC"),
                                  .state = QStringLiteral("active"),
                                  .siteId = QStringLiteral("berlin"),
                                  .baseSettingsId = QStringLiteral("standard"),
                                  .modelId = model,
                                  .lineId = line,
                                  .userId = id,
                                  .userKnown = true},
                .station = StationRow{.id = line,
                                      .name = name + QStringLiteral("_WebRTC"),
                                      .status = QStringLiteral("ASSOCIATED"),
                                      .userId = id,
                                      .webRtcUserId = id,
                                      .persistentConnection = true,
                                      .forceTurn = false,
                                      .mediaDscp = 46},
                .site = SiteRow{.id = QStringLiteral("berlin"),
                                .name = QStringLiteral("Berlin"),
                                .mediaModel = QStringLiteral("Cloud"),
                                .mediaRegions = {QStringLiteral("eu-central-1"), QStringLiteral("eu-west-1")},
                                .mediaRegionsUseLatencyBased = false},
                .baseSettings = BaseSettingsRow{.id = QStringLiteral("standard"),
                                                .name = QStringLiteral("Support_WebRTC_Standard"),
                                                .modelId = model,
                                                .persistentConnection = true,
                                                .mediaDscp = 46,
                                                .forceTurn = false},
                .collaborateOnly = false,
                .mayCall = true,
                .phonesComplete = true,
                .stationsComplete = true,
                .defaultStationName = name + QStringLiteral("_WebRTC"),
                .associatedStationName = name + QStringLiteral("_WebRTC"),
                .signIn = {.state = SignInEvidence::State::HasNew,
                           .boundSince = QDateTime({2026, 3, 12}, {6, 30}, Qt::UTC),
                           .changed = QDateTime({2026, 3, 11}, {17, 0}, Qt::UTC)}};
    }

    QMap<QString, UserDetails> people;
    QStringList asked;
    QStringList searched;
    std::vector<CallPromise<UserDetails>> reads;
    int cancelled = 0;
};

} // namespace Stationmaster::Test
