// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulktext.h"

#include "words/bulkruntext.h"
#include "words/plantext.h"
#include "words/problemtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Stationmaster::BulkText {

namespace {

struct BulkWords
{
    Q_DECLARE_TR_FUNCTIONS(BulkWords)
public:
    static QString mistake(const NameTemplate::Mistake &mistake);
    static QString reasons(const QString &what, const std::map<RowReason, int> &counts);
};

QString BulkWords::mistake(const NameTemplate::Mistake &mistake)
{
    switch (mistake.kind) {
    case NameTemplate::Mistake::Kind::Empty:
        return tr("Enter a name, such as {name}_WebRTC.");
    case NameTemplate::Mistake::Kind::UnknownPlaceholder:
        return tr("There is no placeholder {%1}. Use {name}, {first}, {last}, {email}, {site} or "
                  "{department}.")
            .arg(mistake.text);
    case NameTemplate::Mistake::Kind::StrayBrace:
        return tr("A brace stands alone. Write placeholders as {name}.");
    case NameTemplate::Mistake::Kind::ControlCharacters:
        return tr("The name has characters that cannot be seen. Type it again.");
    }
    return {};
}

QString BulkWords::reasons(const QString &what, const std::map<RowReason, int> &counts)
{
    QStringList each;
    for (const auto &[reason, count] : counts)
        //: A reason and how many rows have it: “already has a WebRTC phone (20)”.
        each.append(tr("%1 (%2)").arg(PlanText::reason(reason), QLocale().toString(count)));
    return tr("%1: %2", "such as “Left out: 20 …”").arg(what, each.join(u" · "_s));
}

QString numbered(int count, const QString &what)
{
    return QLocale().toString(count) + u' ' + what;
}

} // namespace

QString name(BulkTask task)
{
    switch (task) {
    case BulkTask::CreatePhones:
        return BulkWords::tr("Create missing phones");
    case BulkTask::SetDefaults:
        return BulkWords::tr("Set default phones");
    case BulkTask::MoveSite:
        return BulkWords::tr("Move to another site");
    case BulkTask::ChangeBaseSettings:
        return BulkWords::tr("Change base settings");
    case BulkTask::Rename:
        return BulkWords::tr("Rename phones");
    case BulkTask::RefreshStations:
        return BulkWords::tr("Refresh stations");
    case BulkTask::SignInAgain:
        return BulkWords::tr("Try new settings without signing out");
    case BulkTask::DeletePhones:
        break;
    }
    return BulkWords::tr("Delete phones");
}

QString sentence(BulkTask task)
{
    switch (task) {
    case BulkTask::CreatePhones:
        return BulkWords::tr("Everybody who has no WebRTC phone is given one.");
    case BulkTask::SetDefaults:
        return BulkWords::tr("The WebRTC phone of each person becomes their default station.");
    case BulkTask::MoveSite:
        return BulkWords::tr("The phones are moved to a site, whose media regions their calls then use.");
    case BulkTask::ChangeBaseSettings:
        return BulkWords::tr(
            "The phones take their settings from other base settings, except those that they override.");
    case BulkTask::Rename:
        return BulkWords::tr("The phones are named after their users, by one pattern.");
    case BulkTask::RefreshStations:
        return BulkWords::tr("Each phone is taken from its user as default station and given back.");
    case BulkTask::SignInAgain:
        return BulkWords::tr("Whoever is signed in on these phones is signed out and in again, so that their "
                             "client may read the settings anew. A call can be cut off.");
    case BulkTask::DeletePhones:
        break;
    }
    return BulkWords::tr("The phones are deleted; the users stay. Phones of active users are held, until you "
                         "release them.");
}

