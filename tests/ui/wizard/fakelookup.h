// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/provisioninglookup.h"

#include <QSet>

#include <map>

namespace Stationmaster::Test {

/// An org in memory for the wizard's pages: answers from its vectors, fails or holds back by method name, and
/// remembers what was asked.
class FakeLookup : public ProvisioningLookup
{
public:
    FakeLookup();

    std::vector<BaseSettingsRow> profiles;
    std::vector<BaseSettingsRow> profilesOfOtherModels;
    BaseSettingsTemplate offered;
    std::vector<SiteRow> siteRows;
    std::vector<UserRow> people;
    std::vector<PhoneRow> phones;
    bool knowsPhones = true;       ///< false: nothing is loaded yet
    QSet<QString> collaborateOnly; ///< ids of people
    std::optional<bool> callAdd = true;

    std::map<QString, Error> failing; ///< by method, such as "sites"
    QSet<QString> held;               ///< by method: answered by release() only
    QStringList asked;                ///< "searchUsers ana", in order

    /// A template with these properties: a key and its value each.
    void offer(const QJsonObject &settings);
    void release();
    int count(const QString &method) const;

    Call<std::vector<BaseSettingsRow>> webRtcBaseSettings() override;
    Call<BaseSettingsTemplate> webRtcTemplate() override;
    Call<std::vector<SiteRow>> sites() override;
    Call<std::vector<UserRow>> searchUsers(const QString &text) override;
    Call<UserRow> user(const QString &id) override;
    Call<std::vector<PhoneRow>> phonesOfUser(const QString &userId) override;
    Call<std::vector<PhoneRow>> phonesNamed(const QString &name) override;
    Call<std::vector<BaseSettingsRow>> baseSettingsNamed(const QString &name) override;
    Call<std::optional<bool>> mayAddCalls(const QString &userId) override;
    QString knownPhoneNameOf(const QString &userId) const override;
    bool isKnownCollaborateOnly(const QString &userId) const override
    {
        return collaborateOnly.contains(userId);
    }
    QStringList knownPhoneNames() const override;

private:
    template <typename T>
    Call<T> answer(const QString &method, const QString &argument, Result<T> result);

    std::vector<std::function<void()>> m_pending;
};

} // namespace Stationmaster::Test
