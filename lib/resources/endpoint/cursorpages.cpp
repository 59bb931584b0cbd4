// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/endpoint/cursorpages.h"

#include <QUrl>
#include <QUrlQuery>

namespace Stationmaster {

QString nextCursor(const JsonView &answer, const QString &parameter)
{
    const QString cursor = answer["cursor"].text();
    if (!cursor.isEmpty())
        return cursor;
    const QUrl next(answer["nextUri"].text());
    return QUrlQuery(next).queryItemValue(parameter, QUrl::FullyDecoded);
}

} // namespace Stationmaster