QString title(BulkTask task, int count, const PhonePlace &place)
{
    switch (task) {
    case BulkTask::CreatePhones:
        return BulkWords::tr("Create missing phones for %Ln person(s)", nullptr, count);
    case BulkTask::SetDefaults:
        return BulkWords::tr("Set default phones of %Ln person(s)", nullptr, count);
    case BulkTask::MoveSite:
        return BulkWords::tr("Move %Ln phone(s) to %1", nullptr, count).arg(place.siteName);
    case BulkTask::ChangeBaseSettings:
        return BulkWords::tr("Put %Ln phone(s) on %1", nullptr, count).arg(place.baseSettingsName);
    case BulkTask::Rename:
        return BulkWords::tr("Rename %Ln phone(s)", nullptr, count);
    case BulkTask::RefreshStations:
        return BulkWords::tr("Refresh %Ln station(s)", nullptr, count);
    case BulkTask::SignInAgain:
        return BulkWords::tr("Sign %Ln person(s) out and in again", nullptr, count);
    case BulkTask::DeletePhones:
        break;
    }
    return BulkWords::tr("Delete %Ln phone(s)", nullptr, count);
}

QString title(const Plan &head)
{
    return head.undoOf.isEmpty() ? head.title : BulkWords::tr("Undo of “%1”").arg(head.title);
}

QString gap(BulkGap gap, const BulkChoices &choices)
{
    switch (gap) {
    case BulkGap::Subjects:
        return BulkWords::tr("Choose whom or which phones this is for.");
    case BulkGap::Site:
        return BulkWords::tr("Choose a site.");
    case BulkGap::BaseSettings:
        return BulkWords::tr("Choose base settings.");
    case BulkGap::NameTemplate:
        if (const auto mistake = NameTemplate::mistakeIn(choices.nameTemplate))
            return BulkWords::mistake(*mistake);
        break;
    case BulkGap::None:
        break;
    }
    return {};
}

QString totals(const RunTotals &totals)
{
    QStringList each;
    const auto add = [&each](int count, const QString &what) {
        if (count > 0)
            each.append(numbered(count, what));
    };
    add(totals.planned, BulkWords::tr("to be done"));
    add(totals.held, BulkWords::tr("held"));
    add(totals.skipped, BulkWords::tr("left out"));
    add(totals.inDoubt, BulkWords::tr("in doubt"));
    add(totals.done, BulkWords::tr("done"));
    add(totals.failed, BulkWords::tr("failed"));
    const QString rows = BulkWords::tr("%Ln row(s)", nullptr, totals.rows);
    return each.isEmpty() ? rows
                          : BulkWords::tr("%1: %2", "such as “300 rows: 262 to be done · …”")
                                .arg(rows, each.join(u" · "_s));
}

QStringList reasons(const RunTotals &totals)
{
    QStringList lines;
    if (!totals.heldFor.empty())
        lines.append(BulkWords::reasons(BulkWords::tr("Held"), totals.heldFor));
    if (!totals.skippedFor.empty())
        lines.append(BulkWords::reasons(BulkWords::tr("Left out"), totals.skippedFor));
    return lines;
}

