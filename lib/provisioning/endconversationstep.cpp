// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/steptype.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// Ends a conversation that is stuck, for every party (HELPDESK.md 5). Not while somebody may be speaking,
/// unless that was said to be wanted.
class EndConversationStep : public StepRunner
{
public:
    static constexpr StepFacts Facts{StepVerb::EndCall, StepObject::Person, Abilities::Action::EndCalls};
    static bool canBeUndone(const Step &) { return false; }

    using StepRunner::StepRunner;

protected:
    using Live = Offered<LiveConversation>;

    void begin() override
    {
        await<Live>(api().conversations().live(id()), [this](const Result<Live> &r) {
            if (!r)
                refuse(r.error());
            else if (isOver(*r))
                skip(SkipReason::AlreadyGone);
            else if (!r->isGiven() && !isForced())
                refuse(refusalOf(*r));
            else if (r->value.isAlive() && !isForced())
                refuse({.kind = Error::Kind::Rejected, .code = u"stationmaster.call.alive"_s});
            else
                await<void>(api().conversations().disconnect(id()),
                            [this](const Result<void> &written) { finishWrite(written); });
        });
    }

    void look() override
    {
        awaitLook<Live>(api().conversations().live(id()), [this](const Live &now) {
            if (isOver(now))
                finishLook(Found{.effect = Effect::Took});
            else if (now.isGiven())
                lookAgain();
            else
                finishLook(fail(refusalOf(now)));
        });
    }

private:
    QString id() const { return intent("id"_L1); }
    bool isForced() const { return step().intent["evenWhileAlive"_L1].toBool(); }
    static bool isOver(const Live &now)
    {
        const bool hasEnded = now.isGiven() && now.value.ended.isValid() && !now.value.isAlive();
        return now.state == Live::State::Nothing || hasEnded;
    }
    /// Why the conversation could not be looked at.
    static Error refusalOf(const Live &now)
    {
        return {.kind =
                    now.state == Live::State::NotPermitted ? Error::Kind::Forbidden : Error::Kind::Rejected,
                .code = u"stationmaster.call.unseen"_s,
                .permissions = now.permissions,
                .correlationId = now.correlationId};
    }
};

} // namespace

constinit const StepType StepTypes::EndConversation = stepTypeOf<EndConversationStep>();

} // namespace Stationmaster
