// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/document.h"
#include "transport/call.h"

namespace Stationmaster {

class Client;

/// What a user needs before a default phone can be assigned to them (API.md 6, HELPDESK.md 7).
inline constexpr char16_t CallAddPermission[] = u"conversation:call:add";

/// Whether @p user, read with `expand=authorization`, has it. Nothing: the answer does not tell, since
/// expands are best effort and may be withheld for other users; an empty list is taken for that, too. Pure.
std::optional<bool> mayAddCalls(const Document &user);
/// The same of an answer of `divisionspermitted`, which names the divisions that it is held in. Pure.
std::optional<bool> mayAddCallsIn(const Document &permittedDivisions);

/// Asks the org, first for the user, then, where that does not tell, for the divisions. Ends with nothing
/// where it could not be found out, and never with an error.
Call<std::optional<bool>> readMayAddCalls(Client &client, const QString &userId);

} // namespace Stationmaster
