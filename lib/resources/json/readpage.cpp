// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/json/readpage.h"

namespace Stationmaster {

bool isDeleted(const JsonView &entity)
{
    return entity["state"].text().compare(u"deleted", Qt::CaseInsensitive) == 0;
}

void readEnvelope(const JsonView &answer, std::optional<int> &pageNumber, std::optional<int> &pageCount,
                  std::optional<qint64> &total)
{
    pageNumber = answer["pageNumber"].integer();
    pageCount = answer["pageCount"].integer();
    total = answer["total"].bigInteger();
    if (!total)
        total = answer["totalNumberOfEntities"].bigInteger();
}

QByteArray enveloped(const QByteArray &body)
{
    return body.trimmed().startsWith('[') ? "{\"entities\":" + body + '}' : body;
}

} // namespace Stationmaster
