// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/fieldchange.h"

namespace Stationmaster::FieldChangeText {

/// The label of a field, such as “Media DSCP Value”; the path itself where there is no word for it.
QString label(const QString &path);
/// A value as a person reads it: “on”, “46”, the name of a site, regions in their order, “not set”.
QString value(const QJsonValue &value);
/// “Site: Berlin → Hamburg · Phone Name: …”
QString changes(const QList<FieldChange> &changes);

/// Field by field: what it was, what was wanted, and what is there now.
QString conflicts(const QList<FieldConflict> &conflicts);

} // namespace Stationmaster::FieldChangeText
