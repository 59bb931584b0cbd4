// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "run/runend.h"

#include "provisioning/runsummary.h"
#include "run/runtext.h"
#include "words/problemtext.h"

#include <QCoreApplication>

namespace Stationmaster {

namespace {

using Offer = RunEnd::Offer;

struct EndWords
{
    Q_DECLARE_TR_FUNCTIONS(EndWords)
};

/// The step that keeps the run from being complete.
Step openStep(const Plan &run)
{
    const int index = run.nextStep();
    return index < 0 ? Step() : run.steps[static_cast<std::size_t>(index)];
}

/// What there is to tell of a run that came to its end; empty: nothing beside that it did.
QString remark(const RunSummary &summary, const RunHistory &history)
{
    if (summary.kept > 0 || summary.partlyKept > 0)
        return EndWords::tr("What others have changed in the meantime was left as it is.");
    if (!history.irrevocable.isEmpty())
        return EndWords::tr("Some of it cannot be undone.");
    if (summary.unexplained > 0)
        return EndWords::tr("Some of it was skipped.");
    if (summary.signedOut > 0 || summary.signInNotKnown > 0)
        return EndWords::tr("Somebody may have to select their phone again.");
    return summary.done < summary.steps ? EndWords::tr("Not every step was needed.") : QString();
}

RunEnd complete(const Plan &run, const RunHistory &history)
{
    const RunSummary summary = summaryOf(run);
    const bool isWhole = summary.isWhole() && history.irrevocable.isEmpty();
    const bool concernsPeople = summary.signedOut > 0 || summary.signInNotKnown > 0;
    RunEnd end{.tone = isWhole && !concernsPeople ? Theme::Tone::Success : Theme::Tone::Warning,
               .strong = remark(summary, history)};
    if (summary.isUndo)
        end.said = isWhole ? EndWords::tr("Everything has been undone.")
                           : EndWords::tr("Not everything has been undone.");
    else
        end.said = isWhole ? EndWords::tr("Everything is done.")
                           : EndWords::tr("Everything is done, except what others have changed.");
    return end;
}

RunEnd cancelled(const Plan &run)
{
    RunEnd end{.tone = Theme::Tone::Warning,
               .said = EndWords::tr("Stopped between two steps."),
               .strong = EndWords::tr("Stopped, as you asked."),
               .text = EndWords::tr("Nothing more is being sent."),
               .offers = {Offer::GoOn}};
    if (summaryOf(run).notKnown > 0) {
        end.said = EndWords::tr("Stopped. The outcome of one step is not known.");
        end.text =
            EndWords::tr("Nothing more is being sent. The step is looked up before anything is sent again.");
        end.offers.prepend(Offer::LookAgain);
    }
    return end;
}

/// It was only looked up what became of @p step.
RunEnd lookedUp(const Step &step)
{
    RunEnd end{.tone = Theme::Tone::Info,
               .said = EndWords::tr("The outcome of the last step is known now."),
               .text = EndWords::tr("Nothing was sent."),
               .offers = {Offer::GoOn}};
    if (step.state == StepState::Done) {
        end.strong = EndWords::tr("It was carried out: %1.");
    } else if (outcomeOf(step) == StepOutcome::NotKnown) {
        end.tone = Theme::Tone::Warning;
        end.said = EndWords::tr("The outcome of the last step is not certain.");
        end.strong = EndWords::tr("No trace of it was found in the org: %1.");
    } else {
        end.strong = EndWords::tr("It was not carried out: %1.");
    }
    end.strong = end.strong.arg(ProblemText::title(step));
    return end;
}

RunEnd inDoubt(const Step &step, Error error)
{
    error.ambiguous = true;
    return {.tone = Theme::Tone::Warning,
            .said = EndWords::tr("The outcome of one step is not known, and nothing after it was sent."),
            .strong = EndWords::tr("Not known yet: %1.").arg(ProblemText::title(step)),
            .text = ProblemText::sentence(error),
            .details = ProblemText::details(error),
            .offers = {Offer::LookAgain, Offer::GoOn}};
}

RunEnd failed(const Step &step, const Error &error, bool takesBack)
{
    const QString conflict = takesBack ? EndWords::tr("Someone has changed the same values since, so none of "
                                                      "it was undone. Choose which to keep.")
                                       : EndWords::tr("Someone has changed the same values since you saw "
                                                      "them, so nothing was written. Choose which to keep.");
    return {.tone = Theme::Tone::Problem,
            .said = EndWords::tr("One step failed, and nothing after it was sent."),
            .strong = EndWords::tr("This failed: %1.").arg(ProblemText::title(step)),
            .text = step.conflicts.isEmpty() ? ProblemText::sentence(error) : conflict,
            .details = ProblemText::details(error),
            .offers = {Offer::Retry}};
}

} // namespace

RunEnd runEnd(const Plan &run, Executor::Outcome outcome, const RunHistory &history)
{
    const Step open = openStep(run);
    const Error error = open.error.value_or(Error{.kind = Error::Kind::Malformed});
    RunEnd end;
    if (outcome == Executor::Outcome::Complete)
        end = complete(run, history);
    else if (outcome == Executor::Outcome::Cancelled && history.looked >= 0)
        end = lookedUp(run.steps[static_cast<std::size_t>(history.looked)]);
    else if (outcome == Executor::Outcome::Cancelled)
        end = cancelled(run);
    else if (open.state == StepState::Sent)
        end = inDoubt(open, error);
    else
        end = failed(open, error, !run.undoOf.isEmpty());
    end.account = RunText::account(run, history.irrevocable);
    const bool canTakeBack = run.undoOf.isEmpty() && !planUndo(run).steps.empty();
    if (outcome != Executor::Outcome::Complete && canTakeBack)
        end.offers.append(Offer::TakeBack);
    return end;
}

} // namespace Stationmaster
