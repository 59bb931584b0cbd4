// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/http/httpmessage.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Stationmaster::OrgSim {

/// What a rule says about a request: the answer that refuses it, or nothing.
using Refusal = std::optional<HttpResponse>;

HttpResponse json(const QJsonObject &body, int status = 200);
/// 204 without a body.
HttpResponse nothing();

/// The error shape of API.md 3.3, with a context id of its own that is also the correlation header's value.
/// The detail about @p field has @p detailCode, or the same code.
HttpResponse failure(int status, const QString &code, const QString &message, const QString &field = {},
                     const QString &detailCode = {});
/// 400 with the field that is wrong.
HttpResponse invalid(const QString &field, const QString &message);
/// 400 for a query parameter.
HttpResponse invalidQuery(const QString &parameter, const QString &message);
HttpResponse notFound(const QString &what, const QString &id);
HttpResponse wrongVerb();
/// 403 that names the permissions of which one is needed.
HttpResponse missingPermission(const QStringList &anyOf);
/// 403 that names the permissions that are all needed.
HttpResponse missingAll(const QStringList &allOf);
/// The two ways in which the API refuses a version (API.md 3.2): 409 or 400.
HttpResponse staleVersion(int sent, int current, int status);

} // namespace Stationmaster::OrgSim
