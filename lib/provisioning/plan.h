// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/conflict/threewaymerge.h"
#include "transport/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace Stationmaster {

/// One change. `intent` is all that is needed to send it, look it up and undo it, and survives a restart:
///   CreateBaseSettings    {"body": <POST body>}
///   CreatePhone           {"name","siteId","userId","userName","siteName",
///                          "baseSettingsId","baseSettingsName","lineBaseSettingsId"}
///                         or, instead of the last three, {"baseSettingsFromStep": <index>}; its own settings
///                         are {"properties","lineProperties"} or those of the phone that an earlier step
///                         deletes, {"settingsFromStep": <index>}, see ownSettings in phoneplans.h
///   SetDefaultStation     {"userId","userName", "phoneFromStep": <index>} or {"stationId"}; with
///   "shownDefault",
///                         the default that the person saw (empty: none), it is a conflict where it is
///                         another
///   DeletePhone, DeleteBaseSettings  {"id","name"}, or, to take back a create whose outcome is in doubt,
///                         {"id": "", "name", "lookUp": <intent of the create>, "sending": <as in `before`>}
///   RestoreDefaultStation {"userId","userName","stationId" (empty: none),
///                         "expected": <id that must be the default now>}
///   Update…               {"id","name","changes": [{"path","before","after"}]}, see changeplan.h; an undo
///   has
///                         "onlyWhereUnchanged": true as well: nothing to do where the object is gone
///   ClearDefaultStation   {"userId","userName"}
///   DisassociateStation   {"stationId","userId","userName"}; only while that user is signed in on it
///   AssociateStation      the same; only while nobody is signed in on it
///   EndTokens             {"userId","userName"}; with "evenDuringCall": true also while they are in a call,
///                         or while it cannot be seen whether they are
///   StartLogCapture       {"userId","userName","minutes"} from when it is sent, at most a day; an undo has
///                         "until" (ISO 8601, UTC) instead, and stops the capture where that has passed
///   StopLogCapture        {"userId","userName"}; an undo of either has "expected", the end that the capture
///                         must have now (empty: none is on), else it is left alone
///   EndConversation       {"id","userId","userName"}, the person is whose call was looked at; with
///                         "evenWhileAlive": true also while somebody may be speaking
/// UpdatePhone may have "stationId" as well, which saves a call.
/// DeletePhone that takes back a create may have "made", what was made, with "onlyWhereUnchanged": a phone
/// that is another by now stays. A delete that is no undo has "shown" as well: what the person saw, without
/// which nothing is deleted; see phoneplans.h. Then the object is kept in `before`, and undo makes it again.
struct Step
{
    Q_GADGET
public:
    /// What the step does to the org. The names are stored in the journal and never change their meaning.
    /// What a kind is and does is in its class, see StepType.
    enum class Kind {
        CreateBaseSettings,
        CreatePhone,
        SetDefaultStation,
        DeletePhone,           ///< undo of CreatePhone
        DeleteBaseSettings,    ///< undo of CreateBaseSettings
        RestoreDefaultStation, ///< undo of SetDefaultStation: back to the earlier one, or none
        UpdatePhone,
        UpdateBaseSettings,
        UpdateSite,
        UpdateTelephonySettings,
        ClearDefaultStation,
        DisassociateStation, ///< signs a user out of a station; cannot be undone
        AssociateStation,    ///< signs them in on it again; cannot be undone
        EndTokens,           ///< ends every sign-in of a user; cannot be undone
        StartLogCapture,     ///< records the log of a user's browser client, or moves the end of that
        StopLogCapture,      ///< ends that; undo starts it again until its end, while that is ahead
        EndConversation,     ///< for every party; cannot be undone
        Unknown,             ///< written by a newer program; it can be read, and is never carried out
    };
    Q_ENUM(Kind)

    /// The names are stored in the journal.
    enum class State {
        Planned, ///< nothing sent
        Sent,    ///< the intent is on disk, the outcome is not: after a crash this must be looked up
        Done,
        Failed,  ///< and nothing was carried out
        Skipped, ///< nothing was sent, and nothing needs to be; Step::skipped says why
    };
    Q_ENUM(State)

    /// Why a step is Skipped. The names are stored in the journal.
    enum class SkipReason {
        NotRecorded,     ///< not skipped, or skipped by a program that did not keep the reason
        NotNeeded,       ///< the org has it that way already, so there was nothing to change or to take back
        AlreadyGone,     ///< the object is not there any more
        NeverMade,       ///< undo of a create in doubt: it was looked for, and is not there
        ChangedByOthers, ///< somebody has changed it since, and their value was kept; see Step::kept
    };
    Q_ENUM(SkipReason)

