// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"
#include "resources/basesettings/basesettings.h"
#include "resources/phones/phones.h"
#include "resources/sites/sites.h"
#include "resources/users/usersapi.h"

#include <QHash>
#include <QSet>

namespace Stationmaster {

/// What has to be read of an org before the rows of a run can be judged.
struct OrgNeeds
{
    bool phones = false;
    bool sites = false;
    bool baseSettings = false;
    QStringList userIds{};
    /// Objects with changes that no list tells, by the key that documentKey() gives them.
    QHash<QString, Step> documents{};
};

/// What was read; parts that no row needs are empty. A user who was deleted is among `users`.
struct OrgNow
{
    QHash<QString, PhoneRow> phones{};
    QHash<QString, UserRow> users{};
    QHash<QString, SiteRow> sites{};
    QHash<QString, BaseSettingsRow> baseSettings{};
    QHash<QString, Document> documents{}; ///< without those that are gone
};

/// Judges the rows of a run against the org as it is now. Pure.
class RowCheck
{
public:
    static OrgNeeds needsOf(const PlannedRun &run);
    /// The object that the Update… step @p step changes, of whatever kind.
    static QString documentKey(const Step &step);

    /// Borrows both.
    RowCheck(const PlannedRun &run, const OrgNow &now);

    /// @p row with the state and the reason that it has now. A row that the planner left out stays that, and
    /// one that it held is not released. What decides and is in no list, such as licences, is not judged.
    RunRow present(const RunRow &row) const;

private:
    struct Outlook;
    class OfRow;

    const OrgNow &m_now;
    QHash<QString, QStringList> m_phonesOfUser; ///< ids of WebRTC phones
    QHash<QString, QString> m_phoneOfLine;
    QHash<QString, QStringList> m_phonesNamed; ///< ids by comparable name, without those that the run renames
    QHash<QString, int> m_phonesOn;            ///< how many are on these base settings
    QSet<QString> m_baseSettingsNames;
};

} // namespace Stationmaster
