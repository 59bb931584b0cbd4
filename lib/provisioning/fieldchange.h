// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/conflict/threewaymerge.h"

#include <QJsonArray>
#include <QList>

namespace Stationmaster {

/// What a field is called, for whoever words it: the last key of its path, such as "phone_media_dscp"; but
/// "forceTurn" and "requireMediaHelper" for the keys that no public source names (API.md 4.1).
QString fieldNameOf(const QString &path);

// As intents and the journal have them: a member that is missing stands for Undefined.
QJsonArray toJson(const QList<FieldChange> &changes);
QList<FieldChange> changesFrom(const QJsonArray &json);
QJsonArray toJson(const QList<FieldConflict> &conflicts);
QList<FieldConflict> conflictsFrom(const QJsonArray &json);

} // namespace Stationmaster
