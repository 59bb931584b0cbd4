// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"
#include "transport/result.h"

namespace Stationmaster {

/// Why a file is no plan that can be opened. Facts; the app has the words.
struct PlanFileProblem
{
    enum class Code {
        CannotRead,    ///< `detail`: what the system says
        TooLarge,      ///< over PlanFile::MaxBytes
        NotAPlan,      ///< anything but a JSON object of this format
        Damaged,       ///< begins like JSON and is none: cut off, or broken by hand
        Newer,         ///< made by a newer program
        Undo,          ///< an undo, whose run is in the journal of another computer
        RepeatedKey,   ///< an object says `detail` twice
        UnexpectedKey, ///< `detail` is no key of a plan, such as an outcome
        Missing,       ///< `detail` is not there, or empty
        Wrong,         ///< `detail` has a value of another type or form, or one that does not fit
        UnknownState,  ///< `detail`: of a row; also the states of one that has been begun
        UnknownReason, ///< `detail`: of a row
        UnknownStep,   ///< `detail`: a kind that is not known, or that no planner makes
        NotEarlier,    ///< `detail` refers to no step before it in its row, or not to one that makes what is
                       ///< meant
    };
    Code code = Code::NotAPlan;
    int row = 0;  ///< counted from 1; 0: it is about the file
    int step = 0; ///< of the row, counted from 1; 0: it is about the row
    QString detail{};
    bool operator==(const PlanFileProblem &) const = default;
};

/// A bulk run as a file, to be kept, or to be looked at and carried out on another computer; ARCHITECTURE.md
/// describes it. It holds what is planned and nothing else, neither outcomes nor secrets. Nor does it hold
/// Step::before, which is what was known of the org when the run was planned: by the time the file is opened
/// that is old, and an undo that believed it would bring back what a file says instead of what was there.
struct PlanFile
{
    /// Room for more than 100,000 rows.
    static constexpr qint64 MaxBytes = 128 * 1024 * 1024;

    struct Reading;

    /// Read from a file it has an id of its own and `created` of the file: opened twice, it is two runs.
    PlannedRun run{};
    QString orgName{}; ///< for people; what counts is the id

    /// Writes it for its owner alone, whole or not at all. Fails with Error::Kind::Storage, and with Rejected
    /// and the code "stationmaster.not.a.plan" for an undo or a run that has been begun.
    Result<void> save(const QString &path) const;
    QByteArray toJson() const;

    /// Of any thread: a large file takes seconds. Trusts nothing that it reads. Entries that steps make
    /// necessary are added to RunRow::touches, since two rows that hide what they share would be in flight
    /// together.
    static Reading open(const QString &path);
    static Reading fromJson(const QByteArray &json);
};

/// `file`, or why there is none.
struct PlanFile::Reading
{
    std::optional<PlanFile> file{};
    PlanFileProblem problem{};
};

} // namespace Stationmaster
