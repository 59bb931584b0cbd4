// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/loopbacklistener.h"

namespace Stationmaster {

/// The whole HTTP answer with @p page, without anything from outside in it. Pure.
QByteArray closingAnswer(const ClosingPage &page);
/// The answer to whoever was not waited for. It says nothing.
QByteArray notFoundAnswer();

} // namespace Stationmaster
