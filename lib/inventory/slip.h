// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace Stationmaster {

/// Whether @p text begins with @p word after one slip: a letter too many, too few, wrong, or two letters in
/// each other's place. Both UTF-8 and folded. The first letter has to be right, and words of fewer than
/// four letters have no slips, since too much would look alike.
bool beginsWithOneSlip(QByteArrayView text, QByteArrayView word);

} // namespace Stationmaster
