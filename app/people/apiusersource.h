// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "inventory/licences.h"
#include "people/usersource.h"

namespace Stationmaster {

/// UserSource over the org: from the inventory's rows, and by reading the person, their phone, its base
/// settings and its station. What is read goes into the inventory, so that the tables say the same. Borrows
/// the inventory and the licences.
class ApiUserSource : public QObject, public UserSource
{
    Q_OBJECT
public:
    ApiUserSource(Api api, Inventory &inventory, Licences &licences, const QString &orgName,
                  QObject *parent = nullptr);

    std::optional<UserDetails> known(const QString &userId) const override;
    Call<UserDetails> read(const QString &userId) override;
    /// By the search of the org, which knows who is new, and among the people who are here, whose accents
    /// need not be typed.
    Call<std::vector<UserRow>> search(const QString &words) override;
    QString orgName() const override { return m_orgName; }

private:
    /// What no row has room for.
    struct Extra
    {
        bool phonesRead = false; ///< all that this person has
        QString phoneId{};       ///< the phone that the rest is of
        std::optional<PhoneOverrides> overrides{};
        QString lastStationName{};
        QDateTime phoneCreated{};
        QString edgeName{};
        std::optional<bool> mayCall{};
        QDateTime read{};
    };
    struct Reading;

    void takePerson(const std::shared_ptr<Reading> &reading, const Result<Document> &read);
    void takePhones(const std::shared_ptr<Reading> &reading, const Result<std::vector<PhoneRow>> &read);
    void takePhone(const std::shared_ptr<Reading> &reading, const Result<Document> &read);
    void readStation(const std::shared_ptr<Reading> &reading, const QString &id);
    void endPart(const std::shared_ptr<Reading> &reading);
    QString stationName(const QString &id) const;

    Api m_api;
    Inventory &m_inventory;
    Licences &m_licences;
    const QString m_orgName;
    QHash<QString, Extra> m_extras; ///< by user
};

} // namespace Stationmaster
