// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/defaultstationstep.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// A 400 can mean "still settling" (API.md 3.5, ten tries elsewhere) but also a request that is simply wrong.
constexpr int MaxRejections = 10;

/// Makes a station its user's default. The station of a phone that was just made appears late (API.md 3.5),
/// so the org is asked at once and, only while it refuses, again and again for a bounded time.
class SetDefaultStep : public DefaultStationStep
{
public:
    static constexpr StepFacts Facts{StepVerb::SetDefault, StepObject::Person,
                                     Abilities::Action::SetDefaultStation};
    static std::vector<Step> undo(const Plan &, const Step &step, int)
    {
        return {restorationOf(step, step.objectId)};
    }

    explicit SetDefaultStep(Context context)
        : DefaultStationStep(std::move(context)),
          m_phone(plan().referredStep(step().intent, "phoneFromStep"_L1))
    {
        setRetry(options().stationPoll, options().stationDeadline);
        step().conflicts.clear();
        if (step().objectId.isEmpty())
            step().objectId = m_phone ? m_phone->lineId : intent("stationId"_L1);
    }

protected:
    void begin() override
    {
        if (step().objectId.isEmpty())
            askForLine();
        else
            rememberEarlierDefault();
    }

    void look() override
    {
        const QJsonValue read = step().before.take("readDefault"_L1);
        if (!step().objectId.isEmpty() && read == step().objectId) {
            finishLook(Found{.effect = Effect::Took});
            return;
        }
        lookForDefault(
            [this](const QString &now) { return !step().objectId.isEmpty() && now == step().objectId; });
    }

private:
    /// An answer to "create phone" can come without lines (API.md 10, quirk 4).
    void askForLine()
    {
        const QString phoneId = m_phone ? m_phone->objectId : QString();
        await<Document>(api().phones().get(phoneId), [this](const Result<Document> &r) {
            step().objectId = r ? rowOfPhone(*r).lineId : QString();
            if (!step().objectId.isEmpty())
                rememberEarlierDefault();
            else
                refuse(r ? Error{.kind = Error::Kind::Malformed, .message = u"phone without a line"_s}
                         : r.error());
        });
    }

    void rememberEarlierDefault()
    {
        const QJsonValue known = step().before.take("readDefault"_L1);
        if (step().state == StepState::Planned && known.isString()) {
            useEarlierDefault(known.toString());
            return;
        }
        readStations([this](const Result<UserStations> &r) {
            if (r)
                useEarlierDefault(r->defaultStationId);
            else
                refuse(r.error());
        });
    }

    void useEarlierDefault(const QString &now)
    {
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
    }

    void send()
    {
        await<void>(api().users().setDefaultStation(userId(), step().objectId),
                    [this](const Result<void> &r) {
                        if (r)
                            finish(End::Done);
                        else
                            refused(r.error());
                    });
    }

    void refused(const Error &error)
    {
        const bool settling = error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Conflict ||
                              (error.kind == Error::Kind::Rejected && ++m_rejections < MaxRejections);
        if (settling && !error.ambiguous)
            retryOrRefuse(error, [this] { send(); });
        else
            finishWrite(error);
    }

    const Step *m_phone; ///< the step that makes the phone; null where the station is in the intent
    int m_rejections = 0;
};

} // namespace

constinit const StepType StepTypes::SetDefaultStation = stepTypeOf<SetDefaultStep>();

} // namespace Stationmaster
