// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/changecontroller.h"

#include "provisioning/changeplan.h"
#include "provisioning/journal.h"
#include "provisioning/writtendates.h"
#include "signin/rights.h"

namespace Stationmaster {

namespace {

// A client that is signed in for longer than these reach is judged by the dates of the objects.
constexpr int LatestRuns = 100;

/// What @p step changed of base settings or of a phone; nothing for any other step.
std::optional<SettingsChange> changeBy(const Step &step)
{
    if (step.kind != StepKind::UpdateBaseSettings && step.kind != StepKind::UpdatePhone)
        return std::nullopt;
    const std::optional<WrittenDates> dates = writtenDatesOf(step);
    if (!dates)
        return std::nullopt;
    SettingsChange change{.objectId = step.objectId,
                          .when = dates->written,
                          .source = SettingsChange::Source::Journal,
                          .objectWasDated = dates->before};
    for (const FieldChange &field : appliedChangesOf(step))
        change.properties.append(field.path);
    return change;
}

} // namespace

ChangeController::ChangeController(Api api, Inventory &inventory, const Rights &rights,
                                   const Journal *journal, const QString &orgId, QObject *parent)
    : QObject(parent), m_inventory(inventory), m_rights(rights), m_journal(journal), m_orgId(orgId),
      m_audit(api, inventory)
{
    connect(&inventory, &Inventory::stateChanged, this, &ChangeController::readAudit);
    noteRuns();
}

void ChangeController::noteRuns()
{
    const auto runs = m_journal ? m_journal->runs(m_orgId, LatestRuns) : Result<std::vector<Plan>>();
    if (!runs)
        return;
    std::vector<SettingsChange> changes;
    for (const Plan &run : *runs) {
        for (const Step &step : run.steps) {
            if (const auto change = changeBy(step))
                changes.push_back(*change);
        }
    }
    m_inventory.noteChanges(changes);
}

void ChangeController::readAudit()
{
    // An org whose permissions are not known is asked; it says itself what it does not give.
    if (m_inventory.isRead() && m_rights.abilities().can(Abilities::Action::ReadAudits))
        m_audit.read();
}

} // namespace Stationmaster
