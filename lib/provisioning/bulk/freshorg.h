// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"
#include "resources/api.h"
#include "transport/callguard.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>

namespace Stationmaster {

/// What a run depends on, read in pages just before it writes: who has a phone, which names are taken, who is
/// active and which default stations there are. Saves a look a row, and finds what has changed since the
/// review. Main thread.
class FreshOrg : public QObject
{
    Q_OBJECT
public:
    /// @p settling: how long after a write was sent lists may not show it yet, however late it was carried
    /// out.
    FreshOrg(Api api, std::chrono::milliseconds settling, QObject *parent = nullptr);

    /// Reads what a run of this size needs: phones where it creates any, users where it creates any or sets
    /// defaults. @p doubted: ids of the users for whom a phone may have been made without the run knowing.
    /// Ends with the first error, TooLarge for a list that did not come to its end; age() stays as it was
    /// then.
    Call<void> read(const RunSize &size, const QSet<QString> &doubted = {});
    /// Since the last read() that ended well; nothing was read yet: no value.
    std::optional<std::chrono::milliseconds> age() const;

    enum class Purpose { Change, Undo };
    /// Prepares @p row for being carried out: fills in the default stations that are known, so that they are
    /// not asked for once more. A row that cannot be done any more is Skipped, with its reason. In an undo
    /// what was deleted is made again for whoever had it, active or not. A row in doubt gets what the lists
    /// tell of it: a phone that they show is still read, and one that they do not show is still looked for,
    /// once.
    void update(RunRow &row, Purpose purpose) const;

private:
    struct User
    {
        bool isActive = false;
        bool isStationKnown = false;
        QString defaultStationId{};
    };
    struct ListedPhone
    {
        QString id{};
        QString name{}; ///< as comparableName() has it
    };
    RowReason reasonAgainst(const Step &create, Purpose purpose) const;
    void updateSent(Step &step) const;
    void hintAt(Step &create) const;
    void readPhones();
    void readUsers();
    void finished(const Result<PageSummary> &summary);

    Api m_api;
    const std::chrono::milliseconds m_settling;
    QDateTime m_asked{}; ///< by the org's clock, before the lists; invalid where that was not known
    QSet<QString> m_doubted{};
    QMultiHash<QString, ListedPhone> m_listed{}; ///< by user, of m_doubted
    QSet<QString> m_usersWithPhone{};
    QSet<QString> m_phoneNames{}; ///< as comparableName() has them
    QHash<QString, User> m_users{};
    int m_reading = 0;
    std::optional<Error> m_error{};
    QElapsedTimer m_since;
    CallPromise<void> m_promise{};
    CallGuard m_phones{};
    CallGuard m_people{};
};

} // namespace Stationmaster
