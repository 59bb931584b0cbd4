// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/document.h"

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

/// A field that both sides changed, and not to the same value. Undefined where a side does not have it.
struct FieldConflict
{
    QString path{}; ///< as Document::at() takes it, such as "properties/station_x/value/instance"
    QJsonValue base{QJsonValue::Undefined};
    QJsonValue mine{QJsonValue::Undefined};
    QJsonValue theirs{QJsonValue::Undefined};
    bool operator==(const FieldConflict &) const = default;
};

struct MergeResult
{
    Document merged{}; ///< with theirs where there is a conflict, and their version: fit to be PUT
    QList<FieldConflict> conflicts{};
    bool addsToTheirs = false; ///< merged says something that theirs does not say yet
};

/// What becomes of an object when @p mine and @p theirs were both made from @p base. Pure.
///
/// Objects, property maps too, are merged key by key. Arrays are whole values (the order of media regions is
/// their meaning), but for arrays whose items have ids, the same ones in the same order on all sides: their
/// items are merged one by one (a phone's lines). A reference to another object is what its `id` says; the
/// name beside it may differ. What both sides changed in the same way is no conflict. null and absent are the
/// same value, and so are 600 and "600". What the server keeps by itself (see isBookkeeping()) always follows
/// theirs.
MergeResult threeWayMerge(const Document &base, const Document &mine, const Document &theirs);

/// What makes @p mine of @p base, field by field as threeWayMerge() compares them. Empty when a PUT of @p
/// mine would change nothing.
QList<FieldChange> changesBetween(const Document &base, const Document &mine);

/// What becomes of a field that I changed from @p base to @p mine; @p isSame is isSameValue() or knows more.
enum class Merge {
    KeepTheirs, ///< they have what I want
    TakeMine,
    Conflict,
};
template <typename IsSame>
Merge mergeOf(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs, IsSame isSame)
{
    if (isSame(theirs, mine))
        return Merge::KeepTheirs;
    return isSame(theirs, base) ? Merge::TakeMine : Merge::Conflict;
}

/// Whether the org means the same by both: null is absent, 1 is 1.0 and "1", and a reference is what its id
/// says.
bool isSameValue(const QJsonValue &one, const QJsonValue &other);

/// Whether the key of an object with an id belongs to the server: version, state, dates and authors (API.md
/// 4, readOnly), and the run-time state of phones, lines and sites, which no PUT carries (API.md 5 and 7).
bool isBookkeeping(const QString &key);

/// Whether a PUT of the one would change nothing of the other.
bool isSameContent(const Document &one, const Document &other);

} // namespace Stationmaster
