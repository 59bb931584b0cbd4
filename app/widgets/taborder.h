// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace Stationmaster {

/// Makes Tab go through what is in @p root in the order of its layouts, whatever was made first. To be called
/// once everything is in its place.
void setTabOrderByLayout(QWidget &root);

} // namespace Stationmaster
