// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace Stationmaster {

class Inventory;
struct PhoneRow;
struct SiteRow;

/// Which rows of a page are meant, by what they are and by ids, never by words: words find other columns,
/// too. What a figure counts and what its link shows are told by the same question, and so they are the same
/// rows.
struct RowScope
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::RowScope)
public:
    enum class Of {
        Everything,
        ActivePeople,
        PeopleWithStation,    ///< where phones may not be read: those of whose phone a station tells
        PeopleOnBaseSettings, ///< whose phone is on base settings of ids
        UnreachablePeople,    ///< of ids, which are sorted: whom no call reached a moment ago
        NewPeople,            ///< of ids, which are sorted: who is new in the org
        PhonesAtSites,        ///< at sites of ids
        PhonesWithoutRegion,  ///< at cloud sites without any media region
        PhonesOfNobody,       ///< they say that they have no user
        PhonesOfGonePeople,   ///< the org does not know their user any more
        PhonesOfUnreadPeople, ///< they name a user who is not among the people that were read
        PhonesNotSayingWhose,
        SitesWithoutFailover, ///< cloud sites in use with a single media region
    };
    Of of = Of::Everything;
    QStringList ids{};
    bool operator==(const RowScope &) const = default;

    bool isEverything() const { return of == Of::Everything; }
    /// Whether the row of a page of people, phones or sites is among them. What is not in the inventory is
    /// not.
    bool holds(const Inventory &inventory, const QString &rowId) const;
    bool holds(const Inventory &inventory, const PhoneRow &phone) const;
    bool holds(const Inventory &inventory, const SiteRow &site) const;
    /// "Only phones at Berlin."
    QString text(const Inventory &inventory) const;
};

} // namespace Stationmaster
