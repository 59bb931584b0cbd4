// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/missingphones.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Stationmaster {

class Inventory;
class Licences;

/// What a list says of one person beside who they are; empty where it says nothing.
struct ListedPhone
{
    QString siteId{};
    QString baseSettingsId{};
    QString phoneName{};
    bool operator==(const ListedPhone &) const = default;
};

/// Whom or what a bulk run is for, by id.
struct BulkSubjects
{
    enum class Of { People, Phones };
    Of of = Of::People;
    QStringList ids{};                    ///< none twice
    QString from{};                       ///< for people: “12 selected people”, “group Support”
    QHash<QString, ListedPhone> listed{}; ///< by the id of the person
    bool operator==(const BulkSubjects &) const = default;

    bool isEmpty() const { return ids.isEmpty(); }
};

/// The person as the inventory has them now.
BulkPerson bulkPersonOf(const Inventory &inventory, const Licences *licences, const UserRow &user);
/// The phone, whose holder the inventory may know better than its row.
BulkPhone bulkPhoneOf(const Inventory &inventory, const PhoneRow &phone);

// In the order of the subjects; people stand for their WebRTC phones and phones for their users. A person
// whom the inventory does not have is one without an id; phones that it does not have are left out, and so
// are people without a phone where phones are wanted.
/// Whom @p seen has is left out; the others are added to it.
std::vector<BulkPerson> peopleOf(const Inventory &inventory, const Licences *licences,
                                 const BulkSubjects &subjects, QSet<QString> &seen);
std::vector<BulkPhone> phonesOf(const Inventory &inventory, const BulkSubjects &subjects);

} // namespace Stationmaster
