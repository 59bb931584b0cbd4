// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/apibasesettingssource.h"

namespace Stationmaster {

Call<Document> ApiBaseSettingsSource::read(const QString &baseSettingsId)
{
    return m_api.baseSettings().get(baseSettingsId);
}

Call<QStringList> ApiBaseSettingsSource::namesEqualTo(const QString &name)
{
    using Rows = std::vector<BaseSettingsRow>;
    return mapped<QStringList, Rows>(m_api.baseSettings().byName(name), [](const Result<Rows> &rows) {
        return rows.map([](const Rows &found) {
            QStringList names;
            for (const BaseSettingsRow &row : found)
                names.append(row.name);
            return names;
        });
    });
}

} // namespace Stationmaster
