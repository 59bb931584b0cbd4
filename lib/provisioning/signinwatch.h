// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"
#include "resources/document.h"
#include "resources/stations/stationsapi.h"

namespace Stationmaster {

/// Who is signed in on the phone of an UpdatePhone step, before its PUT and after. Asks nobody itself.
class SignInWatch
{
public:
    explicit SignInWatch(const Step &step);

    bool isConcerned() const { return m_isConcerned; }
    QString stationId() const { return m_stationId; }
    QString userId() const { return m_userId; }

    /// Takes what it lacks from the phone. True when the station is known only now, and is to be asked.
    bool learn(const Document &phone);
    /// False: the station could not be asked for a reason for which nothing should be sent either.
    bool noteBefore(const Result<StationRow> &station);
    /// Goes by what keep() noted before an earlier sending of @p step.
    void recall(const Step &step);
    /// Notes in @p step who was signed in.
    void keep(Step &step) const;

    bool hasToBeChecked() const { return !m_userId.isEmpty(); }
    /// Where nothing has to be checked after the PUT.
    SignIn outcome() const { return m_outcome; }
    SignIn after(const Result<StationRow> &station) const;

private:
    bool m_isConcerned;
    QString m_stationId;
    QString m_userId;
    QString m_ownerId;
    QString m_ownerName;
    SignIn m_outcome = SignIn::NotConcerned;
};

} // namespace Stationmaster