    /// What a change of a phone did to the sign-in of the person who was signed in on it, since a PUT of a
    /// phone can sign them out (API.md 5). The names are stored in the journal.
    enum class SignIn {
        NotConcerned, ///< nobody was signed in on it, or the step changes no phone
        Kept,         ///< still signed in after the change
        Restored,     ///< the change signed them out, and this step signed them in again
        Lost,         ///< signed out by the change; they have to select the phone again
        NotKnown,     ///< the station could not be read before or after the change
    };
    Q_ENUM(SignIn)

    Kind kind = Kind::CreatePhone;
    State state = State::Planned;
    QJsonObject intent{};
    QJsonObject before{}; ///< what undo needs to know, such as {"defaultStationId"}. "readDefault": the same,
                          ///< read by FreshOrg a moment ago. {"doubted": true}: sent once, then not found.
                          ///< {"unsettled": true}: sent, and its outcome cannot be found out any more.
                          ///< "sending": {"lastAt","firstAt"} of the write, see StepRunner. "version",
                          ///< "dateModified": of what an Update… was made from. "signedIn":
                          ///< {"stationId","userId","userName"} of who was signed in on the phone, see
                          ///< signIn. "seenBefore", "seen": {"presence","onStation"} of who is signed out
                          ///< everywhere, what is not known left out. "earlierEnd", "until": of a log capture
    QString objectId{}; ///< of what exists now because of this step
    QString objectName{};
    QString lineId{};     ///< of created base settings (line base) or of the created phone (its station)
    bool adopted = false; ///< the object was there already and is used instead of being made
    SkipReason skipped = SkipReason::NotRecorded;
    SignIn signIn = SignIn::NotConcerned;
    std::optional<Error> error{};
    /// Of an Update… that failed: what the person saw, wanted, and is there.
    QList<FieldConflict> conflicts{};
    QList<FieldConflict> kept{}; ///< those that were answered by keeping theirs

    bool isFinished() const { return state == State::Done || state == State::Skipped; }
};

using StepKind = Step::Kind;
using StepState = Step::State;
using SkipReason = Step::SkipReason;
using SignIn = Step::SignIn;

/// What a run of many rows holds. Its steps are with its rows, see Journal::rows().
struct RunSize
{
    int rows = 0;
    int creates = 0; ///< steps that create something; deletes and defaults likewise
    int deletes = 0;
    int defaults = 0; ///< default stations set
};

/// An ordered list of changes to one org. Nothing of it has been written until an Executor runs it.
struct Plan
{
    QString id{};        ///< a UUID, the run's id in the journal
    QString orgId{};     ///< a plan is never applied to another org
    QString title{};     ///< for the Activity page, for example the phone's name
    QString undoOf{};    ///< the run that this one undoes, or empty
    QDateTime created{}; ///< UTC
    bool saved = false;  ///< kept for later and not begun: no run that was cut off
    RunSize size{};      ///< of a run of many rows
    /// Which row of such a run these steps are; nothing: they are a run of their own.
    std::optional<int> row{};
    std::vector<Step> steps{};

    bool hasRows() const { return size.rows > 0; }
    /// Every step Done or Skipped. A plan without steps is complete only when it is an undo, and a run of
    /// many rows never; the journal knows how far those are.
    bool isComplete() const;
    /// Index of the first step that is neither Done nor Skipped, or -1.
    int nextStep() const;
    const Step &step(int index) const { return steps.at(static_cast<std::size_t>(index)); }
    /// The step whose index is at @p key of @p intent, such as "phoneFromStep"; null where there is none.
    const Step *referredStep(const QJsonObject &intent, QLatin1StringView key) const;
};

/// A plan without steps, with an id of its own.
Plan emptyPlan(const QString &orgId, const QString &title);

/// What removes everything @p plan made (not what it adopted), newest first; a create that is in doubt is
/// looked up first. Without steps when there is nothing.
Plan planUndo(const Plan &plan);

/// Whether the step changed the org itself, or may have: what there is to take back.
bool mayHaveChanged(const Step &step);

/// False: planUndo() leaves such a step out, and no way back exists.
bool canBeUndone(const Step &step);

} // namespace Stationmaster
