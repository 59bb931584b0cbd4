// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/phoneruns.h"

#include "provisioning/bulk/nametemplate.h"
#include "provisioning/bulk/runrows.h"
#include "provisioning/namesinuse.h"
#include "provisioning/phoneplans.h"

#include <functional>

namespace Stationmaster {

namespace {

RowReason whyNoDeletion(const BulkPhone &subject)
{
    switch (subject.holder) {
    case PhoneHolder::Nobody:
    case PhoneHolder::Inactive:
    case PhoneHolder::Deleted:
    case PhoneHolder::Active: // held, see planPhoneDeletions()
        return RowReason::None;
    case PhoneHolder::NotKnown:
        break;
    }
    return RowReason::NotKnown;
}

/// What a template can say of the phone. One that nobody has names nobody, and whose user was not read is not
/// known but for the name that the phone itself says.
NameFacts factsOf(const BulkPhone &subject)
{
    const PhoneRow &phone = subject.phone;
    NameFacts facts;
    if (!phone.siteName.isEmpty())
        facts.site = phone.siteName;
    if (subject.user) {
        facts.name = subject.user->name;
        facts.email = subject.user->email;
        facts.department = subject.user->department;
    } else if (phone.userId.isEmpty() && phone.userKnown) {
        facts.name = facts.email = facts.department = QString();
    } else if (!phone.userName.isEmpty()) {
        facts.name = phone.userName;
    }
    return facts;
}

/// What becomes of one phone: a change, or the reason why there is none.
struct PhoneDecision
{
    RowReason reason = RowReason::None;
    std::vector<Step> steps{};
};

PhoneDecision decisionOf(const ObjectChange &change)
{
    PhoneDecision decision;
    if (std::optional<Step> step = updateOf(change))
        decision.steps.push_back(std::move(*step));
    return decision;
}

PlannedRun runOf(const QString &orgId, const QString &title, const std::vector<BulkPhone> &phones,
                 const std::function<PhoneDecision(const BulkPhone &)> &decide)
{
    PlannedRun run = emptyRun(orgId, title);
    run.rows.reserve(phones.size());
    for (const BulkPhone &subject : phones) {
        const PhoneRow &phone = subject.phone;
        PhoneDecision decision{.reason = whyNot(phone)};
        if (decision.reason == RowReason::None)
            decision = decide(subject);
        if (decision.reason == RowReason::None)
            run.rows.push_back(heldWhileSignedIn(
                plannedRow(phone.name, touchesOf(phone), std::move(decision.steps)), subject.isSignedIn));
        else
            run.rows.push_back(skippedRow(phone.name, touchesOf(phone), decision.reason));
    }
    return run;
}

} // namespace

PlannedRun planSiteMoves(const QString &orgId, const QString &title, const std::vector<BulkPhone> &phones,
                         const QString &siteId, const QString &siteName)
{
    return runOf(orgId, title, phones, [&](const BulkPhone &subject) -> PhoneDecision {
        const PhoneRow &phone = subject.phone;
        if (phone.siteId.isEmpty() || siteId.isEmpty())
            return {.reason = RowReason::NotKnown};
        if (phone.siteId == siteId)
            return {.reason = RowReason::NoChange};
        return decisionOf(movedToSite(phone, siteId, siteName));
    });
}

PlannedRun planBaseSettingsChanges(const QString &orgId, const QString &title,
                                   const std::vector<BulkPhone> &phones, const BaseSettingsRow &baseSettings)
{
    return runOf(orgId, title, phones, [&](const BulkPhone &subject) -> PhoneDecision {
        const PhoneRow &phone = subject.phone;
        if (phone.baseSettingsId.isEmpty() || baseSettings.id.isEmpty() || baseSettings.lineId.isEmpty())
            return {.reason = RowReason::NotKnown};
        if (phone.baseSettingsId == baseSettings.id)
            return {.reason = RowReason::NoChange};
        return decisionOf(onBaseSettings(phone, baseSettings));
    });
}

PlannedRun planRenames(const QString &orgId, const QString &title, const std::vector<BulkPhone> &phones,
                       const QString &nameTemplate, const QStringList &orgNames)
{
    const NameTemplate names(nameTemplate);
    NamesInUse taken(orgNames);
    return runOf(orgId, title, phones, [&](const BulkPhone &subject) -> PhoneDecision {
        const QString &now = subject.phone.name;
        const NameTemplate::Made made = names.nameFor(factsOf(subject));
        if (made.reason != RowReason::None)
            return {.reason = made.reason};
        if (now.isEmpty())
            return {.reason = RowReason::NotKnown};
        if (made.name == now)
            return {.reason = RowReason::NoChange};
        const QString name = taken.claimInstead(now, made.name);
        if (name == now)
            return {.reason = RowReason::NoChange};
        return decisionOf(renamed(subject.phone, name));
    });
}

PlannedRun planPhoneDeletions(const QString &orgId, const QString &title,
                              const std::vector<BulkPhone> &phones)
{
    std::vector<BulkPhone> subjects = phones;
    for (BulkPhone &subject : subjects) {
        if (subject.holder == PhoneHolder::Deleted) // who is gone is signed in nowhere
            subject.isSignedIn = subject.isSignedIn.value_or(false);
    }
    PlannedRun run = runOf(orgId, title, subjects, [](const BulkPhone &subject) -> PhoneDecision {
        const RowReason reason = whyNoDeletion(subject);
        if (reason != RowReason::None)
            return {.reason = reason};
        // Released, a held row is deleted in the knowledge of who is signed in, but not where that is not
        // known.
        return {.steps = {deletionOfShown(
                    {.phone = subject.phone, .isSignedIn = subject.isSignedIn.value_or(false)})}};
    });
    for (std::size_t index = 0; index < run.rows.size(); ++index) {
        RunRow &row = run.rows[index];
        if (row.state == RowState::Planned && subjects[index].holder == PhoneHolder::Active) {
            row.state = RowState::Held;
            row.reason = RowReason::InUse;
        }
    }
    return run;
}

} // namespace Stationmaster
