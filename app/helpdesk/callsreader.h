// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/personcalls.h"
#include "resources/api.h"
#include "resources/conversations/recentcalls.h"

#include <QObject>

#include <map>
#include <memory>

namespace Stationmaster {

class Inventory;

/// Reads the newest calls of one person, then their media statistics, a few at a time and the newest first,
/// and judges each beside what is set. What there is, is there at any time; changed() tells of more. Borrows
/// the inventory.
class CallsReader : public QObject
{
    Q_OBJECT
public:
    CallsReader(Api api, const Inventory &inventory, QObject *parent = nullptr);

    /// Another person, or nobody, ends what is being read; the same one is judged again by what is known now.
    void setPerson(const std::optional<UserDetails> &person);
    /// Nothing happens where the calls were read, are being read, or may not be read.
    void read();
    void readAgain();
    bool isReading() const;
    const PersonCalls &calls() const { return m_calls; }

Q_SIGNALS:
    void changed();

private:
    using Statistics = Offered<MediaStatisticsApi::Legs>;

    void search();
    void forget();
    void take(const Result<RecentCalls::Found> &found);
    void readSite();
    void readHomeRegion();
    void askForMore();
    void ask(const QString &callId);
    void takeStatistics(const QString &callId, const Result<Statistics> &read);
    void judge();

    Api m_api;
    const Inventory &m_inventory;
    std::optional<UserDetails> m_person;
    PersonCalls m_calls;
    std::unique_ptr<RecentCalls> m_recent;
    CallGuard m_searching;
    std::map<QString, CallGuard> m_asking; ///< by call
    QString m_siteId;                      ///< that is read, or being read
    std::optional<ReadSite> m_site;
    bool m_isReadingSite = false;
    CallGuard m_readingSite;
    QString m_homeRegion;
    bool m_isReadingHome = false;
    bool m_isHomeAsked = false;
    CallGuard m_readingHome;
};

} // namespace Stationmaster
