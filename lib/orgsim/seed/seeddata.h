// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/orgoptions.h"

#include <QJsonObject>

namespace Stationmaster::OrgSim {

class Store;

/// Fills an empty store with an invented org: sites, base settings, people, phones, stations.
void fillStore(Store &store, const OrgOptions &options);

// The parts, in the order in which they build on one another.
void addSites(Store &store, int count);
void addTemplates(Store &store, const QString &variant);
void addProfiles(Store &store, const QString &variant);
void addPeople(Store &store, int count, std::uint32_t seed);
void addPhones(Store &store, int count);
/// What happened in the last days: changes of base settings, with clients that have not read them, and when
/// people were given tokens.
void addPast(Store &store);
/// The calls that people had in the last days.
void addCalls(Store &store);
void addDirectory(Store &store);
/// @p count deleted phones and people, and deleted base settings and a deleted site, when it is not 0.
void addDeleted(Store &store, int count);
void addEdges(Store &store, int count);
/// Number plans, routes and trunks of every site of the org's own; the way out of some of the first is
/// broken.
void addRouting(Store &store);
/// One that Genesys runs itself, when the org has sites at all; nobody's phone is on it.
void addManagedSite(Store &store);

/// When and by whom something was made and last changed, so many hours before the org began.
void setSeedDates(QJsonObject &object, const Store &store, int hoursAgo);
/// One property as the API writes it; @p extras stand beside "value" in real payloads and must survive a PUT.
QJsonObject property(const QJsonValue &instance, const QJsonObject &extras = {});
constexpr int DivisionCount = 3;
/// {"id", "name"} of the org's division number @p n, which starts over behind the last one.
QJsonObject divisionNumber(int n);

} // namespace Stationmaster::OrgSim
