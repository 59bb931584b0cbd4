// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/abilities.h"
#include "provisioning/steprunner.h"

namespace Stationmaster {

/// What a kind of step does, for words and for what has to follow from it.
enum class StepVerb {
    Create,
    Update,
    Delete,
    SetDefault,
    ClearDefault,
    Disassociate,
    Associate,
    SignOut, ///< everywhere
    Record,  ///< a log
    StopRecording,
    EndCall,
    None,
};
enum class StepObject { BaseSettings, Phone, Site, TelephonySettings, Person, None };

struct StepFacts
{
    StepVerb verb = StepVerb::None;
    StepObject object = StepObject::None;
    Abilities::Action action = Abilities::Action::ChangePhones; ///< that has to be permitted
};

/// What there is to know about a kind of step without carrying it out: static members of its class.
struct StepType
{
    StepFacts facts;
    std::unique_ptr<StepRunner> (*makeRunner)(StepRunner::Context);
    /// The steps that take @p step of @p plan back; @p position is the index that the first of them will
    /// have.
    std::vector<Step> (*undo)(const Plan &plan, const Step &step, int position);
    bool (*canBeUndone)(const Step &step);
    /// Gives another name to what a step with this intent makes.
    void (*rename)(QJsonObject &intent, const QString &name);
};

template <typename Runner>
constexpr StepType stepTypeOf()
{
    return {.facts = Runner::Facts,
            .makeRunner = [](StepRunner::Context context) -> std::unique_ptr<StepRunner> {
                return std::make_unique<Runner>(std::move(context));
            },
            .undo = &Runner::undo,
            .canBeUndone = &Runner::canBeUndone,
            .rename = &Runner::rename};
}

/// To add a kind of step: a value of Step::Kind, a class in a file of its own that ends in its StepType, and
/// that type in the list below. The compiler names the missing case in stepType(), and that of its words in
/// the app.
namespace StepTypes {
extern const StepType CreateBaseSettings;
extern const StepType CreatePhone;
extern const StepType SetDefaultStation;
extern const StepType DeletePhone;
extern const StepType DeleteBaseSettings;
extern const StepType RestoreDefaultStation;
extern const StepType UpdatePhone;
extern const StepType UpdateBaseSettings;
extern const StepType UpdateSite;
extern const StepType UpdateTelephonySettings;
extern const StepType ClearDefaultStation;
extern const StepType DisassociateStation;
extern const StepType AssociateStation;
extern const StepType EndTokens;
extern const StepType StartLogCapture;
extern const StepType StopLogCapture;
extern const StepType EndConversation;
extern const StepType Unknown;
} // namespace StepTypes

const StepType &stepType(StepKind kind);

inline bool isCreate(StepKind kind)
{
    return stepType(kind).facts.verb == StepVerb::Create;
}

inline bool isUpdate(StepKind kind)
{
    return stepType(kind).facts.verb == StepVerb::Update;
}

/// Whether it does harm when a sending without an answer is carried out late, after the step was sent again.
/// A late start of a capture would be taken for an earlier one, to which undo then returns.
inline bool isHarmfulTwice(StepKind kind)
{
    return isCreate(kind) || isUpdate(kind) || stepType(kind).facts.verb == StepVerb::Record;
}

} // namespace Stationmaster
