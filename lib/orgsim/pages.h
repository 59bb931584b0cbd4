// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/listquery.h"

#include <functional>
#include <limits>
#include <vector>

namespace Stationmaster::OrgSim {

/// How the envelope of a list is written (API.md 3.1: all but the entities may be absent).
enum class Envelope {
    Whole, ///< of telephony resources: the total under a second name, too
    Plain, ///< of all others
    Bare,  ///< without totals, page count and links
};

/// One page of the objects with @p ids, in the order given, or backwards when the query says so. Each object
/// of the page, and no other, is made by @p shown. Call after ListQuery::problem().
/// No page reaches beyond the first @p limit objects in that order.
HttpResponse pageOf(const std::vector<QString> &ids, const ListQuery &query, const QString &path,
                    Envelope envelope, const std::function<QJsonObject(const QString &id)> &shown,
                    std::size_t limit = std::numeric_limits<std::size_t>::max());

} // namespace Stationmaster::OrgSim
