// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/calltext.h"

#include <gtest/gtest.h>
TEST(A, B) {}
