// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/error.h"

#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

bool Error::hasCode(QStringView errorCode) const
{
    if (errorCode.isEmpty())
        return false;
    const auto equal = [errorCode](const QString &other) {
        return errorCode.compare(other, Qt::CaseInsensitive) == 0;
    };
    return equal(code) || std::ranges::any_of(details, equal, &ErrorDetail::errorCode);
}

QLatin1StringView kindName(Error::Kind kind)
{
    return QLatin1StringView(QMetaEnum::fromType<Error::Kind>().valueToKey(static_cast<int>(kind)));
}

bool isAboutPageSize(const Error &error)
{
    if (error.kind == Error::Kind::TooLarge)
        return true;
    const auto names = [](const QString &text) { return text.contains("pageSize"_L1, Qt::CaseInsensitive); };
    return error.httpStatus == 400 && error.kind == Error::Kind::Rejected &&
           (names(error.message) || std::ranges::any_of(error.details, names, &ErrorDetail::fieldName));
}

} // namespace Stationmaster
