// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/routes.h"

namespace Stationmaster::OrgSim {

/// What one of the searches with criteria looks through (API.md 6).
struct SearchedKind
{
    QString type{};                                         ///< as the answer names it: "users"
    QStringList fields{};                                   ///< that can be searched
    QStringList criteria{};                                 ///< types of criteria that are understood
    std::vector<QString> ids{};                             ///< in the order of their names
    std::function<QJsonObject(const QString &id)> object{}; ///< what the criteria are about
    std::function<QJsonObject(const QString &id, const QStringList &expands)> shown{};
};

/// The answer to the search @p what: `results` instead of entities.
HttpResponse searched(const QJsonObject &what, const SearchedKind &kind);
/// What POST sends, or GET has in its q64; nothing when that is no JSON.
std::optional<QJsonObject> searchIn(const RouteCall &call);

/// The refusal of a q64 that is none.
inline HttpResponse notBase64()
{
    return invalidQuery(QStringLiteral("q64"), QStringLiteral("The query is not JSON in base 64."));
}

} // namespace Stationmaster::OrgSim
