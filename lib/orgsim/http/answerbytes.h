// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/http/answer.h"

namespace Stationmaster::OrgSim {

/// An answer as it goes over the wire.
struct AnswerBytes
{
    QByteArray head{};
    QByteArray body{};
    bool staysOpen = true; ///< the connection, afterwards
};
AnswerBytes bytesOf(const Answer &answer, const HttpRequest &request);

/// A whole answer without a body that ends the connection.
QByteArray lastWord(int status);

} // namespace Stationmaster::OrgSim
