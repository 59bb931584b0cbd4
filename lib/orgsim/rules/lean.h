// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace Stationmaster::OrgSim {

// Fields that some objects of an org come without, or with null instead (API.md 10, numbers 4 and 12). Which
// object lacks what follows from its id, and never changes.

/// In lists any of them; what a single read shows lacks less, but a few phones have no lines or no base
/// settings there either.
void makePhoneLean(QJsonObject &phone, bool isListed);
/// Of a list: a single read is whole but for the name of the line.
void makeBaseSettingsLean(QJsonObject &base, bool isListed);
void makeSiteLean(QJsonObject &site);
void makeStationLean(QJsonObject &station);
void makeUserLean(QJsonObject &user);

} // namespace Stationmaster::OrgSim
