// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulksubjects.h"

#include "inventory/inventory.h"
#include "inventory/licences.h"
#include "pages/assignment.h"

namespace Stationmaster {

namespace {

PhoneHolder holderOf(const Inventory &inventory, const PhoneRow &phone)
{
    switch (inventory.holderOf(phone).state) {
    case Holder::State::Nobody:
        return PhoneHolder::Nobody;
    case Holder::State::Active:
        return PhoneHolder::Active;
    case Holder::State::Inactive:
        return PhoneHolder::Inactive;
    case Holder::State::Deleted:
        return PhoneHolder::Deleted;
    case Holder::State::Missing: // may be a user whom this role cannot see
    case Holder::State::Unreadable:
        break;
    }
    return PhoneHolder::NotKnown;
}

std::optional<bool> isSignedIn(const Inventory &inventory, const PhoneRow &phone)
{
    const std::optional<QString> person = whoIsSignedInOn(inventory, phone);
    return person ? std::optional(!person->isEmpty()) : std::nullopt;
}

} // namespace

BulkPerson bulkPersonOf(const Inventory &inventory, const Licences *licences, const UserRow &user)
{
    BulkPerson person{.user = user,
                      .phonesKnown = inventory.knowsOwners(),
                      .isCollaborateOnly = licences ? licences->isCollaborateOnly(user.id) : std::nullopt};
    const QStringList ids = inventory.webRtcPhoneIdsOf(user.id);
    for (const QString &id : ids)
        person.phones.push_back(*inventory.findPhone(id));
    return person;
}

BulkPhone bulkPhoneOf(const Inventory &inventory, const PhoneRow &phone)
{
    BulkPhone shown = bulkPhone(phone, inventory.findUser(phone.userId));
    shown.holder = holderOf(inventory, phone);
    shown.isSignedIn = isSignedIn(inventory, phone);
    return shown;
}

std::vector<BulkPerson> peopleOf(const Inventory &inventory, const Licences *licences,
                                 const BulkSubjects &subjects, QSet<QString> &seen)
{
    std::vector<BulkPerson> people;
    people.reserve(static_cast<std::size_t>(subjects.ids.size()));
    for (const QString &id : subjects.ids) {
        const PhoneRow *phone = subjects.of == BulkSubjects::Of::Phones ? inventory.findPhone(id) : nullptr;
        const UserRow *user = inventory.findUser(phone ? phone->userId : id);
        if (user && !seen.contains(user->id))
            people.push_back(bulkPersonOf(inventory, licences, *user));
        else if (!user && subjects.of == BulkSubjects::Of::People)
            people.push_back({.user = {.name = id}}); // is planned as not known, instead of being lost
        if (user)
            seen.insert(user->id);
    }
    return people;
}

std::vector<BulkPhone> phonesOf(const Inventory &inventory, const BulkSubjects &subjects)
{
    std::vector<BulkPhone> phones;
    phones.reserve(static_cast<std::size_t>(subjects.ids.size()));
    for (const QString &id : subjects.ids) {
        if (subjects.of == BulkSubjects::Of::Phones) {
            if (const PhoneRow *phone = inventory.findPhone(id))
                phones.push_back(bulkPhoneOf(inventory, *phone));
            continue;
        }
        const QStringList theirs = inventory.webRtcPhoneIdsOf(id);
        for (const QString &phone : theirs)
            phones.push_back(bulkPhoneOf(inventory, *inventory.findPhone(phone)));
        if (theirs.isEmpty()) {
            if (const auto instead = phoneInstead(inventory, id)) // enough to refresh a station
                phones.push_back(bulkPhoneOf(inventory, *instead));
        }
    }
    return phones;
}

} // namespace Stationmaster
