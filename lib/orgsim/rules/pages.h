// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/listquery.h"

#include <functional>
#include <limits>
#include <vector>

namespace Stationmaster::OrgSim {

/// How the envelope of a list is written (API.md 3.1: all but the entities may be absent).
enum class Envelope {
    Whole,     ///< of telephony resources: the total under a second name, too
    Plain,     ///< of all others
    Unlinked,  ///< of licences: totals, but no links
    Countless, ///< of queue members: links, but no totals
    Bare,      ///< without totals, page count and links
};

/// One page of the objects with @p ids, in the order given, or backwards when the query says so. Each object
/// of the page, and no other, is made by @p shown. Call after ListQuery::problem().
/// No page reaches beyond the first @p limit objects in that order.
HttpResponse pageOf(const std::vector<QString> &ids, const ListQuery &query, const QString &path,
                    Envelope envelope, const std::function<QJsonObject(const QString &id)> &shown,
                    std::size_t limit = std::numeric_limits<std::size_t>::max());

/// One page of a list with cursors: `after` of the query says behind which object it begins, `nextUri` is
/// absent from the last. Sizes over @p largestPage and cursors that are none are refused.
HttpResponse cursorPageOf(const std::vector<QString> &ids, const ListQuery &query, int largestPage,
                          const QString &path, const std::function<QJsonObject(const QString &id)> &shown);

/// Cursors: what they say is nobody's business.
QString cursorAt(qsizetype place);
/// 0 without a cursor, nothing when it is none.
std::optional<qsizetype> placeIn(const QString &cursor);

} // namespace Stationmaster::OrgSim
