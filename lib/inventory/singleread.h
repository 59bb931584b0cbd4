// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/api.h"

namespace Stationmaster {

/// A single read as a row; what was deleted may still be readable, and counts as gone (NotFound).
template <typename Row>
Call<Row> readRowOf(const Call<Document> &call, Row (*rowOfDocument)(const Document &))
{
    return mapped<Row, Document>(call, [rowOfDocument](const Result<Document> &read) -> Result<Row> {
        if (!read)
            return fail(read.error());
        if (read->state().compare(u"deleted", Qt::CaseInsensitive) == 0)
            return fail({.kind = Error::Kind::NotFound});
        return rowOfDocument(*read);
    });
}

/// Unlike a list, a single read leaves the user out only where there is none.
inline Call<PhoneRow> readPhone(const Api &api, const QString &id, Priority priority = Priority::Interactive)
{
    return readRowOf<PhoneRow>(api.phones().get(id, priority), [](const Document &phone) {
        PhoneRow row = rowOfPhone(phone);
        row.userKnown = true;
        return row;
    });
}

} // namespace Stationmaster
