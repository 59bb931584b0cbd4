// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/answers.h"
#include "orgsim/rules/orgoptions.h"
#include "orgsim/rules/usertokens.h"

namespace Stationmaster::OrgSim {

class Store;

/// GET /oauth/authorize (API.md 2.2). Without a `decision` it shows a page with links for both; with "allow"
/// or "deny" it sends the browser back. Signs in the active user whose e-mail is the `login_hint`, else the
/// first one by name. Never sends anybody to an address that is not registered.
HttpResponse authorizeAnswer(const HttpRequest &request, const OrgOptions &options, const Store &store,
                             UserTokens &tokens, qint64 now);

/// GET /logout: back to the redirect URI.
HttpResponse logoutAnswer(const HttpRequest &request, const OrgOptions &options);

} // namespace Stationmaster::OrgSim
