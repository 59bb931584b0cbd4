// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/orgoptions.h"

#include <QJsonObject>

namespace Stationmaster::OrgSim {

class Store;

/// Fills an empty store with an invented org: sites, base settings, people, phones, stations.
void fillStore(Store &store, const OrgOptions &options);

/// One property as the API writes it; `extras` stand beside "value" in real payloads and must survive a PUT.
QJsonObject property(const QJsonValue &instance, const QJsonObject &extras = {});

} // namespace Stationmaster::OrgSim
