// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

namespace Stationmaster {

/// The pages of the window, in the order of the rail.
enum class PageId { Overview, Assignments, Phones, BaseSettings, Sites, Bulk, Activity, Help };

} // namespace Stationmaster

Q_DECLARE_METATYPE(Stationmaster::PageId)
