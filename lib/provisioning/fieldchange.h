// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/conflict/threewaymerge.h"

#include <QJsonArray>
#include <QList>

namespace Stationmaster {

/// One field of an object as a person saw it and as it shall be, in the terms of Document::at() and set(),
/// property maps included ("properties/phone_media_dscp/value/instance"). Undefined: the field is not there;
/// as `after`, it is taken away. null is written as null.
struct FieldChange
{
    QString path{};
    QJsonValue before{QJsonValue::Undefined};
    QJsonValue after{QJsonValue::Undefined};
    /// It follows from the other changes of its object (a line's base settings from the phone's), so whatever
    /// it was is replaced, without a conflict, and it goes when one of those goes.
    bool isDerived = false;
    bool operator==(const FieldChange &) const = default;
};

/// What makes @p mine of @p base, field by field: objects key by key, arrays whole (unless their items have
/// ids, the same ones in the same order), references to other objects whole. What the server keeps by itself
/// (isBookkeeping()) is left out. Empty when a PUT of @p mine would change nothing.
QList<FieldChange> changesBetween(const Document &base, const Document &mine);

/// Whether the org means the same by both: null is absent, 1 is 1.0 and "1", and a reference is what its id says.
bool isSameValue(const QJsonValue &one, const QJsonValue &other);

/// What a field is called, for whoever words it: the last key of its path, such as "phone_media_dscp"; but
/// "forceTurn" and "requireMediaHelper" for the keys that no public source names (API.md 4.1).
QString fieldNameOf(const QString &path);

// As the journal keeps them: a member that is missing stands for Undefined.
QJsonArray toJson(const QList<FieldChange> &changes);
QList<FieldChange> changesFrom(const QJsonArray &json);
QJsonArray toJson(const QList<FieldConflict> &conflicts);
QList<FieldConflict> conflictsFrom(const QJsonArray &json);

} // namespace Stationmaster
