// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "session/stationreader.h"

#include "pages/stationphones.h"
#include "session/rights.h"

namespace Stationmaster {

StationReader::StationReader(Api api, const Rights &rights, StationPhones &phones, QObject *parent)
    : QObject(parent), m_api(api), m_rights(rights), m_phones(phones)
{
    connect(&rights, &Rights::settled, this, &StationReader::readWherePhonesAreNot);
}

void StationReader::readWherePhonesAreNot()
{
    if (m_rights.abilities().can(Abilities::Action::ReadPhones))
        return;
    m_rows.clear();
    const auto pages = m_api.stations().all();
    pages.onPage(this, [this](const std::vector<StationRow> &rows) {
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    });
    pages.onFinished(this, [this](const Result<PageSummary> &summary) {
        // Half a list would say that others have no phone; what was known before stays.
        if (summary && !summary->truncated)
            m_phones.setStations(m_rows);
    });
    m_reading = pages;
}

} // namespace Stationmaster
