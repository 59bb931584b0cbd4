// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/sitecalls.h"
#include "resources/api.h"
#include "resources/conversations/recentcalls.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace Stationmaster {

class Inventory;

/// Looks at the newest calls of some people of a site, those first who are signed in: one request at a time
/// and in the background, since there can be many. Borrows the inventory.
class SiteCallsReader : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        int people = 25;
        int calls = 50;
        int callsOfOne = 10; ///< at most; fewer where there are many people, so that all are heard
    };

    SiteCallsReader(Api api, const Inventory &inventory, QObject *parent = nullptr);

    void setLimits(const Limits &limits) { m_limits = limits; } ///< before read()
    /// Begins anew.
    void read(const QString &siteId);
    /// What has been read stays.
    void cancel();
    bool isReading() const { return m_isReading; }
    const SiteCalls &calls() const { return m_calls; }

Q_SIGNALS:
    /// calls() or isReading() is another one.
    void changed();

private:
    void nextPerson();
    void take(const Result<RecentCalls::Found> &found);
    void nextCall();
    void takeStatistics(const Result<Offered<MediaStatisticsApi::Legs>> &read);
    void count(const MediaStatisticsApi::Legs &legs);
    void end();

    Api m_api; ///< sends in the background
    const Inventory &m_inventory;
    Limits m_limits;
    SiteCalls m_calls;
    QStringList m_people; ///< who have not been asked for; the next one last
    QString m_person;
    std::vector<CallRow> m_rows; ///< of this person, that have not been counted; the next one last
    QSet<QString> m_seen;        ///< conversations: several of the site's people may have been in one
    std::unique_ptr<RecentCalls> m_recent;
    CallGuard m_asking;
    bool m_isReading = false;
    /// Not Given: the org does not give media statistics to anybody here, so it is not asked again.
    Offered<MediaStatisticsApi::Legs>::State m_media{};
};

} // namespace Stationmaster
