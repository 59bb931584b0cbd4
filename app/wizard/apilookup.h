// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "inventory/licences.h"
#include "wizard/provisioninglookup.h"

#include <QObject>

namespace Stationmaster {

/// ProvisioningLookup over the org: lists that the inventory has read already come from there, all else is
/// asked. Where the search for people is not for one's role (directory:user:view), the people that the
/// inventory has are searched. The inventory is borrowed, and so are the licences.
class ApiLookup : public QObject, public ProvisioningLookup
{
    Q_OBJECT
public:
    ApiLookup(Api api, const Inventory &inventory, const Licences *licences = nullptr,
              QObject *parent = nullptr);

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
    bool isKnownCollaborateOnly(const QString &userId) const override;
    QStringList knownPhoneNames() const override;

private:
    template <typename Row>
    Call<std::vector<Row>> collected(const PagedCall<Row> &pages);

    std::vector<UserRow> knownUsers(const QString &text) const;

    Api m_api;
    const Inventory &m_inventory;
    const Licences *m_licences;
    bool m_maySearch = true;
};

} // namespace Stationmaster