QString duration(std::chrono::milliseconds time)
{
    const auto minutes = std::llround(static_cast<double>(time.count()) / 60'000);
    if (minutes < 1)
        return BulkWords::tr("less than a minute");
    if (minutes < 90)
        return BulkWords::tr("about %Ln minute(s)", nullptr, static_cast<int>(minutes));
    return BulkWords::tr("about %Ln hour(s)", nullptr,
                         static_cast<int>(std::llround(static_cast<double>(minutes) / 60)));
}

QString effort(int calls, std::chrono::milliseconds time)
{
    return BulkWords::tr("about %Ln call(s), %1 at the present rate", "%1: such as “about 2 minutes”", calls)
        .arg(duration(time));
}

QString state(BulkRun::State state, BulkRun::PauseReason reason, const std::optional<Error> &error,
              const RunSize &size)
{
    switch (state) {
    case BulkRun::State::Idle:
    case BulkRun::State::Reading:
        return BulkWords::tr("Reading what has changed since the review…");
    case BulkRun::State::Running:
        return BulkWords::tr("Running. Each change is recorded here before it is sent, so that nothing is "
                             "lost.");
    case BulkRun::State::Waiting:
        return (error ? ProblemText::sentence(*error) + u' ' : QString()) +
               BulkWords::tr("The run goes on by itself as soon as that is possible.");
    case BulkRun::State::Paused:
        return reason == BulkRun::PauseReason::Asked
                   ? BulkWords::tr("Paused. Nothing more is sent until you continue.")
                   : BulkRunText::whyPaused(reason, error, size);
    case BulkRun::State::Ending:
        return BulkWords::tr("Cancelling. What was sent already ends first.");
    case BulkRun::State::Finished:
        break;
    }
    return {};
}

QString progress(const BulkRun::Progress &progress, std::optional<int> perMinute,
                 std::optional<std::chrono::milliseconds> left)
{
    const int ended = progress.done + progress.failed;
    const QLocale locale;
    QStringList each{
        BulkWords::tr("%1 of %2")
            .arg(locale.toString(ended), locale.toString(ended + progress.planned + progress.inDoubt))};
    if (progress.failed > 0)
        each.append(BulkWords::tr("%Ln failed", nullptr, progress.failed));
    if (perMinute)
        each.append(BulkWords::tr("%Ln a minute", nullptr, *perMinute));
    if (left)
        each.append(BulkWords::tr("%1 left", "such as “about 3 minutes left”").arg(duration(*left)));
    return each.join(u" · "_s);
}

QString spoken(const BulkRun::Progress &progress)
{
    const int all = progress.done + progress.failed + progress.planned + progress.inDoubt;
    const QString done =
        BulkWords::tr("%1 of %Ln row(s) are done.", nullptr, all).arg(QLocale().toString(progress.done));
    return progress.failed > 0 ? done + u' ' + BulkWords::tr("%Ln failed.", nullptr, progress.failed) : done;
}

QString result(const BulkRun::Progress &progress, int leftToOthers)
{
    QStringList sentences;
    if (progress.done > 0 && progress.failed + progress.planned + progress.inDoubt + leftToOthers == 0)
        sentences.append(BulkWords::tr("All %Ln row(s) are done.", nullptr, progress.done));
    else if (progress.done > 0)
        sentences.append(BulkWords::tr("%Ln row(s) are done.", nullptr, progress.done));
    else
        sentences.append(BulkWords::tr("No row is done."));
    if (leftToOthers > 0)
        sentences.append(BulkWords::tr(
            "In %Ln of them a later change by others was kept; see beside each row.", nullptr, leftToOthers));
    if (progress.failed > 0)
        sentences.append(
            BulkWords::tr("%Ln failed; the reason is beside each row.", nullptr, progress.failed));
    if (progress.inDoubt > 0)
        sentences.append(BulkWords::tr("Of %Ln it is not known yet; continue, and they are looked up first.",
                                       nullptr, progress.inDoubt));
    if (progress.planned > 0)
        sentences.append(BulkWords::tr("%Ln were not begun.", nullptr, progress.planned));
    if (progress.held > 0)
        sentences.append(BulkWords::tr("%Ln were held.", nullptr, progress.held));
    return sentences.join(u' ');
}

QStringList losses(const std::map<UndoLoss::Kind, int> &losses)
{
    QStringList sentences;
    for (const auto &[kind, count] : losses) {
        switch (kind) {
        case UndoLoss::Kind::WhoIsSignedIn:
            sentences.append(BulkWords::tr("%Ln sign-in(s) were ended and cannot be brought back: these "
                                           "people select their phone again themselves.",
                                           nullptr, count));
            break;
        case UndoLoss::Kind::Identity:
            sentences.append(
                BulkWords::tr("%Ln deleted object(s) are made again, under another id.", nullptr, count));
            break;
        case UndoLoss::Kind::NotKept:
            sentences.append(BulkWords::tr("%Ln deleted object(s) cannot be made again, because what they "
                                           "were like is not recorded.",
                                           nullptr, count));
            break;
        case UndoLoss::Kind::Over:
            sentences.append(BulkWords::tr(
                "%Ln call(s) or recording(s) were ended and cannot be brought back.", nullptr, count));
            break;
        case UndoLoss::Kind::Undone:
            sentences.append(
                BulkWords::tr("%Ln step(s) were an undo themselves and stay as they are.", nullptr, count));
            break;
        case UndoLoss::Kind::NotKnown:
            sentences.append(BulkWords::tr("%Ln step(s) were made by a newer program and stay as they are.",
                                           nullptr, count));
            break;
        }
    }
    return sentences;
}

} // namespace Stationmaster::BulkText
