// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace Stationmaster::OrgSim {

class Store;

/// Adds keys that no schema knows, with values that are easily lost: null, nested, text that looks like a
/// number, a number that no double holds. They have to survive every PUT (API.md 4.1).
void addOddParts(QJsonObject &object);
/// The same for an object with properties and lines, in which numbers become text, and entries get neighbours
/// of their values.
void addOddPartsWithin(QJsonObject &phoneOrBase);
/// Everything that a new org has.
void makeOdd(Store &store);

} // namespace Stationmaster::OrgSim
