// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/routes.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

QJsonObject referenceTo(const Table &table, const QString &id)
{
    QJsonObject reference{{u"id"_s, id}};
    const QJsonObject *object = table.find(id);
    for (const QString &key : {u"name"_s, u"selfUri"_s}) {
        if (object && object->contains(key))
            reference[key] = (*object)[key];
    }
    return reference;
}

} // namespace Stationmaster::OrgSim
