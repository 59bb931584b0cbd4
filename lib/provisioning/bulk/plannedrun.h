// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace Stationmaster {

/// One object's change within a run: its own few steps, in order, such as "create phone" and "set default
/// station". Rows do not depend on each other: when one fails, the others go on.
struct RunRow
{
    Q_GADGET
public:
    /// The names are stored in the journal.
    enum class State {
        Planned,
        Held,    ///< not carried out unless it is released; `reason` says why
        Skipped, ///< nothing is sent for it; `reason` says why
        InDoubt, ///< a step was sent and its outcome is not known yet
        Done,    ///< every step is Done or Skipped
        Failed,
    };
    Q_ENUM(State)

    /// Why a row is Held or Skipped, and, in the journal, of what is Done: Changed where values that others
    /// had changed were left as they are. The names are stored in the journal.
    enum class Reason {
        None,
        HasPhone,        ///< already has a WebRTC phone
        NoPhone,         ///< has none, or one without a line, so there is nothing to change
        SeveralPhones,   ///< which of them is meant is not known
        CollaborateOnly, ///< holds no licence that allows a phone
        Inactive,        ///< the user is not active
        SignedIn,        ///< somebody is signed in on the phone now; Held
        NotKnown,        ///< what decides was not read, or the org does not know the object
        NoChange,        ///< the org has it that way already
        Managed,         ///< a site that Genesys runs
        NoName,          ///< the template makes no usable name
        Changed,         ///< the object is not as the review showed it
        NotWebRtc,       ///< a phone of another model
        InUse,           ///< its user is active, so the phone is neither a leaver's nor unused; Held
        OnPremises,      ///< a site to which media regions do not apply
    };
    Q_ENUM(Reason)

    QString name{}; ///< of the person, phone or site, as shown
    State state = State::Planned;
    Reason reason = Reason::None;
    /// What it writes to, such as "user/ID" and "phone/ID". Rows that share an entry are never in flight
    /// together.
    QStringList touches{};
    /// They refer to each other (`phoneFromStep`) by their index in this row.
    std::vector<Step> steps{};
};

using RowState = RunRow::State;
using RowReason = RunRow::Reason;

/// A run with its rows, as a planner makes it, before it is in the journal.
struct PlannedRun
{
    Plan head{}; ///< id, orgId, title, undoOf and created; without steps
    std::vector<RunRow> rows{};
};

/// All of @p rows, and what is left to do in those that are not Skipped.
RunSize sizeOf(const std::vector<RunRow> &rows);

/// By what its steps are: Done, InDoubt, Failed, or Planned. Not for rows that are Held or Skipped.
RowState rowStateOf(const std::vector<Step> &steps);

} // namespace Stationmaster
