// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace Stationmaster {

/// Whether @p body starts as a JSON object or array and ends before that is closed. Says nothing about bodies
/// of another kind, nor whether the JSON is a correct one. Pure.
bool endsInsideJson(QByteArrayView body);

} // namespace Stationmaster
