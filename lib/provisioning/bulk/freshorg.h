// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"
#include "resources/api.h"
#include "transport/callguard.h"

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
    explicit FreshOrg(Api api, QObject *parent = nullptr);

    /// Reads what a run of this size needs: phones where it creates any, users where it creates any or sets
    /// defaults. Ends with the first error, TooLarge for a list that did not come to its end; age() stays
    /// as it was then.
    Call<void> read(const RunSize &size);
    /// Since the last read() that ended well; nothing was read yet: no value.
    std::optional<std::chrono::milliseconds> age() const;

    enum class Purpose { Change, Undo };
    /// Prepares @p row for being carried out: fills in the default stations that are known, so that they are
    /// not asked for once more. A row that cannot be done any more is Skipped, with its reason. In an undo
    /// what was deleted is made again for whoever had it, active or not.
    void update(RunRow &row, Purpose purpose) const;

private:
    struct User
    {
        bool isActive = false;
        bool isStationKnown = false;
        QString defaultStationId{};
    };
    RowReason reasonAgainst(const Step &create, Purpose purpose) const;
    void readPhones();
    void readUsers();
    void finished(const Result<PageSummary> &summary);

    Api m_api;
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
