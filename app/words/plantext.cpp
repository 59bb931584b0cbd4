// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/plantext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Stationmaster {

namespace {

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
public:
    static QString what(const PlanFileProblem &problem);
    static QString whatAndWhere(const PlanFileProblem &problem);
};

/// What is wrong inside of a plan.
QString PlanWords::what(const PlanFileProblem &problem)
{
    switch (problem.code) {
    case PlanFileProblem::Code::RepeatedKey:
        return PlanWords::tr("“%1” is there twice").arg(problem.detail);
    case PlanFileProblem::Code::UnexpectedKey:
        return PlanWords::tr("“%1” does not belong in a plan").arg(problem.detail);
    case PlanFileProblem::Code::Missing:
        return PlanWords::tr("“%1” is missing or empty").arg(problem.detail);
    case PlanFileProblem::Code::UnknownState:
        return PlanWords::tr("the state “%1” is not that of a planned row").arg(problem.detail);
    case PlanFileProblem::Code::UnknownReason:
        return PlanWords::tr("the reason “%1” is not known").arg(problem.detail);
    case PlanFileProblem::Code::UnknownStep:
        return PlanWords::tr("the step “%1” is none that can be planned").arg(problem.detail);
    case PlanFileProblem::Code::NotEarlier:
        return PlanWords::tr("“%1” does not refer to an earlier step of its row").arg(problem.detail);
    default:
        return PlanWords::tr("“%1” has a value that is not allowed").arg(problem.detail);
    }
}

QString PlanWords::whatAndWhere(const PlanFileProblem &problem)
{
    const QString row = QLocale().toString(problem.row);
    if (problem.step > 0)
        return PlanWords::tr("Row %1, step %2: %3.", "what is wrong there")
            .arg(row, QLocale().toString(problem.step), what(problem));
    return problem.row > 0 ? tr("Row %1: %2.", "what is wrong there").arg(row, what(problem))
                           : tr("At its beginning: %1.", "what is wrong there").arg(what(problem));
}

} // namespace

namespace PlanText {

QString sentence(const PlanFileProblem &problem, const QString &path)
{
    switch (problem.code) {
    case PlanFileProblem::Code::CannotRead:
        return PlanWords::tr("“%1” cannot be read (%2). Check its path and its permissions, then try again.")
            .arg(path, problem.detail);
    case PlanFileProblem::Code::TooLarge:
        return PlanWords::tr(
                   "“%1” has more than %2 MB, which is too large for a plan, so it was not read. Check that "
                   "it is the right file, or save the plan in parts.")
            .arg(path, QLocale().toString(PlanFile::MaxBytes / 1024 / 1024));
    case PlanFileProblem::Code::NotAPlan:
        return PlanWords::tr("“%1” is not a plan of Stationmaster. Choose a file that was saved as a plan.")
            .arg(path);
    case PlanFileProblem::Code::Damaged:
        return PlanWords::tr(
                   "“%1” is damaged: it ends too early or was changed by hand. Save the plan again.")
            .arg(path);
    case PlanFileProblem::Code::Newer:
        return PlanWords::tr("“%1” was made by a newer program. Update Stationmaster, then try again.")
            .arg(path);
    case PlanFileProblem::Code::Undo:
        return PlanWords::tr(
                   "“%1” takes a run back, and only the computer that has carried the run out can do that. "
                   "Undo it there.")
            .arg(path);
    default:
        return PlanWords::tr("“%1” is not a valid plan. %2 Save the plan again.", "a file, a sentence")
            .arg(path, PlanWords::whatAndWhere(problem));
    }
}

QString reason(RowReason reason)
{
    switch (reason) {
    case RowReason::None:
        break;
    case RowReason::HasPhone:
        return PlanWords::tr("already has a WebRTC phone");
    case RowReason::NoPhone:
        return PlanWords::tr("has no WebRTC phone");
    case RowReason::SeveralPhones:
        return PlanWords::tr("has several WebRTC phones");
    case RowReason::CollaborateOnly:
        return PlanWords::tr("has no licence for a phone");
    case RowReason::Inactive:
        return PlanWords::tr("inactive");
    case RowReason::SignedIn:
        return PlanWords::tr("signed in on the phone");
    case RowReason::NotKnown:
        return PlanWords::tr("not known");
    case RowReason::NoChange:
        return PlanWords::tr("already so in the org");
    case RowReason::Managed:
        return PlanWords::tr("run by Genesys");
    case RowReason::NoName:
        return PlanWords::tr("no usable name");
    case RowReason::Changed:
        return PlanWords::tr("changed or deleted in the meantime");
    case RowReason::NotWebRtc:
        return PlanWords::tr("not a WebRTC phone");
    case RowReason::InUse:
        return PlanWords::tr("its user is active");
    case RowReason::OnPremises:
        return PlanWords::tr("an on-premises site, to which media regions do not apply");
    }
    return {};
}

QString state(const RunRow &row)
{
    switch (row.state) {
    case RowState::Planned:
        return PlanWords::tr("to be done");
    case RowState::Held:
        return PlanWords::tr("held: %1", "why a row is held").arg(reason(row.reason));
    case RowState::Skipped:
        return PlanWords::tr("left out: %1", "why a row is left out").arg(reason(row.reason));
    case RowState::InDoubt:
        return PlanWords::tr("not known whether it was done");
    case RowState::Done:
        return PlanWords::tr("done");
    case RowState::Failed:
        return PlanWords::tr("failed");
    }
    return {};
}

} // namespace PlanText

} // namespace Stationmaster
