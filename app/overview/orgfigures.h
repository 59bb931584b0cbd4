// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace Stationmaster {

class Inventory;
struct PhoneRow;
struct UserRow;

/// How many of something belong to an object of the org, and how many of them need a look.
struct OrgShare
{
    QString id{};
    QString name{};
    int count = 0;
    int part = 0;
    bool operator==(const OrgShare &) const = default;
};

/// The org in numbers, as far as it is read.
struct OrgFigures
{
    int people = 0; ///< active ones
    int inactivePeople = 0;
    int webRtcPhones = 0; ///< where phones may not be read, those whose station tells of them
    int webRtcBaseSettings = 0;
    int sites = 0;
    int signedIn = 0;
    int withoutPhone = 0;          ///< active people; 0 while that is not known
    QStringList newWithoutPhone{}; ///< those of them who were not in the org before, sorted
    int notDefault = 0;            ///< active people whose phone is not their default station
    int needSignIn = 0;            ///< signed in since before a change that needs it, or may
    int settingsNotKnown = 0;      ///< signed in, and no date tells whether before the last change
    int duplicates = 0;            ///< people with several WebRTC phones
    int leaversPhones = 0;         ///< people who are not active and have a WebRTC phone
    int phonesWithoutUser = 0;
    int phonesOfGonePeople = 0;   ///< whose user the org does not know any more
    int phonesOfUnreadPeople = 0; ///< whose user is not among the people that were read
    int phonesNotSayingWhose = 0;
    int phonesWithoutRegion = 0;          ///< on cloud sites without any media region
    int sitesWithoutFailover = 0;         ///< cloud sites in use with a single media region
    bool phonesRead = false;              ///< every phone was read
    bool phonesComplete = false;          ///< and each said whose it is
    bool byStations = false;              ///< phones may not be read; every station was, and tells of them
    std::vector<OrgShare> phonesBySite{}; ///< WebRTC phones, and those signed in on now; most first
    std::vector<OrgShare> signedInByProfile{}; ///< people signed in, and those who need to again; of base
                                               ///< settings with such people alone; most of these first

    bool knowsPhones() const { return phonesComplete || byStations; }
};

/// Counts an org bit by bit, so that the window stays alive over a large one. Rows that move meanwhile may be
/// counted twice or not at all: whoever shows the figures counts again once the org has changed. The
/// inventory is borrowed.
class OrgFigureCount
{
public:
    /// @p before: who was in the org some days ago; null: not known, so nobody is new.
    explicit OrgFigureCount(const Inventory &inventory,
                            std::shared_ptr<const QSet<QString>> before = nullptr);

    /// Goes on by this many rows. True at the end.
    bool advance(std::size_t rows);
    const OrgFigures &figures() const { return m_figures; } ///< whole once advance() was true

private:
    void countPhone(const PhoneRow &phone);
    void countUser(const UserRow &user);

    const Inventory &m_inventory;
    std::shared_ptr<const QSet<QString>> m_before;
    OrgFigures m_figures;
    QHash<QString, OrgShare> m_bySite; ///< by id
    QHash<QString, OrgShare> m_byProfile;
    int m_ownersNotSaid = 0;
    std::size_t m_phone = 0; ///< the next one
    std::size_t m_user = 0;
};

/// All of it at once.
OrgFigures figuresOf(const Inventory &inventory);

} // namespace Stationmaster
