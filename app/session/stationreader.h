// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/api.h"

#include <QObject>

namespace Stationmaster {

class Rights;
class StationPhones;

/// Reads the stations of the org, with every reload, where its phones may not be read. Borrows everything.
class StationReader : public QObject
{
    Q_OBJECT
public:
    StationReader(Api api, const Rights &rights, StationPhones &phones, QObject *parent = nullptr);

private:
    void readWherePhonesAreNot();

    Api m_api;
    const Rights &m_rights;
    StationPhones &m_phones;
    std::vector<StationRow> m_rows;
    CallGuard m_reading;
};

} // namespace Stationmaster
