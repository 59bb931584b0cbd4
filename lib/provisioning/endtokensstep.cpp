// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/steptype.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// While a wrap-up code is chosen, nobody speaks.
bool isSpeaking(const LiveSession &session)
{
    return session.isCall() && session.segmentType != "wrapup"_L1;
}

/// Ends every sign-in of somebody else (HELPDESK.md 3). The answer says nothing of what that does, so it is
/// looked at afterwards, and what was seen is kept.
class EndTokensStep : public StepRunner
{
public:
    static constexpr StepFacts Facts{StepVerb::SignOut, StepObject::Person, Abilities::Action::EndTokens};
    static bool canBeUndone(const Step &) { return false; }

    using StepRunner::StepRunner;

protected:
    using Sessions = Offered<std::vector<LiveSession>>;

    void begin() override
    {
        if (!api().client().hasUser())
            return lookForCall();
        await<SignedInUser>(api().users().me(), [this](const Result<SignedInUser> &r) {
            if (!r)
                refuse(r.error());
            else if (r->user.id == userId())
                refuse(ownRefusal(u"stationmaster.own.tokens"_s));
            else
                lookForCall();
        });
    }

    void look() override
    {
        see([this](const QJsonObject &seen) {
            const bool wasThere = isThere(step().before["seenBefore"_L1].toObject());
            if (seen.isEmpty())
                finishLook(fail({.kind = Error::Kind::Offline}));
            else if (wasThere && !isThere(seen))
                finishLook(Found{.effect = Effect::Took, .seen = seen});
            else
                lookAgain(Effect::NotKnown); // who is back, or was away before, proves neither
        });
    }

private:
    QString userId() const { return intent("userId"_L1); }
    static Error ownRefusal(const QString &code) { return {.kind = Error::Kind::Rejected, .code = code}; }

    void lookForCall()
    {
        if (step().intent["evenDuringCall"_L1].toBool())
            return lookBefore();
        await<Sessions>(api().conversations().liveSessionsOf(userId()), [this](const Result<Sessions> &r) {
            if (!r)
                refuse(r.error());
            else if (!r->isGiven())
                askRoutingStatus();
            else if (std::ranges::any_of(r->value, isSpeaking))
                refuse(ownRefusal(u"stationmaster.in.call"_s));
            else
                lookBefore();
        });
    }

    /// Needs no permission, but tells of calls only while somebody is on queue.
    void askRoutingStatus()
    {
        await<RoutingStatus>(api().userStatus().routingStatus(userId()), [this](const auto &r) {
            if (!r)
                refuse(r.error());
            else if (r->status == "INTERACTING"_L1 || r->status == "COMMUNICATING"_L1)
                refuse(ownRefusal(u"stationmaster.in.call"_s));
            else if (r->status == "IDLE"_L1)
                lookBefore();
            else
                refuse(ownRefusal(u"stationmaster.call.unknown"_s));
        });
    }

    void lookBefore()
    {
        see([this](const QJsonObject &seen) {
            step().before.insert("seenBefore"_L1, seen);
            send();
        });
    }

    void send()
    {
        await<void>(api().tokens().endAllOf(userId()), [this](const Result<void> &r) {
            if (!r)
                return finishWrite(r.error());
            beginFollowUp();
            setRetry(options().lookInterval, options().lookDeadline);
            lookAfter();
        });
    }

    /// Presence follows late.
    void lookAfter()
    {
        see([this](const QJsonObject &seen) {
            const bool isSettled = !isThere(step().before["seenBefore"_L1].toObject()) || !isThere(seen);
            if (!isSettled && retry([this] { lookAfter(); }))
                return;
            step().before.insert("seen"_L1, seen);
            finish(End::Done);
        });
    }

    /// Not known to be offline.
    static bool isThere(const QJsonObject &seen)
    {
        const Presence presence{.system = seen["presence"_L1].toString()};
        return !presence.isOffline().value_or(false);
    }

    /// How the person stands now. What could not be read is left out.
    void see(std::function<void(const QJsonObject &)> use)
    {
        await<Presence>(api().userStatus().presence(userId()), [this, use = std::move(use)](const auto &r) {
            QJsonObject seen;
            if (r && !r->system.isEmpty())
                seen.insert("presence"_L1, r->system.toUpper());
            await<UserSignIns>(api().userStatus().signIns(userId()),
                               [seen, use](const Result<UserSignIns> &stations) mutable {
                                   if (stations)
                                       seen.insert("onStation"_L1, stations->associated.isThere());
                                   use(seen);
                               });
        });
    }
};

} // namespace

constinit const StepType StepTypes::EndTokens = stepTypeOf<EndTokensStep>();

} // namespace Stationmaster
