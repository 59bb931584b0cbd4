// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/pageid.h"
#include "pages/rowscope.h"

namespace Stationmaster {

/// A way to a page of the org, and to what of it is to be seen.
struct PageLink
{
    PageId page = PageId::Overview;
    int view = -1;   ///< one of the page's saved filters (AssignmentsPage::View); -1: everything
    RowScope only{}; ///< of what the view shows
    bool operator==(const PageLink &) const = default;
};

} // namespace Stationmaster
