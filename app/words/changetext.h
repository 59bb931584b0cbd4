// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/fieldchange.h"

namespace Stationmaster::FieldChangeText {

/// The label of a field, such as “Media DSCP Value”; “Another setting (key)” where there is no word for it.
QString label(const QString &path);
/// A value as a person reads it: “on”, “46”, the name of a site, regions in their order, “not set”. Never an
/// id.
QString value(const QJsonValue &value);
/// The value of a field, which may have words of its own, such as a Relay/TURN Behavior.
QString value(const QString &path, const QJsonValue &value);
/// The same, and for a list one line an item, with numbers where the order matters.
QStringList lines(const QString &path, const QJsonValue &value);
/// Those that a person is told of: what follows from another change is left out.
QList<FieldChange> told(const QList<FieldChange> &changes);
/// “Site: Berlin → Hamburg”, …
QStringList changeLines(const QList<FieldChange> &changes);
/// “Site: Berlin → Hamburg · Phone Name: …”
QString changes(const QList<FieldChange> &changes);

} // namespace Stationmaster::FieldChangeText
