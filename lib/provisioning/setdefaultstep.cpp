// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/setdefaultstep.h"

#include "provisioning/stepfacts.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// A 400 can mean "still settling" (API.md 3.5, ten tries elsewhere) but also a request that is simply wrong.
constexpr int MaxRejections = 10;

} // namespace

SetDefaultStep::SetDefaultStep(Surroundings surroundings)
    : StepRunner(std::move(surroundings)), m_userId(intent("userId"_L1))
{
    bePatient(options().stationPoll, options().stationDeadline);
    step().objectId = StepFacts::stationId(plan(), step());
    step().conflicts.clear();
}

void SetDefaultStep::begin()
{
    if (step().objectId.isEmpty())
        askForLine();
    else
        rememberEarlierDefault();
}

/// An answer to "create phone" can come without lines (API.md 10, quirk 4).
void SetDefaultStep::askForLine()
{
    await<Document>(
        api().phones().get(StepFacts::phoneId(plan(), step())), [this](const Result<Document> &r) {
            step().objectId = r ? rowOfPhone(*r).lineId : QString();
            if (!step().objectId.isEmpty())
                rememberEarlierDefault();
            else
                refuse(r ? Error{.kind = Error::Kind::Malformed, .message = u"phone without a line"_s}
                         : r.error());
        });
}

void SetDefaultStep::rememberEarlierDefault()
{
    await<UserStations>(api().users().stations(m_userId), [this](const Result<UserStations> &r) {
        if (!r) {
            refuse(r.error());
            return;
        }
        const QString now = r->defaultStationId;
        const QJsonValue shown = step().intent["shownDefault"_L1];
        step().before.insert("defaultStationId"_L1, now);
        step().adopted = now == step().objectId;
        if (step().adopted) {
            finish(End::Done);
        } else if (shown.isString() && shown != now) {
            step().conflicts = {
                {.path = u"defaultStation"_s, .base = shown, .mine = step().objectId, .theirs = now}};
            refuse({.kind = Error::Kind::Conflict, .code = u"stationmaster.changed.meanwhile"_s});
        } else {
            send();
        }
    });
}

void SetDefaultStep::send()
{
    if (!intend())
        return;
    await<void>(api().users().setDefaultStation(m_userId, step().objectId), [this](const Result<void> &r) {
        if (r)
            finish(End::Done);
        else
            refused(r.error());
    });
}

void SetDefaultStep::refused(const Error &error)
{
    const bool settling = error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Conflict ||
                          (error.kind == Error::Kind::Rejected && ++m_rejections < MaxRejections);
    if (settling && !error.ambiguous)
        waitOrRefuse(error, [this] { send(); });
    else
        finishWrite(error);
}

} // namespace Stationmaster
