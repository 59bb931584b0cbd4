// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// Records of the journal, which another version of the program, or a broken disk, may have written.
#include "fuzzing.h"
#include "provisioning/journalcodec.h"

#include <QJsonDocument>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Stationmaster;
    const QJsonObject record = QJsonDocument::fromJson(Fuzz::bytesOf(data, size)).object();
    if (const std::optional<Step> step = JournalCodec::stepFrom(record)) {
        const QJsonObject written = JournalCodec::toJson(*step);
        const std::optional<Step> again = JournalCodec::stepFrom(written);
        Fuzz::require(again && JournalCodec::toJson(*again) == written, "a step survives being written");
        Plan plan{.id = QStringLiteral("1"), .steps = {*step, *step}};
        const Plan undo = planUndo(plan);
        Fuzz::require(undo.steps.size() <= plan.steps.size(), "undo has no more steps than the plan");
    }
    const QJsonObject error = JournalCodec::toJson(JournalCodec::errorFrom(record));
    Fuzz::require(JournalCodec::toJson(JournalCodec::errorFrom(error)) == error,
                  "an error survives being written");
    return 0;
}
