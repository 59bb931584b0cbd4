// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/bulkruntext.h"

#include "words/problemtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Stationmaster::BulkRunText {

namespace {

struct BulkRunWords
{
    Q_DECLARE_TR_FUNCTIONS(BulkRunWords)
public:
    static QString refused(const Error &error);
};

QString BulkRunWords::refused(const Error &error)
{
    if (error.kind == Error::Kind::TooLarge)
        return tr("The org did not give the whole list of what the run depends on, so the run was paused "
                  "rather than believe half of it. Wait a moment, then go on.");
    return tr("What the run depends on could not be read, so the run was paused. %1", "a sentence")
        .arg(ProblemText::sentence(error));
}

} // namespace

QString progress(const BulkRun &run)
{
    const BulkRun::Progress now = run.progress();
    const QLocale locale;
    const int rows = now.planned + now.held + now.skipped + now.inDoubt + now.done + now.failed;
    const QString counts = BulkRunWords::tr("%1 of %2 done, %3 failed, %4 under way", "numbers of rows")
                               .arg(locale.toString(now.done), locale.toString(rows - now.held - now.skipped),
                                    locale.toString(now.failed), locale.toString(now.inFlight));
    if (run.state() != BulkRun::State::Waiting || !run.error())
        return counts;
    return BulkRunWords::tr("%1. It waits and goes on by itself: %2", "numbers of rows, a sentence")
        .arg(counts, ProblemText::sentence(*run.error()));
}

QString whyPaused(BulkRun::PauseReason reason, const std::optional<Error> &error, const RunSize &size)
{
    const QLocale locale;
    switch (reason) {
    case BulkRun::PauseReason::None:
    case BulkRun::PauseReason::Asked:
        return BulkRunWords::tr("The run was paused.");
    case BulkRun::PauseReason::Alike:
        return BulkRunWords::tr("Many rows in a row failed in the same way, so the run was paused. %1",
                             "a sentence")
            .arg(ProblemText::sentence(error.value_or(Error())));
    case BulkRun::PauseReason::Ceiling:
        return BulkRunWords::tr(
                   "The run creates %1 and deletes %2 objects, which is more than a run may. Nothing "
                   "was sent. Check that so many are meant.")
            .arg(locale.toString(size.creates), locale.toString(size.deletes));
    case BulkRun::PauseReason::OtherOrg:
        return BulkRunWords::tr(
            "The run was made for another org, so nothing was sent. Connect to the org that it "
            "was made for.");
    case BulkRun::PauseReason::Refused:
        return BulkRunWords::refused(error.value_or(Error()));
    case BulkRun::PauseReason::Journal:
        return BulkRunWords::tr(
            "The journal on this computer cannot be read or written, so the run was paused: "
            "what is not recorded is not sent. Check that the disk has free space and that the "
            "data folder can be written, then go on.");
    }
    return {};
}

} // namespace Stationmaster::BulkRunText
