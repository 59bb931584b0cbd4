// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"

#include <QJsonObject>

#include <optional>

namespace Stationmaster::JournalCodec {

/// The JSON in which the journal keeps a step. Enums go by name, so that their order may change.
QJsonObject toJson(const Step &step);
/// nullopt when @p json is no step or its state is unknown. A kind that is unknown becomes StepKind::Unknown.
std::optional<Step> stepFrom(const QJsonObject &json);

QJsonObject toJson(const Error &error);
Error errorFrom(const QJsonObject &json);

} // namespace Stationmaster::JournalCodec
