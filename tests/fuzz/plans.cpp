// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// Plan files, which come from another computer and may have been changed on the way.
#include "fuzzing.h"
#include "provisioning/bulk/planfile.h"
#include "provisioning/bulk/rowcheck.h"
#include "provisioning/intentcheck.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Stationmaster;
    const PlanFile::Reading reading = PlanFile::fromJson(Fuzz::bytesOf(data, size));
    if (!reading.file)
        return 0;
    for (const RunRow &row : reading.file->run.rows) {
        for (std::size_t step = 0; step < row.steps.size(); ++step)
            Fuzz::require(!problemInIntent(row.steps, step), "what is read has been checked");
    }
    const QByteArray written = reading.file->toJson();
    const PlanFile::Reading again = PlanFile::fromJson(written);
    Fuzz::require(again.file && again.file->toJson() == written, "a plan survives being written");
    const OrgNow nothing;
    const RowCheck check(reading.file->run, nothing);
    for (const RunRow &row : reading.file->run.rows) {
        const bool isOpen = check.present(row).state == RowState::Planned;
        Fuzz::require(!isOpen || row.state == RowState::Planned, "a check plans nothing");
    }
    return 0;
}
