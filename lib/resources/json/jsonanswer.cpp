// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/json/jsonanswer.h"

#include <QJsonDocument>

namespace Stationmaster {

Result<JsonView> JsonAnswer::parse(const QByteArray &body)
{
    simdjson::dom::element top;
    if (m_parser.parse(body.constData(), static_cast<size_t>(body.size())).get(top)) {
        // A half of a surrogate pair in one name, or one number that is out of range, must not cost a whole
        // page: Qt reads such answers, and writes them without what is not representable.
        const QByteArray cleaned = QJsonDocument::fromJson(body).toJson(QJsonDocument::Compact);
        if (cleaned.isEmpty() ||
            m_parser.parse(cleaned.constData(), static_cast<size_t>(cleaned.size())).get(top))
            return fail({.kind = Error::Kind::Malformed});
    }
    if (!top.is_object())
        return fail({.kind = Error::Kind::Malformed});
    return JsonView(top);
}

} // namespace Stationmaster
