// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/answers.h"
#include "orgsim/rules/templatekeys.h"

#include <QJsonArray>

namespace Stationmaster::OrgSim {

/// The rules of the property maps of base settings, phones and lines (API.md 4.1). A map that is known is
/// checked against the template: same type, and a sensible range for the values that are known. Other keys
/// pass.
Refusal problemWithProperties(const QJsonObject &body, const QJsonObject &templateBody,
                              const TemplateKeys &keys);

/// New base settings have every property of the template; what was sent stands in the place of its defaults.
QJsonObject withTemplateProperties(const QJsonObject &properties, const QJsonObject &templateProperties);

} // namespace Stationmaster::OrgSim
