// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/columns.h"

#include "provisioning/naming.h"

#include <QLocale>

#include <algorithm>

namespace Stationmaster::Columns {

QString safe(QString text)
{
    std::ranges::replace_if(text, isControlCharacter, u'\uFFFD');
    return text;
}

QString line(const QStringList &columns)
{
    QStringList safely;
    for (const QString &column : columns)
        safely.append(safe(column));
    return safely.join(u'\t') + u'\n';
}

QString total(const QString &what, int count)
{
    return what + u' ' + QLocale().toString(count) + u'\n';
}

} // namespace Stationmaster::Columns
