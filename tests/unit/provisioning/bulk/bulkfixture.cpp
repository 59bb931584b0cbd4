// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/provisioning/bulk/bulkfixture.h"

#include "provisioning/enumnames.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

UserRow person(const QString &id, const QString &name)
{
    return {.id = id, .name = name, .state = u"active"_s, .stationKnown = true};
}

PhoneRow phoneOf(const QString &id, const UserRow &user)
{
    return {.id = id,
            .name = user.name + u"_old"_s,
            .siteId = u"berlin"_s,
            .siteName = u"Berlin"_s,
            .baseSettingsId = u"support"_s,
            .baseSettingsName = u"Support"_s,
            .modelId = QStringView(WebRtcModelId).toString(),
            .lineId = u"line-"_s + id,
            .userId = user.id,
            .userName = user.name,
            .userKnown = true};
}

BulkPhone signedOut(const QString &id, const UserRow &user)
{
    return bulkPhone(phoneOf(id, user), &user);
}

std::vector<RowReason> reasonsOf(const PlannedRun &run)
{
    std::vector<RowReason> reasons;
    for (const RunRow &row : run.rows)
        reasons.push_back(row.reason);
    return reasons;
}

std::vector<StepKind> kindsOf(const RunRow &row)
{
    std::vector<StepKind> kinds;
    for (const Step &step : row.steps)
        kinds.push_back(step.kind);
    return kinds;
}

QString described(const RunRow &row)
{
    QStringList words{row.name, enumName(row.state), enumName(row.reason), row.touches.join(u',')};
    for (const Step &step : row.steps)
        words.append(enumName(step.kind) + u' ' +
                     QString::fromUtf8(QJsonDocument(step.intent).toJson(QJsonDocument::Compact)));
    return words.join(u" | "_s);
}

} // namespace Stationmaster::Test
