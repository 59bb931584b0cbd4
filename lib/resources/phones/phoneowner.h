// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/phones/phonesapi.h"

namespace Stationmaster {

/// Those of @p found that belong to @p userId. A phone whose answer did not name its user is read singly;
/// more than a handful of those means that the filter was not honoured, which is Malformed, and not read at
/// all.
Call<std::vector<PhoneRow>> phonesOwnedBy(const QString &userId, const std::vector<PhoneRow> &found,
                                          const PhonesApi &api);

} // namespace Stationmaster
