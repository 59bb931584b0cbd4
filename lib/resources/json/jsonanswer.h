// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/json/jsonview.h"
#include "transport/result.h"

#include <QByteArray>

namespace Stationmaster {

/// Parses one answer after the other, reusing its memory.
class JsonAnswer
{
public:
    /// The object at the top of @p body; Error::Kind::Malformed for anything else, half a JSON included. Ends
    /// the life of the views given out before.
    Result<JsonView> parse(const QByteArray &body);

private:
    simdjson::dom::parser m_parser;
};

} // namespace Stationmaster
